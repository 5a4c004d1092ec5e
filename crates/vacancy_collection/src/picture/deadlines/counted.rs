//! How many notices close in each stretch of time.

use vacancy_model::value::Date;

use super::super::bins::Unit;
use super::super::entry::Dated;
use super::super::shape::{Anchor, Mark, Piece, Shape, label};
use super::super::spread::along;
use super::super::{Frame, Picture};
use super::{AXIS, BASE, LINE, MARGIN, Range, chosen};

/// The most stretches that one looks at together.
const MOST: usize = 40;
const BAR: i32 = 12;
/// Behind the longest bar, for its number.
const ROOM_FOR_COUNT: i32 = 64;

pub(super) fn draw(notices: &[&Dated], range: Range, frame: Frame<'_>) -> Picture {
    let unit = Unit::for_range(range.first, range.last, MOST);
    let starts: Vec<Date> = unit.starts(range.first, range.last).collect();
    let bins: Vec<Bin<'_, '_>> = bins(notices, &starts);
    let most = bins.iter().map(|bin| bin.notices.len()).max().unwrap_or_default();
    let scale = Scale { most, unit, range, frame };
    let top = MARGIN + LINE;
    let mut ground =
        vec![label(Piece::Heading, (0, MARGIN - 8), Anchor::Start, (frame.wording.bars)(unit))];
    let mut marks = Vec::new();
    let (mut middle, mut year) = (top, None);
    for bin in &bins {
        ground.extend(scale.words(bin, middle, &mut year));
        marks.extend(scale.mark(bin, middle));
        middle += LINE;
    }
    let bottom = middle - LINE;
    ground.push(Shape::Line {
        piece: Piece::Axis,
        from: (AXIS, top - LINE / 2),
        to: (AXIS, bottom + LINE / 2),
    });
    Picture {
        width: frame.drawn_width(),
        height: bottom + MARGIN,
        title: frame.wording.deadlines.to_owned(),
        description: String::new(),
        ground,
        marks,
    }
}

/// The notices of one stretch of time.
struct Bin<'b, 'd> {
    start: Date,
    notices: &'b [&'d Dated],
}

/// The stretches with their notices, both in order.
fn bins<'b, 'd>(notices: &'b [&'d Dated], starts: &[Date]) -> Vec<Bin<'b, 'd>> {
    let mut rest = notices;
    let nexts = starts.iter().skip(1).map(Some).chain([None]);
    let bins = starts.iter().zip(nexts).map(|(&start, next)| {
        let count =
            next.map_or(rest.len(), |next| rest.partition_point(|notice| notice.date < *next));
        let (notices, after) = rest.split_at(count);
        rest = after;
        Bin { start, notices }
    });
    bins.collect()
}

/// How counts become lengths, and what is said of them.
#[derive(Clone, Copy)]
struct Scale<'w> {
    most: usize,
    unit: Unit,
    range: Range,
    frame: Frame<'w>,
}

impl Scale<'_> {
    fn length(self, count: usize) -> i32 {
        let room = self.frame.drawn_width() - AXIS - ROOM_FOR_COUNT;
        let of = |count| i64::try_from(count).unwrap_or(i64::MAX);
        along(of(count), (0, of(self.most).max(1)), (0, room))
    }

    /// The beginning of a stretch, with its year where that is another one; and today, if it is in it.
    fn words(self, bin: &Bin<'_, '_>, middle: i32, year: &mut Option<u16>) -> Vec<Shape> {
        let (wording, start) = (self.frame.wording, bin.start);
        let is_other_year = year.replace(start.year()) != Some(start.year());
        let words = match self.unit {
            Unit::Day | Unit::Week if !is_other_year => wording.day(start),
            Unit::Day | Unit::Week => wording.date(start),
            unit => wording.stretch(unit, start),
        };
        let is_now = self.range.has_today && self.unit.start(self.range.today) == start;
        let piece = if is_now { Piece::Today } else { Piece::Axis };
        let mut shapes = vec![label(piece, (AXIS - 10, middle + BASE), Anchor::End, words)];
        if is_now {
            let from = (AXIS - 6, middle);
            shapes.push(Shape::Line { piece: Piece::Today, from, to: (AXIS, middle) });
        }
        shapes
    }

    /// A bar, of which what is over is an outline; `None` where nothing closes.
    fn mark(self, bin: &Bin<'_, '_>, middle: i32) -> Option<Mark> {
        let count = bin.notices.len();
        if count == 0 {
            return None;
        }
        let past = bin.notices.iter().filter(|notice| !notice.is_open()).count();
        let (past_end, end) = (AXIS + self.length(past), AXIS + self.length(count).max(2));
        let y = middle - BAR / 2;
        let bar = |piece, from: i32, to: i32| Shape::Bar {
            piece,
            at: (from, y),
            width: to - from,
            height: BAR,
        };
        let mut shapes = Vec::new();
        shapes.extend(
            (past > 0).then(|| bar(Piece::Past, AXIS, if past == count { end } else { past_end })),
        );
        shapes.extend((past < count).then(|| bar(Piece::Open, past_end, end)));
        let wording = self.frame.wording;
        let number = |count| wording.number(u64::try_from(count).unwrap_or(u64::MAX));
        // Each is counted on the earlier of its days.
        let disputed = bin.notices.iter().filter(|notice| notice.is_disputed).count();
        let sign = (disputed > 0).then(|| format!(" (≠ {})", number(disputed)));
        let number = [&*number(count), sign.as_deref().unwrap_or_default()].concat();
        shapes.push(label(Piece::Figure, (end + 6, middle + BASE), Anchor::Start, number));
        let rows: Vec<u32> = bin.notices.iter().map(|notice| notice.row).collect();
        let is_chosen = self.frame.is_chosen(&rows);
        if is_chosen {
            shapes.push(chosen(middle, AXIS, end));
        }
        let mut said = vec![wording.stretch(self.unit, bin.start), (wording.notices)(count)];
        said.extend((disputed > 0).then(|| format!("{} ({disputed})", wording.disputed)));
        let label = said.join(", ");
        let reach = ((AXIS, middle - LINE / 2), self.frame.drawn_width() - AXIS, LINE);
        Some(Mark { rows, label, language: None, is_chosen, reach, shapes })
    }
}
