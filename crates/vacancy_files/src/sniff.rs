//! What bytes are, by what they begin with and hold.
//!
//! Names go by content, never by extension: a PDF saved as `notice.txt` is a PDF. A name only tips
//! the balance where the content may be either: a page without its first lines, a mail.

use crate::{Kind, mail, text};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    Pdf,
    /// A ZIP archive: DOCX and ODT are told by the names in it.
    Archive,
    /// An `OpenDocument` text in one XML file.
    FlatOdt,
    Rtf,
    Html,
    Mail,
    Other(Kind),
    Text,
}

/// What begins a file is told from this much of it.
const HEAD: usize = 1024;
/// Every station on a mail's way adds lines to its header.
const MAIL_HEADER: usize = 64 << 10;

/// What a file is instead of one that is read, where its signature alone says so.
pub(crate) fn other(head: &[u8]) -> Option<Kind> {
    let (_, content) = SIGNATURES.iter().find(|(sign, _)| head.starts_with(sign))?;
    match content {
        Content::Other(kind) => Some(*kind),
        _ => None,
    }
}

pub(crate) fn content(bytes: &[u8], name: Option<&str>) -> Content {
    if let Some((_, content)) = SIGNATURES.iter().find(|(sign, _)| bytes.starts_with(sign)) {
        return *content;
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Content::Other(compound(bytes));
    }
    if bytes.get(4..12).is_some_and(|it| matches!(it, b"ftypheic" | b"ftypheix" | b"ftypmif1")) {
        return Content::Other(Kind::Image);
    }
    // Some programs write a few bytes before the header; readers of PDF accept it within 1 kB.
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    if contains(head, b"%PDF-") {
        return Content::Pdf;
    }
    let head = text::head(bytes, MAIL_HEADER);
    let mail_header = head.trim_start_matches('\u{FEFF}').trim_start();
    let head = mail_header.get(..mail_header.floor_char_boundary(HEAD * 4)).unwrap_or(mail_header);
    let has_extension = |known: &[&str]| {
        let extension = name.and_then(|name| name.rsplit_once('.')).map(|(_, it)| it);
        extension.is_some_and(|it| known.iter().any(|known| it.eq_ignore_ascii_case(known)))
    };
    if head.starts_with("{\\rtf") {
        Content::Rtf
    } else if head.starts_with('<') && head.contains("<office:document") {
        Content::FlatOdt
    } else if is_html(head) || (has_extension(&["html", "htm", "xhtml"]) && has_tag(head)) {
        Content::Html
    } else if mail::is_mail(mail_header, has_extension(&["eml", "mht", "mhtml"])) {
        Content::Mail
    } else if text::decode(bytes).is_some() {
        Content::Text
    } else {
        Content::Other(Kind::Binary)
    }
}

const SIGNATURES: &[(&[u8], Content)] = &[
    (b"%PDF-", Content::Pdf),
    (b"PK\x03\x04", Content::Archive),
    (b"PK\x05\x06", Content::Other(Kind::Archive)),
    (b"{\\rtf", Content::Rtf),
    (b"\x89PNG\r\n\x1a\n", Content::Other(Kind::Image)),
    (b"\xff\xd8\xff", Content::Other(Kind::Image)),
    (b"GIF8", Content::Other(Kind::Image)),
    (b"II*\0", Content::Other(Kind::Image)),
    (b"MM\0*", Content::Other(Kind::Image)),
    (b"\x1f\x8b", Content::Other(Kind::Archive)),
    (b"7z\xbc\xaf\x27\x1c", Content::Other(Kind::Archive)),
    (b"Rar!\x1a\x07", Content::Other(Kind::Archive)),
];

/// Office before 2007, and later files of Office that are encrypted, are file systems of their own;
/// the names in them, in UTF-16, tell which.
fn compound(bytes: &[u8]) -> Kind {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &name)
    };
    if has("EncryptedPackage") {
        Kind::EncryptedOffice
    } else if has("__substg1.0_") {
        Kind::OutlookMessage
    } else {
        Kind::OldWord
    }
}

