//! References to characters: `&eacute;`, `&#233;`, `&#xE9;`.

use std::borrow::Cow;

use crate::text::CodePage;

/// The text with its references resolved; an unknown name stays as it is written.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        if let Some((character, length)) = reference(after) {
            decoded.push(character);
            rest = after.get(length..).unwrap_or_default();
        } else {
            decoded.push('&');
            rest = after;
        }
    }
    decoded.push_str(rest);
    Cow::Owned(decoded)
}

/// The character that a reference names, and its length behind the `&`, its semicolon included.
fn reference(after: &str) -> Option<(char, usize)> {
    let (character, length) = match after.strip_prefix('#') {
        Some(number) => numbered(number).map(|(character, length)| (character, length + 1))?,
        None => named(after)?,
    };
    let has_end = after.get(length..).is_some_and(|rest| rest.starts_with(';'));
    Some((character, length + usize::from(has_end)))
}

fn numbered(number: &str) -> Option<(char, usize)> {
    let (digits, radix, skip) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16, 1),
        None => (number, 10, 0),
    };
    let length = digits.bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
    let code = digits.get(..length).filter(|it| !it.is_empty())?;
    let character = match u32::from_str_radix(code, radix) {
        // As browsers read the numbers that Windows' own letters have.
        Ok(code @ 0x80..=0x9F) => CodePage::Windows1252.letter(u8::try_from(code).ok()?),
        Ok(code) => char::from_u32(code).filter(|it| *it != '\0').unwrap_or('\u{FFFD}'),
        Err(_) => '\u{FFFD}',
    };
    Some((character, length + skip))
}

/// Names end with a semicolon; the oldest may go without.
fn named(after: &str) -> Option<(char, usize)> {
    const LONGEST: usize = 8;
    let length = after.bytes().take(LONGEST).take_while(u8::is_ascii_alphanumeric).count();
    let name = after.get(..length).filter(|name| !name.is_empty())?;
    if let Some(character) = latin(name).or_else(|| ascii(name)) {
        return Some((character, length));
    }
    let (_, character) = OTHERS.iter().find(|(known, _)| *known == name)?;
    after.get(length..)?.starts_with(';').then_some((*character, length))
}

fn ascii(name: &str) -> Option<char> {
    Some(match name {
        "amp" | "AMP" => '&',
        "lt" | "LT" => '<',
        "gt" | "GT" => '>',
        "quot" | "QUOT" => '"',
        _ => return None,
    })
}

fn latin(name: &str) -> Option<char> {
    let at = LATIN.split_ascii_whitespace().position(|known| known == name)?;
    char::from_u32(0xA0 + u32::try_from(at).ok()?)
}

/// U+00A0 to U+00FF, in order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg \
macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest \
Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig \
agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml \
eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// What else occurs in pages of organisations.
const OTHERS: &[(&str, char)] = &[
    ("apos", '\''),
    ("bull", '•'),
    ("bullet", '•'),
    ("check", '✓'),
    ("colon", ':'),
    ("comma", ','),
    ("dash", '‐'),
    ("emsp", '\u{2003}'),
    ("ensp", '\u{2002}'),
    ("euro", '€'),
    ("ge", '≥'),
    ("hellip", '…'),
    ("hyphen", '‐'),
    ("larr", '←'),
    ("ldquo", '“'),
    ("le", '≤'),
    ("lpar", '('),
    ("lrm", '\u{200E}'),
    ("lsaquo", '‹'),
    ("lsquo", '‘'),
    ("mdash", '—'),
    ("minus", '−'),
    ("ndash", '–'),
    ("num", '#'),
    ("numsp", '\u{2007}'),
    ("OElig", 'Œ'),
    ("oelig", 'œ'),
    ("percnt", '%'),
    ("period", '.'),
    ("plus", '+'),
    ("rarr", '→'),
    ("rdquo", '”'),
    ("rlm", '\u{200F}'),
    ("rpar", ')'),
    ("rsaquo", '›'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("bdquo", '„'),
    ("Scaron", 'Š'),
    ("scaron", 'š'),
    ("semi", ';'),
    ("sol", '/'),
    ("Tab", '\t'),
    ("NewLine", '\n'),
    ("thinsp", '\u{2009}'),
    ("trade", '™'),
    ("vert", '|'),
    ("Yuml", 'Ÿ'),
    ("zwj", '\u{200D}'),
    ("zwnj", '\u{200C}'),
];

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn resolves_names_and_numbers() {
        for (written, meant) in [
            ("R&eacute;sum&eacute; &amp; co", "Résumé & co"),
            ("l&rsquo;OTAN&nbsp;:", "l’OTAN\u{a0}:"),
            ("&#233;&#xE9;&#XE9;&#146;&#8217;", "ééé’’"),
            ("&euro;5&yuml;&nbsp", "€5ÿ\u{a0}"),
            ("&#0;&#x110000;", "\u{fffd}\u{fffd}"),
        ] {
            assert_eq!(decoded(written), meant);
        }
    }

    #[test]
    fn leaves_other_ampersands_alone() {
        for text in ["R&D", "a & b", "&unknown;", "&#;", "&", "I&S", "&rsquo l"] {
            assert_eq!(decoded(text), text);
        }
    }
}
