//! The page's style sheets, fitted into an element.
//!
//! The same files say how a sheet looks on the page and in the element. What they take from the page they
//! take here from the element: its host for the root, its width for the window's, and its own unit for the page's
//! font size.

use std::fs;

use anyhow::{Context, Result};

use crate::project;

/// In the order of their weight: what all are made of, the element's own, what it shares with the page.
const SHEETS: [&str; 5] = [
    "www/styles/tokens.css",
    "www/widget/views.css",
    "www/styles/sheet.css",
    "www/styles/timeline.css",
    "www/styles/notice.css",
];

/// All of them as one.
pub(super) fn all() -> Result<String> {
    let root = project::root();
    let mut joined = String::new();
    for sheet in SHEETS {
        joined += &fs::read_to_string(root.join(sheet)).with_context(|| sheet.to_owned())?;
    }
    Ok(fit(&joined))
}

fn fit(sheet: &str) -> String {
    let hosted = sheet.replace(":root {", ":host {");
    hosted.lines().map(|line| units(&own_width(line))).collect::<Vec<_>>().join("\n")
}

/// A condition on the width of the window as one on that of the element.
fn own_width(line: &str) -> String {
    match line.strip_prefix("@media (").filter(|condition| condition.contains("width")) {
        Some(condition) => format!("@container vn ({condition}"),
        None => line.to_owned(),
    }
}

/// `0.5rem` in the element's own unit, which is the page's `1rem` unless it says otherwise, and `4vw` as parts of its
/// own width. Conditions on the width know no properties, and stay.
fn units(line: &str) -> String {
    if line.contains("@container") {
        return line.to_owned();
    }
    let own = lengths(line, "rem", |number| format!("calc({number} * var(--vn-unit, 1rem))"));
    lengths(&own, "vw", |number| format!("{number}cqi"))
}

/// A line whose lengths of a unit are written in another way.
fn lengths(line: &str, unit: &str, fit: impl Fn(&str) -> String) -> String {
    let mut parts = line.split(unit);
    let mut fitted = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let at = fitted.rfind(|c: char| !c.is_ascii_digit() && c != '.').map_or(0, |at| at + 1);
        let number = fitted.split_off(at);
        // `.vwide` and "remnant" are no lengths.
        let is_length = number.contains(|c: char| c.is_ascii_digit());
        fitted += &if is_length { fit(&number) } else { number + unit };
        fitted.push_str(part);
    }
    fitted
}

#[cfg(test)]
mod tests {
    use super::fit;

    #[test]
    fn takes_from_the_element_what_a_page_takes_from_itself() {
        assert_eq!(
            fit(":root {\n  --a: 0.5rem;\n}"),
            ":host {\n  --a: calc(0.5 * var(--vn-unit, 1rem));\n}"
        );
        assert_eq!(fit("@media (width >= 30rem) {"), "@container vn (width >= 30rem) {");
        let between = "(40rem <= width < 60rem) or (width >= 80rem) {";
        assert_eq!(fit(&format!("@media {between}")), format!("@container vn {between}"));
        assert_eq!(fit("a { width: min(9px, 4.9vw) }"), "a { width: min(9px, 4.9cqi) }");
        assert_eq!(fit("a { color: remnant }"), "a { color: remnant }");
        assert_eq!(fit(".vwide { color: red }"), ".vwide { color: red }");
    }
}
