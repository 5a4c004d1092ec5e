//! From one reading an edition to facts: what the editions agree on, and what they do not.
//!
//! Nothing is settled silently: a fact on which the editions differ is conflicting, takes the first
//! edition's value and keeps every reading.

use vacancy_model::value::{Application, Contract, Deadline, Titles};
use vacancy_model::{Code, Diagnostic, Fact, FactId, Facts, Lang, Reading, Standing};

use crate::draft::Draft;

/// Takes the readings out of the draft.
pub(crate) fn facts(draft: &mut Draft) -> Facts {
    let readings = std::mem::take(&mut draft.readings);
    let editions = draft.editions.len();
    let fact = Reconciler { editions };
    Facts {
        title: fact.titles(readings.title),
        job_number: fact.equal(readings.job_number),
        organisation: fact.equal(readings.organisation),
        location: fact.equal(readings.location),
        schedule: fact.equal(readings.schedule),
        deadline: fact.deadline(readings.deadline),
        salary: fact.equal(readings.salary),
        grade: fact.equal(readings.grade),
        clearance: fact.equal(readings.clearance),
        budget_approval: fact.equal(readings.budget_approval),
        education: fact.equal(readings.education),
        experience: fact.equal(readings.experience),
        languages_required: fact.equal(readings.languages_required),
        contract: fact.contract(readings.contract, &draft.problems),
        reports_to: fact.never_conflicting(readings.reports_to),
        direct_reports: fact.equal(readings.direct_reports),
        indirect_reports: fact.equal(readings.indirect_reports),
        eligibility: fact.equal(readings.eligibility),
        ai_tools: fact.equal(readings.ai_tools),
        application_fee: fact.equal(readings.application_fee),
        apply_at: fact.compatible(readings.apply_at, |a, b| lead_alike(a, b)),
        conditions: fact.equal(readings.conditions),
    }
}

struct Reconciler {
    editions: usize,
}

impl Reconciler {
    fn equal<T: Clone + PartialEq>(&self, readings: Vec<Reading<T>>) -> Option<Fact<T>> {
        self.compatible(readings, |first, other| first == other)
    }

    fn compatible<T: Clone>(
        &self,
        readings: Vec<Reading<T>>,
        agrees: impl Fn(&T, &T) -> bool,
    ) -> Option<Fact<T>> {
        let first = readings.first()?;
        let standing = if !readings.iter().all(|reading| agrees(&first.value, &reading.value)) {
            Standing::Conflicting
        } else if readings.len() < self.editions.max(2) {
            Standing::OneSided
        } else {
            Standing::Agreed
        };
        let value = first.value.clone();
        Some(Fact { value, standing, readings })
    }

    /// A contract on which one edition contradicts itself is not agreed, even where both do so alike.
    fn contract(
        &self,
        readings: Vec<Reading<Contract>>,
        problems: &[Diagnostic],
    ) -> Option<Fact<Contract>> {
        let mut fact = self.equal(readings)?;
        let contradicts = |problem: &Diagnostic| problem.code == Code::Conflict(FactId::Contract);
        if problems.iter().any(contradicts) {
            fact.standing = Standing::Conflicting;
        }
        Some(fact)
    }

    /// What each language says in its own words cannot be compared.
    fn never_conflicting<T: Clone>(&self, readings: Vec<Reading<T>>) -> Option<Fact<T>> {
        self.compatible(readings, |_, _| true)
    }

    fn titles(&self, readings: Vec<Reading<String>>) -> Option<Fact<Titles, String>> {
        let Fact { standing, readings, .. } = self.never_conflicting(readings)?;
        let mut titles = Titles::default();
        for reading in &readings {
            let slot = match reading.language {
                Lang::En => &mut titles.en,
                Lang::Fr => &mut titles.fr,
            };
            *slot = Some(reading.value.clone());
        }
        Some(Fact { value: titles, standing, readings })
    }

