//! One part of a message: its header and its body.

use super::transfer;

pub(super) struct Part<'b> {
    /// The names in small letters.
    header: Vec<(String, String)>,
    body: &'b [u8],
}

/// A header is some kilobytes; this many lines of it are read.
const MAX_LINES: usize = 1_000;

impl<'b> Part<'b> {
    pub(super) fn parse(bytes: &'b [u8]) -> Self {
        let mut rest = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut header: Vec<(String, String)> = Vec::new();
        for _ in 0..MAX_LINES {
            let (line, after) = first_line(rest);
            if rest.is_empty() {
                break;
            }
            rest = after;
            if line.is_empty() {
                break;
            }
            let line = String::from_utf8_lossy(line);
            match (line.starts_with([' ', '\t']), header.last_mut()) {
                (true, Some((_, value))) => {
                    value.push(' ');
                    value.push_str(line.trim());
                }
                _ => {
                    if let Some((name, value)) = line.split_once(':') {
                        header.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
                    }
                }
            }
        }
        Self { header, body: rest }
    }

    /// `text/plain` where it says nothing else.
    pub(super) fn media_type(&self) -> String {
        let stated = self.value("content-type").unwrap_or_default();
        let kind = stated.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if kind.contains('/') { kind } else { "text/plain".to_owned() }
    }

    /// A parameter of the content's type, or of the way that it is to be shown: `charset`,
    /// `boundary`, `name`.
    pub(super) fn parameter(&self, name: &str) -> Option<String> {
        let also = if name == "name" { "filename" } else { name };
        ["content-type", "content-disposition"].into_iter().find_map(|header| {
            parameters(self.value(header)?).find_map(|(key, value)| {
                (key.eq_ignore_ascii_case(name) || key.eq_ignore_ascii_case(also)).then_some(value)
            })
        })
    }

    /// Whether this, or one of the parts inside, is of a type.
    pub(super) fn holds(&self, kind: &str) -> bool {
        let own = self.media_type();
        own == kind
            || (own.starts_with("multipart/")
                && self.parts(2).iter().any(|part| part.media_type() == kind))
    }

    /// What proves a sender is no words.
    pub(super) fn is_signature(&self) -> bool {
        let kind = self.media_type();
        kind.ends_with("-signature") || kind == "application/ms-tnef"
    }

    /// The body, as it was before it was sent.
    pub(super) fn decoded(&self) -> Vec<u8> {
        let encoding = self.value("content-transfer-encoding").unwrap_or_default();
        match encoding.trim().to_ascii_lowercase().as_str() {
            "base64" => transfer::base64(self.body),
            "quoted-printable" => transfer::quoted_printable(self.body),
            _ => self.body.to_vec(),
        }
    }

    /// The parts of a body of many, `most` at most.
    pub(super) fn parts(&self, most: usize) -> Vec<Part<'b>> {
        let Some(boundary) = self.parameter("boundary").filter(|it| !it.is_empty()) else {
            return Vec::new();
        };
        let mut parts = Vec::new();
        let mut begun = None;
        let mut rest = self.body;
        while !rest.is_empty() && parts.len() < most {
            let at = self.body.len() - rest.len();
            let (line, after) = first_line(rest);
            rest = after;
            // One that only begins alike is another's: `--b1` beside `--b`.
            let end = line.strip_prefix(b"--").and_then(|it| it.strip_prefix(boundary.as_bytes()));
            let Some(end @ (b"" | b"--")) = end.map(<[u8]>::trim_ascii_end) else { continue };
            if let Some(start) = begun {
                parts.push(Part::parse(self.body.get(start..at).unwrap_or_default()));
            }
            begun = Some(self.body.len() - rest.len());
            if end == b"--" {
                return parts;
            }
        }
        // A message that was cut has no last boundary.
        if let Some(start) = begun.filter(|_| parts.len() < most) {
            parts.push(Part::parse(self.body.get(start..).unwrap_or_default()));
        }
        parts
    }

    fn value(&self, name: &str) -> Option<&str> {
        let found = self.header.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The names in a text that begins as a header does; `None` where it does not.
pub(super) fn header_names(head: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    // The line that parts the mails of a mailbox.
    let envelope = usize::from(head.starts_with("From "));
    for line in head.lines().skip(envelope) {
        if line.is_empty() {
            break;
        }
        if line.starts_with([' ', '\t']) && !names.is_empty() {
            continue;
        }
        let is_name = |name: &str| {
            let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
            !name.is_empty() && name.bytes().all(is_part)
        };
        match line.split_once(':') {
            Some((name, _)) if is_name(name) => names.push(name.to_ascii_lowercase()),
            // The head that is looked at may end within a line.
            _ if names.len() > 2 => break,
            _ => return None,
        }
    }
    Some(names)
}

/// The first line, without its end, and what comes after it.
fn first_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let (line, rest) = bytes.split_at_checked(end).unwrap_or((bytes, &[]));
    (line.strip_suffix(b"\r").unwrap_or(line), rest.get(1..).unwrap_or_default())
}

/// `; charset="utf-8"; name=notice.pdf`; semicolons inside quotes do not part.
fn parameters(value: &str) -> impl Iterator<Item = (&str, String)> {
    let mut is_quoted = false;
    let parts = value.split(move |character| {
        is_quoted ^= character == '"';
        character == ';' && !is_quoted
    });
    parts.skip(1).filter_map(|part| {
        let (key, value) = part.split_once('=')?;
        let value = value.trim().trim_matches('"').replace("\\\"", "\"");
        Some((key.trim(), value))
    })
}

#[cfg(test)]
mod tests {
    use super::{Part, header_names};

    #[test]
    fn reads_a_header_over_several_lines() {
        let part = Part::parse(b"Content-Type: multipart/mixed;\r\n boundary=\"a;b\"\r\n\r\nbody");
        assert_eq!(part.media_type(), "multipart/mixed");
        assert_eq!(part.parameter("Boundary").as_deref(), Some("a;b"));
        assert_eq!(part.decoded(), b"body");
    }

    #[test]
    fn finds_the_parts_of_a_message_even_if_it_was_cut() {
        let source = b"Content-Type: multipart/mixed; boundary=x\n\nno\n--x\n\none\n--x\n\ntwo";
        let bodies: Vec<_> = Part::parse(source).parts(9).iter().map(Part::decoded).collect();
        assert_eq!(bodies, [b"one\n".to_vec(), b"two".to_vec()]);
        assert_eq!(Part::parse(source).parts(1).len(), 1);
    }

    #[test]
    fn ends_a_part_with_its_own_boundary_alone() {
        let source =
            b"Content-Type: multipart/mixed; boundary=b\n\n--b \none\n--b1\n--b--x\n--b-- \nno";
        let bodies: Vec<_> = Part::parse(source).parts(9).iter().map(|part| part.body).collect();
        assert_eq!(bodies.len(), 1, "{bodies:?}");
    }

    #[test]
    fn tells_a_header_from_prose() {
        assert!(header_names("From a@b.c Mon Jun 1 10:00:00 2026\nFrom: a\nTo: b\n").is_some());
        assert!(header_names("From: a\nSubject: b\n\nbody").is_some());
        assert!(header_names("Primary Location: Brussels").is_none());
        assert!(header_names("A notice\nGrade: G12").is_none());
    }
}
