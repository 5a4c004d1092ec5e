//! When notices close, on a line of time that goes down the page: its words then have the whole width,
//! on a telephone too.
//!
//! As many as can be read are named, each beside its day; more are counted by day, week, month or years.

mod counted;
mod named;
mod vacancy;

use vacancy_model::value::Date;

use super::entry::Dated;
use super::shape::{Anchor, Piece, Shape, label};
use super::{Frame, Picture};

/// What is drawn: the notices that state a day, and the day from which days are counted.
#[derive(Debug, Clone, Copy)]
pub struct Deadlines<'d> {
    pub notices: &'d [Dated],
    pub today: Date,
}

/// The most vacancies that are named one by one.
const MOST_NAMED: usize = 40;
/// The height of a line of words, and what a finger can hit.
const LINE: i32 = 24;
/// Where the line of time stands.
const AXIS: i32 = 100;
/// Words are set a little below the line that they belong to.
const BASE: i32 = 4;
/// Above the first day and below the last.
const MARGIN: i32 = 28;

/// Draws when notices close; `None` where none states a day.
pub fn deadlines(shown: Deadlines<'_>, frame: Frame<'_>) -> Option<Picture> {
    let mut notices: Vec<&Dated> = shown.notices.iter().collect();
    notices.sort_by(|one, other| Dated::by_day(one, other));
    let range = Range::of(&notices, shown.today)?;
    let vacancies = vacancy::vacancies(&notices);
    let drawn = if vacancies.len() > MOST_NAMED {
        counted::draw(&notices, range, frame)
    } else {
        named::draw(&vacancies, range, frame)
    };
    let mut drawn = Picture { description: described(&notices, range, frame), ..drawn };
    // Needed only where there are both.
    let mut open = notices.iter().map(|notice| notice.is_open());
    if open.clone().any(|it| !it) && open.any(|it| it) {
        let at = (0, drawn.height + BASE);
        drawn.ground.push(label(Piece::Axis, at, Anchor::Start, frame.wording.fills));
        drawn.height += 4 * BASE;
    }
    Some(drawn)
}

/// The days between which everything is drawn.
#[derive(Debug, Clone, Copy)]
struct Range {
    first: Date,
    last: Date,
    today: Date,
    /// Today is drawn too: it is not so far away that nothing else could be told apart.
    has_today: bool,
}

impl Range {
    /// `None` where there are no notices, which are sorted. Where the languages state two days, it has both.
    fn of(notices: &[&Dated], today: Date) -> Option<Self> {
        let first = notices.first()?.date;
        let last =
            notices.iter().map(|notice| notice.other.map_or(notice.date, |it| it.0)).max()?;
        let days = |from: Date, to: Date| to.days_since_epoch() - from.days_since_epoch();
        let (from, to) = (first.min(today), last.max(today));
        let has_today = days(from, to) <= 3 * days(first, last) + 90;
        let (first, last) = if has_today { (from, to) } else { (first, last) };
        Some(Self { first, last, today, has_today })
    }

    fn days(self) -> (i64, i64) {
        (self.first.days_since_epoch(), self.last.days_since_epoch())
    }
}

/// The line under what is chosen, whose words stand around this height.
const fn chosen(middle: i32, from: i32, to: i32) -> Shape {
    let y = middle + LINE / 2 - 3;
    Shape::Line { piece: Piece::Chosen, from: (from, y), to: (to, y) }
}

/// The whole in a sentence or two.
fn described(notices: &[&Dated], range: Range, frame: Frame<'_>) -> String {
    let wording = frame.wording;
    let (Some(first), Some(last)) = (notices.first(), notices.last()) else { return String::new() };
    let between = (wording.between_days)(&wording.date(first.date), &wording.date(last.date));
    let open = notices.iter().filter(|notice| notice.is_open()).count();
    (wording.about_deadlines)(notices.len(), &between, open, &wording.date(range.today))
}
