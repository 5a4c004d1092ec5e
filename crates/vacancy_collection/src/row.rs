//! What is held of each of many notices while its text is not read.

use vacancy_export::{conflicts, worst_standing};
use vacancy_model::value::{
    Contract, DateTime, Deadline, EducationLevel, Grade, LanguageRequirement, Location,
    Organisation, Remaining, Salary, Titles,
};
use vacancy_model::{Diagnostic, Fact, FactId, Lang, Notice, Severity, Standing};
use vacancy_text::{fnv1a, fold_into};

/// One notice among many: what a table, a picture or a list shows of it, in values.
///
/// What the notice does not say is `None`. Where its editions disagree the value is the first edition's, but the
/// earlier deadline, and the fact is among the [`conflicts`](Row::conflicts).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Given by whoever holds the notices; tells two of the same words apart.
    pub id: u32,
    /// The name of the file; `None` for text that was pasted.
    pub file: Option<String>,
    pub titles: Titles,
    pub number: Option<String>,
    pub organisation: Option<Organisation>,
    pub grade: Option<Grade>,
    pub location: Option<Location>,
    pub salary: Option<Salary>,
    pub deadline: Option<Deadline>,
    /// The other edition's, where it is a later moment.
    pub other_deadline: Option<Deadline>,
    /// Essential years.
    pub experience: Option<u32>,
    /// The least that is essential.
    pub education: Option<EducationLevel>,
    /// Empty where none is stated.
    pub languages: Vec<LanguageRequirement>,
    pub contract: Option<Contract>,
    /// In which languages it is written.
    pub editions: Vec<Lang>,
    /// The worst standing of any fact; `None` where no fact is stated.
    pub standing: Option<Standing>,
    /// The facts on which the editions disagree, in the order of the JSON.
    pub conflicts: Vec<FactId>,
    /// The facts whose value is the reader's own, or which they hold not to be stated.
    pub corrected: Vec<FactId>,
    /// How many diagnostics say that a fact cannot be trusted.
    pub errors: u32,
    /// How many of them that the notice says two things.
    pub contradictions: u32,
    /// How many say that something is likely wrong.
    pub warnings: u32,
    /// Whether the text is a vacancy notice at all.
    pub is_notice: bool,
    /// Alike where the texts have the same words.
    pub content: u64,
}

impl Row {
    /// The row of a notice that was read from `text`.
    pub fn of(id: u32, file: Option<String>, notice: &Notice, text: &str) -> Self {
        let facts = &notice.facts;
        Self {
            id,
            file,
            titles: value(facts.title.as_ref()).unwrap_or_default(),
            number: value(facts.job_number.as_ref()),
            organisation: value(facts.organisation.as_ref()),
            grade: value(facts.grade.as_ref()),
            location: value(facts.location.as_ref()),
            salary: value(facts.salary.as_ref()),
            deadline: facts.deadline.as_ref().map(|fact| fact.earliest().clone()),
            other_deadline: facts.deadline.as_ref().and_then(Fact::later).cloned(),
            experience: facts.experience.as_ref().map(|fact| fact.value.minimum_years),
            education: facts.education.as_ref().map(|fact| fact.value.level),
            languages: value(facts.languages_required.as_ref()).unwrap_or_default(),
            contract: value(facts.contract.as_ref()),
            editions: notice.editions.iter().map(|edition| edition.language).collect(),
            standing: worst_standing(notice),
            conflicts: conflicts(notice).map(|fact| fact.id).collect(),
            corrected: own(notice),
            errors: count(notice, |it| it.severity == Severity::Error),
            contradictions: count(notice, |it| {
                it.severity == Severity::Error && it.code.is_contradiction()
            }),
            warnings: count(notice, |it| it.severity == Severity::Warning),
            is_notice: notice.is_notice(),
            content: content(text),
        }
    }

    /// The title in a language, else in the other; `None` where the notice has none.
    pub fn title(&self, lang: Lang) -> Option<&str> {
        self.titles.in_or_else(lang)
    }

    /// The title, else the name of the file.
    pub fn name(&self, lang: Lang) -> Option<&str> {
        self.title(lang).or(self.file.as_deref())
    }

    /// The language of [`title`](Row::title).
    pub fn title_language(&self, lang: Lang) -> Option<Lang> {
        [lang].into_iter().chain(Lang::ALL).find(|it| self.titles.get(*it).is_some())
    }

    /// The grade as said, both ends of a twin grade: `G12`, `G8–G10`.
    pub fn grade_name(&self) -> Option<String> {
        self.grade.as_ref().map(grade_name)
    }

