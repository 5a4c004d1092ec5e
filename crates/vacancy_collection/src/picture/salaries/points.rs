//! Which point stands for which notices.

use std::collections::BTreeMap;

use super::super::entry::Paid;
use super::super::pay_scale::PayScale;

/// How far apart points of nearly the same amount are.
pub(super) const STEP: i32 = 10;
/// Up to so many points stand above each other; a grade with more of them has one point for all.
const MOST_STACKED: usize = 5;

/// What stands for one notice; for all of a grade; or for those of a twin grade and nearly one amount.
pub(super) struct Point<'p> {
    /// The first and the last grade, by their places.
    pub(super) grades: (usize, usize),
    pub(super) x: i32,
    /// Where it stands among the points of its grade and nearly its amount.
    pub(super) turn: usize,
    /// By amount; never empty.
    pub(super) notices: Vec<&'p Paid>,
    /// Where the least and the most of their amounts are, where it is the middle of many.
    pub(super) reach: Option<(i32, i32)>,
}

impl Point<'_> {
    /// Whether another one stands in a row that this one reaches over, or is this one.
    pub(super) fn shares_grades(&self, other: &Self) -> bool {
        self.grades.0 <= other.grades.1 && other.grades.0 <= self.grades.1
    }
}

/// Points in reading order.
pub(super) fn points<'p>(
    notices: &[&'p Paid],
    grades: &[String],
    scale: &PayScale,
) -> Vec<Point<'p>> {
    let place = |grade: &str| grades.iter().position(|it| *it == grade).unwrap_or_default();
    let mut by_grades: BTreeMap<(usize, usize), Vec<&Paid>> = BTreeMap::new();
    for paid in notices {
        let (one, other) = (place(&paid.grade.lowest), place(&paid.grade.highest));
        by_grades.entry((one.min(other), one.max(other))).or_default().push(paid);
    }
    let of_grades = |(grades, mut notices): ((usize, usize), Vec<&'p Paid>)| {
        notices.sort_by_key(|paid| (scale.place(paid.amount), paid.row));
        of_grades(grades, notices, scale)
    };
    by_grades.into_iter().flat_map(of_grades).collect()
}

/// `notices` are sorted by their amounts.
fn of_grades<'p>(
    grades: (usize, usize),
    notices: Vec<&'p Paid>,
    scale: &PayScale,
) -> Vec<Point<'p>> {
    let place = |paid: &Paid| scale.place(paid.amount);
    let stacks = stacks(&notices, &place);
    let point = |x, turn, notices| Point { grades, x, turn, notices, reach: None };
    if grades.0 != grades.1 {
        return stacks.into_iter().map(|(x, stack)| point(x, 0, stack)).collect();
    }
    if stacks.iter().all(|(_, stack)| stack.len() <= MOST_STACKED) {
        let alone = |(x, stack): (i32, Vec<&'p Paid>)| {
            stack.into_iter().enumerate().map(move |(turn, paid)| point(x, turn, vec![paid]))
        };
        return stacks.into_iter().flat_map(alone).collect();
    }
    let at = |number: usize| notices.get(number).map_or(0, |paid| place(paid));
    let (last, middle) = (notices.len() - 1, at(notices.len() / 2));
    vec![Point { reach: Some((at(0), at(last))), ..point(middle, 0, notices) }]
}

/// Those that would stand on each other, at the place of their first.
fn stacks<'p>(notices: &[&'p Paid], place: &dyn Fn(&Paid) -> i32) -> Vec<(i32, Vec<&'p Paid>)> {
    let mut stacks: Vec<(i32, Vec<&Paid>)> = Vec::new();
    for &paid in notices {
        match stacks.last_mut().filter(|(x, _)| place(paid) < x + STEP) {
            Some((_, stack)) => stack.push(paid),
            None => stacks.push((place(paid), vec![paid])),
        }
    }
    stacks
}
