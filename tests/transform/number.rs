//! How the vacancy number goes with the title.

use super::{Axis, Way, lines};

pub(super) const AXIS: Axis = Axis {
    name: "number",
    ways: &[
        Way { name: "-n", apply: |text| set(text, |title, n| format!("{title}-{n}")) },
        Way { name: "- n", apply: |text| set(text, |title, n| format!("{title} - {n}")) },
        Way {
            name: "-n after a blank",
            apply: |text| set(text, |title, n| format!("{title} -{n}")),
        },
        Way { name: "in brackets", apply: |text| set(text, |title, n| format!("{title} ({n})")) },
        Way {
            name: "on the next line",
            apply: |text| set(text, |title, n| format!("{title}\n{n}")),
        },
        Way {
            name: "dash, next line",
            apply: |text| set(text, |title, n| format!("{title} - \n\n{n}")),
        },
        Way {
            name: "above, with its caption behind it",
            apply: |text| set(text, |title, n| format!("{n} Requisition #\n\n{title}")),
        },
        Way {
            name: "doubled title",
            apply: |text| set(text, |title, n| format!("{title} ({n}){title}-{n}")),
        },
    ],
};

fn set(text: &str, form: fn(&str, &str) -> String) -> String {
    let all: Vec<_> = text.split('\n').collect();
    let starts = lines::title_starts(&all);
    let mut set = Vec::new();
    let mut at = 0;
    while at < all.len() {
        if starts.contains(&at) {
            let header = (at..all.len()).find(|&line| lines::begins_header(all[line]));
            let end = header.unwrap_or(all.len());
            let title: Vec<_> = all[at..end].iter().map(|line| line.trim()).collect();
            set.push(retitled(title.join(" ").trim(), form));
            set.push(String::new());
            at = end;
        } else {
            set.push(all[at].to_owned());
            at += 1;
        }
    }
    set.join("\n")
}

/// The title with its number in another form, within the marks of Markdown around it.
fn retitled(title: &str, form: fn(&str, &str) -> String) -> String {
    let words = lines::words(title);
    let start = title.len() - title.trim_start_matches(['#', ' ', '*']).len();
    let (before, rest) = title.split_at(start);
    let after = rest.get(words.len()..).unwrap_or_default();
    let runs = words.split(|character: char| !character.is_ascii_digit());
    let Some(number) = runs.rev().find(|run| run.len() == 6) else { return title.to_owned() };
    let bare: String = words.split(number).collect();
    let bare = bare.trim_end_matches("()").trim_end_matches([' ', '-']);
    let set = form(bare, number);
    // Bold and headings end with their line.
    let (title, below) = set.split_at(set.find('\n').unwrap_or(set.len()));
    format!("{before}{title}{after}{below}")
}