/// The elements that only whole pages and parts of pages begin with.
fn is_html(head: &str) -> bool {
    const FIRST: [&str; 14] = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<meta",
        "<title",
        "<div",
        "<table",
        "<section",
        "<article",
        "<main",
        "<p>",
        "<h1",
        "<h2",
    ];
    let mut rest = head;
    // What stands before the page: declarations, and a saved page's remark on where it came from.
    while let Some(after) = after_preamble(rest) {
        rest = after;
    }
    let starts = |tag: &&str| rest.get(..tag.len()).is_some_and(|it| it.eq_ignore_ascii_case(tag));
    FIRST.iter().any(starts)
}

fn after_preamble(head: &str) -> Option<&str> {
    let head = head.trim_start();
    let end = if head.starts_with("<!--") {
        "-->"
    } else if head.starts_with("<?") {
        ">"
    } else {
        return None;
    };
    Some(head.split_once(end)?.1.trim_start())
}

fn has_tag(head: &str) -> bool {
    let mut tags = head.match_indices('<').filter_map(|(at, _)| head.get(at + 1..)?.chars().next());
    tags.any(|next| next.is_ascii_alphabetic() || next == '/' || next == '!')
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::{Content, content};
    use crate::Kind;

    #[test]
    fn tells_formats_by_content() {
        for (bytes, expected) in [
            (&b"%PDF-1.7\n"[..], Content::Pdf),
            (b"\n\n%PDF-1.4", Content::Pdf),
            (b"PK\x03\x04anything", Content::Archive),
            (b"{\\rtf1\\ansi", Content::Rtf),
            (b"\xef\xbb\xbf <!DOCTYPE HTML>", Content::Html),
            (b"<?xml version=\"1.0\"?><html>", Content::Html),
            (b"<!-- saved from url=(0014)about:internet -->\r\n<html>", Content::Html),
            (b"<\0h\0t\0m\0l\0>\0", Content::Html),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Content::Other(Kind::OldWord)),
            (b"\x89PNG\r\n\x1a\n", Content::Other(Kind::Image)),
            (b"MIME-Version: 1.0\nFrom: a@b.c\nSubject: x\n\nHello", Content::Mail),
            (&[0x93, 0xe1, 0xfa, 0xb0, 0x81, 0xc4, 0xd7, 0xee], Content::Other(Kind::Binary)),
        ] {
            assert_eq!(content(bytes, None), expected, "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn knows_a_mail_by_a_header_of_any_length() {
        let stations =
            "Received: from a.example.int by b.example.int; Mon, 1 Jun 2026\n".repeat(200);
        let mail = stations + "From: a@b.c\nSubject: x\n\nHello";
        assert_eq!(content(mail.as_bytes(), None), Content::Mail);
        let mailbox = "From a@b.c Mon Jun 1 10:00:00 2026\n".to_owned() + &mail;
        assert_eq!(content(mailbox.as_bytes(), None), Content::Mail);
    }

    #[test]
    fn goes_by_content_and_not_by_name() {
        assert_eq!(content(b"%PDF-1.7\n", Some("notice.txt")), Content::Pdf);
        assert_eq!(content(b"Grade: G12", Some("notice.docx")), Content::Text);
        assert_eq!(content(b"Grade: <b>G12</b>", Some("notice.html")), Content::Html);
    }

    #[test]
    fn leaves_text_with_a_tag_or_two_alone() {
        for text in [
            "<b>NATO</b>",
            "## Notice",
            "Grade: G12",
            "PK is a name",
            "From: HR\nSubject: Vacancy\n\nGrade: G12",
            "BM grade",
        ] {
            assert_eq!(content(text.as_bytes(), None), Content::Text, "{text}");
        }
    }
}
