//! Blanks of other kinds and numbers, where a reader sees one blank.

use super::{Axis, Way};

pub(super) const AXIS: Axis = Axis {
    name: "blanks",
    ways: &[
        Way { name: "no-break as French sets them", apply: french },
        Way { name: "no-break everywhere", apply: |text| text.replace(' ', "\u{a0}") },
        Way { name: "narrow within numbers", apply: |text| within_numbers(text, '\u{202f}') },
        Way { name: "thin within numbers", apply: |text| within_numbers(text, '\u{2009}') },
        Way { name: "doubled", apply: doubled },
        Way { name: "at the ends of lines", apply: |text| text.replace('\n', "  \n") },
    ],
};

fn french(text: &str) -> String {
    let before = [":", "»"].map(|mark| (format!(" {mark}"), format!("\u{a0}{mark}")));
    let narrow = [";", "!", "?"].map(|mark| (format!(" {mark}"), format!("\u{202f}{mark}")));
    let marks = before.into_iter().chain(narrow).chain([("« ".to_owned(), "«\u{a0}".to_owned())]);
    marks.fold(within_numbers(text, '\u{a0}'), |text, (plain, set)| text.replace(&plain, &set))
}

/// "7 540" with another blank.
fn within_numbers(text: &str, blank: char) -> String {
    between(text, char::is_numeric, &blank.to_string())
}

fn doubled(text: &str) -> String {
    between(text, char::is_alphanumeric, "  ")
}

/// Every single blank between two characters of a kind, replaced.
fn between(text: &str, is_of_kind: fn(char) -> bool, blank: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut before = ' ';
    while let Some(character) = characters.next() {
        let stands_between =
            is_of_kind(before) && characters.peek().is_some_and(|&it| is_of_kind(it));
        if character == ' ' && stands_between {
            set.push_str(blank);
        } else {
            set.push(character);
        }
        before = character;
    }
    set
}
