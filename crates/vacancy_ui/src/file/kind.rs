use vacancy_text::Format;

/// Why a file is not opened. What the reader had stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    Empty,
    Pdf,
    /// A Word document, old or new.
    Word,
    OpenDocument,
    Rtf,
    Html,
    /// An image, an archive, a program: no text at all.
    NotText,
    /// The browser could not read it (moved, or no permission).
    Unreadable,
}

/// What a file is, by its first bytes and, where they do not tell, by its name.
///
/// # Errors
/// Where it is not text, or text in a format that is not read.
pub(crate) fn recognise(name: &str, bytes: &[u8]) -> Result<Format, Refusal> {
    let extension = name.rsplit_once('.').map(|(_, after)| after.to_ascii_lowercase());
    let extension = extension.as_deref().unwrap_or_default();
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if let Some(refusal) = refuse_by_signature(extension, bytes) {
        return Err(refusal);
    }
    if !is_utf16(bytes) && !is_text(bytes) {
        return Err(match extension {
            "pdf" => Refusal::Pdf,
            "doc" | "docx" => Refusal::Word,
            _ => Refusal::NotText,
        });
    }
    Ok(if matches!(extension, "md" | "markdown") { Format::Markdown } else { Format::Text })
}

fn refuse_by_signature(extension: &str, bytes: &[u8]) -> Option<Refusal> {
    /// Some writers put a few bytes before `%PDF`; readers allow it within the first kilobyte.
    const PDF_WITHIN: usize = 1024;
    let start = bytes.get(..PDF_WITHIN).unwrap_or(bytes);
    let words = start.trim_ascii_start();
    let starts_with = |tag: &str| {
        words.get(..tag.len()).is_some_and(|head| head.eq_ignore_ascii_case(tag.as_bytes()))
    };
    if start.windows(5).any(|five| five == b"%PDF-") {
        Some(Refusal::Pdf)
    } else if bytes.starts_with(b"PK\x03\x04") {
        Some(match extension {
            "docx" | "docm" => Refusal::Word,
            "odt" => Refusal::OpenDocument,
            _ => Refusal::NotText,
        })
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        Some(Refusal::Word)
    } else if starts_with("{\\rtf") {
        Some(Refusal::Rtf)
    } else if matches!(extension, "html" | "htm" | "xhtml")
        || starts_with("<!doctype html")
        || starts_with("<html")
    {
        Some(Refusal::Html)
    } else {
        None
    }
}

pub(super) fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF])
}

/// No zero bytes, and hardly any of the control characters that no text has.
fn is_text(bytes: &[u8]) -> bool {
    const CONTROLS_PER_THOUSAND: usize = 5;
    let is_control = |&&byte: &&u8| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c);
    let controls = bytes.iter().filter(is_control).count();
    !bytes.contains(&0) && controls * 1000 <= bytes.len() * CONTROLS_PER_THOUSAND
}

#[cfg(test)]
mod tests {
    use vacancy_text::Format;

    use super::{Refusal, recognise};

    #[test]
    fn opens_text_and_markdown() {
        assert_eq!(recognise("notice.txt", "Grade : G12 – élevé".as_bytes()), Ok(Format::Text));
        assert_eq!(recognise("notice.MD", b"# Notice"), Ok(Format::Markdown));
        assert_eq!(recognise("notice", b"Grade"), Ok(Format::Text));
        assert_eq!(recognise("latin.txt", b"cat\xe9gorie"), Ok(Format::Text));
        assert_eq!(recognise("wide.txt", b"\xff\xfeG\0r\0"), Ok(Format::Text));
    }

    #[test]
    fn refuses_each_other_format_as_what_it_is() {
        assert_eq!(recognise("a.pdf", b"%PDF-1.7\n"), Err(Refusal::Pdf));
        assert_eq!(recognise("a.txt", b"\n\n%PDF-1.7\n"), Err(Refusal::Pdf));
        assert_eq!(recognise("a.docx", b"PK\x03\x04...."), Err(Refusal::Word));
        assert_eq!(recognise("a.odt", b"PK\x03\x04...."), Err(Refusal::OpenDocument));
        assert_eq!(recognise("a.zip", b"PK\x03\x04...."), Err(Refusal::NotText));
        assert_eq!(recognise("a.doc", b"\xd0\xcf\x11\xe0..."), Err(Refusal::Word));
        assert_eq!(recognise("a.txt", b"{\\rtf1\\ansi"), Err(Refusal::Rtf));
        assert_eq!(recognise("a.txt", b" <!DOCTYPE HTML><p>"), Err(Refusal::Html));
        assert_eq!(recognise("a.png", b"\x89PNG\r\n\x1a\n\0\0"), Err(Refusal::NotText));
        assert_eq!(recognise("a.txt", b"Grade\0G12"), Err(Refusal::NotText));
        assert_eq!(recognise("a.txt", b""), Err(Refusal::Empty));
    }

    #[test]
    fn refuses_a_run_of_control_characters_but_not_a_stray_one() {
        assert_eq!(recognise("a.txt", b"\x01\x02\x03\x04abc"), Err(Refusal::NotText));
        let stray = format!("{}\u{1}", "text ".repeat(100));
        assert_eq!(recognise("a.txt", stray.as_bytes()), Ok(Format::Text));
    }
}
