//! Many notices in one output: what stands around them.

use crate::csv::{BYTE_ORDER_MARK, csv_header};

/// What stands before, between and behind notices that are written one by one into one output. Where there is no
/// notice, none of it is written.
///
/// By default it is nothing, as in JSON Lines, where each notice is a line of its own.
///
/// ```
/// use vacancy_export::{Framing, to_json};
///
/// let notices = ["Grade: G12", "Grade: G15"].map(|it| vacancy_parser::parse(it, &Default::default()));
/// let Framing { before, between, behind } = Framing::array();
/// let array = [&before, &to_json(&notices[0]), between, &to_json(&notices[1]), behind].concat();
/// assert_eq!(array.lines().count(), 4);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Framing {
    pub before: String,
    pub between: &'static str,
    pub behind: &'static str,
}

impl Framing {
    /// Of notices as JSON: an array, each of them on a line.
    pub fn array() -> Self {
        Self { before: "[\n".to_owned(), between: ",\n", behind: "\n]\n" }
    }

    /// Of rows of CSV: the names of their columns, behind the mark that some spreadsheets want.
    pub fn table(has_byte_order_mark: bool) -> Self {
        let mark = if has_byte_order_mark { BYTE_ORDER_MARK } else { "" };
        Self { before: mark.to_owned() + &csv_header(), ..Self::default() }
    }

    /// Of pages of Markdown: a rule between them.
    pub fn pages() -> Self {
        Self { between: "\n---\n\n", ..Self::default() }
    }
}
