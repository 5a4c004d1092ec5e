//! Each vacancy by its name, beside its day.

use vacancy_model::value::Date;

use super::super::bins::Unit;
use super::super::entry::Dated;
use super::super::shape::{Anchor, Mark, Piece, Shape, Spot, fitted, label, width_of};
use super::super::spread::{along, spread};
use super::super::wording::Wording;
use super::super::{Frame, Picture};
use super::vacancy::Vacancy;
use super::{AXIS, BASE, LINE, MARGIN, Range, chosen};

/// Few vacancies have some room between them all the same.
const FEWEST_LINES: usize = 8;
/// From this width on there is room for the days that are left.
const WIDE: i32 = 520;
/// Months that stand closer than this are not told apart by a tick each.
const CLOSEST: i64 = 4;

/// Where everything stands across.
#[derive(Clone, Copy)]
struct Columns {
    axis: i32,
    day: i32,
    /// How far off it is; `None` where there is no room.
    beside: Option<i32>,
    name: i32,
}

impl Columns {
    const fn of(width: i32) -> Self {
        if width < WIDE {
            // Before the line, a month without its year.
            Self { axis: 54, day: 82, beside: None, name: 184 }
        } else {
            Self { axis: AXIS, day: AXIS + 30, beside: Some(AXIS + 134), name: AXIS + 238 }
        }
    }
}

pub(super) fn draw(vacancies: &[Vacancy<'_>], range: Range, frame: Frame<'_>) -> Picture {
    let lines = i32::try_from(vacancies.len().max(FEWEST_LINES)).unwrap_or(i32::MAX);
    let (top, bottom) = (MARGIN, MARGIN + lines * LINE);
    let columns = Columns::of(frame.drawn_width());
    let at = |date: Date| along(date.days_since_epoch(), range.days(), (top, bottom));
    let days: Vec<i32> = vacancies.iter().map(|vacancy| at(vacancy.notice.date)).collect();
    let words = spread(&days, LINE, top, bottom);
    let places = days.into_iter().zip(words);
    let marks = vacancies.iter().zip(places).map(|(vacancy, places)| {
        let mut mark = mark(vacancy, places, columns, frame);
        mark.shapes.extend(other_day(vacancy.notice, (columns.axis, places.0), &at));
        mark
    });
    Picture {
        width: frame.drawn_width(),
        height: bottom + MARGIN,
        title: frame.wording.deadlines.to_owned(),
        description: String::new(),
        marks: marks.collect(),
        ground: ground(range, (top, bottom), &at, columns, frame),
    }
}

/// The line of time with its months, and today.
fn ground(
    range: Range,
    (top, bottom): (i32, i32),
    at: &dyn Fn(Date) -> i32,
    columns: Columns,
    frame: Frame<'_>,
) -> Vec<Shape> {
    let (axis, is_wide) = (columns.axis, columns.beside.is_some());
    let mut shapes =
        vec![Shape::Line { piece: Piece::Axis, from: (axis, top - 8), to: (axis, bottom + 8) }];
    let today = range.has_today.then(|| at(range.today));
    if let Some(y) = today {
        shapes.push(Shape::Line { piece: Piece::Today, from: (axis - 10, y), to: (axis + 10, y) });
        let today = if is_wide { frame.wording.today } else { frame.wording.today_short };
        shapes.push(label(Piece::Today, (axis - 14, y + BASE), Anchor::End, today));
    }
    let (first, last) = range.days();
    let has_ticks = i64::from(bottom - top) * 30 >= (last - first) * CLOSEST;
    let (mut free, mut year) = (top - LINE, None);
    for month in Unit::Month.starts(range.first, range.last) {
        // The first month began before the line does.
        let y = at(month).max(top);
        let is_near_today = today.is_some_and(|today| (today - y).abs() < LINE * 2 / 3);
        let has_words = y >= free && !is_near_today;
        if month >= range.first && (has_words || has_ticks) {
            shapes.push(Shape::Line { piece: Piece::Axis, from: (axis - 5, y), to: (axis, y) });
        }
        if !has_words {
            continue;
        }
        free = y + LINE;
        let is_other_year = year.replace(month.year()) != Some(month.year());
        let words = match is_other_year {
            _ if is_wide => frame.wording.month_of(month),
            true => month.year().to_string(),
            false => frame.wording.month(month).to_owned(),
        };
        shapes.push(label(Piece::Axis, (axis - 14, y + BASE), Anchor::End, words));
    }
    shapes
}

/// Where the languages state two days: the later one, and that it is one of two.
fn other_day(notice: &Dated, from: Spot, at: &dyn Fn(Date) -> i32) -> Vec<Shape> {
    let Some((date, remaining)) = notice.other else { return Vec::new() };
    let (other, piece) = (at(date), if remaining.is_open() { Piece::Open } else { Piece::Past });
    vec![
        Shape::Line { piece: Piece::Disputed, from, to: (from.0, other) },
        Shape::Dot { piece, at: (from.0, other), radius: 4 },
    ]
}

/// A dot on the line, and the words beside it.
fn mark(
    vacancy: &Vacancy<'_>,
    (day, words): (i32, i32),
    columns: Columns,
    frame: Frame<'_>,
) -> Mark {
    let (notice, wording, width) = (vacancy.notice, frame.wording, frame.drawn_width());
    let Columns { axis, name: from, .. } = columns;
    let piece = if notice.remaining.is_open() { Piece::Open } else { Piece::Past };
    let base = words + BASE;
    let mut shapes = vec![
        Shape::Line { piece: Piece::Leader, from: (axis + 6, day), to: (axis + 24, words) },
        Shape::Dot { piece, at: (axis, day), radius: 4 },
        label(Piece::Figure, (columns.day, base), Anchor::Start, wording.date(notice.date)),
    ];
    if let Some(at) = columns.beside {
        let beside = beside_day(notice, wording);
        shapes.push(label(Piece::Figure, (at, base), Anchor::Start, beside));
    }
    let name = name(vacancy, columns.beside.is_some(), width - from, wording);
    let end = from + width_of(&name);
    shapes.push(label(Piece::Name, (from, base), Anchor::Start, name));
    let is_chosen = frame.is_chosen(&vacancy.rows);
    if is_chosen {
        shapes.push(chosen(words, columns.day, end.min(width)));
    }
    Mark {
        rows: vacancy.rows.clone(),
        label: said(vacancy, wording),
        language: notice.language,
        is_chosen,
        reach: ((axis + 24, words - LINE / 2), width - axis - 24, LINE),
        shapes,
    }
}

/// Stands before what the languages disagree on.
const fn sign(notice: &Dated) -> &'static str {
    if notice.is_disputed { "≠ " } else { "" }
}

