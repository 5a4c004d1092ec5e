//! One plot: grades down, amounts across.

use vacancy_model::value::Amount;

use crate::GradeRank;

use super::super::entry::Paid;
use super::super::pay_scale::PayScale;
use super::super::shape::{Anchor, Mark, Piece, Shape, fitted, label, width_of};
use super::super::{Frame, Picture};
use super::points::{Point, STEP, points};

/// The radius of a point; of one that stands for several.
const POINT: i32 = 4;
const POINTS: i32 = 6;
/// The height of a grade with one point.
const LINE: i32 = 24;
/// Words are set a little below the line that they belong to.
const BASE: i32 = 4;
/// Above the first grade: the unit. Below the last: the scale.
const HEAD: i32 = 34;
const FOOT: i32 = 24;
/// Beside the names of grades.
const GAP: i32 = 16;
/// Behind the largest amount, for a number.
const BEHIND: i32 = 56;

/// Draws a plot below what is drawn already, and says in a sentence what it shows.
pub(super) fn draw(notices: &[&Paid], frame: Frame<'_>, picture: &mut Picture) -> Option<String> {
    let first = notices.first()?;
    let unit = frame.wording.unit(&first.currency, first.period);
    let grades = grades(notices);
    let widest = grades.iter().map(|grade| width_of(grade)).max().unwrap_or_default();
    let left = (widest + LINE / 4).min(frame.drawn_width() / 3) + GAP;
    let amounts: Vec<Amount> = notices.iter().map(|paid| paid.amount).collect();
    let scale = PayScale::around(&amounts, (left + POINTS, frame.drawn_width() - BEHIND))?;
    let points = points(notices, &grades, &scale);
    let rows = Rows::of(grades.len(), &points, picture.height + HEAD);
    picture.ground.push(label(
        Piece::Heading,
        (0, picture.height + 12),
        Anchor::Start,
        unit.as_str(),
    ));
    picture.ground.extend(ground(&grades, &rows, &scale, left, frame));
    let plot = Plot { rows: &rows, points: &points, scale: &scale, left, unit: &unit, frame };
    picture.marks.extend(points.iter().map(|point| plot.mark(point)));
    picture.height = rows.bottom + FOOT;
    if points.iter().any(|point| point.reach.is_some_and(|(least, most)| least < most)) {
        let at = (0, picture.height + BASE + LINE / 2);
        picture.ground.push(label(Piece::Axis, at, Anchor::Start, frame.wording.lines));
        picture.height += FOOT;
    }
    Some(described(notices, &grades, &scale, &unit, frame))
}

/// The plot in a sentence.
fn described(
    notices: &[&Paid],
    grades: &[String],
    scale: &PayScale,
    unit: &str,
    frame: Frame<'_>,
) -> String {
    let place = |paid: &&&Paid| scale.place(paid.amount);
    let said =
        |paid: Option<&&Paid>| paid.map(|paid| money(paid.amount, frame)).unwrap_or_default();
    let least = said(notices.iter().min_by_key(place));
    let most = said(notices.iter().max_by_key(place));
    let between = (frame.wording.between)(&least, &most);
    (frame.wording.about_salaries)(notices.len(), grades.len(), &between, unit)
}

/// Every grade that a notice begins or ends with, in the order of the scale.
fn grades(notices: &[&Paid]) -> Vec<String> {
    let ends = notices.iter().flat_map(|paid| paid.ends());
    let mut ends: Vec<_> = ends.map(|end| (GradeRank::of(&end), end.lowest)).collect();
    ends.sort();
    ends.dedup();
    let mut names: Vec<String> = Vec::new();
    for (_, name) in ends {
        // One notice may say what its grade was called before, and another may not.
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Where the grades are, from the top down.
struct Rows {
    middles: Vec<i32>,
    bottom: i32,
    /// How many points stand in each, or reach over it.
    crowd: Vec<usize>,
}

impl Rows {
    /// As high as what stands above each other in them.
    fn of(grades: usize, points: &[Point<'_>], top: i32) -> Self {
        let mut bottom = top;
        let middles = (0..grades).map(|grade| {
            let of_grade = points.iter().filter(|point| point.grades == (grade, grade));
            let stacked = of_grade.map(|point| point.turn).max().unwrap_or_default();
            let height = LINE + i32::try_from(stacked).unwrap_or_default() * STEP;
            bottom += height;
            bottom - height / 2
        });
        let middles = middles.collect();
        let mut crowd = vec![0; grades];
        for point in points {
            let reached = crowd.get_mut(point.grades.0..=point.grades.1).unwrap_or_default();
            for count in reached {
                *count += 1;
            }
        }
        Self { middles, bottom, crowd }
    }

    /// Whether a point has its grades to itself.
    fn is_alone(&self, point: &Point<'_>) -> bool {
        let reached = self.crowd.get(point.grades.0..=point.grades.1).unwrap_or_default();
        reached.iter().all(|count| *count == 1)
    }

    fn middle(&self, grade: usize) -> i32 {
        self.middles.get(grade).copied().unwrap_or_default()
    }
}

/// The names of the grades, and the scale of amounts.
fn ground(
    grades: &[String],
    rows: &Rows,
    scale: &PayScale,
    left: i32,
    frame: Frame<'_>,
) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let top = rows.middle(0) - LINE / 2;
    for (amount, x) in scale.marks() {
        shapes.push(Shape::Line { piece: Piece::Grid, from: (x, top), to: (x, rows.bottom) });
        let words = frame.wording.number(amount);
        shapes.push(label(Piece::Axis, (x, rows.bottom + 16), Anchor::Middle, words));
    }
    for (grade, name) in grades.iter().enumerate() {
        let y = rows.middle(grade);
        let name = fitted(name, left - GAP);
        shapes.push(label(Piece::Axis, (left - GAP, y + BASE), Anchor::End, name));
    }
    shapes
}

struct Plot<'p> {
    rows: &'p Rows,
    points: &'p [Point<'p>],
    scale: &'p PayScale,
    left: i32,
    unit: &'p str,
    frame: Frame<'p>,
}

