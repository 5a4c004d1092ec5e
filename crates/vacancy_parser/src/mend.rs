//! Letters that a scanner took for figures: "l5-Sep-2O26", "Gl5", "QUALIFICATlONS", "level ll".

use std::ops::Range;

use crate::fold::Folded;
use crate::read::digits;
use crate::script;

/// Puts figures and letters right, in a text where letters touch figures as they do in no other. Offsets
/// stay as they are, and so does the source.
pub(crate) fn mend(folded: &mut Folded<'_>) {
    let text = folded.text().as_bytes();
    let is_letter = |at: Option<usize>| matches!(at.and_then(|at| text.get(at)), Some(b'l' | b'o'));
    let is_touched =
        |run: Range<usize>| is_letter(run.start.checked_sub(1)) || is_letter(Some(run.end));
    if !digits::runs(folded.text()).any(is_touched) {
        return;
    }
    let mut signs: Vec<(usize, char)> = Vec::new();
    let mut end = 0;
    while let Some(skipped) = text.get(end..).and_then(|it| it.iter().position(may_be_figure)) {
        let start = end + skipped;
        let run = text.get(start..).unwrap_or_default();
        end = start + run.iter().take_while(|it| may_be_figure(it)).count();
        let is_number = is_number(text, start, end);
        for at in start..end {
            match text.get(at) {
                Some(b'l') if is_number => signs.push((at, '1')),
                Some(b'o') if is_number => signs.push((at, '0')),
                Some(b'l') if is_capital_i(folded, start, at, end) => signs.push((at, 'i')),
                _ => {}
            }
        }
    }
    folded.replace(&signs);
}

fn may_be_figure(byte: &u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'l' | b'o')
}

/// Whether a run stands for itself, or behind a grade's letter, and has figures in it or around its colon.
fn is_number(text: &[u8], start: usize, end: usize) -> bool {
    let byte = |at: Option<usize>| at.and_then(|at| text.get(at)).copied().unwrap_or(b' ');
    let before = |length: usize| byte(start.checked_sub(length));
    let opens =
        !before(1).is_ascii_alphabetic() || (before(1) == b'g' && !before(2).is_ascii_alphabetic());
    // "5l of water": what is behind the last figure may be a unit.
    let last = byte(end.checked_sub(1));
    let closes = last.is_ascii_digit() || (last == b'o' && !byte(Some(end)).is_ascii_alphabetic());
    let run = text.get(start..end).unwrap_or_default();
    let is_clock = (before(1) == b':' && before(2).is_ascii_digit())
        || (byte(Some(end)) == b':' && byte(Some(end + 1)).is_ascii_digit());
    opens && (is_clock || closes && run.iter().any(u8::is_ascii_digit))
}

/// "NATO lS", "QUALIFICATlONS": a small letter within capitals; or "ll", alone.
fn is_capital_i(folded: &Folded<'_>, start: usize, at: usize, end: usize) -> bool {
    let letter = |at: usize| folded.source_char(at).filter(|&c| script::is_letter(c));
    if letter(at) != Some('l') {
        return false;
    }
    let (before, behind) = (at.checked_sub(1).and_then(letter), letter(at + 1));
    if before.or(behind).is_none_or(|near| near == 'l') {
        // "ll", "lll"
        let first = start.checked_sub(1).and_then(letter);
        let is_apart = letter(start).is_some() && first.or(letter(end)).is_none();
        return is_apart && (2..=3).contains(&(end - start));
    }
    before.or(behind).is_some_and(script::is_capital) && behind.is_none_or(script::is_capital)
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
    }

    #[test]
    fn puts_capitals_right() {
        check("l5: NATO lS, QUALIFICATlONS, lV; ll", "15: nato is, qualifications, iv; ii");
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
