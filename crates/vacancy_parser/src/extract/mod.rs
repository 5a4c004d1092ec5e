//! One fact a file, or a few that are stated alike: which words state it, and what they say.
//!
//! An extractor returns nothing where its fact is not stated; whether that is a problem is told
//! later, when all editions are known. Where a caption stands before words that it cannot read, it
//! says so to the [`Sink`].

mod application;
mod clauses;
mod conditions;
mod contract;
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
mod staff;
#[cfg(test)]
mod testing;
mod title;
mod uncaptioned;

use vacancy_model::{
    Annotation, Args, Certainty, Code, Diagnostic, FactId, Facts, Lang, Part, Quote, Rule,
    SectionKind, Severity,
};
use vacancy_text::{Parts, Span, trim_start_of};

use crate::clean::clean_text;
use crate::draft::Draft;
use crate::edge;
use crate::fold::{Folded, Stretch};
use crate::index::WordIndex;
use crate::lexicon::{Lexicon, Phrases};
use crate::organisation::{Family, Field};
use crate::read::phrase;
use crate::read::sentence::sentences;
use crate::reconcile::{self, compatible, equal, in_english, lead_alike, same_body, same_place};
use crate::script;
use crate::structure::{Captioned, EditionOutline, MIN_EVIDENCE, Outline, Piece};
use lists::Lists;

/// A longer passage or sentence is no requirement and no clause; to take it apart would take long.
const MAX_REQUIREMENT_BYTES: usize = 8_000;

/// Reads every fact of every edition.
pub(crate) fn draft(folded: &Folded<'_>, index: &WordIndex<'_>, outline: &Outline) -> Draft {
    let mut draft = Draft::default();
    let evidence: usize = outline.editions.iter().map(EditionOutline::evidence).sum();
    let shows = outline.family.shows_in(index);
    // A baker's advertisement has a place, hours and a salary, too.
    let mut names = outline.family.grades.names.into_iter();
    let mut captions = outline.editions.iter().flat_map(|edition| &edition.captions);
    let is_own = |field| matches!(field, Field::Fact(FactId::JobNumber | FactId::Grade));
    let is_told = shows
        || names.any(|name| index.has_anywhere(name))
        || captions.any(|caption| is_own(caption.field));
    let is_of_post = outline.editions.iter().any(EditionOutline::is_of_post);
    if evidence < MIN_EVIDENCE + usize::from(!is_told) || !is_of_post {
        return draft;
    }
    // A constant where the texts are left out: what compares with them goes, too.
    let compares = cfg!(feature = "standard_texts") && shows;
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
    reconcile::contradiction(&mut draft.facts, &draft.problems);
    draft
}

/// Every fact, with how its readings are compared.
// No extractor is inlined here, and no step that comes after: run together into one function, they would
// make the page heavier by half a kilobyte.
fn read_edition(cx: &Cx<'_, '_>, sink: &mut Sink<'_>, facts: &mut Facts) {
    reconcile::titles(&mut facts.title, title::read(cx));
    equal(&mut facts.job_number, job_number::read(cx));
    in_english(&mut facts.organisation, named::organisation(cx), same_body);
    compatible(&mut facts.location, location::read(cx), same_place);
    equal(&mut facts.schedule, named::schedule(cx, sink));
    reconcile::deadline(&mut facts.deadline, deadline::read(cx, sink));
    equal(&mut facts.salary, salary::read(cx, sink));
    equal(&mut facts.grade, grade::read(cx, sink));
    equal(&mut facts.clearance, named::clearance(cx));
    equal(&mut facts.budget_approval, clauses::budget_approval(cx));
    equal(&mut facts.education, education::read(cx));
    equal(&mut facts.experience, experience::read(cx));
    equal(&mut facts.languages_required, languages_required::read(cx));
    equal(&mut facts.contract, contract::read(cx, sink));
    // What each language says in its own words cannot be compared.
    in_english(&mut facts.reports_to, reporting::reports_to(cx), |_, _| true);
    equal(&mut facts.direct_reports, staff::direct(cx));
    equal(&mut facts.indirect_reports, staff::indirect(cx));
    equal(&mut facts.eligibility, clauses::eligibility(cx));
    equal(&mut facts.ai_tools, clauses::ai_tools(cx));
    equal(&mut facts.application_fee, clauses::application_fee(cx));
    compatible(&mut facts.apply_at, application::apply_at(cx), |a, b| lead_alike(a, b));
    equal(&mut facts.conditions, conditions::read(cx));
}

