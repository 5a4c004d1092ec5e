//! The page's style sheets, fitted into an element.
//!
//! The same files say how a sheet looks on the page and in the element. What they take from the page they
//! take here from the element: its host for the root, its width for the window's, its theme beside the
//! reader's, and its own unit for the page's font size.

use std::fs;

use anyhow::{Context, Result};

use crate::project;

/// In the order of their weight; the last is the element's own.
const SHEETS: [&str; 5] = [
    "www/styles/tokens.css",
    "www/widget/views.css",
    "www/styles/sheet.css",
    "www/styles/timeline.css",
    "www/styles/notice.css",
];

const DARK: &str = "@media (prefers-color-scheme: dark) {";

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
    let hosted = themes(sheet).replace(":root {", ":host {");
    units(&hosted.lines().map(own_width).collect::<Vec<_>>().join("\n"))
}

/// A condition on the width of the window as one on that of the element.
fn own_width(line: &str) -> String {
    match line.strip_prefix("@media (").filter(|condition| condition.contains("width")) {
        Some(condition) => format!("@container vn ({condition}"),
        None => line.to_owned(),
    }
}

/// The dark colours: where the reader prefers them and the element does not say otherwise, and where it
/// asks for them.
fn themes(sheet: &str) -> String {
    let Some((before, rest)) = sheet.split_once(DARK) else { return sheet.to_owned() };
    let Some((block, after)) = rest.split_once("\n}") else { return sheet.to_owned() };
    let preferred = block.replace(":root {", ":host(:not([theme=\"light\"])) {");
    let asked = block.replace(":root {", ":host([theme=\"dark\"]) {");
    format!("{before}{DARK}{preferred}\n}}\n{asked}{after}")
}

/// `0.5rem` in the element's own unit, which is the page's `1rem` unless it says otherwise. Conditions on the
/// width know no properties, and stay.
fn units(sheet: &str) -> String {
    let line = |line: &str| {
        if line.contains("@container") {
            return line.to_owned();
        }
        let mut parts = line.split("rem");
        let mut fitted = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let at = fitted.rfind(|c: char| !c.is_ascii_digit() && c != '.').map_or(0, |at| at + 1);
            let number = fitted.split_off(at);
            if number.is_empty() {
                fitted.push_str("rem");
            } else {
                fitted.extend(["calc(", &number, " * var(--vn-unit, 1rem))"]);
            }
            fitted.push_str(part);
        }
        fitted
    };
    sheet.lines().map(line).collect::<Vec<_>>().join("\n")
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
        assert_eq!(fit("a { color: remnant }"), "a { color: remnant }");
    }

    #[test]
    fn is_dark_where_the_reader_or_the_element_asks_for_it() {
        let sheet = "@media (prefers-color-scheme: dark) {\n  :root {\n    --a: 1;\n  }\n}\nb {}";
        let fitted = fit(sheet);
        assert!(fitted.contains(":host(:not([theme=\"light\"])) {\n    --a: 1;"));
        assert!(
            fitted.contains("\n  :host([theme=\"dark\"]) {\n    --a: 1;\n  }\nb {}"),
            "{fitted}"
        );
    }
}