impl Plot<'_> {
    fn mark(&self, point: &Point<'_>) -> Mark {
        let (top, bottom) = (self.rows.middle(point.grades.0), self.rows.middle(point.grades.1));
        let at = (point.x, top.midpoint(bottom) + beside(point.turn));
        let radius = if point.notices.len() > 1 { POINTS } else { POINT };
        let mut shapes = match point.reach {
            Some((least, most)) => {
                vec![Shape::Line { piece: Piece::Range, from: (least, at.1), to: (most, at.1) }]
            }
            None if top != bottom => range(point.x, top, bottom),
            None => Vec::new(),
        };
        shapes.push(Shape::Dot { piece: Piece::Open, at, radius });
        let chosen = point.notices.iter().find(|paid| self.frame.is_chosen(&[paid.row]));
        shapes.extend(chosen.map(|paid| {
            let x = if point.reach.is_some() { self.scale.place(paid.amount) } else { at.0 };
            Shape::Dot { piece: Piece::Chosen, at: (x, at.1), radius: radius + 4 }
        }));
        shapes.extend(self.words(point, at, radius));
        let (from, to) = point.reach.unwrap_or((at.0, at.0));
        let height = if point.reach.is_some() { LINE } else { STEP };
        let reach = ((from - LINE / 2, at.1 - height / 2), to - from + LINE, height);
        let rows = point.notices.iter().map(|paid| paid.row).collect();
        let language = point.notices.first().and_then(|paid| paid.language);
        let is_chosen = chosen.is_some();
        Mark { rows, label: self.said(point), language, is_chosen, reach, shapes }
    }

    /// How many notices it stands for, where that has room; the name of one that has its grade to itself.
    fn words(&self, point: &Point<'_>, (x, y): (i32, i32), radius: i32) -> Option<Shape> {
        let [paid] = point.notices.as_slice() else {
            let count = format!("×{}", point.notices.len());
            let from = point.reach.map_or(x, |(_, most)| most) + radius + 4;
            let room = x + 1..from + width_of(&count) + POINTS;
            let mut others = self.points.iter().filter(|other| other.shares_grades(point));
            let has_room = !others.any(|other| room.contains(&other.x));
            return has_room.then(|| label(Piece::Figure, (from, y + BASE), Anchor::Start, count));
        };
        if !self.rows.is_alone(point) {
            return None;
        }
        let away = radius + 8;
        let (before, behind) = (x - away - self.left, self.frame.drawn_width() - x - away);
        let is_before = before > behind && width_of(&paid.name) > behind;
        let name = fitted(&paid.name, if is_before { before } else { behind });
        let (x, anchor) =
            if is_before { (x - away, Anchor::End) } else { (x + away, Anchor::Start) };
        (!name.is_empty()).then(|| label(Piece::Name, (x, y + BASE), anchor, name))
    }

    fn said(&self, point: &Point<'_>) -> String {
        let (Some(least), Some(most)) = (point.notices.first(), point.notices.last()) else {
            return String::new();
        };
        let (wording, money) = (self.frame.wording, |paid: &Paid| money(paid.amount, self.frame));
        let grade = least.grades();
        let amount = format!("{} {}", (wording.between)(&money(least), &money(most)), self.unit);
        match point.notices.len() {
            1 => [&*grade, &amount, &least.name].join(", "),
            count => [&*grade, &amount, &(wording.notices)(count)].join(", "),
        }
    }
}

/// From one grade to another.
fn range(x: i32, top: i32, bottom: i32) -> Vec<Shape> {
    let line = |from, to| Shape::Line { piece: Piece::Range, from, to };
    let end = |y| line((x - 5, y), (x + 5, y));
    vec![line((x, top), (x, bottom)), end(top), end(bottom)]
}

/// Around the middle by turns: on it, above, below, …
fn beside(turn: usize) -> i32 {
    let away = i32::try_from(turn.div_ceil(2)).unwrap_or_default() * STEP;
    if turn.is_multiple_of(2) { away } else { -away }
}

/// An amount in whole units, as the scale has it.
fn money(amount: Amount, frame: Frame<'_>) -> String {
    frame.wording.number(amount.whole())
}
