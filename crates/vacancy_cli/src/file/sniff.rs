/// What bytes are by their first ones, with its article; `None` where they may be text.
///
/// Names go by content, never by extension: a PDF saved as `notice.txt` is a PDF.
pub(super) fn other_than_text(bytes: &[u8]) -> Option<&'static str> {
    if let Some((_, kind)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return Some(kind);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Some(archive(bytes));
    }
    // Some programs write a few bytes before the header; readers of PDF accept it within 1 kB.
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if contains(head, b"%PDF-") {
        return Some("a PDF");
    }
    is_html(head).then_some("a web page (HTML)")
}

const SIGNATURES: &[(&[u8], &str)] = &[
    (b"{\\rtf", "a Rich Text (RTF) file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Office file"),
    (b"\x89PNG\r\n\x1a\n", "an image (PNG)"),
    (b"\xff\xd8\xff", "an image (JPEG)"),
    (b"GIF8", "an image (GIF)"),
    (b"II*\0", "an image (TIFF)"),
    (b"MM\0*", "an image (TIFF)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (7z)"),
];

/// Word (DOCX) and `OpenDocument` files are ZIP archives; the names in them tell which.
fn archive(bytes: &[u8]) -> &'static str {
    if contains(bytes, b"application/vnd.oasis.opendocument.text") {
        "an OpenDocument text (ODT)"
    } else if contains(bytes, b"word/document.xml") {
        "a Word document (DOCX)"
    } else {
        "an archive (ZIP)"
    }
}

fn is_html(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let starts =
        |tag: &[u8]| head.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    starts(b"<!doctype html") || starts(b"<html") || (starts(b"<?xml") && contains(head, b"<html"))
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::other_than_text;

    #[test]
    fn names_what_is_not_text() {
        for (bytes, kind) in [
            (&b"%PDF-1.7\n"[..], "a PDF"),
            (b"\n\n%PDF-1.4", "a PDF"),
            (b"PK\x03\x04....word/document.xml", "a Word document (DOCX)"),
            (
                b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text",
                "an OpenDocument text (ODT)",
            ),
            (b"PK\x03\x04anything", "an archive (ZIP)"),
            (b"{\\rtf1\\ansi", "a Rich Text (RTF) file"),
            (b"\xef\xbb\xbf <!DOCTYPE HTML>", "a web page (HTML)"),
            (b"<?xml version=\"1.0\"?><html>", "a web page (HTML)"),
        ] {
            assert_eq!(other_than_text(bytes), Some(kind));
        }
    }

    #[test]
    fn leaves_text_with_a_tag_or_two_alone() {
        for text in ["", "<b>NATO</b>", "## Notice", "Grade: G12", "PK is a name"] {
            assert_eq!(other_than_text(text.as_bytes()), None);
        }
    }
}
