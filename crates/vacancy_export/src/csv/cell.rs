//! What may stand between two commas.

use std::borrow::Cow;

/// The characters by which spreadsheets take a cell for a formula, or for the start of one, with
/// the full-width forms that some of them take for the same.
///
/// Source: OWASP, "CSV Injection"; ASVS 5.0, 1.2.10.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Appends one cell: disarmed, and in quotation marks where RFC 4180 asks for them.
pub(super) fn push(row: &mut String, value: &str) {
    let value = disarmed(value);
    if value.contains(['"', ',', '\r', '\n']) {
        row.push('"');
        row.push_str(&value.replace('"', "\"\""));
        row.push('"');
    } else {
        row.push_str(&value);
    }
}

/// The value without characters that steer a terminal, and behind an apostrophe where a spreadsheet
/// would calculate it: spreadsheets show such a cell as text.
fn disarmed(value: &str) -> Cow<'_, str> {
    let steers = |it: char| it.is_control() && !matches!(it, '\t' | '\r' | '\n');
    let value: Cow<'_, str> =
        if value.contains(steers) { value.replace(steers, "").into() } else { value.into() };
    if value.starts_with(FORMULA) { format!("'{value}").into() } else { value }
}

#[cfg(test)]
mod tests {
    use super::push;

    #[track_caller]
    fn check(value: &str, expected: &str) {
        let mut row = String::new();
        push(&mut row, value);
        assert_eq!(row, expected);
    }

    #[test]
    fn quotes_what_would_break_the_row() {
        check("plain", "plain");
        check("a, b", "\"a, b\"");
        check("a \"b\"", "\"a \"\"b\"\"\"");
        check("a\r\nb", "\"a\r\nb\"");
    }

    #[test]
    fn disarms_what_a_spreadsheet_would_calculate() {
        check("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
        check("=1,2", "\"'=1,2\"");
        check("\t=1", "'\t=1");
        check("＝1", "'＝1");
        check("\u{1b}\0=1", "'=1");
        check("red\u{1b}[31m", "red[31m");
        check("1=1", "1=1");
        check("G8-G10", "G8-G10");
    }
}
