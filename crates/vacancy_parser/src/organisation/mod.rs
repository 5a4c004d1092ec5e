//! What each family of notices says in its own way: captions, headings, bodies, and how its clauses speak.
//!
//! A family is one file with one [`Family`] value; adding it to [`FAMILIES`] is all that the
//! machinery needs. It may use the tables of another's file, and those that all NATO bodies share. Words
//! are in folded form (see [`crate::fold`]).

mod grades;
mod nato;
mod nato_ims;
mod nato_is;
mod other_bodies;
mod shape;
mod vocabulary;

use std::sync::{LazyLock, OnceLock};

use vacancy_model::value::{NationalsOf, Organisation};
use vacancy_model::{FactId, Lang, SectionKind};
use vacancy_text::trim_end;

use crate::edge;
use crate::index::WordIndex;
use crate::lexicon::{Named, Phrases};
use crate::standard::StandardTexts;

pub(crate) use grades::GradeScheme;
pub(crate) use nato::MARKINGS;
pub(crate) use vocabulary::{Caption, Heading, Vocabulary};

/// Every known family; where a text shows signs of none, the last is assumed, which has the headings of all.
pub(crate) static FAMILIES: [KnownFamily; 4] = [
    KnownFamily::new(&nato_is::NATO_IS),
    KnownFamily::new(&nato_ims::NATO_IMS),
    KnownFamily::new(&shape::SHAPE),
    KnownFamily::new(&other_bodies::OTHER_BODIES),
];

/// A family, and its vocabulary, made ready when its first notice is read.
#[derive(Debug)]
pub(crate) struct KnownFamily {
    pub(crate) family: &'static Family,
    vocabulary: OnceLock<Vocabulary>,
}

/// What one organisation's notices say in their own way.
#[derive(Debug)]
pub(crate) struct Family {
    /// Words by which notices of this family are told from others'.
    pub(crate) signs: Phrases,
    /// Tables of captions: a family may use another's and add its own.
    pub(crate) captions: &'static [&'static [Captions]],
    pub(crate) headings: &'static [&'static [Headings]],
    /// Lines above the title that are the same in every notice.
    pub(crate) banners: Phrases,
    pub(crate) bodies: &'static [Body],
    /// What may stand before and behind the name of a body that is no part of it: "HQ", « de l'OTAN ».
    pub(crate) before_bodies: Phrases,
    pub(crate) behind_bodies: Phrases,
    pub(crate) clearances: &'static [ClearanceLevel],
    pub(crate) grades: GradeScheme,
    /// How notices name the organisation's members, of whose nationals they take applications.
    pub(crate) members: Phrases,
    pub(crate) eligible: NationalsOf,
    /// ISO 639-1 codes of the organisation's languages.
    pub(crate) official_languages: &'static [&'static str],
    /// What a requirement calls them, and their scale of levels.
    pub(crate) official: Phrases,
    pub(crate) contracts: &'static [(Lang, ContractWords)],
    /// Its standard texts, made ready once; `None` where they are not known.
    pub(crate) standard: Option<&'static LazyLock<StandardTexts>>,
    /// A complete notice states these.
    pub(crate) required: &'static [FactId],
}

/// How notices caption a field in one language, or in all. Of those that begin alike, the longest is taken.
#[derive(Debug)]
pub(crate) struct Captions {
    pub(crate) field: Field,
    /// `None` for captions that both languages use.
    pub(crate) language: Option<Lang>,
    pub(crate) words: Phrases,
}

/// The headings of a section or a list in one language. Of those that begin alike, the longest is taken.
#[derive(Debug)]
pub(crate) struct Headings {
    pub(crate) kind: HeadingKind,
    pub(crate) language: Lang,
    pub(crate) words: Phrases,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Fact(FactId),
    /// "Job Posting: 10 July – 31 August": the end of that time is the deadline where no caption says another.
    Posting,
    /// "Description": ends the header.
    Description,
    /// A caption of something that is no fact here, so that its value is not another field's.
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeadingKind {
    Section(SectionKind),
    /// Within qualifications.
    Essential,
    Desirable,
    Languages,
}

/// A body that posts belong to, and every way in which notices name it.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) name: &'static str,
    pub(crate) acronym: &'static str,
    pub(crate) names: Phrases,
}

impl Body {
    pub(crate) fn organisation(&self) -> Organisation {
        Organisation { name: self.name.to_owned(), acronym: Some(self.acronym.to_owned()) }
    }
}

