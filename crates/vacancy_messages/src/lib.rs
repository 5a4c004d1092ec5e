//! The words for facts, their values, rules and diagnostics, in each interface language.
//!
//! The core stores codes and typed values; words are made where people read them. There are two such
//! rims, the page and the command line, and one wording: that is why the words are a crate of their
//! own. The interface language is independent of the languages of the notice.
//!
//! Every function is a `match` without a catch-all over the model's own types, so that a fact, rule or
//! code without its words does not compile. There is no catalogue, no plural engine and no fallback
//! language: the page carries these strings to every reader, and two languages need none of that.
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
//! assert_eq!(headline(&diagnostic, Lang::Fr), "salaire : introuvable dans l’avis");
//! assert!(help(&diagnostic, Lang::En).ends_with('.'));
//! ```

mod country;
mod en;
mod file;
mod fr;
mod headline;
mod part;
mod value;

use std::iter::once;

use vacancy_model::{
    Args, Certainty, Code, Diagnostic, FactId, Lang, Rule, SectionKind, Severity, Standing,
};

pub use country::{NATO_MEMBERS, country_name, nato_members};
pub use file::{file_help, file_problem};
pub use part::part_name;
pub use value::{ValueWords, education_in_words, money_in_words, value_words};

/// The label of a fact: sentence case, no colon ("Closing date").
pub const fn fact_name(fact: FactId, lang: Lang) -> &'static str {
    match lang {
        Lang::En => en::fact_name(fact),
        Lang::Fr => fr::fact_name(fact),
    }
}

/// What is wrong: lower-case start, no final full stop.
pub fn headline(diagnostic: &Diagnostic, lang: Lang) -> String {
    let templates = match lang {
        Lang::En => en::headline(diagnostic.code),
        Lang::Fr => fr::headline(diagnostic.code),
    };
    headline::filled(templates, diagnostic, lang)
}

/// What a code stands for in any notice, as the title of a rule: lower-case start, no final full stop.
pub fn code_title(code: Code, lang: Lang) -> String {
    let template = match lang {
        Lang::En => en::code_title(code),
        Lang::Fr => fr::code_title(code),
    };
    headline::filled(template, &bare(code), lang)
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

/// Why it matters and what to do: one or two whole sentences.
pub fn help(diagnostic: &Diagnostic, lang: Lang) -> &'static str {
    match lang {
        Lang::En => en::help(diagnostic),
        Lang::Fr => fr::help(diagnostic),
    }
}

/// How a value was read, to follow "Read from" or "Lu dans": lower-case start, no final full stop.
pub const fn rule(rule: Rule, lang: Lang) -> &'static str {
    match lang {
        Lang::En => en::rule(rule),
        Lang::Fr => fr::rule(rule),
    }
}

/// The label of a section of a notice, whatever its printed heading.
pub const fn section_name(section: SectionKind, lang: Lang) -> &'static str {
    match lang {
        Lang::En => en::section_name(section),
        Lang::Fr => fr::section_name(section),
    }
}

/// The lists of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    Essential,
    Desirable,
    Accountabilities,
    Competencies,
}

/// The label of a list, in the plural.
pub const fn list_name(list: List, lang: Lang) -> &'static str {
    match (list, lang) {
        (List::Essential, Lang::En) => "Essential requirements",
        (List::Essential, Lang::Fr) => "Critères essentiels",
        (List::Desirable, Lang::En) => "Desirable qualifications",
        (List::Desirable, Lang::Fr) => "Atouts souhaités",
        (List::Accountabilities, Lang::En) => "Areas of accountability",
        (List::Accountabilities, Lang::Fr) => "Domaines de responsabilité",
        (List::Competencies, Lang::En) => "Competencies",
        (List::Competencies, Lang::Fr) => "Compétences",
    }
}

/// What stands in place of a fact that no edition states.
pub const fn not_stated(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "not stated",
        Lang::Fr => "non précisé",
    }
}

/// How the editions stand to each other, as a word of its own.
pub const fn standing_name(standing: Standing, lang: Lang) -> &'static str {
    match lang {
        Lang::En => en::standing_name(standing),
        Lang::Fr => fr::standing_name(standing),
    }
}

/// What is said beside the words of a paragraph that no standard paragraph has.
pub const fn standing_of_words(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "not in the standard text",
        Lang::Fr => "absent du texte type",
    }
}

/// What is said of a notice that has standard paragraphs alone.
pub const fn nothing_special(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "Every paragraph is one that all notices of this organisation have.",
        Lang::Fr => "Chaque paragraphe se retrouve dans tous les avis de cette organisation.",
    }
}

/// What is said of a notice whose organisation's standard paragraphs are not known.
pub const fn no_standard_texts(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "The standard paragraphs of this organisation are not known here.",
        Lang::Fr => "Les paragraphes types de cette organisation ne sont pas connus ici.",
    }
}

/// Whether a value was read or computed, as a word of its own.
pub const fn certainty_name(certainty: Certainty, lang: Lang) -> &'static str {
    match (certainty, lang) {
        (Certainty::Stated, Lang::En) => "stated",
        (Certainty::Stated, Lang::Fr) => "écrit dans l’avis",
        (Certainty::Inferred, Lang::En) => "inferred",
        (Certainty::Inferred, Lang::Fr) => "déduit",
    }
}

/// How bad a diagnostic is, as a word of its own.
pub const fn severity_name(severity: Severity, lang: Lang) -> &'static str {
    match (severity, lang) {
        (Severity::Error, Lang::En) => "error",
        (Severity::Error, Lang::Fr) => "erreur",
        (Severity::Warning, Lang::En) => "warning",
        (Severity::Warning, Lang::Fr) => "attention",
        (Severity::Info, Lang::En) => "note",
        (Severity::Info, Lang::Fr) => "remarque",
    }
}

/// The name of a language as it stands inside a sentence.
pub const fn language_name(language: Lang, lang: Lang) -> &'static str {
    match (language, lang) {
        (Lang::En, Lang::En) => "English",
        (Lang::Fr, Lang::En) => "French",
        (Lang::En, Lang::Fr) => "anglais",
        (Lang::Fr, Lang::Fr) => "français",
    }
}

/// A label as it stands inside a sentence: "Closing date" to "closing date", but "AI tools" stays.
fn in_sentence(label: &str) -> String {
    let mut characters = label.chars();
    let Some(first) = characters.next() else { return String::new() };
    if characters.clone().next().is_some_and(|second| small(second) != second) {
        return label.to_owned();
    }
    once(small(first)).chain(characters).collect()
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
