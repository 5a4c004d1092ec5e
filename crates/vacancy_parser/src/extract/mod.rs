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

use crate::draft::{Draft, Readings};
use crate::fold::Folded;
use crate::index::WordIndex;
use crate::lexicon::Lexicon;
use crate::structure::{EditionOutline, Outline};
use cx::{Cx, with_parts};
use lists::Lists;
use sink::Sink;

/// A longer passage or sentence is no requirement and no clause; to take it apart would take long.
const MAX_REQUIREMENT_BYTES: usize = 8_000;

/// Reads an edition: its lists and what is wrong with it into the draft, and what it states of each fact.
pub(crate) fn edition(
    folded: &Folded<'_>,
    index: &WordIndex<'_>,
    outline: &Outline,
    edition: &EditionOutline,
    draft: &mut Draft,
) -> Readings {
    let (family, lexicon) = (outline.family, Lexicon::of(edition.language));
    let cx = Cx { folded, index, family, lexicon, edition, essential: &[] };
    let essential = lists::essential(&cx);
    let cx = Cx { essential: &essential, ..cx };
    let mut sink = Sink { language: edition.language, problems: &mut draft.problems };
    let readings = readings(&cx, &mut sink);
    let lists = Lists::of(&cx);
    // One alone is compared with none.
    if outline.editions.len() > 1 {
        draft.figures.push(lists.figures(&cx));
    }
    // A constant where the texts are left out: what compares with them goes, too.
    let compares = cfg!(feature = "standard_texts") && family.shows_in(index);
    let standard = family.standard.filter(|_| compares).map(|texts| &**texts);
    draft.editions.push(edition::edition(&cx, lists, standard));
    readings
}

// No extractor is inlined here: run together into one function, they would make the page heavier by half a kilobyte.
#[inline(never)]
fn readings(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Readings {
    Readings {
        title: title::read(cx),
        job_number: job_number::read(cx),
        organisation: organisation::read(cx),
        location: location::read(cx),
        schedule: schedule::read(cx, sink),
        deadline: deadline::read(cx, sink),
        salary: salary::read(cx, sink),
        grade: grade::read(cx, sink),
        clearance: clearance::read(cx),
        budget_approval: clauses::budget_approval(cx),
        education: education::read(cx),
        experience: experience::read(cx),
        languages_required: languages_required::read(cx),
        contract: contract::read(cx, sink),
        reports_to: reporting::reports_to(cx),
        direct_reports: staff::direct(cx),
        indirect_reports: staff::indirect(cx),
        eligibility: clauses::eligibility(cx),
        ai_tools: clauses::ai_tools(cx),
        application_fee: clauses::application_fee(cx),
        apply_at: application::apply_at(cx),
        conditions: conditions::read(cx),
    }
}
