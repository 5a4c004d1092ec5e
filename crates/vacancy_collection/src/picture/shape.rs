//! What drawings are made of: plain shapes in pixels, and what they stand for.

use vacancy_model::Lang;

/// A place, in pixels from the left and from the top.
pub type Spot = (i32, i32);

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    Line {
        piece: Piece,
        from: Spot,
        to: Spot,
    },
    Dot {
        piece: Piece,
        at: Spot,
        radius: i32,
    },
    Bar {
        piece: Piece,
        at: Spot,
        width: i32,
        height: i32,
    },
    /// `at` is on the base line of its words.
    Label {
        piece: Piece,
        at: Spot,
        anchor: Anchor,
        text: String,
    },
}

/// What stands for one notice, or for several that are too close to be told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The rows of its notices; never empty.
    pub rows: Vec<u32>,
    /// What it says, for those who do not see it.
    pub label: String,
    /// The language of the name in it; `None` where there is none.
    pub language: Option<Lang>,
    pub is_chosen: bool,
    /// What of the drawing a pointer may hit: a corner, width and height.
    pub reach: (Spot, i32, i32),
    pub shapes: Vec<Shape>,
}

/// What a shape stands for; its look is the style sheet's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// Lines that everything is measured by, and their words.
    Axis,
    /// Lines behind what is drawn.
    Grid,
    /// The heading of a part.
    Heading,
    Today,
    /// Closed: only an outline.
    Past,
    /// Still open, or no matter of time: solid.
    Open,
    /// Between a place on the axis and its words.
    Leader,
    /// Between two days of which one holds.
    Disputed,
    /// Two grades or more, from the lowest to the highest.
    Range,
    /// The name of a notice.
    Name,
    /// A day, a number of days, a count.
    Figure,
    /// Under what is chosen.
    Chosen,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Piece {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Axis => "axis",
            Self::Grid => "grid",
            Self::Heading => "heading",
            Self::Today => "today",
            Self::Past => "past",
            Self::Open => "open",
            Self::Leader => "leader",
            Self::Disputed => "disputed",
            Self::Range => "range",
            Self::Name => "name",
            Self::Figure => "figure",
            Self::Chosen => "chosen",
        }
    }
}

impl Anchor {
    /// SVG's `text-anchor`.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A shape as an element of SVG: its name, its attributes, its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn<'s> {
    pub tag: &'static str,
    pub piece: Piece,
    pub attributes: Vec<(&'static str, String)>,
    pub text: &'s str,
}

impl Shape {
    /// The same for the page and for a file, which only name its class differently.
    pub fn drawn(&self) -> Drawn<'_> {
        let number = |(name, number): (&'static str, i32)| (name, number.to_string());
        let (tag, piece, numbers) = match *self {
            Self::Line { piece, from, to } => (
                "line",
                piece,
                [("x1", from.0), ("y1", from.1), ("x2", to.0), ("y2", to.1)].to_vec(),
            ),
            Self::Dot { piece, at, radius } => {
                ("circle", piece, [("cx", at.0), ("cy", at.1), ("r", radius)].to_vec())
            }
            Self::Bar { piece, at, width, height } => (
                "rect",
                piece,
                [("x", at.0), ("y", at.1), ("width", width), ("height", height)].to_vec(),
            ),
            Self::Label { piece, at, .. } => ("text", piece, [("x", at.0), ("y", at.1)].to_vec()),
        };
        let mut attributes: Vec<_> = numbers.into_iter().map(number).collect();
        let mut text = "";
        if let Self::Label { anchor, text: words, .. } = self {
            attributes.push(("text-anchor", anchor.as_str().to_owned()));
            text = words;
        }
        Drawn { tag, piece, attributes, text }
    }
}

/// Words at a place.
pub(super) fn label(piece: Piece, at: Spot, anchor: Anchor, text: impl Into<String>) -> Shape {
    Shape::Label { piece, at, anchor, text: text.into() }
}

/// About how wide a letter is, in pixels: of no font of the page more than words have on average.
const LETTER: i32 = 7;

/// About how wide words are, in pixels.
pub(super) fn width_of(text: &str) -> i32 {
    i32::try_from(text.chars().count()).unwrap_or(i32::MAX).saturating_mul(LETTER)
}

/// As much of the words as has room, with a sign where they are cut; nothing where hardly any has.
pub(super) fn fitted(text: &str, width: i32) -> String {
    if width_of(text) <= width {
        return text.to_owned();
    }
    let room = usize::try_from(width / LETTER - 1).unwrap_or_default();
    if room < 4 {
        return String::new();
    }
    let cut: String = text.chars().take(room).collect();
    format!("{}…", cut.trim_end())
}