/// What every extractor may look at: one edition, and the words of its language and family.
#[derive(Clone, Copy)]
struct Cx<'f, 'd> {
    folded: &'f Folded<'d>,
    index: &'f WordIndex<'f>,
    family: &'static Family,
    lexicon: &'static Lexicon,
    edition: &'f EditionOutline,
    /// What a candidate must have, without the words that lead into the list.
    essential: &'f [Piece],
}

#[expect(clippy::unnecessary_box_returns, reason = "a reading keeps its quote in the box")]
impl<'f> Cx<'f, '_> {
    fn language(&self) -> Lang {
        self.edition.language
    }

    fn text(&self, stretch: Stretch) -> &'f str {
        self.folded.slice(stretch)
    }

    /// The words of a stretch before some of them, without a blank behind.
    #[inline(never)]
    fn before(&self, within: Stretch, words: Stretch) -> &'f str {
        self.text(Stretch { start: within.start, end: words.start }).trim_end()
    }

    /// Those behind, without a blank before.
    #[inline(never)]
    fn behind(&self, within: Stretch, words: Stretch) -> &'f str {
        self.text(Stretch { start: words.end, end: within.end }).trim_start()
    }

    /// The part of a sentence around some words: what stands further off speaks of something else.
    fn part_around(&self, piece: Stretch, words: Stretch) -> Stretch {
        const SIGNS: &str = ".;:,(";
        /// What stands further away speaks of something else.
        const REACH: usize = 120;
        let text = self.text(piece);
        let (start, end) = (words.start() - piece.start(), words.end() - piece.start());
        let from = text.ceil_char_boundary(start.saturating_sub(REACH));
        let to = text.floor_char_boundary(end + REACH);
        let mut before = edge::behind_last(text.get(from..start).unwrap_or_default(), SIGNS);
        let mut behind = edge::before_first(text.get(end..to).unwrap_or_default(), SIGNS);
        if let Some(turn) = phrase::occurrences(before, self.lexicon.but).last() {
            before = before.get(turn.end..).unwrap_or_default();
        }
        if let Some(turn) = phrase::occurrences(behind, self.lexicon.but).next() {
            behind = behind.get(..turn.start).unwrap_or_default();
        }
        Stretch::new(words.start() - before.len(), words.end() + behind.len())
    }

    /// The first of some stems, in the order of the list, with which a word of a stretch begins.
    #[inline(never)]
    fn first_stem(&self, within: Stretch, stems: Phrases) -> Option<Stretch> {
        stems.iter().find_map(|stem| self.index.beginnings(within, stem).next())
    }

    /// Whether words of a stretch begin with one of some stems.
    fn begins_any(&self, within: Stretch, stems: Phrases) -> bool {
        self.first_stem(within, stems).is_some()
    }

    /// A stem with the rest of its word.
    fn whole_word(&self, within: Stretch, stem: Stretch) -> Stretch {
        let behind = self.text(Stretch::new(stem.end(), within.end().max(stem.end())));
        let rest = trim_start_of(behind, script::is_word).len();
        Stretch::new(stem.start(), stem.end() + behind.len() - rest)
    }

    #[inline(never)]
    fn sentences(&self, stretch: Stretch) -> Vec<Stretch> {
        let mut found = Vec::new();
        for range in sentences(self.text(stretch)) {
            found.push(stretch.rebase(range.start, range.end));
        }
        found
    }

    /// The sentences of the header, and of the sections that tell of the offer.
    #[inline(never)]
    fn offer(&self) -> Vec<Stretch> {
        const KINDS: [SectionKind; 4] = [
            SectionKind::Contract,
            SectionKind::Application,
            SectionKind::Additional,
            SectionKind::Other,
        ];
        let mut found = Vec::new();
        for pieces in [&*self.edition.header].into_iter().chain(KINDS.map(|it| self.section(it))) {
            for piece in pieces {
                found.extend(self.sentences(piece.stretch));
            }
        }
        found
    }

    fn span(&self, stretch: Stretch) -> Span {
        self.folded.span(stretch)
    }

    /// The first value of a table that has a name in a stretch, and where that stands.
    fn first_named<T: Copy>(
        &self,
        within: Stretch,
        table: &[(T, Phrases)],
    ) -> Option<(T, Stretch)> {
        let found = |&(value, names): &(T, _)| Some((value, self.index.first_of(within, names)?));
        table.iter().find_map(found)
    }

    /// The caption of a fact that has words behind it. Of several the longest, which is the notice's
    /// own where a site has added a "Salary" of its guess; or the last: a site's stand above.
    fn captioned(&self, fact: FactId) -> Option<Captioned> {
        self.captioned_as(Field::Fact(fact))
    }

    fn captioned_as(&self, field: Field) -> Option<Captioned> {
        let mut longest: Option<Captioned> = None;
        for one in &self.edition.captions {
            if one.field == field
                && !one.value.is_empty()
                && longest.is_none_or(|it| it.caption.len() <= one.caption.len())
            {
                longest = Some(*one);
            }
        }
        longest
    }

    fn section(&self, kind: SectionKind) -> &'f [Piece] {
        self.edition.section(kind).map_or(&[], |section| &section.pieces)
    }

    /// The pieces of every section, and of the header, which may hold what others say in a section.
    #[inline(never)]
    fn parts(&self) -> Vec<&'f [Piece]> {
        let mut parts: Vec<&[Piece]> = Vec::new();
        for section in &self.edition.sections {
            parts.push(&section.pieces);
        }
        parts.push(&self.edition.header);
        parts
    }

    /// The words of a stretch of one passage, as a reader would copy them.
    fn clean(&self, stretch: Stretch) -> String {
        clean_text(self.folded, stretch)
    }

    /// Those of several passages, in a line.
    fn clean_lines(&self, stretch: Stretch) -> String {
        let mut text = String::new();
        let mut start = stretch.start();
        for line in Parts::of(self.text(stretch), b'\n') {
            text.push_str(if text.is_empty() { "" } else { " " });
            text.push_str(&self.clean(Stretch::new(start, start + line.len())));
            start += line.len() + 1;
        }
        text
    }

    #[inline(never)]
    fn captioned_quote(&self, caption: Stretch, mention: Stretch, rule: Rule) -> Box<Quote> {
        let mut quote = self.quote(mention, rule);
        quote.caption = Some(self.span(caption));
        quote
    }

    #[inline(never)]
    fn quote(&self, mention: Stretch, rule: Rule) -> Box<Quote> {
        Box::new(Quote {
            language: self.language(),
            text: self.folded.source(mention).to_owned(),
            mention: self.span(mention),
            caption: None,
            rule,
            certainty: Certainty::Stated,
            parts: Vec::new(),
        })
    }

    fn part(&self, name: &'static str, mention: Stretch) -> Part {
        Part { name, mention: self.span(mention) }
    }

    /// The quote of a value in parts, of those that are stated: it covers them, but for what the caption says.
    #[inline(never)]
    fn quote_of_parts(
        &self,
        captioned: &Captioned,
        parts: &[(&'static str, Option<Stretch>)],
        rule: Rule,
    ) -> Box<Quote> {
        let mut stated = Vec::new();
        let mut whole: Option<Stretch> = None;
        for &(name, mention) in parts {
            let Some(mention) = mention else { continue };
            stated.push(self.part(name, mention));
            if mention.start >= captioned.value.start {
                whole = Some(whole.map_or(mention, |before| before.cover(mention)));
            }
        }
        let mut whole = whole.unwrap_or(captioned.value);
        // "(Brussels time)": whoever shows the words shows the bracket whole.
        let behind = Stretch::new(whole.end(), whole.end() + 1);
        let opened = edge::split_last(self.text(whole), "(");
        if opened.is_some_and(|(_, inner)| !edge::has(inner, ")")) && self.text(behind) == ")" {
            whole = whole.cover(behind);
        }
        with_parts(self.captioned_quote(captioned.caption, whole, rule), stated)
    }
}

/// A quote of a value that has parts, and where they stand.
#[expect(clippy::unnecessary_box_returns, reason = "the same box")]
fn with_parts(mut quote: Box<Quote>, parts: Vec<Part>) -> Box<Quote> {
    quote.parts = parts;
    quote
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
        let args = Args::default().with_text("text", cx.folded.source(captioned.value));
        self.report(
            Code::Unreadable(fact),
            Severity::Warning,
            fact,
            cx.span(captioned.value),
            args,
        );
    }
}
