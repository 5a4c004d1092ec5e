//! Puts a flow together from what a reader meets on its way through a file.

use vacancy_text::BlockKind;

use super::{Cell, Flow, Paragraph, Piece, Table, Target};
use crate::{Bound, FileError, Limits};

/// A flow in the making. Everything may be left open and anything closed twice: files do both.
#[derive(Debug)]
pub(crate) struct Builder {
    /// What is open around the words, the innermost last; never empty.
    levels: Vec<Level>,
    max_levels: usize,
    /// Levels that were asked for beyond the most, and are not there.
    missed: Vec<Missed>,
    link: Option<Target>,
    link_start: usize,
    /// Where in the open paragraph the words begin that are raised now.
    raised: Option<usize>,
    /// The bytes of words so far, and the most that there may be.
    written: usize,
    text_bytes: usize,
}

#[derive(Debug, Default)]
struct Level {
    kind: LevelKind,
    flow: Flow,
    open: Option<Paragraph>,
    /// What stands beside the open paragraph, and comes after it.
    asides: Vec<Piece>,
}

#[derive(Debug, Default)]
enum LevelKind {
    #[default]
    Body,
    Aside,
    Table(Rows),
    Cell,
}

#[derive(Debug, Default)]
struct Rows {
    table: Table,
    row: Vec<Cell>,
    next_column: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Missed {
    Aside,
    Table,
    Cell,
}

/// Longer targets are data, not addresses.
const MAX_TARGET: usize = 2_000;
/// No table has more.
const MAX_COLUMNS: u32 = 1_000;

impl Builder {
    /// The limits bound tables inside tables, too.
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            levels: vec![Level::default()],
            max_levels: limits.depth as usize + 1,
            missed: Vec::new(),
            link: None,
            link_start: 0,
            raised: None,
            written: 0,
            text_bytes: limits.text_bytes,
        }
    }

    /// Whether it still holds no more than it may.
    ///
    /// # Errors
    /// Where there are too many words.
    pub(crate) const fn check_length(&self) -> Result<(), FileError> {
        if self.written > self.text_bytes {
            return Err(FileError::TooLarge(Bound::TextBytes(self.text_bytes)));
        }
        Ok(())
    }

    /// Ends the open paragraph and begins another.
    pub(crate) fn begin(&mut self, kind: BlockKind, mark: &str) {
        self.end();
        self.link_start = 0;
        let paragraph =
            Paragraph { kind, mark: mark.to_owned(), words: String::new(), links: Vec::new() };
        if let Some(level) = self.levels.last_mut() {
            level.open = Some(paragraph);
        }
    }

    /// What the open paragraph is, where that is known only after its words.
    pub(crate) fn set_kind(&mut self, kind: BlockKind, mark: &str) {
        if let Some(open) = self.open() {
            open.kind = kind;
            mark.clone_into(&mut open.mark);
        }
    }

    /// Words, as they stand; they begin a paragraph where none is open.
    pub(crate) fn push_str(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        if self.open().is_none() {
            self.begin(BlockKind::Paragraph, "");
        }
        self.written = self.written.saturating_add(words.len());
        if let Some(open) = self.open() {
            open.words.push_str(words);
        }
    }

    pub(crate) fn push(&mut self, character: char) {
        self.push_str(character.encode_utf8(&mut [0; 4]));
    }

    /// Whether the words from here on are raised above the line. The number of a note behind a
    /// word is left out: "G12" with a raised 1 is no "G121".
    pub(crate) fn raise(&mut self, is_raised: bool) {
        if is_raised {
            let at = self.open().map_or(0, |open| open.words.len());
            self.raised.get_or_insert(at);
        } else if let Some(at) = self.raised.take()
            && let Some(open) = self.open()
        {
            open.leave_note_out(at);
            self.link_start = self.link_start.min(at);
        }
    }

    /// A line that ends inside a paragraph.
    pub(crate) fn break_line(&mut self) {
        if self.open().is_some() {
            self.push('\n');
        }
    }

    /// The words of the open paragraph so far.
    pub(crate) fn words(&mut self) -> &str {
        self.open().map_or("", |open| &open.words)
    }

    /// The last character of the open paragraph.
    pub(crate) fn last(&mut self) -> Option<char> {
        self.words().chars().next_back()
    }

    /// Whether a paragraph is open that has words already.
    pub(crate) fn has_words(&mut self) -> bool {
        !self.words().trim().is_empty()
    }

    /// The kind of the open paragraph.
    pub(crate) fn kind(&mut self) -> Option<BlockKind> {
        Some(self.open()?.kind)
    }

    /// Ends the open paragraph; one without words leaves nothing.
    pub(crate) fn end(&mut self) {
        self.raise(false);
        self.close_link();
        let Some(level) = self.levels.last_mut() else { return };
        if let Some(open) = level.open.take().filter(|open| !open.words.trim().is_empty()) {
            level.flow.pieces.push(Piece::Paragraph(open));
        }
        level.flow.pieces.append(&mut level.asides);
        self.link_start = 0;
    }

    /// Where the next paragraph comes: how deep, and behind how many others.
    pub(crate) fn place(&self) -> (usize, usize) {
        let before = self.levels.last().map_or(0, |level| level.flow.pieces.len());
        (self.levels.len(), before)
    }

    /// What was furniture since then is none after all.
    pub(crate) fn reclaim(&mut self, (depth, before): (usize, usize)) {
        self.end();
        let level = self.levels.iter_mut().take(depth).next_back();
        let pieces = level.into_iter().flat_map(|level| level.flow.pieces.iter_mut().skip(before));
        for piece in pieces {
            if let Piece::Paragraph(paragraph) = piece
                && paragraph.kind == BlockKind::Furniture
            {
                paragraph.kind = BlockKind::Paragraph;
            }
        }
    }

    /// The words from here on lead to `target`, if that is an address that works elsewhere, too.
    pub(crate) fn begin_link(&mut self, target: Option<&str>) {
        self.end_link();
        let is_kept = |target: &&str| target.len() <= MAX_TARGET && is_absolute(target);
        self.link_start = self.open().map_or(0, |open| open.words.len());
        self.link = Some(Target(target.map(str::trim).filter(is_kept).map(str::to_owned)));
    }

    pub(crate) fn end_link(&mut self) {
        self.close_link();
        self.link = None;
    }

    /// Words of their own beside the open paragraph (a text box): they come after it.
    pub(crate) fn begin_aside(&mut self) {
        self.enter(LevelKind::Aside, Missed::Aside);
    }

    pub(crate) fn end_aside(&mut self) {
        if self.leave_missed(Missed::Aside) {
            return;
        }
        if !self.is_within(|kind| matches!(kind, LevelKind::Aside)) {
            return;
        }
        while let Some(level) = self.leave() {
            if matches!(level.kind, LevelKind::Aside) {
                if let Some(around) = self.levels.last_mut() {
                    around.asides.extend(level.flow.pieces);
                }
                return;
            }
            self.keep(level);
        }
    }

    pub(crate) fn begin_table(&mut self) {
        self.end();
        self.enter(LevelKind::Table(Rows::default()), Missed::Table);
    }

    pub(crate) fn begin_row(&mut self) {
        self.end_cell();
        if let Some(Level { kind: LevelKind::Table(rows), .. }) = self.levels.last_mut() {
            rows.end_row();
        }
    }

    /// A cell, and how many columns it takes.
    pub(crate) fn begin_cell(&mut self, columns: u32) {
        self.end_cell();
        if !self.missed.is_empty() {
            return self.enter(LevelKind::Cell, Missed::Cell);
        }
        if let Some(Level { kind: LevelKind::Table(rows), .. }) = self.levels.last_mut() {
            let column = rows.next_column;
            rows.next_column = column.saturating_add(columns.clamp(1, MAX_COLUMNS));
            rows.row.push(Cell { column, flow: Flow::default() });
            self.levels.push(Level { kind: LevelKind::Cell, ..Level::default() });
        }
    }

    pub(crate) fn end_cell(&mut self) {
        if self.leave_missed(Missed::Cell) {
            return;
        }
        if matches!(self.levels.last(), Some(Level { kind: LevelKind::Cell, .. }))
            && let Some(cell) = self.leave()
        {
            self.keep(cell);
        }
    }

    /// The open cell takes so many columns.
    pub(crate) fn widen_cell(&mut self, columns: u32) {
        if let [.., table, Level { kind: LevelKind::Cell, .. }] = self.levels.as_mut_slice()
            && let LevelKind::Table(rows) = &mut table.kind
        {
            rows.next_column = rows.next_column.saturating_add(columns.min(MAX_COLUMNS)) - 1;
        }
    }

    pub(crate) fn end_table(&mut self) {
        if self.leave_missed(Missed::Table) {
            return;
        }
        self.end_cell();
        if matches!(self.levels.last(), Some(Level { kind: LevelKind::Table(_), .. }))
            && let Some(table) = self.leave()
        {
            self.keep(table);
        }
    }

    /// Whether a table is open, not counting those around a text box.
    pub(crate) fn is_in_table(&self) -> bool {
        let mut inner =
            self.levels.iter().rev().take_while(|it| !matches!(it.kind, LevelKind::Aside));
        inner.any(|level| matches!(level.kind, LevelKind::Table(_)))
    }

    /// Whether a cell is open, and not only its table.
    pub(crate) fn is_in_cell(&self) -> bool {
        !self.missed.is_empty()
            || matches!(self.levels.last(), Some(Level { kind: LevelKind::Cell, .. }))
    }

    /// Everything, whatever is still open.
    pub(crate) fn finish(mut self) -> Flow {
        while self.levels.len() > 1 {
            if let Some(level) = self.leave() {
                self.keep(level);
            }
        }
        self.end();
        self.levels.pop().unwrap_or_default().flow
    }

    fn open(&mut self) -> Option<&mut Paragraph> {
        self.levels.last_mut()?.open.as_mut()
    }

    fn close_link(&mut self) {
        let start = self.link_start;
        let Some(Target(target)) = self.link.clone() else { return };
        let Some(open) = self.open() else { return };
        let words = open.words.get(start..).unwrap_or_default();
        let start = open.words.len() - words.trim_start().len();
        let end = start + words.trim().len();
        if start < end {
            open.links.push((start..end, target));
        }
    }

    fn is_within(&self, wanted: impl Fn(&LevelKind) -> bool) -> bool {
        self.levels.iter().any(|level| wanted(&level.kind))
    }

    fn enter(&mut self, kind: LevelKind, missed: Missed) {
        self.raise(false);
        if self.levels.len() >= self.max_levels || !self.missed.is_empty() {
            self.end();
            self.missed.push(missed);
        } else {
            self.end_link();
            self.levels.push(Level { kind, ..Level::default() });
        }
    }

    /// Whether what ends here was never begun for lack of depth.
    fn leave_missed(&mut self, kind: Missed) -> bool {
        if self.missed.is_empty() {
            return false;
        }
        if self.missed.last() == Some(&kind) {
            self.end();
            self.missed.pop();
        }
        true
    }

    fn leave(&mut self) -> Option<Level> {
        self.end();
        if self.levels.len() > 1 { self.levels.pop() } else { None }
    }

    /// Puts what has ended into what is around it.
    fn keep(&mut self, level: Level) {
        let Some(around) = self.levels.last_mut() else { return };
        match level.kind {
            LevelKind::Cell => {
                if let LevelKind::Table(rows) = &mut around.kind
                    && let Some(cell) = rows.row.last_mut()
                {
                    cell.flow = level.flow;
                }
            }
            LevelKind::Table(mut rows) => {
                rows.end_row();
                around.flow.pieces.push(Piece::Table(rows.table));
                around.flow.pieces.extend(level.flow.pieces);
            }
            LevelKind::Aside | LevelKind::Body => around.flow.pieces.extend(level.flow.pieces),
        }
    }
}

impl Rows {
    fn end_row(&mut self) {
        self.next_column = 0;
        if !self.row.is_empty() {
            self.table.rows.push(std::mem::take(&mut self.row));
        }
    }
}

fn is_absolute(target: &str) -> bool {
    ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| target.get(..scheme.len()).is_some_and(|it| it.eq_ignore_ascii_case(scheme)))
}
