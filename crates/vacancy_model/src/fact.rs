//! What is known of any fact, whatever its type: the value, its standing, and the readings behind it.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use vacancy_text::Span;

use crate::named::named;
use crate::value::{DateTime, Deadline, Moment, Remaining};
use crate::{Known, Lang, Rule};

/// What a notice says on one point: the chosen value and the readings that it was chosen from.
///
/// `readings` holds one reading an edition, in the order of the editions; it is empty only where a
/// reader has added what no edition states. A conflicting fact takes the first edition's value and
/// keeps both readings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct Fact<T, R = T> {
    /// The chosen one.
    pub value: T,
    /// How far it can be relied on.
    pub standing: Standing,
    /// What it was chosen from.
    pub readings: Vec<Reading<R>>,
}

impl<T> Fact<T> {
    /// The value as the edition of a language words it, where the editions agree; else the chosen one.
    pub fn in_language(&self, language: Lang) -> &T {
        let is_in = |reading: &&Reading<T>| reading.quote.language == language;
        let reading = self.readings.iter().find(is_in);
        let reading = reading.filter(|_| self.standing == Standing::Agreed);
        reading.map_or(&self.value, |reading| &reading.value)
    }
}

impl Fact<Deadline> {
    /// The deadline that nobody misses who keeps to it: of editions that disagree, the earlier one's.
    pub fn earliest(&self) -> &Deadline {
        let mut earliest = &self.value;
        if self.standing == Standing::Conflicting {
            for Reading { value, .. } in &self.readings {
                if Moment::of(value).instant() < Moment::of(earliest).instant() {
                    earliest = value;
                }
            }
        }
        earliest
    }

    /// The deadline to keep to: the earliest, and once that is over the later one, for which the post may be open.
    ///
    /// `now`: what the clock of Brussels shows.
    pub fn to_keep(&self, now: DateTime) -> &Deadline {
        let earliest = self.earliest();
        if Remaining::until(earliest, now).is_open() {
            earliest
        } else {
            self.later().unwrap_or(earliest)
        }
    }

    /// The later deadline, of editions that disagree.
    pub fn later(&self) -> Option<&Deadline> {
        let earliest = Moment::of(self.earliest()).instant();
        let mut values = self.readings.iter().map(|reading| &reading.value);
        let later = values.find(|value| Moment::of(value).instant() > earliest);
        later.filter(|_| self.standing == Standing::Conflicting)
    }
}

named! {
    /// How the editions stand to each other on one fact, or that the reader has settled it.
    pub enum Standing {
        /// Every edition states it, alike.
        Agreed "agreed",
        /// One edition states it.
        OneSided "one-sided",
        /// The editions state it differently.
        Conflicting "conflicting",
        /// The value is the reader's own, whatever the editions state: see
        /// [`Notice::corrected`](crate::Notice::corrected).
        Corrected "corrected",
    }
}

impl Standing {
    /// Its place from the best, 0, to the worst, which stands for a whole notice. A reader's own value has some
    /// reason that the notice's was not taken.
    pub const fn rank(self) -> u8 {
        match self {
            Self::Agreed => 0,
            Self::OneSided => 1,
            Self::Corrected => 2,
            Self::Conflicting => 3,
        }
    }
}

/// One edition's statement of a fact: the value, and the words that it was read from.
///
/// In the JSON both are one object.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Reading<T> {
    /// What this edition states, whichever value was chosen.
    pub value: T,
    /// The words that say so.
    #[cfg_attr(feature = "deserialize", serde(flatten))]
    // In a box: readings are handed on from step to step.
    pub quote: Box<Quote>,
}

/// The words that a value was read from. The same for facts of every type, so that what looks at
/// words alone is compiled once.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Quote {
    /// Of the edition that the words stand in.
    pub language: Lang,
    /// As they stand: line ends, mark-up and all.
    pub text: String,
    /// Where they stand in the source.
    pub mention: Span,
    /// The notice's own heading for the value ("Closing date:"), where it has one.
    pub caption: Option<Span>,
    /// The way in which they were read.
    pub rule: Rule,
    /// Whether they state the value, or it was computed from them.
    pub certainty: Certainty,
    /// The words behind single parts of a compound value; empty for a simple one.
    pub parts: Vec<Part>,
}

named! {
    /// Whether a value was read, or computed from what was read.
    pub enum Certainty {
        /// The words say it.
        Stated "stated",
        /// It follows from what the words say. No rule gives this yet.
        Inferred "inferred",
    }
}

/// The words behind one part of a compound value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Part {
    /// The part's path in the value, as in the JSON: `initialYears`, `seconded.renewalMaxYears`.
    #[cfg_attr(feature = "deserialize", serde(deserialize_with = "crate::read_back::part"))]
    pub name: Known,
    /// Where its words stand in the source.
    pub mention: Span,
}

impl Part {
    /// Every path that a part may have.
    pub const PATHS: [&'static str; 39] = [
        "kind",
        "initialYears",
        "renewalMaxYears",
        "conversion",
        "conversionNoticeYears",
        "rotationPost",
        "serviceMaxYears",
        "seconded",
        "seconded.initialYears",
        "seconded.renewalMaxYears",
        "seconded.serviceMaxYears",
        "twinGrade",
        "twinGrade.appointedAt",
        "twinGrade.advancementMinYears",
        "twinGrade.externalReductionMaxMonths",
        "amount",
        "currency",
        "period",
        "annualAmount",
        "date",
        "time",
        "zone",
        "lowest",
        "highest",
        "twin",
        "former",
        "city",
        "country",
        "name",
        "acronym",
        "code",
        "level",
        "external",
        "staff",
        "travel",
        "out-of-hours",
        "telework",
        "flexible-hours",
        "minimumYears",
    ];
}

impl<T: Serialize> Serialize for Reading<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut reading = serializer.serialize_struct("Reading", 8)?;
        reading.serialize_field("language", &self.quote.language)?;
        reading.serialize_field("value", &self.value)?;
        self.quote.serialize_words(&mut reading)?;
        reading.end()
    }
}

/// A fact of any type, as far as its words go.
pub(crate) trait Quoted {
    fn standing(&self) -> Standing;

    /// The words of one reading; `None` behind the last.
    fn quote(&self, number: usize) -> Option<&Quote>;

    fn quote_mut(&mut self, number: usize) -> Option<&mut Quote>;
}

impl<T, R> Quoted for Fact<T, R> {
    fn standing(&self) -> Standing {
        self.standing
    }

    fn quote(&self, number: usize) -> Option<&Quote> {
        self.readings.get(number).map(|reading| &*reading.quote)
    }

    fn quote_mut(&mut self, number: usize) -> Option<&mut Quote> {
        self.readings.get_mut(number).map(|reading| &mut *reading.quote)
    }
}

impl Quote {
    /// What follows the value.
    #[inline(never)]
    fn serialize_words<S: SerializeStruct>(&self, reading: &mut S) -> Result<(), S::Error> {
        reading.serialize_field("text", &self.text)?;
        reading.serialize_field("mention", &self.mention)?;
        reading.serialize_field("caption", &self.caption)?;
        reading.serialize_field("rule", &self.rule)?;
        reading.serialize_field("certainty", &self.certainty)?;
        reading.serialize_field("parts", &self.parts)
    }

    /// Replaces every span by what `map` makes of it, the mention before the caption before parts.
    pub(crate) fn map_spans(&mut self, map: &mut dyn FnMut(Span) -> Span) {
        self.mention = map(self.mention);
        self.caption = self.caption.map(&mut *map);
        for part in &mut self.parts {
            part.mention = map(part.mention);
        }
    }
}
