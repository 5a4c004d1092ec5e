//! Facts with their standings and readings, each fact on its own.

use vacancy_model::value::Titles;
use vacancy_model::{Certainty, Fact, FactId, Facts, Lang, Quote, Reading, Rule, Standing};
use vacancy_text::Span;

use super::bytes::Bytes;
use super::pack::{Pack, pack_choices};

pack_choices! {
    Certainty: Certainty::Stated Certainty::Inferred;
    Lang: Lang::En Lang::Fr;
    Rule: Rule::TitleLine Rule::TitleCaption Rule::TitleNumber Rule::JobNumberCaption
        Rule::OrganisationCaption Rule::LocationCaption Rule::ScheduleCaption
        Rule::DeadlineCaption Rule::SalaryCaption Rule::GradeCaption Rule::ClearanceCaption
        Rule::BudgetRemark Rule::EducationRequirement Rule::ExperienceRequirement
        Rule::LanguagesRequirement Rule::ContractClauses Rule::ReportingLine
        Rule::DirectReportsCaption Rule::IndirectReportsCaption Rule::EligibilityClause
        Rule::AiToolsClause Rule::ApplicationFeeClause Rule::ApplicationChannel
        Rule::WorkingConditions Rule::LocationLine Rule::ClearanceRequirement Rule::OrganisationLine
        Rule::ScheduleLine Rule::DeadlineSentence Rule::SalarySentence;
    Standing: Standing::Agreed Standing::OneSided Standing::Conflicting Standing::Corrected;
}

/// Each fact after the most important, which a link keeps the longest. The number is its name in
/// links, and stays.
macro_rules! records {
    ($( $number:literal $id:ident $field:ident $of:expr; )*) => {
        /// The facts in the order in which a link takes them.
        pub(super) const BY_IMPORTANCE: &[FactId] = &[$( FactId::$id, )*];

        /// The name of a fact in links.
        pub(super) const fn number(id: FactId) -> u64 {
            match id { $( FactId::$id => $number, )* }
        }

        /// The fact of this name; `None` where no fact is known by it.
        pub(super) const fn named(number: u64) -> Option<FactId> {
            Some(match number { $( $number => FactId::$id, )* _ => return None })
        }

        /// One fact; `None` where it is not stated.
        pub(super) fn packed_fact(facts: &Facts, id: FactId) -> Option<Vec<u8>> {
            match id { $( FactId::$id => Some(packed(facts.$field.as_ref()?, $of)), )* }
        }

        /// Puts one fact among the others; `None` where the bytes are no such fact.
        pub(super) fn unpack_fact(facts: &mut Facts, id: FactId, bytes: Bytes<'_>) -> Option<()> {
            match id { $( FactId::$id => facts.$field = Some(unpack(bytes, $of)?), )* }
            Some(())
        }
    };
}

records! {
    1 Title title of_language;
    2 JobNumber job_number same;
    3 Organisation organisation same;
    6 Deadline deadline same;
    8 Grade grade same;
    7 Salary salary same;
    4 Location location same;
    14 Contract contract same;
    11 Education education same;
    12 Experience experience same;
    13 LanguagesRequired languages_required same;
    9 Clearance clearance same;
    18 Eligibility eligibility same;
    5 Schedule schedule same;
    10 BudgetApproval budget_approval same;
    22 Conditions conditions same;
    21 ApplyAt apply_at same;
    15 ReportsTo reports_to same;
    16 DirectReports direct_reports same;
    17 IndirectReports indirect_reports same;
    19 AiTools ai_tools same;
    20 ApplicationFee application_fee same;
}

/// Facts by their names, for a record of several.
pub(super) fn packed_facts(facts: &Facts) -> Vec<(u64, Vec<u8>)> {
    let packed = |&id: &FactId| Some((number(id), packed_fact(facts, id)?));
    BY_IMPORTANCE.iter().filter_map(packed).collect()
}

