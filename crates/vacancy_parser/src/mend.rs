//! Figures that a scanner took for letters (`l5-Sep-2O26`, `Gl5`), and letters that it took for figures (`p1ein`,
//! `NAT0`) or for others (`QUALIFICATlONS`, `level ll`, `lndirect`).

use std::borrow::Cow;
use std::ops::Range;

use vacancy_text::{Document, cut};

use crate::fold::Folded;
use crate::read::digits;
use crate::script;

/// The number, the deadline and the salary stand here: what damages any figures damages some of them.
const HEAD_BYTES: usize = 2_000;

/// A document, folded, with its figures and letters put right.
pub(crate) fn mended(document: Cow<'_, Document>) -> Folded<'_> {
    let mut folded = Folded::of(document);
    mend(&mut folded);
    folded
}

/// Puts figures and letters right, in a text at whose head letters touch figures, or a small one stands among
/// capitals, as they do in no other.
/// Offsets stay as they are, and so does the source.
fn mend(folded: &mut Folded<'_>) {
    let text = folded.text().as_bytes();
    let head = cut(folded.text(), HEAD_BYTES);
    let is_like_one = |at: usize| matches!(head.as_bytes().get(at), Some(b'l' | b'o'));
    let touches =
        |run: Range<usize>| is_like_one(run.start.wrapping_sub(1)) || is_like_one(run.end);
    let mut small = (0..).zip(head.bytes()).filter(|it| it.1 == b'l');
    if !digits::runs(head).any(touches) && !small.any(|(at, _)| is_within_capitals(folded, at)) {
        return;
    }
    let mut signs: Vec<(usize, char)> = Vec::new();
    let mut end = 0;
    for signs_alike in text.chunk_by(|a, b| is_like_figure(*a) == is_like_figure(*b)) {
        let start = end;
        end += signs_alike.len();
        if !signs_alike.first().is_some_and(|it| is_like_figure(*it)) {
            continue;
        }
        let run = Run { text, start, end };
        let (is_number, is_numeral) = (run.is_number(), run.is_numeral());
        for (at, sign) in (start..).zip(signs_alike) {
            match sign {
                b'l' if is_number => signs.push((at, '1')),
                b'o' if is_number => signs.push((at, '0')),
                b'l' if is_numeral || is_within_capitals(folded, at) || begins_odd(text, at) => {
                    signs.push((at, 'i'));
                }
                b'1' if is_within_word(folded, at) => signs.push((at, 'l')),
                b'0' if is_letter_of_word(folded, at) => signs.push((at, 'o')),
                _ => {}
            }
        }
    }
    folded.replace(&signs);
}

const fn is_like_figure(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'l' | b'o')
}

/// Figures, and letters like them.
struct Run<'t> {
    text: &'t [u8],
    start: usize,
    end: usize,
}

impl Run<'_> {
    /// The byte that stands so far behind the start of the run, or before it.
    fn near(&self, offset: isize) -> u8 {
        self.start
            .checked_add_signed(offset)
            .and_then(|at| self.text.get(at))
            .map_or(b' ', |it| *it)
    }

    fn length(&self) -> isize {
        (self.end - self.start).cast_signed()
    }

    /// Stands for itself, or behind a grade's letter, and has figures in it or around its colon.
    fn is_number(&self) -> bool {
        let (length, last) = (self.length(), self.near(self.length() - 1));
        let opens = !self.near(-1).is_ascii_alphabetic()
            || (self.near(-1) == b'g' && !self.near(-2).is_ascii_alphabetic());
        // "5l of water": what is behind the last figure may be a unit.
        let closes =
            last.is_ascii_digit() || (last == b'o' && !self.near(length).is_ascii_alphabetic());
        // "ll:59:oo", "2,89o.lo"
        let goes_on = (b":.,".contains(&self.near(-1)) && is_like_figure(self.near(-2)))
            || (self.near(length) == b':' && self.near(length + 1).is_ascii_digit());
        let has_figure = (0..length).any(|at| self.near(at).is_ascii_digit());
        opens && (goes_on || closes && has_figure)
    }

    /// "ll", "lll"; or "l ("Beginner")", as one letter alone may be an article's.
    fn is_numeral(&self) -> bool {
        let length = self.length();
        let is_apart =
            !self.near(-1).is_ascii_alphabetic() && !self.near(length).is_ascii_alphabetic();
        let least = if self.near(length + 1) == b'(' { 1 } else { 2 };
        is_apart && (least..=3).contains(&length) && (0..length).all(|at| self.near(at) == b'l')
    }
}

