//! At the ends of lines, and on those that belong to the page.

use crate::lexicon::{Phrases, phrases};

/// Words that end no line of their own: the next one goes on.
pub(crate) const JOINTS: Phrases =
    phrases!["and", "of", "the", "for", "to", "&", "et", "de", "du", "des", "la", "les", "pour",];
/// On a line of dashes between the messages of a mail: "-----Original M*essage*-----".
pub(crate) const MESSAGE: &str = "essage";
/// These have a full stop and announce something.
pub(crate) const ABBREVIATIONS: [&str; 3] = ["e.g.", "i.e.", "ex."];
/// How captions end that a number alone on the next line belongs to: "Direct R*eports*".
pub(crate) const COUNTED: Phrases = phrases!["eports", "directs", "indirects"];
/// A caption that its number may follow some lines below.
pub(crate) const GRADE: &str = "grade";
/// The words of a page's number: "*Page* 3 *of* 10", "*page* 3 *sur* 10".
pub(crate) const PAGE: [&str; 7] = ["page", "pag", "p.", "pg", "of", "sur", "de"];
/// One that a line's end broke: "*Pag*" above "e1".
pub(crate) const BROKEN_PAGE: &str = "pag";
/// Alone on a line of a site, in the middle of a notice.
pub(crate) const ADVERTISEMENT: &str = "advertisement";
