//! Files made to exhaust a reader, and files that are none.
#![expect(clippy::unwrap_used, reason = "a test that cannot make its file has failed")]

mod common;

use std::time::{Duration, Instant};

use common::{archive, check, packed_archive, read_file, read_with};
use vacancy_files::{Bound, FileError, Kind, Limits};
use vacancy_text::Format;

const TYPES: (&str, &[u8]) = ("[Content_Types].xml", b"<Types/>");

fn docx(document: &str) -> Vec<u8> {
    archive(&[TYPES, ("word/document.xml", document.as_bytes())])
}

#[track_caller]
fn check_refused(bytes: &[u8], limits: Limits, expected: &FileError) {
    assert_eq!(&read_with(bytes, None, limits).unwrap_err(), expected);
}

#[track_caller]
fn check_kind(bytes: &[u8], kind: Kind) {
    check_refused(bytes, Limits::default(), &FileError::Unsupported(kind));
}

#[test]
fn bounds_the_bytes_of_a_file_and_of_its_text() {
    let limits = Limits { file_bytes: 10, ..Limits::default() };
    assert!(read_with(b"0123456789", None, limits).is_ok());
    check_refused(b"0123456789a", limits, &FileError::TooLarge(Bound::FileBytes(10)));
    let limits = Limits { text_bytes: 10, ..Limits::default() };
    let refused = FileError::TooLarge(Bound::TextBytes(10));
    let words = "<w:p><w:r><w:t>0123456789a</w:t></w:r></w:p>";
    check_refused(&docx(words), limits, &refused);
    check_refused(b"<html><p>0123456789a", limits, &refused);
    check_refused(b"{\\rtf1 0123456789a}", limits, &refused);
    let flat = "<office:document><office:body><text:p>0123456789a</text:p></office:body></office:document>";
    check_refused(flat.as_bytes(), limits, &refused);
}

#[test]
fn unpacks_no_bomb() {
    let zeros = vec![b' '; 30 << 20];
    let bomb = packed_archive(&[TYPES, ("word/document.xml", &zeros)]);
    assert!(bomb.len() < 100_000);
    check_refused(&bomb, Limits::default(), &FileError::TooLarge(Bound::UnpackingRatio(200)));
    let limits = Limits { unpacked_bytes: 1 << 10, ..Limits::default() };
    check_refused(&bomb, limits, &FileError::TooLarge(Bound::UnpackedBytes(1 << 10)));
    // Together they are too much, though each is not.
    let part = vec![b' '; 900];
    let parts =
        packed_archive(&[TYPES, ("word/styles.xml", b"<a/>"), ("word/document.xml", &part)]);
    let limits = Limits { unpacked_bytes: 901, ..Limits::default() };
    check_refused(&parts, limits, &FileError::TooLarge(Bound::UnpackedBytes(901)));
}

#[test]
fn bounds_all_files_of_a_mail_together() {
    let words = b"<w:p><w:r><w:t>0123456789</w:t></w:r></w:p>";
    let docx = packed_archive(&[TYPES, ("word/document.xml", words)]);
    let part = [&b"--b\nContent-Type: x/y\n\n"[..], &docx, b"\n"].concat();
    let head = &b"From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"[..];
    let mail = [head, &part.repeat(3), b"--b\nContent-Type: x/y\n\n%PDF-1.7"].concat();
    let limits = Limits { text_bytes: 25, ..Limits::default() };
    // What comes after the most text is not looked at: it would be refused.
    let document = read_with(&mail, None, limits).unwrap();
    assert_eq!(document.text(), "0123456789\n\n0123456789");
    let limits = Limits { unpacked_bytes: 100, ..Limits::default() };
    assert!(read_with(&docx, None, limits).is_ok());
    check_refused(&mail, limits, &FileError::TooLarge(Bound::UnpackedBytes(100)));
}

#[test]
fn bounds_the_depth_of_what_stands_in_each_other() {
    let limits = Limits { depth: 20, ..Limits::default() };
    let refused = FileError::TooLarge(Bound::Depth(20));
    let nested = |open: &str, close: &str| open.repeat(30) + "x" + &close.repeat(30);
    check_refused(&docx(&nested("<w:p>", "</w:p>")), limits, &refused);
    let field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    check_refused(&docx(&format!("<w:p>{}</w:p>", field.repeat(30))), limits, &refused);
    check_refused(("{\\rtf1 ".to_owned() + &nested("{", "}")).as_bytes(), limits, &refused);
    let page = "<html>".to_owned() + &nested("<table><tr><td>", "</table>") + "<p>after";
    assert!(read_with(page.as_bytes(), None, limits).unwrap().text().ends_with("after"));
}

