//! HTML: pages as browsers save them, mails, exports of recruitment portals.
//!
//! The page is read as it is written, without its styles: what a style alone draws or hides (but
//! `display: none` on an element itself) is not known.

mod address;
mod charset;
mod element;
mod furniture;
mod reader;
mod token;

use vacancy_text::{Document, Format};

use crate::flow::{Flow, compose};
use crate::{FileError, Limits};

pub(crate) use charset::text;
use reader::Reader;

const FORMAT: Format = Format::Html;

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, FileError> {
    compose(flow(&text(bytes, None), limits)?, FORMAT, limits)
}

/// The words of a page, without those of the site around them.
pub(crate) fn flow(source: &str, limits: &Limits) -> Result<Flow, FileError> {
    /// A notice is longer; if this is all, it may stand in what was taken for furniture.
    const SHORT: usize = 1_500;
    let main = main_part(source);
    let (mut flow, in_main) = Reader::new(source, limits, true, main).read()?;
    // The cards of other posts are articles, too.
    if main == Some("article") && in_main * 2 < flow.words() {
        (flow, _) = Reader::new(source, limits, true, None).read()?;
    }
    if flow.words() >= SHORT {
        return Ok(flow);
    }
    let (whole, _) = Reader::new(source, limits, false, None).read()?;
    Ok(if whole.words() > flow.words() * 3 { whole } else { flow })
}

/// The name of the element that a page says is its main part.
fn main_part(source: &str) -> Option<&'static str> {
    let has = |name: &str| {
        let mut tags = source.match_indices('<').filter_map(|(at, _)| source.get(at + 1..));
        tags.any(|tag| tag.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name)))
    };
    if has("main") || source.contains("role=\"main\"") {
        return Some("main");
    }
    has("article").then_some("article")
}
