//! Which letters the bytes of a page stand for.

use std::borrow::Cow;

use crate::text::{self, CodePage};

/// A page says it within its first bytes.
const HEAD: usize = 4096;

/// The page as text: by its byte order mark, by what it says of itself, or by what its bytes are.
/// A page that says UTF-8 and is not is an older one.
pub(crate) fn text(bytes: &[u8]) -> Cow<'_, str> {
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    let is_marked = matches!(head, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0xef, 0xbb, 0xbf, ..]);
    let stated = if is_marked { None } else { stated(&String::from_utf8_lossy(head)) };
    match stated {
        Some(page) if page != CodePage::Utf8 => Cow::Owned(page.decode(bytes)),
        _ => match text::decode(bytes) {
            Some(decoded) => decoded.text,
            None => String::from_utf8_lossy(bytes),
        },
    }
}

/// `<meta charset="windows-1252">`, `<meta … content="text/html; charset=iso-8859-1">`.
fn stated(head: &str) -> Option<CodePage> {
    let head = head.to_ascii_lowercase();
    let (_, after) = head.split_once("charset")?;
    let label = after.trim_start().strip_prefix('=')?.trim_start_matches([' ', '"', '\'']);
    let end = label.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'))?;
    CodePage::of_label(label.get(..end)?)
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn takes_the_page_at_its_word() {
        assert_eq!(text(b"<meta charset=iso-8859-2>\xb3"), "<meta charset=iso-8859-2>ł");
        let http = b"<meta content='text/html; charset=windows-1250'>\x9c";
        assert!(text(http).ends_with('ś'));
    }

    #[test]
    fn looks_at_the_bytes_where_the_page_is_silent_or_wrong() {
        assert_eq!(text("<p>é".as_bytes()), "<p>é");
        assert_eq!(text(b"<p>\xe9 and more"), "<p>é and more");
        assert_eq!(text(b"<meta charset=utf-8><p>\xe9"), "<meta charset=utf-8><p>é");
        assert_eq!(text(b"\xff\xfe<\0p\0>\0\xe9\0"), "<p>é");
    }
}
