//! What a notice of this family should contain, and what this one does.

use vacancy_messages::{fact_name, section_name, value_words};
use vacancy_model::{Code, Diagnostic, FactId, Lang, Notice, SectionKind, Standing};
use vacancy_parser::expected_facts;
use vacancy_text::Span;
use vacancy_view::one_line;

use crate::diagnostic::{DiagnosticInWords, diagnostics};
use crate::given::Read;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Checklist {
    /// What a complete notice states: the same facts whose absence is a diagnostic.
    pub expected: Vec<Entry>,
    pub sections: Vec<Entry>,
    /// The facts that not every notice states.
    pub others: Vec<Entry>,
    /// What is wrong with none of these in particular.
    pub diagnostics: Vec<DiagnosticInWords>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub label: &'static str,
    pub presence: Presence,
    /// What it says, and where it says so first; what each language says, where they disagree. Empty for
    /// sections, and for what it does not say.
    pub values: Vec<Said>,
    /// The reader's own value, in words.
    pub own: Option<String>,
    pub diagnostics: Vec<DiagnosticInWords>,
}

/// A value, and the words that state it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// `None` where it is that of the whole notice.
    pub language: Option<Lang>,
    pub value: String,
    pub span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// In every edition that there is, alike.
    Present,
    Conflicting,
    OnlyIn(Lang),
    Absent,
}

impl Checklist {
    pub(crate) fn of(read: &Read, lang: Lang) -> Self {
        let notice = &read.notice;
        let expected = expected_facts(&read.document);
        let facts = |is_wanted: bool| {
            let wanted = FactId::ALL.iter().filter(|id| expected.contains(id) == is_wanted);
            wanted.map(|&id| fact(read, id, lang)).collect()
        };
        let sections = SectionKind::ALL.into_iter().filter(|kind| *kind != SectionKind::Other);
        Self {
            expected: facts(true),
            sections: sections.map(|kind| section(notice, kind, lang)).collect(),
            others: facts(false),
            diagnostics: diagnostics(notice, lang, |it| {
                it.fact.is_none() && section_of(it).is_none()
            }),
        }
    }

    /// How many of the expected facts are stated, in any language.
    pub(crate) fn stated(&self) -> usize {
        self.expected.iter().filter(|entry| entry.presence != Presence::Absent).count()
    }

    /// On how many facts the languages disagree, expected or not.
    pub(crate) fn conflicting(&self) -> usize {
        let facts = self.expected.iter().chain(&self.others);
        facts.filter(|entry| entry.presence == Presence::Conflicting).count()
    }
}

fn fact(read: &Read, id: FactId, lang: Lang) -> Entry {
    let notice = &read.notice;
    let view = notice.facts.view(id);
    let first = view.as_ref().and_then(|view| view.readings.first());
    let presence = match (view.as_ref().map(|view| view.standing), first) {
        (None, _) | (_, None) => Presence::Absent,
        (Some(Standing::Conflicting), _) => Presence::Conflicting,
        (Some(Standing::OneSided), Some(reading)) if notice.editions.len() > 1 => {
            Presence::OnlyIn(reading.language)
        }
        (Some(Standing::Agreed | Standing::OneSided | Standing::Corrected), _) => Presence::Present,
    };
    Entry {
        label: fact_name(id, lang),
        presence,
        values: values(notice, id, lang),
        own: read.own_value(id, lang),
        diagnostics: diagnostics(notice, lang, |it| it.fact == Some(id)),
    }
}

/// The value that counts, else every one of those that disagree.
fn values(notice: &Notice, id: FactId, lang: Lang) -> Vec<Said> {
    let (Some(words), Some(view)) = (value_words(&notice.facts, id, lang), notice.facts.view(id))
    else {
        return Vec::new();
    };
    if view.standing != Standing::Conflicting {
        let first = view.readings.first();
        let said = first.map(|it| Said { language: None, value: words.value, span: it.mention });
        return said.into_iter().collect();
    }
    // What people call by the same words is told apart by those of the notice.
    let is_alike = |value: &String| words.readings.iter().filter(|it| *it == value).count() > 1;
    let quotes = words.readings.iter().any(is_alike);
    let said = view.readings.iter().zip(words.readings).map(|(reading, value)| Said {
        language: Some(reading.language),
        value: if quotes { one_line(&reading.text) } else { value },
        span: reading.mention,
    });
    said.collect()
}

