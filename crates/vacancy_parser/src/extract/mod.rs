//! One fact a file: which words state it, and what they say.
//!
//! An extractor returns nothing where its fact is not stated; whether that is a problem is told
//! later, when all editions are known. Where a caption stands before words that it cannot read, it
//! says so to the [`Sink`].

mod application;
mod clauses;
mod contract;
mod contract_terms;
mod deadline;
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
#[cfg(test)]
mod testing;
mod title;

use vacancy_model::{
    Annotation, Arg, Args, Certainty, Code, Diagnostic, FactId, Lang, Part, Reading, Rule,
    SectionKind, Severity,
};
use vacancy_text::Span;

use crate::clean::clean_text;
use crate::draft::Draft;
use crate::fold::{Folded, Stretch};
use crate::index::WordIndex;
use crate::lexicon::Lexicon;
use crate::organisation::{Family, Field};
use crate::read::sentence::sentences;
use crate::structure::{Captioned, EditionOutline, MIN_EVIDENCE, Outline, Piece};

/// Reads every fact of every edition.
pub(crate) fn draft(folded: &Folded<'_>, index: &WordIndex<'_>, outline: &Outline) -> Draft {
    let mut draft = Draft::default();
    let evidence: usize = outline.editions.iter().map(EditionOutline::evidence).sum();
    if evidence < MIN_EVIDENCE {
        return draft;
    }
    for edition in &outline.editions {
        let lexicon = Lexicon::of(edition.language);
        let cx = Cx { folded, index, family: outline.family, lexicon, edition };
        let mut sink = Sink { language: edition.language, problems: &mut draft.problems };
        read_edition(&cx, &mut sink, &mut draft.readings);
        draft.editions.push(lists::edition(&cx));
    }
    draft
}

fn read_edition(cx: &Cx<'_, '_>, sink: &mut Sink<'_>, readings: &mut crate::draft::Readings) {
    readings.title.extend(title::read(cx));
    readings.job_number.extend(job_number::read(cx));
    readings.organisation.extend(named::organisation(cx));
    readings.location.extend(location::read(cx));
    readings.schedule.extend(named::schedule(cx, sink));
    readings.deadline.extend(deadline::read(cx, sink));
    readings.salary.extend(salary::read(cx, sink));
    readings.grade.extend(grade::read(cx, sink));
    readings.clearance.extend(named::clearance(cx));
    readings.budget_approval.extend(clauses::budget_approval(cx));
    readings.education.extend(education::read(cx));
    readings.experience.extend(experience::read(cx));
    readings.languages_required.extend(languages_required::read(cx));
    readings.contract.extend(contract::read(cx, sink));
    readings.reports_to.extend(reporting::reports_to(cx));
    readings.direct_reports.extend(reporting::direct_reports(cx));
    readings.indirect_reports.extend(reporting::indirect_reports(cx));
    readings.eligibility.extend(clauses::eligibility(cx));
    readings.ai_tools.extend(clauses::ai_tools(cx));
    readings.application_fee.extend(clauses::application_fee(cx));
    readings.apply_at.extend(application::apply_at(cx));
    readings.conditions.extend(clauses::conditions(cx));
}

/// What every extractor may look at: one edition, and the words of its language and family.
#[derive(Clone, Copy)]
struct Cx<'f, 'd> {
    folded: &'f Folded<'d>,
    index: &'f WordIndex<'f>,
    family: &'static Family,
    lexicon: &'static Lexicon,
    edition: &'f EditionOutline,
}

impl<'f> Cx<'f, '_> {
    fn language(&self) -> Lang {
        self.edition.language
    }

    fn text(&self, stretch: Stretch) -> &'f str {
        self.folded.slice(stretch)
    }

    fn sentences(&self, stretch: Stretch) -> impl Iterator<Item = Stretch> {
        sentences(self.text(stretch)).map(move |range| stretch.rebase(range.start, range.end))
    }

    fn span(&self, stretch: Stretch) -> Span {
        self.folded.span(stretch)
    }

    /// Whether a phrase stands anywhere in the edition: most phrases stand nowhere.
    fn says(&self, phrase: &str) -> bool {
        self.index.has(self.edition.stretch, phrase)
    }

    /// The first caption of a fact that has words behind it.
    fn captioned(&self, fact: FactId) -> Option<Captioned> {
        let mut captions = self.edition.captions.iter();
        captions.find(|one| one.field == Field::Fact(fact) && !one.value.is_empty()).copied()
    }

    fn section(&self, kind: SectionKind) -> &'f [Piece] {
        self.edition.section(kind).map_or(&[], |section| &section.pieces)
    }

    /// Every piece after the header.
    fn body(&self) -> impl Iterator<Item = &'f Piece> {
        self.edition.sections.iter().flat_map(|section| &section.pieces)
    }

    /// The words of a stretch of one passage, as a reader would copy them.
    fn clean(&self, passage: usize, stretch: Stretch) -> String {
        let document = self.folded.document();
        let block =
            self.folded.passages().get(passage).and_then(|p| document.blocks().get(p.block));
        let lines = block.map_or(&[][..], |&block| document.lines(block));
        clean_text(document, lines, self.span(stretch))
    }

    /// The same where the passage is not known.
    fn clean_within(&self, stretch: Stretch) -> String {
        let passages = self.folded.passages();
        let passage = passages.partition_point(|passage| passage.stretch.end <= stretch.start);
        self.clean(passage, stretch)
    }

    fn reading<T>(&self, value: T, mention: Stretch, rule: Rule) -> Reading<T> {
        let text = self.folded.source(mention).to_owned();
        Reading {
            language: self.language(),
            value,
            text,
            mention: self.span(mention),
            caption: None,
            rule,
            certainty: Certainty::Stated,
            parts: Vec::new(),
        }
    }

    fn captioned_reading<T>(
        &self,
        value: T,
        captioned: &Captioned,
        mention: Stretch,
        rule: Rule,
    ) -> Reading<T> {
        Reading {
            caption: Some(self.span(captioned.caption)),
            ..self.reading(value, mention, rule)
        }
    }

    fn part(&self, name: &'static str, mention: Stretch) -> Part {
        Part { name, mention: self.span(mention) }
    }
}

/// Takes the problems that extractors meet.
struct Sink<'p> {
    language: Lang,
    problems: &'p mut Vec<Diagnostic>,
}

impl Sink<'_> {
    fn report(&mut self, code: Code, severity: Severity, fact: FactId, span: Span, args: Args) {
        let annotations = vec![Annotation { span, language: Some(self.language), primary: true }];
        self.problems.push(Diagnostic { code, severity, fact: Some(fact), args, annotations });
    }

    /// A caption is there, and what follows it cannot be read.
    fn unreadable(&mut self, cx: &Cx<'_, '_>, fact: FactId, captioned: &Captioned) {
        let args = Args(vec![("text", Arg::Text(cx.folded.source(captioned.value).to_owned()))]);
        self.report(
            Code::Unreadable(fact),
            Severity::Warning,
            fact,
            cx.span(captioned.value),
            args,
        );
    }
}
