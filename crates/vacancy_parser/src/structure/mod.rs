//! From passages to editions, headers and sections.
//!
//! Which words belong to which language, which caption and which heading. What they say is read later, but for what
//! tells one notice of a text from another.

mod caption;
mod editions;
mod flat;
mod header;
mod languages;
mod nodes;
mod number;
mod plain;
mod sections;
mod shared_title;
mod strangers;
mod title;

use vacancy_model::{FactId, Lang, SectionKind};

use crate::edge;
use crate::fold::{Folded, Stretch};
use crate::index::WordIndex;
use crate::organisation::{Body, Family, Field, HeadingKind, Vocabulary};

pub(crate) use number::NUMBER_DIGITS;

/// The text's structure.
#[derive(Debug)]
pub(crate) struct Outline {
    pub(crate) family: &'static Family,
    /// Of the first notice in the text, in the order of the source, one a language.
    pub(crate) editions: Vec<EditionOutline>,
    /// Where each notice of the text begins: its title or the banners above it, and its language. All but the
    /// first are not read.
    pub(crate) notices: Vec<(Lang, Stretch)>,
}

#[derive(Debug)]
pub(crate) struct EditionOutline {
    pub(crate) language: Lang,
    pub(crate) stretch: Stretch,
    pub(crate) title: Option<Title>,
    pub(crate) captions: Vec<Captioned>,
    /// Everything before the first section.
    pub(crate) header: Vec<Piece>,
    pub(crate) sections: Vec<SectionOutline>,
}

/// The title line, apart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Title {
    pub(crate) words: Option<Stretch>,
    pub(crate) number: Option<Stretch>,
}

/// A caption and the words that it captions (empty where there are none).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Captioned {
    pub(crate) field: Field,
    pub(crate) caption: Stretch,
    pub(crate) value: Stretch,
}

#[derive(Debug)]
pub(crate) struct SectionOutline {
    pub(crate) kind: SectionKind,
    pub(crate) number: Option<u32>,
    /// Of a list, where the heading of its section is missing.
    pub(crate) heading: Stretch,
    pub(crate) pieces: Vec<Piece>,
}

/// A paragraph, item or cell, or what is left of one after a heading on the same line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece {
    pub(crate) stretch: Stretch,
    /// The list of requirements that it stands under.
    pub(crate) list: Option<HeadingKind>,
    pub(crate) is_item: bool,
    /// How deep an item stands in its list.
    pub(crate) depth: u8,
}

impl Outline {
    /// Whether the text says enough to be a notice. A baker's advertisement has a place, hours and a salary, too: where
    /// nothing tells the organisation, it has to say more.
    pub(crate) fn is_notice(&self, index: &WordIndex<'_>) -> bool {
        const MIN_EVIDENCE: usize = 3;
        let evidence: usize = self.editions.iter().map(EditionOutline::evidence).sum();
        let mut names = self.family.grades.names.into_iter();
        let mut captions = self.editions.iter().flat_map(|edition| &edition.captions);
        let is_own = |field| matches!(field, Field::Fact(FactId::JobNumber | FactId::Grade));
        let is_told = self.family.shows_in(index)
            || names.any(|name| index.has_anywhere(name))
            || captions.any(|caption| is_own(caption.field));
        evidence >= MIN_EVIDENCE + usize::from(!is_told)
            && self.editions.iter().any(EditionOutline::is_of_post)
    }
}

impl EditionOutline {
    /// The first of its kind that says anything: "6. CONTRACT" may stand above "Contract: …".
    pub(crate) fn section(&self, kind: SectionKind) -> Option<&SectionOutline> {
        let mut alike = self.sections.iter().filter(|section| section.kind == kind);
        alike.clone().find(|section| !section.pieces.is_empty()).or_else(|| alike.next())
    }

    /// Whether it has more than a call for bids has: a place and a deadline.
    fn is_of_post(&self) -> bool {
        let of_any = |field| matches!(field, Field::Fact(FactId::Location | FactId::Deadline));
        !self.sections.is_empty() || !self.captions.iter().all(|captioned| of_any(captioned.field))
    }

    /// How much of a notice this is: its captions, headings and numbered title, counted.
    fn evidence(&self) -> usize {
        let number = self.title.and_then(|title| title.number);
        let captions = self.captions.iter().filter(|captioned| !captioned.value.is_empty());
        let known = self.sections.iter().filter(|section| section.kind != SectionKind::Other);
        captions.count() + known.count() + usize::from(number.is_some())
    }
}

pub(crate) fn outline(folded: &Folded<'_>, index: &WordIndex<'_>) -> Outline {
    let vocabulary = Vocabulary::of(index);
    let family = vocabulary.family;
    let nodes = nodes::nodes(folded, vocabulary);
    let take_turns = languages::take_turns(&nodes);
    let languages = languages::languages(folded, index, vocabulary, &nodes, take_turns);
    let notices = editions::split(folded, vocabulary, &nodes, &languages, take_turns);
    let mut editions = Vec::new();
    for (language, runs) in notices.first().map_or(&[][..], |first| first) {
        let edition = edition(folded, index, vocabulary, (*language, editions.is_empty()), runs);
        if edition.evidence() > 0 {
            editions.push(edition);
        }
    }
    shared_title::share(folded, &mut editions);
    let mut begins = Vec::new();
    for notice in &notices {
        if let Some((language, runs)) = notice.first()
            && let Some(first) = runs.first().and_then(|run| run.first())
        {
            begins.push((*language, reach_banners(folded, family, first)));
        }
    }
    Outline { family, editions, notices: begins }
}

/// So many passages above a title, at most, name the organisation and the kind of text.
const MAX_BANNERS: usize = 6;

/// The first of the banners that stand right above where a notice begins.
fn reach_banners(folded: &Folded<'_>, family: &Family, first: &nodes::Node) -> Stretch {
    let passages = folded.passages();
    let end = passages.partition_point(|passage| passage.stretch.end() <= first.stretch.start());
    let above = passages.get(..end).unwrap_or_default().iter().rev();
    let stretches = above.take(MAX_BANNERS).map(|passage| passage.stretch);
    // "INTERNATIONAL MILITARY STAFF", without the "NATO" of its name.
    let is_body = |words: &str| {
        let names = |body: &Body| body.names.iter().any(|it| it.ends_with(words));
        edge::has(words, " ") && family.bodies.iter().any(names)
    };
    let banners = stretches.take_while(|&stretch| {
        header::is_banner(folded, family, stretch) || is_body(folded.slice(stretch))
    });
    banners.last().unwrap_or(first.stretch)
}

fn edition(
    folded: &Folded<'_>,
    index: &WordIndex<'_>,
    vocabulary: &Vocabulary,
    (language, is_first): (Lang, bool),
    runs: &[&[nodes::Node]],
) -> EditionOutline {
    let ends = runs.first().and_then(|run| run.first()).zip(runs.last().and_then(|run| run.last()));
    let stretch =
        ends.map_or(Stretch::new(0, 0), |(first, last)| first.stretch.cover(last.stretch));
    let mut nodes: Vec<_> = runs.iter().copied().flatten().copied().collect();
    let is_plain = plain::head(folded, index, vocabulary, (language, is_first), &mut nodes);
    let (header, sections) = sections::sections(&nodes, is_plain);
    let captions = header::captions(folded, vocabulary, &header);
    let title = title::title(folded, vocabulary.family, &header, &captions);
    EditionOutline { language, stretch, title, captions, header, sections }
}
