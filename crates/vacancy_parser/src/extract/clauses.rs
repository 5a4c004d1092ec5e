//! Facts that a standing clause states: budget, eligibility, generative tools, fees.
//!
//! A clause is a sentence with a word of each of several kinds, in whatever order: "Pending budget approval"; "the
//! budget has yet to be approved". Words are known by how they begin.

use vacancy_model::value::{AiTools, ApplicationFee, BudgetApproval, Eligibility};
use vacancy_model::{Reading, Rule, SectionKind};

use super::Cx;
use crate::fold::Stretch;
use crate::lexicon::either::clauses as words;
use crate::lexicon::{Phrases, phrases};
use crate::structure::Piece;

/// "Pending budget approval", in the header or in a section that does not tell of the work: whoever prepares a budget
/// has it approved.
#[inline(never)]
pub(super) fn budget_approval(cx: &Cx<'_, '_>) -> Option<Reading<BudgetApproval>> {
    const WORK: [SectionKind; 4] = [
        SectionKind::Qualifications,
        SectionKind::Accountabilities,
        SectionKind::Interrelationships,
        SectionKind::Competencies,
    ];
    let kinds = [words::BUDGET, words::APPROVAL, words::PENDING];
    let mut parts = vec![&*cx.edition.header];
    for section in &cx.edition.sections {
        if !WORK.contains(&section.kind) {
            parts.push(&section.pieces);
        }
    }
    let Clause { words, .. } = first_clause(cx, &parts, &kinds, phrases![])?;
    Some(Reading { value: BudgetApproval::Pending, quote: cx.quote(words, Rule::BudgetRemark) })
}

/// "We can only accept applications from nationals of NATO member countries."
#[inline(never)]
pub(super) fn eligibility(cx: &Cx<'_, '_>) -> Option<Reading<Eligibility>> {
    let kinds = [words::NATIONALS, cx.family.members];
    let mut parts = body(cx);
    parts.insert(0, cx.section(SectionKind::Application));
    parts.push(&cx.edition.header);
    let Clause { words, .. } = first_clause(cx, &parts, &kinds, words::WELCOMES)?;
    let value = Eligibility { nationals_of: cx.family.eligible };
    Some(Reading { value, quote: cx.quote(words, Rule::EligibilityClause) })
}

/// "NATO will not accept any phase … by means of generative artificial-intelligence (AI) tools."
#[inline(never)]
pub(super) fn ai_tools(cx: &Cx<'_, '_>) -> Option<Reading<AiTools>> {
    let kinds = [words::AI_TOOLS, words::PROHIBITED];
    let Clause { sentence, .. } = first_clause(cx, &body(cx), &kinds, phrases![])?;
    Some(Reading { value: AiTools::Prohibited, quote: cx.quote(sentence, Rule::AiToolsClause) })
}

/// "NATO does not charge any application … or other fee."
#[inline(never)]
pub(super) fn application_fee(cx: &Cx<'_, '_>) -> Option<Reading<ApplicationFee>> {
    let kinds = [words::FEE, words::NOT_CHARGED, words::APPLYING];
    let Clause { sentence, .. } = first_clause(cx, &body(cx), &kinds, phrases![])?;
    Some(Reading {
        value: ApplicationFee::None,
        quote: cx.quote(sentence, Rule::ApplicationFeeClause),
    })
}

/// The pieces of every section; last of those that tell of the work, which may be on artificial intelligence.
fn body<'f>(cx: &Cx<'f, '_>) -> Vec<&'f [Piece]> {
    let tells = |kind| matches!(kind, SectionKind::Summary | SectionKind::Accountabilities);
    let mut body = Vec::new();
    for of_work in [false, true] {
        for section in &cx.edition.sections {
            if tells(section.kind) == of_work {
                body.push(&*section.pieces);
            }
        }
    }
    body
}

/// A sentence, and in it the words of each kind with what stands between them.
struct Clause {
    sentence: Stretch,
    words: Stretch,
}

/// The first sentence with a word of each kind, the rarest of which comes first, in no piece with a word that says
/// otherwise.
#[inline(never)]
fn first_clause(
    cx: &Cx<'_, '_>,
    parts: &[&[Piece]],
    kinds: &[Phrases],
    otherwise: Phrases,
) -> Option<Clause> {
    // Only pieces with a word of the first kind are looked at: most clauses stand in one of hundreds.
    let mut first = Vec::new();
    for stem in *kinds.first()? {
        first.extend(cx.index.beginnings(cx.edition.stretch, stem));
    }
    let may_be_in = |within: Stretch| first.iter().any(|place: &Stretch| place.overlaps(within));
    let clause_in = |sentence: Stretch| {
        let mut words: Option<Stretch> = None;
        for kind in kinds {
            let found = cx.whole_word(sentence, cx.first_stem(sentence, *kind)?);
            found.extend(&mut words);
        }
        Some(Clause { sentence, words: words? })
    };
    for pieces in parts {
        for piece in *pieces {
            if may_be_in(piece.stretch)
                && !cx.index.has_any(piece.stretch, otherwise)
                && let Some(clause) = cx.sentences(piece.stretch).into_iter().find_map(clause_in)
            {
                return Some(clause);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::section;

    #[test]
    fn a_clause_says_it_in_whatever_order() {
        let facts = |words: &str| section("7. ADDITIONAL INFORMATION", words);
        for words in [
            "Pending budget approval.",
            "The post is filled only once the budget has been approved.",
            "Le poste est soumis à un financement qui n'a pas encore été approuvé.",
        ] {
            assert!(facts(words).budget_approval.is_some(), "{words}");
        }
        for words in [
            "Citizens of any NATO nation may apply.",
            "Only those who hold the nationality of a member state can be considered.",
            "Sont admis à postuler les citoyens des pays membres.",
        ] {
            assert!(facts(words).eligibility.is_some(), "{words}");
        }
        for words in [
            "Whatever a chatbot has written in an application leads to its being rejected.",
            "Une candidature rédigée avec l'aide d'un modèle de langage sera écartée.",
        ] {
            assert!(facts(words).ai_tools.is_some(), "{words}");
        }
        for words in [
            "No cost arises from an application, whatever anybody asks.",
            "Aucun paiement n'est exigé des candidats.",
        ] {
            assert!(facts(words).application_fee.is_some(), "{words}");
        }
    }

    #[test]
    fn what_only_has_some_of_the_words_is_no_clause() {
        let work =
            "- prepares the budget, has it approved and follows what is pending;\n- pays fees.";
        let facts = section("3. MAIN ACCOUNTABILITIES", work);
        assert!(facts.budget_approval.is_none() && facts.application_fee.is_none());
        let facts = section("1. SUMMARY", "The Team builds chatbots for the nations of NATO.");
        assert!(facts.ai_tools.is_none() && facts.eligibility.is_none());
    }
}
