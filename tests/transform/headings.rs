//! How the headings of sections and of their lists are set.

use super::{Axis, Way, lines};

pub(super) const AXIS: Axis = Axis {
    name: "headings",
    ways: &[
        Way { name: "without numbers", apply: |text| set(text, |it| it.words.to_owned()) },
        Way { name: "with tight numbers", apply: |text| set(text, |it| it.numbered(".")) },
        Way { name: "with wide numbers", apply: |text| set(text, |it| it.numbered(".       ")) },
        Way { name: "with numbers above", apply: |text| set(text, |it| it.numbered(".\n")) },
        Way { name: "with bullets", apply: |text| set(text, |it| it.marked("• ")) },
        Way { name: "with dashes", apply: |text| set(text, |it| it.marked("- ")) },
        Way { name: "with colons", apply: |text| set(text, |it| it.numbered(". ") + ":") },
        Way { name: "in title case", apply: |text| set(text, title_case) },
        Way { name: "in bold", apply: |text| set(text, |it| format!("**{}**", it.numbered(". "))) },
        Way {
            name: "as Markdown",
            apply: |text| {
                set(text, |it| format!("{} {}", it.level("##", "###"), it.numbered(". ")))
            },
        },
        Way {
            name: "as deep bold Markdown",
            apply: |text| {
                set(text, |it| format!("{} **{}**", it.level("#####", "######"), it.words))
            },
        },
    ],
};

struct Heading<'t> {
    number: Option<&'t str>,
    words: &'t str,
}

/// Headings of lists, within a section.
const LISTS: [&str; 4] = ["ESSENTIAL", "DESIRABLE", "ACQUIS ESSENTIELS", "ACQUIS SOUHAITABLES"];

impl Heading<'_> {
    fn numbered(&self, separator: &str) -> String {
        let number = self.number.map(|number| format!("{number}{separator}"));
        number.unwrap_or_default() + self.words
    }

    /// A mark in place of the number.
    fn marked(&self, mark: &str) -> String {
        if self.number.is_some() { format!("{mark}{}", self.words) } else { self.words.to_owned() }
    }

    fn level<'l>(&self, section: &'l str, list: &'l str) -> &'l str {
        if self.number.is_some() { section } else { list }
    }
}

fn title_case(heading: &Heading<'_>) -> String {
    let mut letters = heading.words.chars();
    let first: String = letters.by_ref().take(1).collect();
    let words = first + &letters.as_str().to_lowercase();
    Heading { number: heading.number, words: &words }.numbered(". ")
}

fn set(text: &str, form: fn(&Heading<'_>) -> String) -> String {
    let joined = join_wrapped(text);
    lines::each_line(&joined, |line| {
        heading(line).map_or_else(|| line.to_owned(), |heading| form(&heading))
    })
}

/// "6. CONTRACT", "ESSENTIAL": capitals behind a number, or the name of a list.
fn heading(line: &str) -> Option<Heading<'_>> {
    let words = lines::words(line);
    if LISTS.contains(&words) {
        return Some(Heading { number: None, words });
    }
    let (number, words) = words.split_once('.')?;
    let words = words.trim();
    let is_number = number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && is_capitals(words)).then_some(Heading { number: Some(number), words })
}

fn is_capitals(words: &str) -> bool {
    words.len() > 4 && !words.contains(char::is_lowercase)
}

/// Makes a heading that runs over two lines one line.
fn join_wrapped(text: &str) -> String {
    let mut joined: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let words = lines::words(line);
        let goes_on = is_capitals(words) && heading(line).is_none();
        let above = joined.iter_mut().rev().find(|above| !above.trim().is_empty());
        match above.filter(|above| goes_on && heading(above).is_some()) {
            Some(above) => *above = format!("{} {words}", above.trim()),
            None => joined.push(line.to_owned()),
        }
    }
    joined.join("\n")
}
