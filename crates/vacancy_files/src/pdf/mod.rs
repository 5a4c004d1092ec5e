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

use crate::unpacked::Unpacked;
use crate::{FileError, ReadOptions};
use draw::{Artist, Drawing};
use furniture::PageRows;
use syntax::File;

/// Reads a PDF.
///
/// # Errors
/// Where it is damaged beyond reading, needs a password, holds pictures or unnamed letters instead of
/// text, or passes a limit.
pub(crate) fn read(
    bytes: &[u8],
    options: &mut ReadOptions<'_>,
    unpacked: &Unpacked,
) -> Result<Document, FileError> {
    let file = File::open(bytes, &options.limits, unpacked, options.password)?;
    let sheets = file.pages(&options.limits)?;
    let all = u32::try_from(sheets.len()).unwrap_or(u32::MAX);
    let mut artist = Artist::new(&file, options.limits.depth);
    let mut seen = Seen::default();
    let mut pages = Vec::new();
    for (number, page) in sheets.iter().enumerate() {
        let mut drawing = artist.draw(page)?;
        seen.add(number, &drawing);
        let links = links::areas(&file, page, &drawing);
        pages.push(PageRows {
            rows: rows::rows(&mut drawing, &links, number),
            rules: drawing.rules_from_top(),
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
    /// Pages with words.
    texts: usize,
    /// Pages that are a picture, or shapes, with hardly a letter on them: their numbers, from zero.
    pictures: Vec<usize>,
}

/// A page with fewer letters says nothing; a scanner's own stamp has some.
const MIN_LETTERS: usize = 40;
/// A picture of a page covers most of it.
const PICTURE: f64 = 0.4;

impl Seen {
    fn add(&mut self, number: usize, drawing: &Drawing) {
        let letters = drawing.glyphs.len() + drawing.strays.len();
        self.letters += letters;
        self.unknown += drawing.unknown;
        let covered = drawing.pictures / (drawing.width * drawing.height);
        if letters >= MIN_LETTERS {
            self.texts += 1;
        } else if covered > PICTURE || drawing.shapes > MIN_LETTERS {
            self.pictures.push(number);
        }
    }

    fn check(&self, pages: u32) -> Result<(), FileError> {
        let has_text = self.letters >= MIN_LETTERS || self.pictures.is_empty() && self.letters > 0;
        let is_scan = self.pictures.len() == pages as usize || self.is_half_scanned(pages);
        if !has_text || is_scan {
            return Err(match u32::try_from(self.pictures.len()) {
                Ok(0) => FileError::Wordless(Format::Pdf),
                pictures => FileError::Scanned { pages: pictures.unwrap_or(pages) },
            });
        }
        if self.unknown * 2 > self.letters {
            return Err(FileError::UnknownLetters);
        }
        Ok(())
    }

    /// A notice without half of its pages would seem to say nothing of what stands on them. But the first may
    /// be a cover, and the last a back.
    fn is_half_scanned(&self, pages: u32) -> bool {
        let is_inside = |&number: &usize| number > 0 && number + 1 < pages as usize;
        self.pictures.len() >= self.texts && self.pictures.iter().any(is_inside)
    }
}
