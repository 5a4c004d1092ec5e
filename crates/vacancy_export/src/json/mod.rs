//! The notice itself, in the project's JSON: the shape that `vacancy_model` defines and that its
//! `notice.schema.json` describes.
//!
//! Never indented: a second way to write would cost the page a second copy of all that writes.

mod writer;

use vacancy_model::{Notice, Offsets};
use vacancy_text::Utf16Offsets;

/// One notice on one line, without a line end.
pub fn to_json(notice: &Notice) -> String {
    writer::written(notice, None)
}

/// The same of a notice that counts in bytes of `text`, with every offset in UTF-16 code units: what
/// [`Notice::into_utf16`] makes of it, written. They are counted as they are written, which takes less code than
/// to go through all that has offsets before.
pub fn to_json_utf16(mut notice: Notice, text: &str) -> String {
    let offsets = Utf16Offsets::new(text);
    notice.source.offsets = Offsets::Utf16;
    notice.source.length = offsets.len();
    writer::written(&notice, Some(&offsets))
}

#[cfg(test)]
mod tests {
    use vacancy_parser::{ParseOptions, parse};

    use super::{to_json, to_json_utf16};

    #[test]
    fn counts_every_offset_as_a_notice_in_utf16_does() {
        let text = "\u{1f6f0} Chargé d'études - 250871\n\nGrade: G12\nApplication Deadline: 31-Jun-2025\n\n\
                    2. QUALIFICATIONS\n\nESSENTIAL\n\n- être prêt·e;\n- \u{1f6f0}.\n";
        let notice = parse(text, &ParseOptions::default());
        let expected = to_json(&notice.clone().into_utf16(text));
        assert_ne!(to_json(&notice), expected);
        assert_eq!(to_json_utf16(notice, text), expected);
    }
}
