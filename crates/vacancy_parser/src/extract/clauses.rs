//! Facts that a standing clause states: budget, eligibility, generative tools, fees.
//!
//! A clause is a sentence with a word of each of several kinds, in whatever order: "Pending budget approval"; "the
//! budget has yet to be approved". Words are known by how they begin.

use vacancy_model::value::{AiTools, ApplicationFee, BudgetApproval, Eligibility, NationalsOf};
use vacancy_model::{Reading, Rule, SectionKind};

use super::Cx;
use crate::fold::Stretch;
use crate::lexicon::Phrases;
use crate::structure::Piece;

/// "Pending budget approval", in the header or below.
#[inline(never)]
pub(super) fn budget_approval(cx: &Cx<'_, '_>) -> Option<Reading<BudgetApproval>> {
    let kinds = [cx.family.budget, cx.family.approval, cx.family.pending];
    let mut pieces = cx.edition.header.iter().chain(beside_work(cx));
    let Clause { words, .. } = first_clause(cx, &mut pieces, &kinds)?;
    Some(Reading { value: BudgetApproval::Pending, quote: cx.quote(words, Rule::BudgetRemark) })
}

/// "We can only accept applications from nationals of NATO member countries."
#[inline(never)]
pub(super) fn eligibility(cx: &Cx<'_, '_>) -> Option<Reading<Eligibility>> {
    let kinds = [cx.family.nationals, cx.family.members];
    let applying = cx.section(SectionKind::Application).iter();
    let pieces = applying.chain(cx.body()).chain(&cx.edition.header);
    // "NATO welcomes applications of nationals from all member nations" says who may be glad to.
    let mut pieces = pieces.filter(|piece| !cx.index.has_any(piece.stretch, cx.family.welcomes));
    let Clause { words, .. } = first_clause(cx, &mut pieces, &kinds)?;
    let value = Eligibility { nationals_of: NationalsOf::NatoMembers };
    Some(Reading { value, quote: cx.quote(words, Rule::EligibilityClause) })
}

/// "NATO will not accept any phase … by means of generative artificial-intelligence (AI) tools."
#[inline(never)]
pub(super) fn ai_tools(cx: &Cx<'_, '_>) -> Option<Reading<AiTools>> {
    let kinds = [cx.family.ai_tools, cx.family.prohibited];
    let Clause { sentence, .. } = first_clause(cx, &mut cx.body(), &kinds)?;
    Some(Reading { value: AiTools::Prohibited, quote: cx.quote(sentence, Rule::AiToolsClause) })
}

/// "NATO does not charge any application … or other fee."
#[inline(never)]
pub(super) fn application_fee(cx: &Cx<'_, '_>) -> Option<Reading<ApplicationFee>> {
    let kinds = [cx.family.fee, cx.family.not_charged, cx.family.applying];
    let Clause { sentence, .. } = first_clause(cx, &mut cx.body(), &kinds)?;
    Some(Reading {
        value: ApplicationFee::None,
        quote: cx.quote(sentence, Rule::ApplicationFeeClause),
    })
}

/// The sections that do not tell of the work: whoever prepares a budget has it approved.
fn beside_work<'f>(cx: &Cx<'f, '_>) -> impl Iterator<Item = &'f Piece> {
    const WORK: [SectionKind; 4] = [
        SectionKind::Qualifications,
        SectionKind::Accountabilities,
        SectionKind::Interrelationships,
        SectionKind::Competencies,
    ];
    let sections = cx.edition.sections.iter().filter(|section| !WORK.contains(&section.kind));
    sections.flat_map(|section| &section.pieces)
}

/// A sentence, and in it the words of each kind with what stands between them.
struct Clause {
    sentence: Stretch,
    words: Stretch,
}

/// The first sentence with a word of each kind.
// One function for every way through the notice: a copy for each would weigh half a kilobyte.
fn first_clause<'p>(
    cx: &Cx<'_, '_>,
    pieces: &mut dyn Iterator<Item = &'p Piece>,
    kinds: &[Phrases],
) -> Option<Clause> {
    let begin = |within, stem| cx.index.beginnings(within, stem).next();
    // Most clauses stand nowhere.
    if !kinds.iter().all(|kind| kind.iter().any(|stem| begin(cx.edition.stretch, stem).is_some())) {
        return None;
    }
    let clause_in = |sentence: Stretch| {
        let mut words: Option<Stretch> = None;
        for kind in kinds {
            let found = kind.iter().find_map(|stem| begin(sentence, stem))?;
            let found = cx.to_word_end(sentence, found);
            words = Some(words.map_or(found, |words| words.cover(found)));
        }
        Some(Clause { sentence, words: words? })
    };
    for piece in pieces {
        if let Some(clause) = cx.sentences(piece.stretch).find_map(clause_in) {
            return Some(clause);
        }
    }
    None
}
