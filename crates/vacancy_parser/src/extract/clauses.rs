//! Facts that a standing clause states: budget, eligibility, generative tools, fees, conditions.

use vacancy_model::value::{
    AiTools, ApplicationFee, BudgetApproval, Condition, Eligibility, NationalsOf,
};
use vacancy_model::{Reading, Rule, SectionKind};

use super::Cx;
use super::lists::essential;
use crate::fold::Stretch;
use crate::order::insert_by_key;
use crate::structure::Piece;

/// "Pending budget approval", in the header or where the description begins.
pub(super) fn budget_approval(cx: &Cx<'_, '_>) -> Option<Reading<BudgetApproval>> {
    let summary = cx.section(SectionKind::Summary).iter();
    let pieces = cx.edition.header.iter().chain(summary);
    let mention = first_mention(cx, pieces, cx.family.budget_pending)?;
    Some(cx.reading(BudgetApproval::Pending, mention, Rule::BudgetRemark))
}

/// "We can only accept applications from nationals of NATO member countries."
pub(super) fn eligibility(cx: &Cx<'_, '_>) -> Option<Reading<Eligibility>> {
    let application = cx.section(SectionKind::Application).iter();
    let mention = first_mention(cx, application.chain(cx.body()), cx.family.member_nationals)?;
    let value = Eligibility { nationals_of: NationalsOf::NatoMembers };
    Some(cx.reading(value, mention, Rule::EligibilityClause))
}

/// "NATO will not accept any phase … by means of generative artificial-intelligence (AI) tools."
pub(super) fn ai_tools(cx: &Cx<'_, '_>) -> Option<Reading<AiTools>> {
    let mention = first_clause(cx, cx.family.ai_prohibited)?;
    Some(cx.reading(AiTools::Prohibited, mention, Rule::AiToolsClause))
}

/// "NATO does not charge any application … or other fee."
pub(super) fn application_fee(cx: &Cx<'_, '_>) -> Option<Reading<ApplicationFee>> {
    let mention = first_clause(cx, cx.family.no_fee)?;
    Some(cx.reading(ApplicationFee::None, mention, Rule::ApplicationFeeClause))
}

/// Travel, hours and place of work, in the requirements and in the additional information.
pub(super) fn conditions(cx: &Cx<'_, '_>) -> Option<Reading<Vec<Condition>>> {
    let mut found: Vec<(Condition, Stretch)> = Vec::new();
    let additional = cx.section(SectionKind::Additional).iter().copied();
    let named: Vec<_> = cx.lexicon.conditions.iter().filter(|(name, _)| cx.says(name)).collect();
    for piece in essential(cx).into_iter().chain(additional) {
        for (name, condition) in &named {
            let is_new = found.iter().all(|(known, _)| known != condition);
            if let Some(mention) = cx.index.find(piece.stretch, name).filter(|_| is_new) {
                insert_by_key(&mut found, (*condition, mention), |(condition, _)| *condition);
            }
        }
    }
    let (_, first) = *found.iter().min_by_key(|(_, mention)| mention.start)?;
    let value = found.iter().map(|(condition, _)| *condition).collect();
    let mut reading = cx.reading(value, first, Rule::WorkingConditions);
    reading.quote.parts =
        found.iter().map(|(condition, mention)| cx.part(condition.as_str(), *mention)).collect();
    Some(reading)
}

fn first_mention<'p>(
    cx: &Cx<'_, '_>,
    mut pieces: impl Iterator<Item = &'p Piece>,
    phrases: &[&str],
) -> Option<Stretch> {
    let phrases: Vec<&str> = phrases.iter().copied().filter(|phrase| cx.says(phrase)).collect();
    pieces.find_map(|piece| cx.index.first_of(piece.stretch, &phrases))
}

/// The first sentence that has all words of one of the sets.
fn first_clause(cx: &Cx<'_, '_>, sets: &[&[&str]]) -> Option<Stretch> {
    let mut first: Option<Stretch> = None;
    for set in sets {
        let says = |stretch| set.iter().all(|part| cx.index.has(stretch, part));
        let Some(part) = set.first().filter(|_| says(cx.edition.stretch)) else { continue };
        for piece in cx.body_with(part) {
            if let Some(found) = cx.sentences(piece.stretch).find(|it| says(*it)) {
                first = Some(first.filter(|first| first.start < found.start).unwrap_or(found));
                break;
            }
        }
    }
    first
}