    /// An edition that prints no time or zone does not contradict one that does: the fuller holds.
    fn deadline(&self, readings: Vec<Reading<Deadline>>) -> Option<Fact<Deadline>> {
        let mut fact = self.compatible(readings, |first, other| {
            first.date == other.date && alike(first.time, other.time) && same_zone(first, other)
        })?;
        if fact.standing != Standing::Conflicting {
            let time = fact.readings.iter().find_map(|reading| reading.value.time);
            let zone = fact.readings.iter().find_map(|reading| reading.value.zone.clone());
            fact.value = Deadline { time, zone, ..fact.value };
        }
        Some(fact)
    }
}

/// Whether two parts agree where both are stated.
fn alike<T: PartialEq + Copy>(a: Option<T>, b: Option<T>) -> bool {
    a.is_none() || b.is_none() || a == b
}

/// "Brussels time" and "heure de Bruxelles" are one zone; names of zones are the same in both.
fn same_zone(a: &Deadline, b: &Deadline) -> bool {
    let (Some(a), Some(b)) = (&a.zone, &b.zone) else { return true };
    let is_abbreviated = |zone: &str| !zone.contains(' ');
    a.eq_ignore_ascii_case(b) || !(is_abbreviated(a) && is_abbreviated(b))
}

/// Whether two lists name the same ways for the same people, as far as both keep their targets.
fn lead_alike(a: &[Application], b: &[Application]) -> bool {
    let bare = |url: &str| {
        let url = url.trim_start_matches("https://").trim_start_matches("http://");
        url.trim_end_matches('/').to_ascii_lowercase()
    };
    a.iter().all(|way| {
        let other = b.iter().find(|other| other.audience == way.audience);
        let urls = other.and_then(|other| way.url.as_deref().zip(other.url.as_deref()));
        urls.is_none_or(|(a, b)| bare(a) == bare(b))
    })
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::{Date, Deadline, Time};
    use vacancy_model::{Certainty, Lang, Reading, Rule, Standing};
    use vacancy_text::Span;

    use super::Reconciler;

    fn reading<T>(language: Lang, value: T) -> Reading<T> {
        Reading {
            language,
            value,
            text: String::new(),
            mention: Span::default(),
            caption: None,
            rule: Rule::DeadlineCaption,
            certainty: Certainty::Stated,
            parts: Vec::new(),
        }
    }

    fn deadline(day: u8, time: Option<Time>) -> Deadline {
        Deadline { date: Date::new(2025, 6, day).unwrap(), time, zone: None }
    }

    #[test]
    fn keeps_both_readings_of_a_conflict_and_takes_the_first() {
        let readings = [reading(Lang::En, 3), reading(Lang::Fr, 4)];
        let fact = Reconciler { editions: 2 }.equal(readings.to_vec()).unwrap();
        assert_eq!((fact.value, fact.standing, fact.readings.len()), (3, Standing::Conflicting, 2));
    }

    #[test]
    fn tells_agreed_from_one_sided() {
        let both = [reading(Lang::En, 3), reading(Lang::Fr, 3)];
        assert_eq!(
            Reconciler { editions: 2 }.equal(both.to_vec()).unwrap().standing,
            Standing::Agreed
        );
        let one = [reading(Lang::Fr, 3)];
        assert_eq!(
            Reconciler { editions: 2 }.equal(one.to_vec()).unwrap().standing,
            Standing::OneSided
        );
        assert_eq!(
            Reconciler { editions: 1 }.equal(one.to_vec()).unwrap().standing,
            Standing::OneSided
        );
    }

    #[test]
    fn a_missing_time_is_no_conflict_and_another_day_is() {
        let time = Time::new(23, 59, 0);
        let readings =
            [reading(Lang::En, deadline(15, None)), reading(Lang::Fr, deadline(15, time))];
        let fact = Reconciler { editions: 2 }.deadline(readings.to_vec()).unwrap();
        assert_eq!((fact.value.time, fact.standing), (time, Standing::Agreed));
        let readings =
            [reading(Lang::En, deadline(15, time)), reading(Lang::Fr, deadline(16, time))];
        let fact = Reconciler { editions: 2 }.deadline(readings.to_vec()).unwrap();
        assert_eq!(fact.standing, Standing::Conflicting);
    }
}
