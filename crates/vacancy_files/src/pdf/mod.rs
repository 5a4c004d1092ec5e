//! PDF: the text of its pages, put together from where each letter stands.
//!
//! A PDF holds no text but drawn letters. The way back: the file's objects ([`syntax`], [`filter`],
//! [`crypt`]) → the [`instructions`] of its pages ([`draw`], with each [`font`]'s letters) → [`rows`] of
//! lines, marks and links → what belongs to the page alone ([`furniture`]) → the order of reading, with
//! columns and tables ([`layout`]) → [`blocks`] → the document ([`mod@write`]). No object is read, no stream
//! unpacked and no glyph drawn that the [`budget`] does not pay for.

mod accent;
mod blocks;
mod budget;
mod columns;
mod crypt;
mod draw;
mod filter;
mod font;
mod furniture;
mod hyphen;
mod instructions;
mod language;
mod layout;
mod line;
mod links;
mod mark;
mod matrix;
mod note;
mod rows;
mod scan;
mod small;
mod sort;
mod spacing;
mod syntax;
mod table;
mod write;

use vacancy_text::{Document, Format};

use crate::{FileError, ReadOptions};
use draw::{Artist, Drawing};
use furniture::PageRows;
use syntax::File;

/// Reads a PDF.
///
/// # Errors
/// Where it is damaged beyond reading, needs a password, holds pictures or unnamed letters instead of
/// text, or passes a limit.
pub(crate) fn read(bytes: &[u8], options: &mut ReadOptions<'_>) -> Result<Document, FileError> {
    let file = File::open(bytes, &options.limits, options.password)?;
    let sheets = file.pages(&options.limits)?;
    let all = u32::try_from(sheets.len()).unwrap_or(u32::MAX);
    let mut artist = Artist::new(&file, options.limits.depth);
    let mut seen = Seen::default();
    let mut pages = Vec::new();
    for (number, page) in sheets.iter().enumerate() {
        let mut drawing = artist.draw(page)?;
        seen.add(&drawing);
        let links = links::areas(&file, page, &drawing);
        pages.push(PageRows {
            rows: rows::rows(&mut drawing, &links, number),
            width: drawing.upright_width(),
            height: drawing.upright_height(),
        });
        (options.progress)(u32::try_from(number + 1).unwrap_or(u32::MAX), all);
    }
    seen.check(all)?;
    furniture::mark(&mut pages);
    let mut placed = layout::order(pages);
    let blocks = blocks::blocks(&placed);
    hyphen::mend(&blocks, &mut placed);
    write::document(&blocks, &placed).map_err(|_| FileError::Damaged(Format::Pdf))
}

/// What the pages hold, to tell a text from pictures of one.
#[derive(Debug, Default)]
struct Seen {
    letters: usize,
    unknown: usize,
    /// Pages that are a picture, or shapes, with hardly a letter on them.
    pictures: usize,
}

/// A page with fewer letters says nothing; a scanner's own stamp has some.
const MIN_LETTERS: usize = 40;
/// A picture of a page covers most of it.
const PICTURE: f64 = 0.4;

impl Seen {
    fn add(&mut self, drawing: &Drawing) {
        let letters = drawing.glyphs.len() + drawing.strays.len();
        self.letters += letters;
        self.unknown += drawing.unknown;
        let covered = drawing.pictures / (drawing.width * drawing.height);
        let is_drawn = covered > PICTURE || drawing.shapes > MIN_LETTERS;
        self.pictures += usize::from(letters < MIN_LETTERS && is_drawn);
    }

    fn check(&self, pages: u32) -> Result<(), FileError> {
        let has_text = self.letters >= MIN_LETTERS || self.pictures == 0 && self.letters > 0;
        if !has_text || self.pictures == pages as usize {
            return Err(match self.pictures {
                0 => FileError::Wordless(Format::Pdf),
                _ => FileError::Scanned { pages },
            });
        }
        if self.unknown * 2 > self.letters {
            return Err(FileError::UnknownLetters);
        }
        Ok(())
    }
}
