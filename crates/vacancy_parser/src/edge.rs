//! Signs at the edges of words.
//!
//! A function over a list of signs, and not a pattern for each: the standard library's patterns are
//! compiled anew for every number of signs and every closure.

/// The text without these signs before it.
#[inline(never)]
pub(crate) fn trim_start<'t>(text: &'t str, signs: &str) -> &'t str {
    let mut rest = text.chars();
    loop {
        let text = rest.as_str();
        if !rest.next().is_some_and(|sign| is_one(sign, signs)) {
            return text;
        }
    }
}

/// The text without these signs behind it.
#[inline(never)]
pub(crate) fn trim_end<'t>(text: &'t str, signs: &str) -> &'t str {
    let mut rest = text.chars();
    loop {
        let text = rest.as_str();
        if !rest.next_back().is_some_and(|sign| is_one(sign, signs)) {
            return text;
        }
    }
}

pub(crate) fn trim<'t>(text: &'t str, signs: &str) -> &'t str {
    trim_end(trim_start(text, signs), signs)
}

/// Whether a text begins with one of the signs.
pub(crate) fn begins(text: &str, signs: &str) -> bool {
    trim_start(text, signs).len() < text.len()
}

/// Whether a text ends with one of the signs.
pub(crate) fn ends(text: &str, signs: &str) -> bool {
    trim_end(text, signs).len() < text.len()
}

/// Most words have no sign at their edge, and no sign is a letter or a figure.
fn is_one(sign: char, signs: &str) -> bool {
    !sign.is_ascii_alphanumeric() && signs.chars().any(|one| one == sign)
}

#[cfg(test)]
mod tests {
    use super::{begins, ends, trim, trim_end, trim_start};

    #[test]
    fn takes_signs_off_either_edge() {
        assert_eq!(trim_start("« : words »", "« :"), "words »");
        assert_eq!(trim_end("« : words »", " »"), "« : words");
        assert_eq!(trim("--a-b--", "-"), "a-b");
        assert_eq!(trim("...", "."), "");
        assert_eq!(trim("a", ""), "a");
    }

    #[test]
    fn tells_what_a_text_begins_and_ends_with() {
        assert!(ends("six ans.", ".;") && !ends("six ans", ".;"));
        assert!(begins("(six", "([") && !begins("", "(["));
    }
}
