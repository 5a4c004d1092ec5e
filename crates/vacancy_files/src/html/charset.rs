//! Which letters the bytes of a page stand for.

use std::borrow::Cow;

use crate::text::{self, CodePage};

/// A page says it within its first bytes.
const HEAD: usize = 4096;

/// The page as text: by what its bytes are or, where they are in older letters, by what a mail says of it,
/// or what it says of itself.
pub(crate) fn text(bytes: &[u8], stated: Option<CodePage>) -> Cow<'_, str> {
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    let stated = stated.filter(|page| *page != CodePage::Utf8);
    text::decode_as(bytes, stated.or_else(|| own_word(&String::from_utf8_lossy(head))))
}

/// `<meta charset="windows-1252">`, `<meta … content="text/html; charset=iso-8859-1">`.
fn own_word(head: &str) -> Option<CodePage> {
    let head = head.to_ascii_lowercase();
    let mut metas = head.split("<meta").skip(1).filter_map(|meta| meta.split('>').next());
    let (_, after) = metas.find_map(|meta| meta.split_once("charset"))?;
    let label = after.trim_start().strip_prefix('=')?.trim_start_matches([' ', '"', '\'']);
    let end = label.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
    CodePage::of_label(label.get(..end.unwrap_or(label.len()))?)
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    fn text(bytes: &[u8]) -> Cow<'_, str> {
        super::text(bytes, None)
    }

    #[test]
    fn takes_the_page_at_its_word() {
        assert_eq!(text(b"<meta charset=iso-8859-2>\xb3"), "<meta charset=iso-8859-2>ł");
        let http = b"<meta content='text/html; charset=windows-1250'>\x9c";
        assert!(text(http).ends_with('ś'));
        let script = b"<script charset=utf-8></script><meta charset=iso-8859-2>\xb3";
        assert!(text(script).ends_with('ł'));
    }

    #[test]
    fn looks_at_the_bytes_where_the_page_is_silent_or_wrong() {
        assert_eq!(text("<p>é".as_bytes()), "<p>é");
        assert_eq!(text(b"<p>\xe9 and more"), "<p>é and more");
        assert_eq!(text(b"<meta charset=utf-8><p>\xe9"), "<meta charset=utf-8><p>é");
        let page = "<meta charset=iso-8859-1><p>é";
        assert_eq!(text(page.as_bytes()), page);
        assert_eq!(text(b"\xff\xfe<\0p\0>\0\xe9\0"), "<p>é");
    }
}
