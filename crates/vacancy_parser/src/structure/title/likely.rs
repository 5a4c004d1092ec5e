//! Whether a line of the header could be the title: what sites and mails print around a notice is none.

use vacancy_model::Lang;
use vacancy_text::trim_start;

use super::MAX_TITLE_BYTES;
use crate::edge;
use crate::fold::Folded;
use crate::lexicon::either::clauses::PENDING;
use crate::lexicon::either::title::BUTTONS;
use crate::lexicon::{Lexicon, is_place};
use crate::organisation::Family;
use crate::read::phrase;
use crate::script;
use crate::structure::header::is_banner;
use crate::structure::{Piece, number};

pub(super) fn could_be_title(folded: &Folded<'_>, family: &Family, piece: &Piece) -> bool {
    let words = script::without_signs(folded.slice(piece.stretch));
    // "- 250854" may stand on a line of its own.
    let is_number = words.bytes().all(|b| b.is_ascii_digit());
    (!piece.is_item || is_number)
        && words.len() <= MAX_TITLE_BYTES
        && !edge::ends(words, ".;!?")
        && script::has(words, script::is_word)
        && !phrase::stands(words, "·")
        && !phrase::stands(words, " • ")
        && !phrase::stands(words, "..")
        && !is_row(folded, piece)
        && !is_dated(folded, piece)
        && !is_schedule(words)
        && !BUTTONS.contains(words)
        && !is_remark(words)
        && !is_banner(folded, family, piece.stretch)
        && !is_place(words)
        && family.body(words).is_none()
}

/// "Post type        Civilian": columns kept apart by blanks.
fn is_row(folded: &Folded<'_>, piece: &Piece) -> bool {
    number::alone(folded, piece.stretch).is_none()
        && phrase::stands(folded.source(piece.stretch), "    ")
}

/// "Full-time", alone on a site's line.
pub(super) fn is_schedule(words: &str) -> bool {
    let is_one =
        |language| Lexicon::of(language).schedules.iter().any(|(_, it)| it.contains(words));
    Lang::ALL.into_iter().any(is_one)
}

/// "Pending budget approval", below a title.
fn is_remark(words: &str) -> bool {
    let words = edge::trim_start(words, "\"* ");
    PENDING.begins(words)
}

/// "Added: 11 February 2027", "Views: 120", "Estimated pay: $75,000": a site's own caption.
fn is_dated(folded: &Folded<'_>, piece: &Piece) -> bool {
    let words = edge::split(folded.slice(piece.stretch), ":");
    let begins = |behind: &str| script::begins(behind, |c| c.is_ascii_digit() || c == '$');
    words.is_some_and(|(_, behind)| begins(trim_start(behind)))
        && number::alone(folded, piece.stretch).is_none()
}