/// Puts several facts among the others; `None` where one of them is none. Those that only a newer program knows
/// are passed over.
pub(super) fn unpack_facts(facts: &mut Facts, packed: Vec<(u64, Vec<u8>)>) -> Option<()> {
    for (name, bytes) in packed {
        if let Some(id) = named(name) {
            unpack_fact(facts, id, Bytes(&bytes))?;
        }
    }
    Some(())
}

/// The title that an edition most often has: the one in its language.
fn of_language(titles: &Titles, language: Lang) -> Option<String> {
    titles.get(language).map(str::to_owned)
}

/// What an edition most often says: the value that was chosen.
#[expect(clippy::unnecessary_wraps, reason = "a title may be expected in no language")]
fn same<T: Clone>(value: &T, _: Lang) -> Option<T> {
    Some(value.clone())
}

/// Value, standing, and of each edition what differs from the value. Its words come along where the
/// editions disagree, since both sides are then to be seen.
fn packed<T: Pack, R: Pack + PartialEq>(
    fact: &Fact<T, R>,
    expected: fn(&T, Lang) -> Option<R>,
) -> Vec<u8> {
    let mut out = Vec::new();
    fact.value.pack(&mut out);
    fact.standing.pack(&mut out);
    (fact.readings.len() as u64).pack(&mut out);
    for reading in &fact.readings {
        let quote = &reading.quote;
        quote.language.pack(&mut out);
        quote.rule.pack(&mut out);
        quote.certainty.pack(&mut out);
        let is_expected = expected(&fact.value, quote.language).as_ref() == Some(&reading.value);
        is_expected.pack(&mut out);
        if !is_expected {
            reading.value.pack(&mut out);
        }
        if fact.standing == Standing::Conflicting {
            quote.text.pack(&mut out);
        }
    }
    out
}

fn unpack<T: Pack, R: Pack>(
    mut from: Bytes<'_>,
    expected: fn(&T, Lang) -> Option<R>,
) -> Option<Fact<T, R>> {
    let value = T::unpack(&mut from)?;
    let standing = Standing::unpack(&mut from)?;
    let mut readings = Vec::new();
    // One an edition: a number that says otherwise would have the value copied without end. What the notice does
    // not state is the reader's own alone.
    let count = usize::try_from(from.number()?).ok()?;
    let least = usize::from(standing != Standing::Corrected);
    if !(least..=Lang::ALL.len()).contains(&count) {
        return None;
    }
    for _ in 0..count {
        let (language, rule, certainty) = unpack_head(&mut from)?;
        let is_expected = bool::unpack(&mut from)?;
        let said = if is_expected { expected(&value, language)? } else { R::unpack(&mut from)? };
        let is_quoted = standing == Standing::Conflicting;
        let text = if is_quoted { String::unpack(&mut from)? } else { String::new() };
        let quote = quote(language, rule, certainty, text);
        readings.push(Reading { value: said, quote: Box::new(quote) });
    }
    from.is_empty().then_some(Fact { value, standing, readings })
}

fn unpack_head(from: &mut Bytes<'_>) -> Option<(Lang, Rule, Certainty)> {
    Some((Lang::unpack(from)?, Rule::unpack(from)?, Certainty::unpack(from)?))
}

/// Words that stand nowhere: the notice itself is not there.
fn quote(language: Lang, rule: Rule, certainty: Certainty, text: String) -> Quote {
    let mention = Span::default();
    Quote { language, text, mention, caption: None, rule, certainty, parts: Vec::new() }
}

impl Pack for FactId {
    fn pack(&self, out: &mut Vec<u8>) {
        number(*self).pack(out);
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        named(from.number()?)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{BY_IMPORTANCE, named, number};
    use vacancy_model::FactId;

    #[test]
    fn every_fact_has_its_place_and_its_name() {
        let all: BTreeSet<_> = FactId::ALL.iter().collect();
        assert_eq!(BY_IMPORTANCE.iter().collect::<BTreeSet<_>>(), all);
        for &id in FactId::ALL {
            assert_eq!(named(number(id)), Some(id));
        }
        assert_eq!(named(0), None);
        assert_eq!(named(99), None);
    }
}