#[test]
fn looks_up_no_entity() {
    let words = |name: &str| format!("<w:p><w:r><w:t>a&{name};b&amp;c</w:t></w:r></w:p>");
    let outside = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>".to_owned();
    check(&docx(&(outside + &words("e"))), "p ab&c");
    let laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>".to_owned();
    check(&docx(&(laughs + &words("b"))), "p ab&c");
}

/// A reader that looks at the rest of the file for each sign would take hours for these.
#[test]
fn takes_time_in_proportion() {
    const LENGTH: usize = 1 << 18;
    let page = "<!doctype html>";
    let mail = "From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";
    let signs = [
        (page, "<a <!--&</"),
        (page, "<li><ul><td>\u{a0}<br>"),
        (page, "<a b='x>\"<c d=\"x>\""),
        ("<!doctype html><title>", "</titl<"),
        ("{\\rtf1 \\intbl ", "x\\cell\\row {\\listtext 1.}\\u1 x\\par "),
        ("{\\rtf1 ", "}\\'\\'e"),
        (mail, "--b\n\nx\n"),
        (mail, "a: b\n=\n--b--\n"),
    ];
    let begun = Instant::now();
    for (head, sign) in signs {
        let file = head.to_owned() + &sign.repeat(LENGTH / sign.len());
        let _ = read_file(file.as_bytes());
    }
    assert!(begun.elapsed() < Duration::from_mins(1), "{:?}", begun.elapsed());
}

#[test]
fn names_what_is_not_read() {
    let compound = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &name].concat()
    };
    check_kind(&compound("WordDocument"), Kind::OldWord);
    check_kind(&compound("EncryptedPackage"), Kind::EncryptedOffice);
    check_kind(&compound("__substg1.0_1000001F"), Kind::OutlookMessage);
    check_kind(&archive(&[("Index/Document.iwa", b"x")]), Kind::Pages);
    check_kind(&archive(&[TYPES, ("xl/workbook.xml", b"x")]), Kind::SheetOrSlides);
    check_kind(&archive(&[("a.txt", b"x")]), Kind::Archive);
    check_kind(&archive(&[TYPES, ("visio/document.xml", b"<a/>")]), Kind::Archive);
    let flat =
        b"<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Word.Document\"?><pkg:package/>";
    check_kind(flat, Kind::OldWord);
    check_kind(&encrypted(&archive(&[("a.txt", b"x")])), Kind::EncryptedArchive);
    let manifest: &[u8] = b"<manifest><encryption-data/></manifest>";
    check_kind(
        &archive(&[("META-INF/manifest.xml", manifest), ("content.xml", b"x")]),
        Kind::EncryptedOffice,
    );
    check_kind(&[0, 159, 146, 150, 0, 0, 1, 2, 255, 254], Kind::Binary);
    check_kind(b"\x89PNG\r\n\x1a\n", Kind::Image);
    check_refused(b"", Limits::default(), &FileError::Empty);
}

/// The same archive, each member of which says that it is encrypted.
fn encrypted(archive: &[u8]) -> Vec<u8> {
    let mut bytes = archive.to_vec();
    for (signature, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let at = bytes.windows(4).position(|window| window == signature).unwrap();
        bytes[at + flags] |= 1;
    }
    bytes
}

#[test]
fn says_that_a_document_is_damaged_or_has_no_words() {
    let damaged = FileError::Damaged(Format::Docx);
    let main =
        b"<a><b Type=\"http://x/relationships/officeDocument\" Target=\"word/document.xml\"/></a>";
    check_refused(&archive(&[TYPES, ("_rels/.rels", main)]), Limits::default(), &damaged);
    check_refused(&docx("<w:p><w:r>"), Limits::default(), &damaged);
    check_refused(&docx("<w:p></w:r>"), Limits::default(), &damaged);
    check_refused(b"PK\x03\x04 word/document.xml", Limits::default(), &damaged);
    let mut flipped = docx("<w:p><w:r><w:t>words</w:t></w:r></w:p>");
    let at = flipped.windows(5).position(|window| window == b"words").unwrap();
    flipped[at] = b'W';
    check_refused(&flipped, Limits::default(), &damaged);
    check_refused(&docx("<w:p/>"), Limits::default(), &FileError::Wordless(Format::Docx));
    check_refused(b"<html><img src=a>", Limits::default(), &FileError::Wordless(Format::Html));
}
