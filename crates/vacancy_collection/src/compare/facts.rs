//! Whether notices state the same facts alike.

use vacancy_model::value::{Grade, Organisation, Salary, Titles};
use vacancy_model::{FactId, Facts, Notice, Standing};

use super::FactRow;
use super::words::words;
use crate::amount::in_finest_units;

/// What any notice states: what differs first.
pub(super) fn rows<'n>(notices: &[&'n Notice]) -> Vec<FactRow<'n>> {
    let mut rows: Vec<_> = FactId::ALL.iter().filter_map(|&id| row(notices, id)).collect();
    rows.sort_by_key(|row| row.is_alike);
    rows
}

fn row<'n>(notices: &[&'n Notice], id: FactId) -> Option<FactRow<'n>> {
    let cells: Vec<_> = notices.iter().map(|notice| notice.facts.view(id)).collect();
    cells.iter().any(Option::is_some).then(|| FactRow {
        id,
        is_alike: are_alike(notices, id),
        cells,
    })
}

/// Whether every notice states a fact, alike, and none contradicts itself.
pub(super) fn are_alike(notices: &[&Notice], id: FactId) -> bool {
    let is_sure = |notice: &&Notice| {
        notice.facts.view(id).is_some_and(|view| view.standing != Standing::Conflicting)
    };
    let mut pairs = notices.iter().zip(notices.iter().skip(1));
    notices.iter().all(is_sure)
        && pairs.all(|(one, other)| say_the_same(&one.facts, &other.facts, id) == Some(true))
}

/// Whether two notices state the same; `None` where one does not state it.
pub(super) fn say_the_same(one: &Facts, other: &Facts, id: FactId) -> Option<bool> {
    /// The values of both, held against each other.
    macro_rules! same {
        ($fact:ident, $is_same:expr) => {
            $is_same(&one.$fact.as_ref()?.value, &other.$fact.as_ref()?.value)
        };
        ($fact:ident) => {
            one.$fact.as_ref()?.value == other.$fact.as_ref()?.value
        };
    }
    Some(match id {
        FactId::Title => same!(title, are_same_titles),
        FactId::JobNumber => same!(job_number),
        FactId::Organisation => same!(organisation, |one: &Organisation, other: &Organisation| {
            one.name == other.name
        }),
        FactId::Location => same!(location),
        FactId::Schedule => same!(schedule),
        FactId::Deadline => same!(deadline),
        FactId::Salary => same!(salary, are_same_pay),
        FactId::Grade => same!(grade, |one: &Grade, other: &Grade| {
            (&one.lowest, &one.highest, one.twin) == (&other.lowest, &other.highest, other.twin)
        }),
        FactId::Clearance => same!(clearance),
        FactId::BudgetApproval => same!(budget_approval),
        FactId::Education => same!(education),
        FactId::Experience => same!(experience),
        FactId::LanguagesRequired => same!(languages_required),
        FactId::Contract => same!(contract),
        FactId::ReportsTo => {
            same!(reports_to, |one: &String, other: &String| words(one) == words(other))
        }
        FactId::DirectReports => same!(direct_reports),
        FactId::IndirectReports => same!(indirect_reports),
        FactId::Eligibility => same!(eligibility),
        FactId::AiTools => same!(ai_tools),
        FactId::ApplicationFee => same!(application_fee),
        FactId::ApplyAt => same!(apply_at),
        FactId::Conditions => same!(conditions),
    })
}

/// In every language that both have, of which there must be one.
fn are_same_titles(one: &Titles, other: &Titles) -> bool {
    let pairs = [(&one.en, &other.en), (&one.fr, &other.fr)];
    let mut both =
        pairs.into_iter().filter_map(|(one, other)| Some((one.as_ref()?, other.as_ref()?)));
    let are_same = |(one, other): (&String, &String)| words(one) == words(other);
    both.next().is_some_and(are_same) && both.all(are_same)
}

/// The same money for the same time: nothing is exchanged or computed.
fn are_same_pay(one: &Salary, other: &Salary) -> bool {
    (&one.currency, one.period) == (&other.currency, other.period)
        && in_finest_units(one.amount) == in_finest_units(other.amount)
}