#[derive(Debug)]
pub(crate) struct ClearanceLevel {
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) names: Phrases,
}

/// How the sentences of a contract section speak, in one language.
#[derive(Debug)]
pub(crate) struct ContractWords {
    /// Said of candidates who are *not* seconded; taken out before `seconded` is looked for.
    pub(crate) not_seconded: Phrases,
    /// What names those of whom a sentence speaks, whoever they are.
    pub(crate) anybody: Phrases,
    /// How words begin that are said of seconded staff; so with the next two.
    pub(crate) seconded: Phrases,
    /// Said of those who already work for the organisation: their terms are not offered here.
    pub(crate) serving: Phrases,
    pub(crate) twin_grade: Phrases,
    pub(crate) definite: Phrases,
    pub(crate) indefinite: Phrases,
    pub(crate) temporary: Phrases,
    /// How words begin that say of a post that whoever holds it is to change: that they do, and that this is wanted.
    pub(crate) rotation: Phrases,
    pub(crate) rotated: Phrases,
    /// A sentence with these foresees no renewal, whatever number it names.
    pub(crate) not_renewed: Phrases,
    /// Words for a renewal that stand right behind its length: "a one-year extension".
    pub(crate) renewals: Phrases,
    /// Said beside an indefinite contract that has to be applied for.
    pub(crate) applied_for: Phrases,
    /// Said beside an indefinite contract that may follow.
    pub(crate) follows: Phrases,
    /// Those of these that say only when: "an indefinite duration contract will be offered *after* probation".
    pub(crate) behind: Phrases,
    /// Said beside one that may not.
    pub(crate) ruled_out: Phrases,
    /// Words that say what a number of years or months after them counts.
    pub(crate) roles: Named<TermRole>,
    /// Behind a number that leaves its unit to the one before it: "up to three *more*, six *in all*".
    pub(crate) further: Phrases,
    /// A sentence that begins so speaks of whom the one before spoke of.
    pub(crate) back_references: Phrases,
    pub(crate) appointed_lower: Phrases,
    pub(crate) appointed_higher: Phrases,
}

/// What a number of years or months in a contract counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TermRole {
    Initial,
    Renewal,
    Service,
    /// How long before the end conversion must be asked for.
    Notice,
    Advancement,
    Reduction,
}

impl KnownFamily {
    const fn new(family: &'static Family) -> Self {
        Self { family, vocabulary: OnceLock::new() }
    }

    /// The family that a text shows most signs of: of equals the first.
    fn of(index: &WordIndex<'_>) -> &'static Self {
        let signs = |known: &Self| {
            known.family.signs.iter().filter(|sign| index.has_anywhere(sign)).count()
        };
        let [.., last] = &FAMILIES;
        let mut most = (0, last);
        for known in &FAMILIES {
            let count = signs(known);
            if count > most.0 {
                most = (count, known);
            }
        }
        most.1
    }
}

impl Family {
    /// The family that a text shows most signs of.
    pub(crate) fn of(index: &WordIndex<'_>) -> &'static Self {
        KnownFamily::of(index).family
    }

    /// The body that some words name, and say no more of than its acronym: "HQ Supreme Allied Commander
    /// Transformation", "NATO Support and Procurement Agency (NSPA)".
    pub(crate) fn body(&self, words: &str) -> Option<&'static Body> {
        let name = edge::split(words, "(").map_or(words, |(name, _)| trim_end(name));
        let named = |name: &str| self.bodies.iter().find(|body| body.names.contains(name));
        // "Allied Joint Force Command Brunssum", beside "Allied Command Operations"
        named(name).or_else(|| {
            let begin = self.before_bodies.iter().find_map(|it| name.strip_prefix(it));
            let bare = begin.unwrap_or(name);
            let end = self.behind_bodies.iter().find_map(|it| bare.strip_suffix(it));
            named(end.or(begin)?)
        })
    }

    /// Whether a text shows any sign of the family, and is not taken for it only by default.
    pub(crate) fn shows_in(&self, index: &WordIndex<'_>) -> bool {
        self.signs.iter().any(|sign| index.has_anywhere(sign))
    }

    pub(crate) fn contract_words(&self, language: Lang) -> Option<&'static ContractWords> {
        self.contracts.iter().find(|(of, _)| *of == language).map(|(_, words)| words)
    }
}
