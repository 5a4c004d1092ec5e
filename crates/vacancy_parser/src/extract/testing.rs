//! Small notices for the tests of extractors.

use vacancy_model::{Facts, Notice};

use crate::{ParseOptions, parse};

/// Enough of a header for a text to be a notice, then the lines of the test.
pub(super) fn notice(lines: &str) -> Notice {
    let text =
        format!("Officer, Budget-250871\n\nNATO Body: NATO IS\nOther Locations: none\n{lines}");
    parse(&text, &ParseOptions::default())
}

/// The facts of a notice that says no more than a title, a body and these lines of its header.
pub(super) fn header(line: &str) -> Facts {
    notice(&format!("{line}\n\n1. SUMMARY\n\nThe incumbent supports the Head.\n")).facts
}

/// The facts of a notice with one essential requirement.
pub(super) fn essential(item: &str) -> Facts {
    notice(&format!(
        "\n2. QUALIFICATIONS AND EXPERIENCE\n\nESSENTIAL\n\nThe incumbent must:\n\n- {item};\n"
    ))
    .facts
}

/// The facts of a notice with these paragraphs in one section.
pub(super) fn section(heading: &str, paragraphs: &str) -> Facts {
    notice(&format!("\n{heading}\n\n{paragraphs}\n")).facts
}
