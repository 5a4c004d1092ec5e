//! A notice's text with marks under its words, in the manner of a good compiler.
//!
//! The libraries that draw compilers' messages (annotate-snippets, ariadne, miette) show a line of
//! source as one row, cut or not. Notices have lines of 1,600 characters, where a mark would stand
//! far off the screen, and some thirty marks lie across them, some within others. So the text is
//! wrapped here, and each row carries the marks below it.

mod label;
mod render;
mod row;
mod special;

use std::io::{self, Write};

use vacancy_model::{Lang, Notice};

use crate::args::ExplainArgs;
use crate::file::{self, Input, Reading};
use crate::status::Status;
use crate::{complain, screen};

pub(crate) use label::style;

/// How an annotated notice is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// The language of the marks' words.
    pub lang: Lang,
    /// Columns, line numbers included.
    pub width: usize,
}

impl Default for Page {
    fn default() -> Self {
        Self { lang: Lang::En, width: screen::USUAL_WIDTH }
    }
}

/// Writes the whole text of a notice (which counts in UTF-8) with line numbers, and below its words
/// a mark for every mention, part and problem; problems without a place come last.
///
/// The output carries ANSI styles; `anstream` takes them off where they are not wanted.
///
/// # Errors
/// Where `out` cannot be written.
pub fn annotate(out: &mut dyn Write, text: &str, notice: &Notice, page: Page) -> io::Result<()> {
    let labels = label::labels(notice, page.lang);
    render::render(out, text, &labels, page.width, |_| true)?;
    render::closing(out, notice, page)
}

pub(crate) fn run(args: &ExplainArgs, worst: &mut Status) -> io::Result<()> {
    let reading = Reading { password: args.password.as_deref(), lang: args.lang.into() };
    let Input { document, remark } = match file::read(&args.file, reading) {
        Ok(input) => input,
        Err(refusal) => {
            complain(&refusal.to_string());
            worst.worsen(Status::Failed);
            return Ok(());
        }
    };
    if let Some(remark) = remark {
        complain(&remark);
    }
    let notice = vacancy_parser::parse_document(&document);
    worst.worsen(Status::of(&notice));
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    let page = Page { lang: args.lang.into(), width: screen::width() };
    if args.special {
        special::write(&mut out, document.text(), &notice, page)?;
    } else {
        annotate(&mut out, document.text(), &notice, page)?;
    }
    out.flush()
}
