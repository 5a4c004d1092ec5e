//! Headlines: templates with holes, filled with what a diagnostic carries.
//!
//! A code's templates are parted by `|`, the most telling first. A hole is `{name}`: the fact of the
//! code, `{language}` and `{edition}` as words before "version", or an argument of the diagnostic.

use vacancy_model::{Arg, Code, Diagnostic, Lang, ListKind, SectionKind};
use vacancy_text::{Parts, decimal, shorten, trim};

use crate::words::words;
use crate::{fact_in_sentence, in_sentence, part_name, section_name, texts};

/// Of words beside a headline, so many characters fit into eighty columns.
const LONGEST: usize = 40;

/// The first template that the diagnostic fills, or the last one with "…" for what it does not carry.
pub(crate) fn filled(templates: &str, diagnostic: &Diagnostic, lang: Lang) -> String {
    let mut words = String::new();
    let mut templates = Parts::of(templates, b'|');
    while let Some(template) = templates.next() {
        words.clear();
        if fill(&mut words, trim(template), diagnostic, lang) || templates.rest().is_none() {
            break;
        }
    }
    words
}

/// Appends a template; whether the diagnostic carries all that its holes ask for.
fn fill(words: &mut String, template: &str, diagnostic: &Diagnostic, lang: Lang) -> bool {
    let mut is_full = true;
    texts::fill(words, template, &mut |words, hole| {
        let carried = carried(hole, diagnostic, lang);
        is_full &= carried.is_some();
        words.push_str(carried.as_deref().unwrap_or("…"));
    });
    is_full
}

/// What a diagnostic carries by this name; `None` where it carries nothing.
fn carried(name: &str, diagnostic: &Diagnostic, lang: Lang) -> Option<String> {
    let args = &diagnostic.args;
    Some(match name {
        "fact" => match diagnostic.code {
            Code::Conflict(fact) | Code::Missing(fact) | Code::Unreadable(fact) => {
                fact_in_sentence(fact, lang)
            }
            _ => return None,
        },
        "edition" => version(contradictory_edition(diagnostic)?, lang).to_owned(),
        "language" => version(Lang::named(args.text(name)?)?, lang).to_owned(),
        "parts" => {
            let mut parts = String::new();
            for part in args.list(name) {
                list(&mut parts, &in_sentence(part_name(part, lang)));
            }
            Some(parts).filter(|parts| !parts.is_empty())?
        }
        "section" => {
            let name = args.text(name)?;
            let section = SectionKind::ALL.iter().find(|kind| kind.as_str() == name)?;
            in_sentence(section_name(*section, lang))
        }
        "item" => items(diagnostic, 1, lang).to_owned(),
        "items" => items(diagnostic, args.number("en").unwrap_or(0), lang).to_owned(),
        "megabytes" => {
            let whole = args.number("limit")? >> 20;
            (whole > 0).then(|| decimal(whole))?
        }
        "text" => shorten(args.text(name)?, LONGEST),
        _ => match args.get(name)? {
            Arg::Number(number) => decimal(*number),
            Arg::Text(text) => text.clone(),
            Arg::List(figures) => quoted(figures, lang),
        },
    })
}

/// A language as it stands beside "version".
fn version(language: Lang, lang: Lang) -> &'static str {
    let words = &words(lang).in_headlines;
    match language {
        Lang::En => words.english_version(),
        Lang::Fr => words.french_version(),
    }
}

/// The one edition that a conflict lies in, where it is a contradiction within one edition and not
/// between two.
pub(crate) fn contradictory_edition(diagnostic: &Diagnostic) -> Option<Lang> {
    let (first, others) = diagnostic.annotations.split_first()?;
    let is_alike = others.iter().all(|other| other.language == first.language);
    first.language.filter(|_| is_alike && !others.is_empty())
}

/// The items of the list named by a diagnostic's `list`.
fn items(diagnostic: &Diagnostic, count: u64, lang: Lang) -> &'static str {
    let words = &words(lang).items;
    let name = diagnostic.args.text("list").unwrap_or_default();
    let list = ListKind::ALL.iter().find(|list| list.as_str() == name);
    let (one, many) = match list {
        Some(ListKind::Essential) => (words.essential_one(), words.essential_many()),
        Some(ListKind::Desirable) => (words.desirable_one(), words.desirable_many()),
        Some(ListKind::Accountabilities) => {
            (words.accountabilities_one(), words.accountabilities_many())
        }
        Some(ListKind::Competencies) => (words.competencies_one(), words.competencies_many()),
        None => (words.other_one(), words.other_many()),
    };
    let is_one = match lang {
        Lang::En => count == 1,
        // Nought is singular in French.
        Lang::Fr => count < 2,
    };
    if is_one { one } else { many }
}

/// Appends what is next in a list.
fn list(words: &mut String, next: &str) {
    words.push_str(if words.is_empty() { "" } else { ", " });
    words.push_str(next);
}

/// The figures that one language has and the other has not.
fn quoted(figures: &[String], lang: Lang) -> String {
    let said = &words(lang).in_headlines;
    let mut words = String::new();
    for figure in figures {
        list(&mut words, &texts::filled(said.quoted(), &[figure]));
    }
    if words.is_empty() { said.no_figure().to_owned() } else { words }
}
