//! The contract as a line of years: what is drawn where.
//!
//! Across, places are in ten-thousandths of the drawing's width, so that it fits any column and its words
//! keep their size; down, in thirteenths of the size of its type, which are pixels where that is the usual one.

use vacancy_model::value::{Contract, ContractKind, Conversion};
use vacancy_text::{decimal, padded};

use crate::messages::Messages;

/// A drawing, to be shown as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Timeline {
    /// As all places down, in thirteenths of the size of its type.
    pub height: u32,
    pub shapes: Vec<Shape>,
    /// What the drawing is, for those who do not see it.
    pub label: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    Bar { piece: Piece, x: Across, width: Across, y: u32, height: u32 },
    Line { piece: Piece, from: (Across, u32), to: (Across, u32) },
    Label { piece: Piece, x: Across, y: u32, anchor: Anchor, text: String },
}

/// A place or a length across, in ten-thousandths of the width. Shown as a percentage: `38.46%`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Across(u32);

impl Across {
    const START: Self = Self(0);
    const END: Self = Self(10_000);

    pub(crate) fn written(self) -> String {
        hundredths(self.0, "%")
    }

    const fn midpoint(self, other: Self) -> Self {
        Self(self.0.midpoint(other.0))
    }

    const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

/// A place or a length down, as drawings take it: `1.31em`.
pub(crate) fn down(place: u32) -> String {
    /// What places count of the size of the type: as many as it usually has pixels.
    const LETTER: u32 = 13;
    hundredths((place * 100 + LETTER / 2) / LETTER, "em")
}

fn hundredths(count: u32, unit: &str) -> String {
    [&*decimal(count / 100), ".", &padded(count % 100, 2), unit].concat()
}

/// What a shape stands for; its look is the style sheet's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece {
    Lane,
    /// The first term: solid.
    First,
    /// The renewal: hatched.
    Renewal,
    /// The time in which conversion can be asked for: a bracket.
    Window,
    /// The indefinite contract: an open end.
    Open,
    /// The most years in the post: a stop.
    Stop,
    Axis,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// One line of years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Lane {
    first: Option<u32>,
    renewal: Option<u32>,
    /// From, to.
    window: Option<(u32, u32)>,
    stop: Option<u32>,
    /// The year from which the contract may be, or is, an indefinite one.
    open_from: Option<u32>,
    /// The first term has no end, and its length here is only the drawing's.
    is_indefinite: bool,
}

/// Draws a contract; `None` where it states no years at all.
pub(crate) fn timeline(contract: &Contract, messages: &Messages) -> Option<Timeline> {
    let staff = staff_lane(contract);
    let seconded = contract.seconded.map(|seconded| Lane {
        first: seconded.initial_years,
        renewal: seconded.renewal_max_years,
        stop: seconded.service_max_years,
        ..Lane::default()
    });
    let mut lanes = vec![(messages.lane_staff(), staff)];
    lanes.extend(seconded.map(|lane| (messages.lane_seconded(), lane)));
    lanes.retain(|(_, lane)| lane.last() > 0);
    let last = lanes.iter().map(|(_, lane)| lane.last()).max()?;
    let has_open_end = lanes.iter().any(|(_, lane)| lane.open_from.is_some());
    let scale = Scale::new(last, has_open_end);
    let mut shapes = Vec::new();
    let mut top = 0;
    for (name, lane) in &lanes {
        top = draw_lane(name, lane, scale, top, messages, &mut shapes);
    }
    let height = draw_axis(last, scale, top, &mut shapes);
    Some(Timeline { height, shapes, label: messages.timeline() })
}

fn staff_lane(contract: &Contract) -> Lane {
    let first = contract.initial_years;
    let renewal = contract.renewal_max_years;
    let end = first.unwrap_or(0).saturating_add(renewal.unwrap_or(0));
    let open_from = match (contract.kind, contract.conversion) {
        (Some(ContractKind::Indefinite), _) => Some(INDEFINITE_DRAWN),
        (_, Some(Conversion::AfterInitial)) => first,
        (_, Some(Conversion::OnApplicationDuringRenewal)) => Some(end),
        (_, None) => None,
    };
    let window = match (contract.conversion, first, renewal) {
        (Some(Conversion::OnApplicationDuringRenewal), Some(first), Some(_)) => {
            let before = contract.conversion_notice_years.unwrap_or(0);
            Some((first, end.saturating_sub(before))).filter(|(from, to)| from < to)
        }
        _ => None,
    };
    let is_indefinite = contract.kind == Some(ContractKind::Indefinite);
    let first = if is_indefinite { Some(INDEFINITE_DRAWN) } else { first };
    Lane { first, renewal, window, stop: contract.service_max_years, open_from, is_indefinite }
}

/// How many years of an indefinite contract are drawn before its open end.
const INDEFINITE_DRAWN: u32 = 4;

impl Lane {
    /// The last year that has something to draw, the open end left out.
    fn last(&self) -> u32 {
        let terms = self.first.unwrap_or(0).saturating_add(self.renewal.unwrap_or(0));
        terms.max(self.stop.unwrap_or(0))
    }
}