/// `NATO lS`, `QUALIFICATlONS`
fn is_within_capitals(folded: &Folded<'_>, at: usize) -> bool {
    let letter = |at: usize| folded.source_char(at).filter(|&c| script::is_letter(c));
    let before = at.checked_sub(1).and_then(letter);
    // Most stand behind a small letter.
    if before.is_some_and(|it| !script::is_capital(it)) {
        return false;
    }
    let behind = letter(at + 1);
    letter(at) == Some('l') && before.or(behind).is_some() && behind.is_none_or(script::is_capital)
}

/// `lnternational`: hardly a word begins so.
fn begins_odd(text: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    !before.is_some_and(u8::is_ascii_alphanumeric) && text.get(at + 1) == Some(&b'n')
}

/// `Regu1ations`
fn is_within_word(folded: &Folded<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| folded.is_small(before)) && folded.is_small(at + 1)
}

/// `LOCATI0N`, `NAT0`, `0ther`, `rep0rts`: with two letters on one side of it, or more, and none but letters
/// on the other.
fn is_letter_of_word(folded: &Folded<'_>, at: usize) -> bool {
    let sign = |at: Option<usize>| at.and_then(|at| folded.source_char(at));
    let is_letter = |at| sign(at).is_some_and(script::is_letter);
    let is_figure = |at| sign(at).is_some_and(|c| c.is_ascii_digit());
    let (before, behind) = (at.checked_sub(1), Some(at + 1));
    let is_after_two = is_letter(before) && is_letter(at.checked_sub(2));
    let is_before_two = is_letter(behind) && is_letter(Some(at + 2));
    let is_fraction = matches!(sign(before), Some('.' | ',' | ':'));
    (is_after_two || is_before_two) && !is_figure(before) && !is_figure(behind) && !is_fraction
}

#[cfg(test)]
mod tests {
    use vacancy_text::Format;

    use super::mend;
    use crate::fold::Folded;
    use crate::segment;

    #[track_caller]
    fn check(text: &str, mended: &str) {
        let document = segment(text, Format::Text);
        let mut folded = Folded::new(&document);
        mend(&mut folded);
        assert_eq!(folded.text().trim_end(), mended);
    }

    #[test]
    fn puts_figures_right() {
        check("l5-Sep-2O26, ll:59:OO PM", "15-sep-2026, 11:59:00 pm");
        check("Officer-26l2O7", "officer-261207");
        check("6,7l3.O6Euro, Gl5", "6,713.06euro, g15");
        check("1O years", "10 years");
        check("2,89O.lO Euro, l5", "2,890.10 euro, 15");
    }

    #[test]
    fn puts_capitals_right() {
        check("l5: NATO lS, QUALIFICATlONS, lV; ll", "15: nato is, qualifications, iv; ii");
        check("l5: level l (Beginner) in one", "15: level i (beginner) in one");
    }

    #[test]
    fn puts_words_right() {
        check("NOTlFlCATION: Temps p1ein, lndirect", "notification: temps plein, indirect");
        check("lN: LOCATI0N, NAT0, 0ther rep0rts, G10", "in: location, nato, other reports, g10");
    }

    #[test]
    fn leaves_words_and_units() {
        check(
            "a bottle of 5l, ISO9001, l'article 5, all or nothing",
            "a bottle of 5l, iso9001, l'article 5, all or nothing",
        );
        check("Model 5 for 10 people, No 5, on time", "model 5 for 10 people, no 5, on time");
    }
}
