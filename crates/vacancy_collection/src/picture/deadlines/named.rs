//! Each notice by its name, beside its day.

use vacancy_model::value::Date;

use super::super::bins::Unit;
use super::super::entry::Dated;
use super::super::shape::{Anchor, Mark, Piece, Shape, fitted, label, width_of};
use super::super::spread::{along, spread};
use super::super::{Frame, Picture};
use super::{AXIS, BASE, LINE, MARGIN, Range};

/// Few notices have some room between them all the same.
const FEWEST_LINES: usize = 8;
/// From this width on there is room for the days that are left.
const WIDE: i32 = 520;
/// Where the day, the days left and the name stand.
const DAY: i32 = AXIS + 30;
const LEFT: i32 = DAY + 68;
const NAME_WIDE: i32 = LEFT + 104;

pub(super) fn draw(notices: &[&Dated], range: Range, frame: Frame<'_>) -> Picture {
    let lines = i32::try_from(notices.len().max(FEWEST_LINES)).unwrap_or(i32::MAX);
    let (top, bottom) = (MARGIN, MARGIN + lines * LINE);
    let at = |date: Date| along(date.days_since_epoch(), range.days(), (top, bottom));
    let days: Vec<i32> = notices.iter().map(|notice| at(notice.date)).collect();
    let words = spread(&days, LINE, top, bottom);
    let places = days.into_iter().zip(words);
    let marks = notices.iter().zip(places).map(|(notice, places)| mark(notice, places, frame));
    Picture {
        width: frame.drawn_width(),
        height: bottom + MARGIN,
        title: frame.wording.deadlines.to_owned(),
        description: String::new(),
        marks: marks.collect(),
        ground: ground(range, (top, bottom), &at, frame),
    }
}

/// The line of time with its months, and today.
fn ground(
    range: Range,
    (top, bottom): (i32, i32),
    at: &dyn Fn(Date) -> i32,
    frame: Frame<'_>,
) -> Vec<Shape> {
    let mut shapes =
        vec![Shape::Line { piece: Piece::Axis, from: (AXIS, top - 8), to: (AXIS, bottom + 8) }];
    let today = range.has_today.then(|| at(range.today));
    if let Some(y) = today {
        shapes.push(Shape::Line { piece: Piece::Today, from: (AXIS - 10, y), to: (AXIS + 10, y) });
        shapes.push(label(Piece::Today, (AXIS - 14, y + BASE), Anchor::End, frame.wording.today));
    }
    let mut free = top - LINE;
    for month in Unit::Month.starts(range.first, range.last) {
        // The first month began before the line does.
        let y = at(month).max(top);
        let is_near_today = today.is_some_and(|today| (today - y).abs() < LINE * 2 / 3);
        if y < free || is_near_today {
            continue;
        }
        free = y + LINE;
        if month >= range.first {
            shapes.push(Shape::Line { piece: Piece::Axis, from: (AXIS - 5, y), to: (AXIS, y) });
        }
        let words = frame.wording.month_of(month);
        shapes.push(label(Piece::Axis, (AXIS - 14, y + BASE), Anchor::End, words));
    }
    shapes
}

/// A dot on the line, and the words beside it.
fn mark(notice: &Dated, (day, words): (i32, i32), frame: Frame<'_>) -> Mark {
    let (wording, width) = (frame.wording, frame.drawn_width());
    let piece = if notice.is_open() { Piece::Open } else { Piece::Past };
    let days_left = (wording.days_left)(notice.remaining);
    let sign = if notice.is_disputed { "≠ " } else { "" };
    let base = words + BASE;
    let mut shapes = vec![
        Shape::Line { piece: Piece::Leader, from: (AXIS + 6, day), to: (AXIS + 24, words) },
        Shape::Dot { piece, at: (AXIS, day), radius: 4 },
        label(Piece::Figure, (DAY, base), Anchor::Start, wording.day(notice.date)),
    ];
    let from = if width < WIDE { LEFT } else { NAME_WIDE };
    if from == NAME_WIDE {
        shapes.push(label(Piece::Figure, (LEFT, base), Anchor::Start, days_left.as_str()));
    }
    let name = fitted(&[sign, &notice.name].concat(), width - from);
    let end = from + width_of(&name);
    shapes.push(label(Piece::Name, (from, base), Anchor::Start, name));
    let is_chosen = frame.is_chosen(&[notice.row]);
    if is_chosen {
        let y = words + LINE / 2 - 3;
        shapes.push(Shape::Line { piece: Piece::Chosen, from: (DAY, y), to: (end.min(width), y) });
    }
    let mut said = vec![wording.date(notice.date), days_left, notice.name.clone()];
    said.extend(notice.is_disputed.then(|| wording.disputed.to_owned()));
    let reach = ((AXIS + 24, words - LINE / 2), width - AXIS - 24, LINE);
    Mark {
        rows: vec![notice.row],
        label: said.join(", "),
        language: notice.language,
        is_chosen,
        reach,
        shapes,
    }
}
