//! One fact a file, or a few that are stated alike: which words state it, and what they say.
//!
//! An extractor returns nothing where its fact is not stated; whether that is a problem is told
//! later, when all editions are known. Where a caption stands before words that it cannot read, it
//! says so to the [`Sink`].

mod application;
mod clauses;
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
mod named;
mod reporting;
mod salary;
mod sink;
mod staff;
#[cfg(test)]
mod testing;
mod title;
mod uncaptioned;

use vacancy_model::{FactId, Facts};

use crate::draft::Draft;
use crate::fold::Folded;
use crate::index::WordIndex;
use crate::lexicon::Lexicon;
use crate::organisation::Field;
use crate::reconcile::{
    self, add, add_compatible, add_in_english, lead_alike, same_body, same_place,
};
use crate::structure::{EditionOutline, MIN_EVIDENCE, Outline};
use cx::{Cx, with_parts};
use lists::Lists;
use sink::Sink;

/// A longer passage or sentence is no requirement and no clause; to take it apart would take long.
const MAX_REQUIREMENT_BYTES: usize = 8_000;

/// Reads every fact of every edition.
pub(crate) fn draft(folded: &Folded<'_>, index: &WordIndex<'_>, outline: &Outline) -> Draft {
    let mut draft = Draft::default();
    if !is_notice(index, outline) {
        return draft;
    }
    // A constant where the texts are left out: what compares with them goes, too.
    let compares = cfg!(feature = "standard_texts") && outline.family.shows_in(index);
    let standard = outline.family.standard.filter(|_| compares);
    let standard = standard.map(|texts| &**texts);
    for edition in &outline.editions {
        let lexicon = Lexicon::of(edition.language);
        let cx = Cx { folded, index, family: outline.family, lexicon, edition, essential: &[] };
        let essential = lists::essential(&cx);
        let cx = Cx { essential: &essential, ..cx };
        let mut sink = Sink { language: edition.language, problems: &mut draft.problems };
        read_edition(&cx, &mut sink, &mut draft.facts);
        let lists = Lists::of(&cx);
        // One alone is compared with none.
        if outline.editions.len() > 1 {
            draft.figures.push(lists.figures(&cx));
        }
        draft.editions.push(edition::edition(&cx, lists, standard));
    }
    reconcile::mark_contradictions(&mut draft.facts, &draft.problems);
    draft
}

/// Whether a text says enough to be a notice. A baker's advertisement has a place, hours and a salary, too: where
/// nothing tells the organisation, it has to say more.
fn is_notice(index: &WordIndex<'_>, outline: &Outline) -> bool {
    let evidence: usize = outline.editions.iter().map(EditionOutline::evidence).sum();
    let mut names = outline.family.grades.names.into_iter();
    let mut captions = outline.editions.iter().flat_map(|edition| &edition.captions);
    let is_own = |field| matches!(field, Field::Fact(FactId::JobNumber | FactId::Grade));
    let is_told = outline.family.shows_in(index)
        || names.any(|name| index.has_anywhere(name))
        || captions.any(|caption| is_own(caption.field));
    evidence >= MIN_EVIDENCE + usize::from(!is_told)
        && outline.editions.iter().any(EditionOutline::is_of_post)
}

/// Every fact, with how its readings are compared.
// No extractor is inlined here, and no step that comes after: run together into one function, they would
// make the page heavier by half a kilobyte.
fn read_edition(cx: &Cx<'_, '_>, sink: &mut Sink<'_>, facts: &mut Facts) {
    reconcile::add_title(&mut facts.title, title::read(cx));
    add(&mut facts.job_number, job_number::read(cx));
    add_in_english(&mut facts.organisation, named::organisation(cx), same_body);
    add_compatible(&mut facts.location, location::read(cx), same_place);
    add(&mut facts.schedule, named::schedule(cx, sink));
    reconcile::add_deadline(&mut facts.deadline, deadline::read(cx, sink));
    add(&mut facts.salary, salary::read(cx, sink));
    add(&mut facts.grade, grade::read(cx, sink));
    add(&mut facts.clearance, named::clearance(cx));
    add(&mut facts.budget_approval, clauses::budget_approval(cx));
    add(&mut facts.education, education::read(cx));
    add(&mut facts.experience, experience::read(cx));
    add(&mut facts.languages_required, languages_required::read(cx));
    reconcile::add_contract(&mut facts.contract, contract::read(cx, sink));
    // What each language says in its own words cannot be compared.
    add_in_english(&mut facts.reports_to, reporting::reports_to(cx), |_, _| true);
    add(&mut facts.direct_reports, staff::direct(cx));
    add(&mut facts.indirect_reports, staff::indirect(cx));
    add(&mut facts.eligibility, clauses::eligibility(cx));
    add(&mut facts.ai_tools, clauses::ai_tools(cx));
    add(&mut facts.application_fee, clauses::application_fee(cx));
    add_compatible(&mut facts.apply_at, application::apply_at(cx), |a, b| lead_alike(a, b));
    add(&mut facts.conditions, conditions::read(cx));
}
