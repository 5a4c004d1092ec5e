//! What the lines of a corpus notice are, told by what is printed there and not by the parser.

/// The captions of the header, English before French.
const CAPTIONS: [&str; 13] = [
    "Primary Location",
    "NATO Body",
    "Schedule",
    "Application Deadline",
    "Salary (Pay Basis)",
    "Grade",
    "Clearance Level",
    "Emplacement principal",
    "Organisation",
    "Horaire",
    "Date de retrait",
    "Salaire (Base de paie)",
    "Niveau de l'habilitation de sécurité",
];

/// The captions that a header begins with.
const FIRST_CAPTIONS: [&str; 2] = ["Primary Location", "Emplacement principal"];

/// A line of a header: its caption, and the value without what separates them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Field<'t> {
    pub(super) caption: &'t str,
    pub(super) value: &'t str,
}

/// The words of a line without the marks of Markdown around them.
pub(super) fn words(line: &str) -> &str {
    line.trim().trim_start_matches('#').trim().trim_matches('*').trim()
}

pub(super) fn field(line: &str) -> Option<Field<'_>> {
    let words = words(line);
    let caption = CAPTIONS.iter().find(|caption| words.starts_with(**caption))?;
    let (caption, rest) = words.split_at(caption.len());
    if rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    let value = rest.trim_start_matches(['*', ' ', ':']);
    (!value.is_empty()).then_some(Field { caption, value })
}

pub(super) fn begins_header(line: &str) -> bool {
    FIRST_CAPTIONS.iter().any(|caption| words(line).starts_with(caption))
}

/// The word that closes a header.
pub(super) fn ends_header(line: &str) -> bool {
    words(line).trim_end_matches([':', ' ']) == "Description"
}

/// Where the title above each header begins: one line, or two where the number stands alone.
pub(super) fn title_starts(lines: &[&str]) -> Vec<usize> {
    let above = |line: usize| (0..line).rev().find(|&at| !lines[at].trim().is_empty());
    let is_number = |line: &str| line.trim().bytes().all(|byte| byte.is_ascii_digit());
    let headers = (0..lines.len()).filter(|&line| begins_header(lines[line]));
    headers
        .filter_map(|header| {
            let title = above(header)?;
            if is_number(lines[title]) { above(title) } else { Some(title) }
        })
        .collect()
}

/// Whether a program has broken the lines at a width already: then there are hardly any long ones (a
/// header that was run together is one).
pub(super) fn is_wrapped(text: &str) -> bool {
    const LONG: usize = 200;
    const FEW: usize = 5;
    text.lines().filter(|line| line.len() > LONG).count() < FEW
}

/// Puts every line through `set`.
pub(super) fn each_line(text: &str, set: impl Fn(&str) -> String) -> String {
    text.split('\n').map(set).collect::<Vec<_>>().join("\n")
}
