//! Words as a reader would copy them: lines joined by one blank, mark-up and list marks off, the
//! notice's own letters and quotes kept.

mod compose;

use vacancy_text::{Document, Span};

use crate::plain;

/// The words of a block between two offsets of the source.
///
/// A word broken over a line end by a hyphen keeps the hyphen; soft hyphens and zero-width
/// characters go.
pub(crate) fn clean_text(document: &Document, lines: &[Span], within: Span) -> String {
    let mut cleaned = String::with_capacity(within.len() as usize);
    let first = document.marks().partition_point(|mark| mark.end() <= within.start());
    let mut marks = document.marks().get(first..).unwrap_or_default();
    for &line in lines {
        if !line.overlaps(within) {
            continue;
        }
        begin_line(&mut cleaned);
        let mut at = line.start().max(within.start());
        let end = line.end().min(within.end());
        while let Some((&mark, rest)) = marks.split_first() {
            if mark.start() >= end {
                break;
            }
            push(&mut cleaned, document, Span::new(at, mark.start().max(at)));
            at = mark.end().clamp(at, end);
            marks = rest;
        }
        push(&mut cleaned, document, Span::new(at, end));
    }
    cleaned.truncate(cleaned.trim_end().len());
    cleaned
}

fn begin_line(cleaned: &mut String) {
    let mut backwards = cleaned.chars().rev();
    let breaks_word =
        backwards.next() == Some('-') && backwards.next().is_some_and(char::is_alphanumeric);
    if !cleaned.is_empty() && !breaks_word {
        cleaned.push(' ');
    }
}

fn push(cleaned: &mut String, document: &Document, span: Span) {
    let mut rest = span.slice(document.text()).unwrap_or_default();
    while !rest.is_empty() {
        let (plain, after) = rest.split_at(plain::length(rest));
        cleaned.push_str(plain);
        let mut characters = after.chars();
        if let Some(character) = characters.next() {
            push_character(cleaned, character);
        }
        rest = characters.as_str();
    }
}

fn push_character(cleaned: &mut String, character: char) {
    match character {
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => {}
        '\u{300}'..='\u{36F}' => push_accent(cleaned, character),
        _ if is_blank(character) => {
            if !cleaned.is_empty() && !cleaned.ends_with(is_blank) {
                cleaned.push(if is_no_break(character) { character } else { ' ' });
            }
        }
        _ => match compose::ligature(character) {
            Some(letters) => cleaned.push_str(letters),
            None => cleaned.push(character),
        },
    }
}

fn push_accent(cleaned: &mut String, accent: char) {
    let composed = cleaned.chars().next_back().and_then(|letter| compose::compose(letter, accent));
    if composed.is_some() {
        cleaned.pop();
    }
    cleaned.push(composed.unwrap_or(accent));
}

fn is_blank(character: char) -> bool {
    character.is_whitespace() || character.is_control()
}

/// French sets these before `;` and `:`; a reader who copies the words keeps them.
const fn is_no_break(character: char) -> bool {
    matches!(character, '\u{A0}' | '\u{202F}')
}

/// A list item's words without the final `;` or `.`, and the blank before it.
pub(crate) fn without_final_stop(text: &str) -> &str {
    let text = text.trim_end();
    let bare = text.strip_suffix([';', '.']).unwrap_or(text);
    // "etc." and "..." keep their dots.
    if bare.ends_with('.') || bare.ends_with("etc") { text } else { bare.trim_end() }
}

#[cfg(test)]
mod tests {
    use vacancy_text::{Document, Format, Span};

    use super::{clean_text, without_final_stop};

    #[track_caller]
    fn check(text: &str, marks: &[Span], expected: &str) {
        let mut document = Document::new(text.to_owned(), Format::Text);
        for &mark in marks {
            document.push_mark(mark).unwrap();
        }
        let mut lines = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            lines.push(Span::from_usize(start, start + line.len()));
            start += line.len() + 1;
        }
        assert_eq!(clean_text(&document, &lines, Span::from_usize(0, text.len())), expected);
    }

    #[test]
    fn joins_lines_and_collapses_blanks() {
        check("short  notice\n exercises", &[], "short notice exercises");
        check("and after-\naction", &[], "and after-action");
        check("organi\u{AD}sation", &[], "organisation");
        check("de\u{301}ﬁni", &[], "défini");
    }

    #[test]
    fn leaves_mark_up_out() {
        check("a **bold** word", &[Span::new(2, 4), Span::new(8, 10)], "a bold word");
    }

    #[test]
    fn takes_one_final_stop_off() {
        assert_eq!(without_final_stop("l'autre ;"), "l'autre");
        assert_eq!(without_final_stop("short notice."), "short notice");
        assert_eq!(without_final_stop("databases, etc."), "databases, etc.");
        assert_eq!(without_final_stop("and so on..."), "and so on...");
    }
}
