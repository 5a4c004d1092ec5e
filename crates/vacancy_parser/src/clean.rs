//! Words as a reader would copy them: lines joined by one blank, mark-up and list marks off, the
//! notice's own letters and quotes kept.

use vacancy_text::{Span, is_unseen, ligature, trim_end, trim_start};

use crate::edge;
use crate::fold::{Folded, Stretch, compose, entity};

/// The words of a stretch of one passage.
///
/// A hyphen that breaks a word at a line's end stays, unless it is marked as put in for the break; soft
/// hyphens and zero-width characters go.
pub(crate) fn clean_text(folded: &Folded<'_>, stretch: Stretch) -> String {
    let stretch = within_passage(folded, stretch);
    if let Some(kept) = folded.kept(stretch) {
        return kept.to_owned();
    }
    // Accented letters are longer than what they were folded to.
    let length = stretch.end().saturating_sub(stretch.start());
    let mut cleaned = String::with_capacity(length + length / 8);
    let text = folded.document().text();
    let words = |span: Span| span.slice(text).unwrap_or_default();
    // What is kept as it is, and not copied yet: most of every text, in long stretches.
    let mut kept = Span::default();
    for (span, is_plain) in folded.pieces(stretch) {
        if is_plain || is_accented_letter(text, span) {
            if span.start() != kept.end() {
                cleaned.push_str(words(kept));
                kept = Span::empty(span.start());
            }
            kept = kept.cover(span);
            continue;
        }
        cleaned.push_str(words(kept));
        kept = Span::empty(span.end());
        if span.is_empty() {
            cleaned.push(' ');
        } else if let Some((character, _)) = entity(words(span)) {
            push_character(&mut cleaned, character);
        } else {
            words(span).chars().for_each(|character| push_character(&mut cleaned, character));
        }
    }
    cleaned.push_str(words(kept));
    cleaned
}

/// Whether a piece of a text is just a letter like "é", which takes no second look.
fn is_accented_letter(text: &str, piece: Span) -> bool {
    piece.len() == 2 && text.as_bytes().get(piece.start() as usize) == Some(&0xC3)
}

/// A stretch as far as its first passage goes, without blanks around it.
fn within_passage(folded: &Folded<'_>, stretch: Stretch) -> Stretch {
    let passages = folded.passages();
    let first = passages.partition_point(|passage| passage.stretch.end() <= stretch.start());
    let end = passages.get(first).map_or(stretch.end(), |passage| passage.stretch.end());
    let stretch = Stretch::new(stretch.start(), stretch.end().min(end));
    let words = folded.slice(stretch);
    stretch.rebase(words.len() - trim_start(words).len(), trim_end(words).len())
}

fn push_character(cleaned: &mut String, character: char) {
    match character {
        '\u{300}'..='\u{36F}' => push_accent(cleaned, character),
        _ if is_blank(character) => {
            cleaned.push(if is_no_break(character) { character } else { ' ' });
        }
        _ if is_unseen(character) => {}
        _ => match ligature(character) {
            Some(letters) => cleaned.push_str(letters),
            None => cleaned.push(character),
        },
    }
}

fn push_accent(cleaned: &mut String, accent: char) {
    let composed = cleaned.chars().next_back().and_then(|letter| compose(letter, accent));
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
    let text = trim_end(text);
    let bare = edge::without_last(text, ";.").unwrap_or(text);
    // "etc." and "..." keep their dots.
    if bare.ends_with('.') || bare.ends_with("etc") { text } else { trim_end(bare) }
}

#[cfg(test)]
mod tests {
    use vacancy_text::{Format, Span};

    use super::{Folded, Stretch, clean_text, without_final_stop};
    use crate::testing::paragraph;

    #[track_caller]
    fn check(text: &str, marks: &[Span], expected: &str) {
        let mut document = paragraph(text, Format::Text);
        for &mark in marks {
            document.push_mark(mark).unwrap();
        }
        let folded = Folded::new(&document);
        assert_eq!(clean_text(&folded, Stretch::new(0, folded.text().len())), expected);
    }

    #[test]
    fn joins_lines_and_collapses_blanks() {
        check("short  notice\n exercises", &[], "short notice exercises");
        check("and after-\naction", &[], "and after-action");
        check("4&nbsp;703 R&D, &nbsp;x&nbsp;&nbsp;y", &[], "4\u{a0}703 R&D, x\u{a0}y");
        check("l&#39;acc&egrave;s &amp; la s&eacute;curit&eacute;", &[], "l'accès & la sécurité");
        check("organi\u{AD}sation", &[], "organisation");
        check("re\u{200B}\u{301}daction", &[], "rédaction");
        check("\u{2068}tact\u{2069} and\u{2060} calm\u{FEFF}", &[], "tact and calm");
        check("de\u{301}ﬁni\u{A0}:\t\u{153}\u{301}", &[], "défini\u{A0}: \u{153}\u{301}");
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
