//! Drawings of the notices that the table shows.

use std::collections::BTreeSet;

use vacancy_collection::Row;
use vacancy_collection::picture::{
    Dated, Deadlines, Frame, NotDrawn, Paid, Picture, Salaries, dated, deadlines, paid, salaries,
    to_svg, wording,
};
use vacancy_model::Lang;
use vacancy_model::value::DateTime;

use crate::file::File;

#[derive(Debug, Clone)]
pub(crate) struct Pictures {
    /// How wide they may be, in pixels.
    pub width: i32,
    /// One a kind.
    drawings: [Drawing; 2],
    /// The notices of a mark that stands for several: which drawing, and their rows.
    pub picked: Option<(Kind, Vec<u32>)>,
    /// Whose tables are open.
    pub open: Vec<Kind>,
}

/// A drawing with what it is drawn from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Drawing {
    /// `None` where no notice states what it shows.
    pub picture: Option<Picture>,
    pub left_out: Vec<NotDrawn>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Deadlines,
    Salaries,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// Lists the notices of a mark, by its place in the drawing.
    Pick(Kind, usize),
    /// Opens the table behind a drawing, or closes it.
    Open(Kind),
    Save(Kind, Format),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Svg,
    Png,
}

/// The notices of the table that is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shown<'s> {
    pub rows: &'s [&'s Row],
    pub selected: &'s BTreeSet<u32>,
    pub lang: Lang,
    pub now: DateTime,
}

/// A file is for paper and slides, whatever the screen.
const FILE_WIDTH: i32 = 720;

impl Default for Pictures {
    fn default() -> Self {
        let drawings = [Drawing::default(), Drawing::default()];
        Self { width: FILE_WIDTH, drawings, picked: None, open: Vec::new() }
    }
}

impl Kind {
    pub(crate) const ALL: [Self; 2] = [Self::Deadlines, Self::Salaries];

    /// Its name in the page and in files.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Deadlines => "closing-dates",
            Self::Salaries => "salaries",
        }
    }

    fn draw(self, shown: Shown<'_>, width: i32) -> Drawing {
        let frame = Frame { width, chosen: shown.selected, wording: wording(shown.lang) };
        match self {
            Self::Deadlines => {
                let (notices, left_out) =
                    parted(shown.rows, |row| dated(row, shown.lang, shown.now));
                let shown = Deadlines { notices: &notices, today: shown.now.date };
                Drawing { picture: deadlines(shown, frame), left_out }
            }
            Self::Salaries => {
                let (notices, left_out) = parted(shown.rows, |row| paid(row, shown.lang));
                Drawing { picture: salaries(Salaries { notices: &notices }, frame), left_out }
            }
        }
    }
}

/// What is drawn of the rows, and why the others are not.
fn parted<T>(
    rows: &[&Row],
    drawn: impl Fn(&Row) -> Result<T, NotDrawn>,
) -> (Vec<T>, Vec<NotDrawn>) {
    let (mut shown, mut left_out) = (Vec::new(), Vec::new());
    for row in rows {
        match drawn(row) {
            Ok(entry) => shown.push(entry),
            Err(reason) => left_out.push(reason),
        }
    }
    (shown, left_out)
}

impl Pictures {
    /// Draws anew.
    pub(crate) fn arrange(&mut self, shown: Shown<'_>) {
        self.drawings = Kind::ALL.map(|kind| kind.draw(shown, self.width));
    }

    pub(crate) fn drawing(&self, kind: Kind) -> &Drawing {
        let [deadlines, salaries] = &self.drawings;
        match kind {
            Kind::Deadlines => deadlines,
            Kind::Salaries => salaries,
        }
    }

    /// Another view was shown: what was opened in this one is closed.
    pub(crate) fn leave(&mut self) {
        self.picked = None;
        self.open.clear();
    }

    /// Opens the table behind a drawing, or closes it.
    pub(crate) fn toggle(&mut self, kind: Kind) {
        match self.open.iter().position(|open| *open == kind) {
            Some(at) => drop(self.open.remove(at)),
            None => self.open.push(kind),
        }
    }

    /// Takes up the notices of a mark, or puts them away again; `None` where there is none.
    pub(crate) fn pick(&mut self, kind: Kind, mark: usize) -> Option<()> {
        let rows = self.drawing(kind).picture.as_ref()?.marks.get(mark)?.rows.clone();
        let picked = Some((kind, rows));
        self.picked = if self.picked == picked { None } else { picked };
        Some(())
    }

    /// A drawing as a file of its own; `None` where there is nothing to draw.
    pub(crate) fn file(kind: Kind, shown: Shown<'_>) -> Option<File> {
        let picture = kind.draw(shown, FILE_WIDTH).picture?;
        let text = to_svg(&picture, wording(shown.lang));
        let name = [kind.as_str(), ".svg"].concat();
        Some(File { name, media_type: "image/svg+xml", text })
    }
}

/// When the rows close, and what they pay, for the table behind a drawing.
pub(crate) fn behind(kind: Kind, shown: Shown<'_>) -> Behind {
    match kind {
        Kind::Deadlines => {
            let (mut notices, _) = parted(shown.rows, |row| dated(row, shown.lang, shown.now));
            notices.sort_by(Dated::by_day);
            Behind::Deadlines(notices)
        }
        Kind::Salaries => {
            let (mut notices, _) = parted(shown.rows, |row| paid(row, shown.lang));
            notices.sort_by(Paid::by_grade);
            Behind::Salaries(notices)
        }
    }
}

#[derive(Debug, Clone)]
pub(crate) enum Behind {
    Deadlines(Vec<Dated>),
    Salaries(Vec<Paid>),
}