fn section(notice: &Notice, kind: SectionKind, lang: Lang) -> Entry {
    let mut having = notice.editions.iter().filter(|edition| edition.section(kind).is_some());
    let presence = match (having.next(), having.next()) {
        (None, _) => Presence::Absent,
        (Some(only), None) if notice.editions.len() > 1 => Presence::OnlyIn(only.language),
        _ => Presence::Present,
    };
    let is_of_it = |it: &Diagnostic| section_of(it) == Some(kind.as_str());
    Entry {
        label: section_name(kind, lang),
        presence,
        values: Vec::new(),
        own: None,
        diagnostics: diagnostics(notice, lang, is_of_it),
    }
}

/// The section that a diagnostic is about.
fn section_of(diagnostic: &Diagnostic) -> Option<&str> {
    let is_of_section = diagnostic.code == Code::SectionMissing;
    diagnostic.args.text("section").filter(|_| is_of_section)
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::{Checklist, Entry, Presence};
    use crate::given::sample;

    fn checked(text: &str) -> Checklist {
        Checklist::of(&sample::read(text), Lang::En)
    }

    fn entry<'c>(entries: &'c [Entry], label: &str) -> &'c Entry {
        entries.iter().find(|entry| entry.label == label).unwrap()
    }

    #[test]
    fn finds_all_in_a_complete_notice() {
        let checklist = checked(sample::NOTICE);
        assert_eq!(checklist.stated(), checklist.expected.len());
        assert!(checklist.expected.iter().all(|entry| entry.presence == Presence::Present));
        assert!(checklist.sections.iter().all(|entry| entry.presence == Presence::Present));
        assert_eq!(entry(&checklist.others, "Security clearance level").presence, Presence::Absent);
        assert_eq!(entry(&checklist.expected, "Grade").values[0].value, "G12");
    }

    #[test]
    fn says_what_lacks_and_in_which_language() {
        let without = sample::NOTICE.replace("Grade: NATO Grade G12", "").replace("OTAN G12", "");
        let checklist = checked(&without);
        let grade = entry(&checklist.expected, "Grade");
        assert_ne!(grade.presence, Presence::Present);
        assert_eq!(grade.diagnostics.len(), 1);
        assert!(grade.diagnostics[0].headline.starts_with("Grade: not found"));
    }

    #[test]
    fn says_what_each_language_says_where_they_disagree() {
        let checklist = checked(&sample::NOTICE.replace("23-juin-2025", "24-juin-2025"));
        assert_eq!((checklist.stated(), checklist.conflicting()), (13, 1));
        let deadline = &entry(&checklist.expected, "Closing date").values;
        let said: Vec<_> = deadline.iter().map(|it| (it.language, it.value.as_str())).collect();
        let days = ["23 June 2025, 23:59", "24 June 2025, 23:59"];
        assert_eq!(said, [(Some(Lang::En), days[0]), (Some(Lang::Fr), days[1])]);
    }

    #[test]
    fn knows_an_edition_without_a_section() {
        let checklist = checked(&sample::NOTICE.replace("SUMMARY", ""));
        let summary = entry(&checklist.sections, "Summary");
        assert_eq!(summary.presence, Presence::OnlyIn(Lang::Fr));
        assert_eq!(summary.diagnostics.len(), 1);
    }

    #[test]
    fn takes_one_edition_as_it_is() {
        let read = sample::read(sample::NOTICE);
        let english = read.notice.editions[0].span.slice(sample::NOTICE).unwrap();
        let checklist = checked(english);
        assert_eq!(entry(&checklist.expected, "Grade").presence, Presence::Present);
        assert!(checklist.diagnostics.iter().any(|it| it.headline.contains("French")));
    }

    #[test]
    fn shows_every_diagnostic_once() {
        let text = sample::NOTICE.replace("23-juin-2025", "24-juin-2025").replace("SUMMARY", "");
        let checklist = checked(&text);
        let entries = checklist.expected.iter().chain(&checklist.sections).chain(&checklist.others);
        let shown: usize = entries.map(|entry| entry.diagnostics.len()).sum();
        let all = sample::read(&text).notice.diagnostics.len();
        assert_eq!(shown + checklist.diagnostics.len(), all);
        assert!(all >= 2);
    }
}
