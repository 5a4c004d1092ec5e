//! Grades of a scheme: `G12`, `G17-G20`, `A.2 / NATO Grade G15`, `24`.

use std::ops::Range;

use crate::organisation::GradeScheme;

use super::words::words_and_figures;

/// The grades of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GradeReading {
    /// Present grades, in the order printed; empty where only a former one is.
    pub(crate) present: Vec<u8>,
    /// The first former grade and where it stands.
    pub(crate) former: Option<Range<usize>>,
    /// Whether the two present grades are of one post, and not of several.
    pub(crate) is_twin: bool,
    pub(crate) range: Range<usize>,
}

pub(crate) fn read_grades(text: &str, scheme: &GradeScheme) -> Option<GradeReading> {
    let words = words_and_figures(text);
    let letter = char::from(scheme.letter);
    let mut present: Vec<(u8, Range<usize>)> = Vec::new();
    let mut former = None;
    let mut bare: Vec<(u8, Range<usize>)> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let Some(number) = word.text.parse::<u8>().ok().filter(|_| word.text.len() <= 2) else {
            continue;
        };
        let before = at.checked_sub(1).and_then(|at| words.get(at)).filter(|name| {
            // "G12", "A.2", "B-3", "LI 3"
            matches!(text.get(name.end..word.start), Some("" | "." | "-" | " "))
        });
        let range = before.map_or(word.start, |name| name.start)..word.end;
        match before.map(|name| name.text) {
            Some(name) if name.len() == 1 && name.starts_with(letter) => {
                if (1..=scheme.highest).contains(&number) {
                    present.push((number, range));
                }
            }
            Some(name) if scheme.former_letters.contains(&name) => {
                if (1..=scheme.former_highest).contains(&number) {
                    former.get_or_insert(range);
                }
            }
            name => {
                let is_named = name.is_none_or(|name| matches!(name, "grade" | "ng" | "grades"));
                if is_named && (1..=scheme.highest).contains(&number) {
                    bare.push((number, word.start..word.end));
                }
            }
        }
    }
    if present.is_empty() {
        present = bare;
    }
    reading(text, &present, former)
}

fn reading(
    text: &str,
    present: &[(u8, Range<usize>)],
    former: Option<Range<usize>>,
) -> Option<GradeReading> {
    let is_twin = match present {
        [(low, a), (high, b)] => {
            // "B3/G8 and B4/G10" are two posts.
            let between = text.get(a.end..b.start).unwrap_or_default();
            low < high && between.trim().len() <= 1 && !between.contains('&')
        }
        _ => false,
    };
    let ranges = present.iter().map(|(_, range)| range).chain(&former);
    let start = ranges.clone().map(|range| range.start).min()?;
    let end = ranges.map(|range| range.end).max()?;
    let present = present.iter().map(|(number, _)| *number).collect();
    Some(GradeReading { present, former, is_twin, range: start..end })
}

#[cfg(test)]
mod tests {
    use crate::organisation::FAMILIES;

    use super::read_grades;

    #[track_caller]
    fn check(text: &str, present: &[u8], former: Option<&str>, is_twin: bool) {
        let reading = read_grades(text, &FAMILIES[0].grades).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(reading.present, present, "{text}");
        assert_eq!(reading.former.map(|range| &text[range]), former, "{text}");
        assert_eq!(reading.is_twin, is_twin, "{text}");
    }

    #[test]
    fn reads_present_former_and_twin_grades() {
        check("nato grade g12", &[12], None, false);
        check("nato grade g17-g20", &[17, 20], None, true);
        check("g15/g17", &[15, 17], None, true);
        check("a.2 / nato grade g15", &[15], Some("a.2"), false);
        check("a-2/g-15", &[15], Some("a-2"), false);
        check("b3/g8 and b4/g10", &[8, 10], Some("b3"), false);
        check("li 3", &[], Some("li 3"), false);
        check("24", &[24], None, false);
        check("grade 8 (b3)", &[8], Some("b3"), false);
    }

    #[test]
    fn leaves_what_is_no_grade() {
        for text in ["no grade", "", "g77", "temp", "250871", "p3"] {
            assert_eq!(read_grades(text, &FAMILIES[0].grades), None, "{text}");
        }
    }
}
