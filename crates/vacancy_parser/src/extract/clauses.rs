//! Facts that a standing clause states: budget, eligibility, generative tools, fees.

use vacancy_model::value::{AiTools, ApplicationFee, BudgetApproval, Eligibility, NationalsOf};
use vacancy_model::{Reading, Rule, SectionKind};

use super::Cx;
use crate::fold::Stretch;
use crate::lexicon::Phrases;
use crate::structure::Piece;

/// "Pending budget approval", in the header or where the description begins.
#[inline(never)]
pub(super) fn budget_approval(cx: &Cx<'_, '_>) -> Option<Reading<BudgetApproval>> {
    let (pending, budget) = (cx.family.pending, cx.family.budget);
    let stands_in = |pieces: &[Piece]| first_pair(cx, pieces, pending, budget);
    let mention =
        stands_in(&cx.edition.header).or_else(|| stands_in(cx.section(SectionKind::Summary)))?;
    Some(Reading { value: BudgetApproval::Pending, quote: cx.quote(mention, Rule::BudgetRemark) })
}

/// "We can only accept applications from nationals of NATO member countries."
#[inline(never)]
pub(super) fn eligibility(cx: &Cx<'_, '_>) -> Option<Reading<Eligibility>> {
    let (nationals, members) = (cx.family.nationals, cx.family.members);
    let stands_in = |pieces: &[Piece]| first_pair(cx, pieces, nationals, members);
    let sections = cx.edition.sections.iter();
    let mention = stands_in(cx.section(SectionKind::Application))
        .or_else(|| sections.map(|section| &section.pieces).find_map(|it| stands_in(it)))
        .or_else(|| stands_in(&cx.edition.header))?;
    let value = Eligibility { nationals_of: NationalsOf::NatoMembers };
    Some(Reading { value, quote: cx.quote(mention, Rule::EligibilityClause) })
}

/// "NATO will not accept any phase … by means of generative artificial-intelligence (AI) tools."
#[inline(never)]
pub(super) fn ai_tools(cx: &Cx<'_, '_>) -> Option<Reading<AiTools>> {
    let mention = first_clause(cx, cx.family.ai_tools, cx.family.prohibited)?;
    Some(Reading { value: AiTools::Prohibited, quote: cx.quote(mention, Rule::AiToolsClause) })
}

/// "NATO does not charge any application … or other fee."
#[inline(never)]
pub(super) fn application_fee(cx: &Cx<'_, '_>) -> Option<Reading<ApplicationFee>> {
    let mention = first_clause(cx, cx.family.fee, cx.family.not_charged)?;
    Some(Reading {
        value: ApplicationFee::None,
        quote: cx.quote(mention, Rule::ApplicationFeeClause),
    })
}

/// Within so many bytes: "ressortissant(e)s de l'un des 32 pays", "sous réserve d'approbation par …".
const MAX_BETWEEN: usize = 50;

/// Words that begin as one of the first phrases, and what one of the others says right behind them.
fn first_pair(
    cx: &Cx<'_, '_>,
    pieces: &[Piece],
    first: Phrases,
    second: Phrases,
) -> Option<Stretch> {
    for piece in pieces {
        for words in first {
            for begin in cx.index.beginnings(piece.stretch, words) {
                let end = piece.stretch.end().min(begin.end() + MAX_BETWEEN);
                let near = cx.index.first_of(Stretch::new(begin.end(), end), second);
                if let Some(near) = near.filter(|near| near.end() <= end) {
                    return Some(begin.cover(near));
                }
            }
        }
    }
    None
}

/// The first sentence that speaks of something and says of it what begins so.
fn first_clause(cx: &Cx<'_, '_>, of: Phrases, says: Phrases) -> Option<Stretch> {
    let topics: Vec<&str> = cx.said(of).collect();
    let is_on_topic = |within| topics.iter().any(|topic| cx.index.has(within, topic));
    let is_said = |within| says.iter().any(|it| cx.index.beginnings(within, it).next().is_some());
    for piece in cx.body() {
        if is_on_topic(piece.stretch) {
            for sentence in cx.sentences(piece.stretch) {
                if is_on_topic(sentence) && is_said(sentence) {
                    return Some(sentence);
                }
            }
        }
    }
    None
}