/// How wide the drawing is for each year that it has, in hundredths of a year: with room behind the last one for an
/// open end, or for half of the stop.
const WITH_OPEN_END: u64 = 130;
const WITH_STOP: u64 = 102;

/// Years to places across.
#[derive(Debug, Clone, Copy)]
struct Scale {
    /// The years of the whole width, in hundredths.
    width: u64,
}

impl Scale {
    fn new(last: u32, has_open_end: bool) -> Self {
        Self { width: u64::from(last) * if has_open_end { WITH_OPEN_END } else { WITH_STOP } }
    }

    fn x(self, year: u32) -> Across {
        let place = u64::from(year) * 100 * u64::from(Across::END.0) / self.width.max(1);
        u32::try_from(place).map_or(Across::END, Across).min(Across::END)
    }
}

// Of a lane, from its top down: the line that its name stands on, then its bar.
const NAME_LINE: u32 = 11;
const BAR_TOP: u32 = 17;
const BAR_HEIGHT: u32 = 18;
/// From the middle of the bar down to the line that its words stand on: about half a capital.
const WORDS_DROP: u32 = 4;
const STOP_OVERHANG: u32 = 4;
const BELOW_BAR: u32 = 10;

// Of the bracket below a bar: its depth, and from there down to the line of its words, and to their end.
const BRACKET_DEPTH: u32 = 6;
const BRACKET_WORDS: u32 = 14;
const BELOW_BRACKET: u32 = 20;

// Of the axis, from its line down: its ticks, the line that the years stand on, their end.
const TICK: u32 = 4;
const YEAR_LINE: u32 = 16;
const AXIS_HEIGHT: u32 = 20;

/// Behind these places, words that stood around their place would leave the drawing: those of the stop, and a year.
const LAST_STOP_WORDS: Across = Across(8_500);
const LAST_YEAR: Across = Across(9_700);

/// Draws one lane from `top` down and gives the place below it.
fn draw_lane(
    name: &str,
    lane: &Lane,
    scale: Scale,
    top: u32,
    messages: &Messages,
    shapes: &mut Vec<Shape>,
) -> u32 {
    let bar = top + BAR_TOP;
    let (middle, below) = (bar + BAR_HEIGHT / 2 + WORDS_DROP, bar + BAR_HEIGHT);
    shapes.push(label(Piece::Lane, Across::START, top + NAME_LINE, Anchor::Start, name.to_owned()));
    let first = lane.first.unwrap_or(0);
    let end = first.saturating_add(lane.renewal.unwrap_or(0));
    let mut term = |piece, from: u32, to: u32, text: String| {
        let to = to.min(lane.stop.unwrap_or(to).max(from));
        if to > from {
            let (x, width) = (scale.x(from), scale.x(to).minus(scale.x(from)));
            shapes.push(Shape::Bar { piece, x, width, y: bar, height: BAR_HEIGHT });
            shapes.push(label(piece, x.midpoint(scale.x(to)), middle, Anchor::Middle, text));
        }
    };
    let first_words = if lane.is_indefinite { String::new() } else { messages.years(first) };
    term(Piece::First, 0, first, first_words);
    term(Piece::Renewal, first, end, messages.up_to_more(lane.renewal.unwrap_or(0)));
    if let Some(from) = lane.open_from {
        let x = scale.x(from);
        for y in [bar, below] {
            shapes.push(Shape::Line { piece: Piece::Open, from: (x, y), to: (Across::END, y) });
        }
        let place = x.midpoint(Across::END);
        shapes.push(label(
            Piece::Open,
            place,
            middle,
            Anchor::Middle,
            messages.open_end().to_owned(),
        ));
    }
    if let Some(stop) = lane.stop {
        let x = scale.x(stop);
        let (from, to) = ((x, bar - STOP_OVERHANG), (x, below + STOP_OVERHANG));
        shapes.push(Shape::Line { piece: Piece::Stop, from, to });
        let anchor = if x > LAST_STOP_WORDS { Anchor::End } else { Anchor::Middle };
        shapes.push(label(Piece::Stop, x, top + NAME_LINE, anchor, messages.limit(stop)));
    }
    let Some((from, to)) = lane.window else { return below + BELOW_BAR };
    let (x1, x2, y) = (scale.x(from), scale.x(to), below + BRACKET_DEPTH);
    for (from, to) in [((x1, y), (x2, y)), ((x1, y), (x1, below + 1)), ((x2, y), (x2, below + 1))] {
        shapes.push(Shape::Line { piece: Piece::Window, from, to });
    }
    let place = x1.midpoint(x2);
    shapes.push(label(
        Piece::Window,
        place,
        y + BRACKET_WORDS,
        Anchor::Middle,
        messages.window().to_owned(),
    ));
    y + BELOW_BRACKET
}