/// The other day that the languages state. Which of the two holds nobody knows.
fn or_day(notice: &Dated, wording: &Wording) -> Option<String> {
    notice.other.map(|(date, _)| (wording.or)(&wording.day(date)))
}

/// How far off the day is; of two, that there is another one.
fn beside_day(notice: &Dated, wording: &Wording) -> String {
    let or = or_day(notice, wording);
    let how_far = || (wording.days_left)(notice.remaining);
    [sign(notice), &or.unwrap_or_else(how_far)].concat()
}

/// The name, cut to its room, and of how many notices it is. It begins with the other day where that has no room
/// beside the first.
fn name(vacancy: &Vacancy<'_>, has_beside: bool, room: i32, wording: &Wording) -> String {
    let (notice, count) = (vacancy.notice, vacancy.rows.len());
    let before = match or_day(notice, wording) {
        _ if has_beside => String::new(),
        Some(or) => [sign(notice), &or, ", "].concat(),
        None => sign(notice).to_owned(),
    };
    let times = if count > 1 { format!(" ×{count}") } else { String::new() };
    fitted(&[&before, &*notice.name].concat(), room - width_of(&times)) + &times
}

/// The same in words, for those who do not see it.
fn said(vacancy: &Vacancy<'_>, wording: &Wording) -> String {
    let (notice, count) = (vacancy.notice, vacancy.rows.len());
    let days_left = (wording.days_left)(notice.to_keep());
    let mut said = vec![wording.dates(notice), days_left, notice.name.clone()];
    said.extend((count > 1).then(|| (wording.notices)(count)));
    said.extend(notice.is_disputed.then(|| wording.disputed.to_owned()));
    said.join(", ")
}
