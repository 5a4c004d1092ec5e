//! Characters as HTML writes them, in a text that was copied from the source of a page: "&nbsp;", "&#39;",
//! "&eacute;".

use vacancy_text::Parts;

use super::compose::compose;

/// Longer names are of no character that notices have.
const MAX_NAME: usize = 8;

/// Those that are no letters with accents.
const SIGNS: &str = "nbsp\u{A0} amp& apos' quot\" lt< gt> rsquo’ lsquo‘ rdquo” ldquo“ laquo« raquo» ndash– mdash— \
                     hellip… bull• middot· euro€ pound£ deg° oelig\u{153} shy\u{AD}";

/// The character that a text begins with, and how many bytes write it; `None` where it is written as itself.
pub(crate) fn entity(text: &str) -> Option<(char, usize)> {
    let behind = text.strip_prefix('&')?;
    let length = behind.bytes().take(MAX_NAME).position(|byte| byte == b';')?;
    let character = character(behind.get(..length)?)?;
    Some((character, "&;".len() + length))
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        return numbered(number);
    }
    named(name, SIGNS).or_else(|| accented(name))
}

/// "39", "xE9"
fn numbered(number: &str) -> Option<char> {
    let (base, figures) = number.strip_prefix('x').map_or((10, number), |figures| (16, figures));
    let mut code = 0;
    for figure in figures.bytes() {
        code = code * base + char::from(figure).to_digit(base)?;
    }
    char::from_u32(code).filter(|character| *character != '\0')
}

/// "eacute", "Ccedil"
fn accented(name: &str) -> Option<char> {
    const ACCENTS: &str =
        "grave\u{300} acute\u{301} circ\u{302} tilde\u{303} uml\u{308} cedil\u{327}";
    let (letter, accent) = name.split_at_checked(1)?;
    compose(only(letter)?, named(accent, ACCENTS)?)
}

/// What a name stands for, in a list of names that each end with it.
fn named(name: &str, all: &str) -> Option<char> {
    Parts::of(all, b' ').find_map(|one| only(one.strip_prefix(name)?))
}

/// The one character of some words.
fn only(words: &str) -> Option<char> {
    let mut characters = words.chars();
    characters.next().filter(|_| characters.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::entity;

    #[test]
    fn reads_what_html_writes_for_a_character() {
        for (written, character) in [
            ("&nbsp;", '\u{A0}'),
            ("&amp;", '&'),
            ("&#39;", '\''),
            ("&#x27;", '\''),
            ("&#233;", 'é'),
            ("&eacute;", 'é'),
            ("&Ccedil;", 'Ç'),
            ("&oelig;", 'œ'),
            ("&rsquo;", '’'),
            ("&euro;", '€'),
        ] {
            assert_eq!(entity(&[written, "; and"].concat()), Some((character, written.len())));
        }
    }

    #[test]
    fn leaves_what_is_no_character() {
        for written in [
            "R&D;",
            "&",
            "&;",
            "&#;",
            "&#x;",
            "&a;",
            "&am;",
            "&qacute;",
            "&#0;",
            "&#xD800;",
            "&#9999999;",
            "& the rest;",
            "&amp",
            "&notaname;",
        ] {
            assert_eq!(entity(written), None, "{written}");
        }
    }
}