fn draw_axis(last: u32, scale: Scale, top: u32, shapes: &mut Vec<Shape>) -> u32 {
    /// As many figures as a narrow column holds side by side.
    const MOST_FIGURES: u32 = 12;
    let step = last.div_ceil(MOST_FIGURES).max(1) as usize;
    shapes.push(Shape::Line {
        piece: Piece::Axis,
        from: (Across::START, top),
        to: (Across::END, top),
    });
    for year in (0..=last).step_by(step) {
        let x = scale.x(year);
        shapes.push(Shape::Line { piece: Piece::Axis, from: (x, top), to: (x, top + TICK) });
        let anchor = match year {
            0 => Anchor::Start,
            _ if x > LAST_YEAR => Anchor::End,
            _ => Anchor::Middle,
        };
        shapes.push(label(Piece::Axis, x, top + YEAR_LINE, anchor, decimal(year)));
    }
    top + AXIS_HEIGHT
}

const fn label(piece: Piece, x: Across, y: u32, anchor: Anchor, text: String) -> Shape {
    Shape::Label { piece, x, y, anchor, text }
}

impl Piece {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Lane => "lane",
            Self::First => "first",
            Self::Renewal => "renewal",
            Self::Window => "window",
            Self::Open => "open",
            Self::Stop => "stop",
            Self::Axis => "axis",
        }
    }
}

impl Anchor {
    /// SVG's `text-anchor`.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;
    use vacancy_model::value::{Contract, ContractKind, Conversion};

    use super::{Across, Piece, Shape, Timeline, down, timeline};
    use crate::messages::messages;
    use crate::sample;

    fn draw(contract: &Contract) -> Timeline {
        timeline(contract, messages(Lang::En)).unwrap()
    }

    fn bars(timeline: &Timeline) -> Vec<(Piece, u32, u32)> {
        let bar = |shape: &Shape| match shape {
            Shape::Bar { piece, x, width, .. } => Some((*piece, x.0, x.0 + width.0)),
            _ => None,
        };
        timeline.shapes.iter().filter_map(bar).collect()
    }

    fn lines(timeline: &Timeline, of: Piece) -> Vec<(u32, u32)> {
        let line = |shape: &Shape| match shape {
            Shape::Line { piece, from, to } if *piece == of => Some((from.0.0, to.0.0)),
            _ => None,
        };
        timeline.shapes.iter().filter_map(line).collect()
    }

    #[test]
    fn draws_first_term_renewal_window_stop_and_open_end() {
        let drawing = draw(&sample::contract());
        let bars = bars(&drawing);
        assert_eq!(bars.len(), 4);
        assert_eq!(bars[0], (Piece::First, 0, 3_846));
        assert_eq!(bars[1], (Piece::Renewal, 3_846, 7_692));
        // Three years in, and no later than one year before the sixth ends.
        assert_eq!(lines(&drawing, Piece::Window)[0], (3_846, 6_410));
        assert_eq!(lines(&drawing, Piece::Stop), [(7_692, 7_692); 2]);
        assert_eq!(lines(&drawing, Piece::Open), [(7_692, 10_000); 2]);
    }

    #[test]
    fn an_indefinite_contract_may_follow_the_first_term_at_once() {
        let contract = Contract {
            initial_years: Some(3),
            conversion: Some(Conversion::AfterInitial),
            ..Contract::default()
        };
        let drawing = draw(&contract);
        assert_eq!(bars(&drawing).len(), 1);
        assert_eq!(lines(&drawing, Piece::Open)[0].0, bars(&drawing)[0].2);
        assert_eq!(lines(&drawing, Piece::Stop), []);
    }

    #[test]
    fn a_limit_cuts_the_renewal() {
        let contract = Contract {
            initial_years: Some(3),
            renewal_max_years: Some(3),
            service_max_years: Some(5),
            ..Contract::default()
        };
        let drawing = draw(&contract);
        assert_eq!(bars(&drawing)[1].2, lines(&drawing, Piece::Stop)[0].0);
    }

    #[test]
    fn an_indefinite_contract_has_an_open_end_and_no_term() {
        let contract = Contract { kind: Some(ContractKind::Indefinite), ..Contract::default() };
        let drawing = draw(&contract);
        assert_eq!(lines(&drawing, Piece::Open).len(), 2);
    }

    #[test]
    fn heights_grow_with_the_type() {
        assert_eq!([0, 13, 17].map(down), ["0.00em", "1.00em", "1.31em"]);
    }

    #[test]
    fn nothing_is_drawn_where_no_years_are_stated() {
        assert_eq!(timeline(&Contract::default(), messages(Lang::En)), None);
    }

    #[test]
    fn everything_stays_within_the_drawing() {
        for years in [1, 6, 40, 1_000_000] {
            let contract = Contract { initial_years: Some(years), ..sample::contract() };
            let drawing = draw(&contract);
            assert!(drawing.shapes.len() < 80);
            for shape in &drawing.shapes {
                let (x, y) = match shape {
                    Shape::Bar { x, width, y, height, .. } => (Across(x.0 + width.0), y + height),
                    Shape::Line { from, to, .. } => (from.0.max(to.0), from.1.max(to.1)),
                    Shape::Label { x, y, .. } => (*x, *y),
                };
                assert!(x <= Across::END && y <= drawing.height, "{shape:?}");
            }
        }
    }
}
