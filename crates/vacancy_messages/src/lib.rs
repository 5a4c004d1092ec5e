//! The words for facts, their values, rules and diagnostics, in each interface language.
//!
//! The core stores codes and typed values; words are made where people read them. There are two such
//! rims, the page and the command line, and one wording: that is why the words are a crate of their
//! own. The interface may be in another language than the notice.
//!
//! What is said whole is a line in the file of each language ([`mod@texts`]), which the compiler holds to the
//! model's own types: a fact, rule or code without its words does not compile. Values in words, for the command and
//! the exports, are functions, one in each language. There is no plural engine and no fallback language: two
//! languages need none of that.
//!
//! ```
//! use vacancy_messages::{fact_name, help, headline};
//! use vacancy_model::{Args, Code, Diagnostic, FactId, Lang, Severity};
//! let diagnostic = Diagnostic {
//!     code: Code::Missing(FactId::Salary),
//!     severity: Severity::Warning,
//!     fact: Some(FactId::Salary),
//!     args: Args::default(),
//!     annotations: Vec::new(),
//! };
//! assert_eq!(fact_name(FactId::Deadline, Lang::En), "Closing date");
//! assert_eq!(headline(&diagnostic, Lang::En), "salary: not found in the notice");
//! assert_eq!(headline(&diagnostic, Lang::Fr), "salaire\u{a0}: introuvable dans l’avis");
//! assert!(help(&diagnostic, Lang::En).ends_with('.'));
//! ```

mod body;
mod country;
mod figures;
mod file;
mod headline;
mod part;
mod place;
pub mod texts;
mod value;
mod words;

use vacancy_model::{
    Args, Code, Diagnostic, FactId, Lang, ListKind, Rule, SectionKind, Severity, Standing,
};

use crate::words::{Help, Rules, reports, titles, words};

pub use body::body_name;
pub use country::{NAMED_COUNTRIES, NATO_MEMBERS, country_name, nato_members};
pub use figures::{amount_in_figures, number_in_figures};
pub use file::{file_help, file_problem};
pub use part::part_name;
pub use place::place_name;
pub use value::{ValueWords, education_in_words, money_in_words, value_words};

/// The label of a fact: sentence case, no colon ("Closing date").
pub fn fact_name(fact: FactId, lang: Lang) -> &'static str {
    words(lang).facts.say(fact as usize)
}

/// What is wrong: lower-case start, no final full stop.
pub fn headline(diagnostic: &Diagnostic, lang: Lang) -> String {
    headline::filled(words(lang).headlines.say(diagnostic.code), diagnostic, lang)
}

/// Whether a conflict lies within one edition, and not between two.
pub fn is_within_one_edition(diagnostic: &Diagnostic) -> bool {
    headline::contradictory_edition(diagnostic).is_some()
}

/// What a code stands for in any notice, as the title of a rule: lower-case start, no final full stop.
pub fn code_title(code: Code, lang: Lang) -> String {
    headline::filled(titles(lang).say(code), &bare(code), lang)
}

/// What to do about a code in any notice: the help of a diagnostic that says no more than its code.
pub fn code_help(code: Code, lang: Lang) -> &'static str {
    help(&bare(code), lang)
}

const fn bare(code: Code) -> Diagnostic {
    Diagnostic {
        code,
        severity: Severity::Info,
        fact: None,
        args: Args(Vec::new()),
        annotations: Vec::new(),
    }
}

/// Why it matters and what to do: one or two whole sentences; empty until a page has them.
pub fn help(diagnostic: &Diagnostic, lang: Lang) -> &'static str {
    let is_of_edition = diagnostic.args.text("language").is_some();
    Help::of(texts::advice(lang)).say((diagnostic.code, is_of_edition))
}

/// How a value was read, to follow "Read from" or "Lu dans": lower-case start, no final full stop; empty until a
/// page has them.
pub fn rule(rule: Rule, lang: Lang) -> &'static str {
    Rules::of(texts::advice(lang)).say(rule)
}

/// The label of a section of a notice, whatever its printed heading.
pub fn section_name(section: SectionKind, lang: Lang) -> &'static str {
    words(lang).sections.say(section as usize)
}

/// The label of a list, in the plural.
pub fn list_name(list: ListKind, lang: Lang) -> &'static str {
    let words = reports(lang);
    match list {
        ListKind::Essential => words.list_essential(),
        ListKind::Desirable => words.list_desirable(),
        ListKind::Accountabilities => words.list_accountabilities(),
        ListKind::Competencies => words.list_competencies(),
    }
}

/// What stands in place of a fact that no edition states.
pub fn not_stated(lang: Lang) -> &'static str {
    reports(lang).not_stated()
}

/// How the editions stand to each other, as a word of its own.
pub fn standing_name(standing: Standing, lang: Lang) -> &'static str {
    let words = reports(lang);
    match standing {
        Standing::Agreed => words.agreed(),
        Standing::OneSided => words.one_sided(),
        Standing::Conflicting => words.conflicting(),
        Standing::Corrected => words.corrected(),
    }
}

/// What is said beside the words of a paragraph that no standard paragraph has.
pub fn standing_of_words(lang: Lang) -> &'static str {
    reports(lang).standing_of_words()
}

/// What is said of a notice that has standard paragraphs alone.
pub fn nothing_special(lang: Lang) -> &'static str {
    reports(lang).nothing_special()
}

/// What is said of a notice whose organisation's standard paragraphs are not known.
pub fn no_standard_texts(lang: Lang) -> &'static str {
    reports(lang).no_standard_texts()
}

/// How bad a diagnostic is, as a word of its own. Where a notice says two things it is a contradiction, and not the
/// error of any program.
pub fn severity_name(diagnostic: &Diagnostic, lang: Lang) -> &'static str {
    words(lang).severities.say((diagnostic.severity, diagnostic.code.is_contradiction()))
}

/// The name of a language as it stands inside a sentence.
pub fn language_name(language: Lang, lang: Lang) -> &'static str {
    match language {
        Lang::En => reports(lang).english(),
        Lang::Fr => reports(lang).french(),
    }
}

/// A label as it stands inside a sentence: "Closing date" to "closing date", but "AI tools" stays.
fn in_sentence(label: &str) -> String {
    let mut characters = label.chars();
    let Some(first) = characters.next() else { return String::new() };
    if characters.clone().next().is_some_and(|second| small(second) != second) {
        return label.to_owned();
    }
    let mut sentence = String::from(small(first));
    sentence.push_str(characters.as_str());
    sentence
}

/// A small letter for a large one of Latin-1, which has those that French and English labels begin
/// with. The tables for every other script would weigh several kilobytes in the page.
const fn small(letter: char) -> char {
    match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => (letter as u8 + 0x20) as char,
        _ => letter,
    }
}

/// The label of a fact as it stands inside a sentence: "closing date", but "AI tools in the application".
pub fn fact_in_sentence(fact: FactId, lang: Lang) -> String {
    in_sentence(fact_name(fact, lang))
}

#[cfg(test)]
mod tests;
