//! How the header is set: what stands between caption and value, and between one field and the next.

use super::lines::{self, Field};
use super::{Axis, Way};

pub(super) const AXIS: Axis = Axis {
    name: "header",
    ways: &[
        Way {
            name: "with colons",
            apply: |text| fields(text, |it| format!("{}: {}", it.caption, it.value)),
        },
        Way {
            name: "with double colons",
            apply: |text| fields(text, |it| format!("{}: : {}", it.caption, it.value)),
        },
        Way {
            name: "with French colons",
            apply: |text| fields(text, |it| format!("{} : {}", it.caption, it.value)),
        },
        Way {
            name: "with blanks",
            apply: |text| fields(text, |it| format!("{} {}", it.caption, it.value)),
        },
        Way {
            name: "with tabs",
            apply: |text| fields(text, |it| format!("{}\t{}", it.caption, it.value)),
        },
        Way {
            name: "with values on new lines",
            apply: |text| fields(text, |it| format!("{}\n{}\n", it.caption, it.value)),
        },
        Way {
            name: "with values apart",
            apply: |text| fields(text, |it| format!("{}\n\n{}\n", it.caption, it.value)),
        },
        Way {
            name: "with colons on new lines",
            apply: |text| fields(text, |it| format!("{}\n: {}", it.caption, it.value)),
        },
        Way {
            name: "with colons between the lines",
            apply: |text| fields(text, |it| format!("{}\n:\n{}", it.caption, it.value)),
        },
        Way {
            name: "in bold",
            apply: |text| fields(text, |it| format!("**{}:** {}", it.caption, it.value)),
        },
        Way {
            name: "in pipes",
            apply: |text| fields(text, |it| format!("| {} | {} |", it.caption, it.value)),
        },
        Way {
            name: "in capitals",
            apply: |text| fields(text, |it| format!("{}: {}", it.caption.to_uppercase(), it.value)),
        },
        Way {
            name: "glued",
            apply: |text| run_together(text, |it| format!("{}{}", it.caption, it.value), ""),
        },
        Way {
            name: "flattened",
            apply: |text| run_together(text, |it| format!("{} {}", it.caption, it.value), " "),
        },
        Way {
            name: "flattened with colons",
            apply: |text| run_together(text, |it| format!("{}: {}", it.caption, it.value), " "),
        },
    ],
};

fn fields(text: &str, form: fn(Field<'_>) -> String) -> String {
    lines::each_line(text, |line| lines::field(line).map_or_else(|| line.to_owned(), form))
}

/// Every header as one paragraph, the word that closes it included.
fn run_together(text: &str, form: fn(Field<'_>) -> String, between: &str) -> String {
    let mut set: Vec<String> = Vec::new();
    let mut run: Vec<String> = Vec::new();
    for line in text.split('\n') {
        if let Some(field) = lines::field(line) {
            run.push(form(field));
        } else if run.is_empty() {
            set.push(line.to_owned());
        } else if lines::ends_header(line) {
            run.push("Description".to_owned());
            set.push(run.join(between));
            run.clear();
        }
    }
    set.join("\n")
}