    /// The city, else the country's code.
    pub fn place(&self) -> Option<&str> {
        let location = self.location.as_ref()?;
        location.city.as_deref().or(location.country.as_deref())
    }

    /// The deadline to keep to: the earlier one, and once that is over the later one. `now` is what the clock of
    /// Brussels shows.
    pub fn deadline_at(&self, now: DateTime) -> Option<&Deadline> {
        let is_open = |deadline: &&Deadline| Remaining::until(deadline, now).is_open();
        let earlier = self.deadline.as_ref();
        earlier.filter(is_open).or(self.other_deadline.as_ref()).or(earlier)
    }

    /// Whether the value of a fact is the reader's own.
    pub fn is_corrected(&self, fact: FactId) -> bool {
        self.corrected.contains(&fact)
    }

    /// Whether the editions disagree on a fact.
    pub fn disagrees_on(&self, fact: FactId) -> bool {
        self.conflicts.contains(&fact)
    }
}

/// Both ends of a twin grade: `G12`, `G8–G10`.
pub(crate) fn grade_name(Grade { lowest, highest, .. }: &Grade) -> String {
    if lowest == highest { lowest.clone() } else { [lowest, "\u{2013}", highest].concat() }
}

fn value<T: Clone, R>(fact: Option<&Fact<T, R>>) -> Option<T> {
    fact.map(|fact| fact.value.clone())
}

fn own(notice: &Notice) -> Vec<FactId> {
    let is_own = |fact: &&FactId| match notice.facts.view(**fact) {
        Some(fact) => fact.standing == Standing::Corrected,
        None => notice.withdrawn.as_ref().is_some_and(|facts| facts.view(**fact).is_some()),
    };
    FactId::ALL.iter().filter(is_own).copied().collect()
}

fn count(notice: &Notice, is_one: impl Fn(&Diagnostic) -> bool) -> u32 {
    let count = notice.diagnostics.iter().filter(|it| is_one(it)).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The words of a text as one number: lines, case and typography do not count.
fn content(text: &str) -> u64 {
    let mut folded = String::new();
    fold_into(text, &mut folded);
    fnv1a(folded.trim_end().bytes())
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::EducationLevel;
    use vacancy_model::{FactId, Lang, Standing};

    use crate::sample::{NOTICE, row};

    #[test]
    fn says_what_the_notice_says() {
        let row = row(NOTICE);
        assert_eq!(row.title(Lang::Fr), Some("Assistant(e) principal(e)"));
        assert_eq!(row.number.as_deref(), Some("250871"));
        assert_eq!(row.grade_name().as_deref(), Some("G12"));
        assert_eq!(row.place(), Some("Brussels"));
        assert_eq!(row.salary.as_ref().map(|it| it.amount.to_string()).as_deref(), Some("5195.80"));
        assert_eq!(
            row.deadline.as_ref().map(|it| it.date.to_string()).as_deref(),
            Some("2025-06-23")
        );
        assert_eq!(
            (row.experience, row.education),
            (Some(6), Some(EducationLevel::UpperSecondary))
        );
        assert!(row.is_notice);
        assert_eq!(row.editions, Lang::ALL);
    }

    #[test]
    fn says_nothing_for_a_text_that_says_nothing() {
        let row = row("Dear all, lunch is at noon.");
        assert!(!row.is_notice);
        assert_eq!((row.title(Lang::En), row.standing), (None, None));
        assert!(row.deadline.is_none() && row.languages.is_empty() && row.conflicts.is_empty());
    }

    #[test]
    fn names_the_facts_on_which_the_editions_disagree() {
        let row = row(&NOTICE.replace("23-juin-2025", "24-juin-2025"));
        assert_eq!(row.standing, Some(Standing::Conflicting));
        assert!(row.disagrees_on(FactId::Deadline) && !row.disagrees_on(FactId::Salary));
        assert_eq!((row.errors, row.contradictions), (1, 1));
    }

    #[test]
    fn of_two_deadlines_the_earlier_one_counts() {
        for french in ["17-juin-2025", "29-juin-2025"] {
            let row = row(&NOTICE.replace("23-juin-2025", french));
            let days = row.deadline.map(|it| it.date).zip(row.other_deadline.map(|it| it.date));
            assert!(days.is_some_and(|(first, last)| first < last), "{french}: {days:?}");
        }
    }

    #[test]
    fn knows_the_same_words_again() {
        let content = |text: &str| row(text).content;
        assert_eq!(content("Grade: G12\r\n\r\nBrussels\n"), content("grade: G12 Brussels"));
        assert_ne!(content("Grade: G12"), content("Grade: G13"));
    }
}
