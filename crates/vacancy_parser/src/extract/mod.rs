//! One fact a file, or a few that are stated alike: which words state it, and what they say.
//!
//! An extractor returns nothing where its fact is not stated; whether that is a problem is told
//! later, when all editions are known. Where a caption stands before words that it cannot read, it
//! says so to the [`Sink`].

mod application;
mod clauses;
mod clearance;
mod conditions;
mod contract;
mod cx;
mod deadline;
mod edition;
mod education;
mod experience;
mod grade;
mod job_number;
mod languages_required;
mod lists;
mod location;
mod organisation;
mod reporting;
mod salary;
mod schedule;
mod sink;
mod staff;
#[cfg(test)]
mod testing;
mod title;
mod uncaptioned;

use vacancy_model::Facts;

use crate::draft::Draft;
use crate::fold::Folded;
use crate::index::WordIndex;
use crate::lexicon::Lexicon;
use crate::reconcile::{
    self, add_compatible, add_equal, add_in_english, lead_alike, same_body, same_pay, same_place,
};
use crate::structure::{EditionOutline, Outline};
use cx::{Cx, with_parts};
use lists::Lists;
use sink::Sink;

/// A longer passage or sentence is no requirement and no clause; to take it apart would take long.
const MAX_REQUIREMENT_BYTES: usize = 8_000;

/// Adds an edition to the draft: what it states, its lists, and what is wrong with it.
pub(crate) fn add_edition(
    draft: &mut Draft,
    folded: &Folded<'_>,
    index: &WordIndex<'_>,
    outline: &Outline,
    edition: &EditionOutline,
) {
    let (family, lexicon) = (outline.family, Lexicon::of(edition.language));
    let cx = Cx { folded, index, family, lexicon, edition, essential: &[] };
    let essential = lists::essential(&cx);
    let cx = Cx { essential: &essential, ..cx };
    let mut sink = Sink { language: edition.language, problems: &mut draft.problems };
    add_facts(&cx, &mut sink, &mut draft.facts);
    let lists = Lists::of(&cx);
    // One alone is compared with none.
    if outline.editions.len() > 1 {
        draft.figures.push(lists.figures(&cx));
    }
    // A constant where the texts are left out: what compares with them goes, too.
    let compares = cfg!(feature = "standard_texts") && family.shows_in(index);
    let standard = family.standard.filter(|_| compares).map(|texts| &**texts);
    draft.editions.push(edition::edition(&cx, lists, standard));
}

/// Every fact, with how its readings are compared.
// No extractor is inlined here, and no step that comes after: run together into one function, they would
// make the page heavier by half a kilobyte.
fn add_facts(cx: &Cx<'_, '_>, sink: &mut Sink<'_>, facts: &mut Facts) {
    reconcile::add_title(&mut facts.title, title::read(cx));
    add_equal(&mut facts.job_number, job_number::read(cx));
    add_in_english(&mut facts.organisation, organisation::read(cx), same_body);
    add_compatible(&mut facts.location, location::read(cx), same_place);
    add_equal(&mut facts.schedule, schedule::read(cx, sink));
    reconcile::add_deadline(&mut facts.deadline, deadline::read(cx, sink));
    add_compatible(&mut facts.salary, salary::read(cx, sink), same_pay);
    add_equal(&mut facts.grade, grade::read(cx, sink));
    add_equal(&mut facts.clearance, clearance::read(cx));
    add_equal(&mut facts.budget_approval, clauses::budget_approval(cx));
    add_equal(&mut facts.education, education::read(cx));
    add_equal(&mut facts.experience, experience::read(cx));
    add_equal(&mut facts.languages_required, languages_required::read(cx));
    reconcile::add_contract(&mut facts.contract, contract::read(cx, sink));
    // What each language says in its own words cannot be compared.
    add_in_english(&mut facts.reports_to, reporting::reports_to(cx), |_, _| true);
    add_equal(&mut facts.direct_reports, staff::direct(cx));
    add_equal(&mut facts.indirect_reports, staff::indirect(cx));
    add_equal(&mut facts.eligibility, clauses::eligibility(cx));
    add_equal(&mut facts.ai_tools, clauses::ai_tools(cx));
    add_equal(&mut facts.application_fee, clauses::application_fee(cx));
    add_compatible(&mut facts.apply_at, application::apply_at(cx), |a, b| lead_alike(a, b));
    // What an edition leaves to the other one it does not contradict.
    let leaves_some = || !edition::refers_elsewhere(cx).is_empty();
    add_compatible(&mut facts.conditions, conditions::read(cx), |first, own| {
        first == own || own.iter().all(|it| first.contains(it)) && leaves_some()
    });
}
