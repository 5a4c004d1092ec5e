//! Grades of a scheme: `G12`, `G17-G20`, `A.2 / NATO Grade G15`, `24`.

use std::ops::Range;

use vacancy_model::value::GradeCategory;
use vacancy_text::{read_decimal, trim};

use super::words::{Word, words_and_figures};
use crate::organisation::GradeScheme;

/// The grades of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GradeReading {
    /// Present grades, in the order printed; empty where only former ones are.
    pub(crate) present: Vec<Printed>,
    pub(crate) former: Vec<Printed>,
    /// Whether two grades are of one post, and not of several.
    pub(crate) is_twin: bool,
    pub(crate) range: Range<usize>,
}

/// A grade and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Printed {
    /// Its number.
    pub(crate) grade: u8,
    /// That of a former one; a present one is its number alone.
    pub(crate) category: Option<GradeCategory>,
    pub(crate) range: Range<usize>,
}

pub(crate) fn read_grades(text: &str, scheme: &GradeScheme) -> Option<GradeReading> {
    let words = words_and_figures(text);
    let (mut present, mut former, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    let mut is_said = false;
    for (at, word) in words.iter().enumerate() {
        is_said |= !may_stand_among_grades(word.text, scheme);
        // "G15 (supervised by a G20)", "G10 (step 1)": what follows is not the post's.
        if is_said && !(present.is_empty() && former.is_empty() && bare.is_empty()) {
            break;
        }
        let Some(number) = read_decimal(word.text).filter(|_| word.text.len() <= 2) else {
            continue;
        };
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        let before = before.filter(|name| belong_together(text, name, word));
        let name = before.map(|name| name.text);
        let range = before.map_or(word.start, |name| name.start)..word.end;
        // "G15/17" repeats no letter.
        let goes_on = |low: &Printed| {
            let between = text.get(low.range.end..word.start);
            low.grade < number && matches!(between.map(trim), Some("/" | "-"))
        };
        if number <= scheme.highest && present.last().is_some_and(goes_on) {
            present.push(Printed { grade: number, category: None, range: word.start..word.end });
            continue;
        }
        if name.is_some_and(|name| scheme.is_letter(name)) {
            if (1..=scheme.highest).contains(&number) {
                present.push(Printed { grade: number, category: None, range });
            }
        } else if let Some(category) = name.and_then(|name| scheme.former_category(name)) {
            if (1..=scheme.former_highest).contains(&number) {
                former.push(Printed { grade: number, category: Some(category), range });
            }
        } else if name.map_or(!is_said, |name| scheme.words.contains(name))
            && (1..=scheme.highest).contains(&number)
        {
            bare.push(Printed { grade: number, category: None, range: word.start..word.end });
        }
    }
    reading(text, if present.is_empty() { bare } else { present }, former)
}

fn may_stand_among_grades(word: &str, scheme: &GradeScheme) -> bool {
    scheme.names.contains(word)
        || scheme.words.contains(word)
        || scheme.among.contains(word)
        || scheme.is_letter(word)
        || scheme.former_category(word).is_some()
        || word.bytes().all(|b| b.is_ascii_digit())
}

/// "G12", "A.2", "B-3", "LI 3"
fn belong_together(text: &str, name: &Word<'_>, number: &Word<'_>) -> bool {
    matches!(text.get(name.end..number.start), Some("" | "." | "-" | " "))
}

fn reading(text: &str, present: Vec<Printed>, former: Vec<Printed>) -> Option<GradeReading> {
    let is_twin = is_twin(text, if present.is_empty() { &former } else { &present });
    let mut whole: Option<Range<usize>> = None;
    for printed in [&present, &former].into_iter().flatten() {
        let Range { start, end } = printed.range;
        whole = Some(match whole {
            Some(whole) => whole.start.min(start)..whole.end.max(end),
            None => start..end,
        });
    }
    Some(GradeReading { present, former, is_twin, range: whole? })
}

/// "G17-G20"; but "B3/G8 and B4/G10" are two posts.
pub(crate) fn is_twin(text: &str, printed: &[Printed]) -> bool {
    let [low, high] = printed else { return false };
    let between = text.get(low.range.end..high.range.start).unwrap_or_default();
    let between = trim(between);
    let is_range = between.len() <= 1 || between == "to";
    low.grade < high.grade && is_range && between != "&"
}

#[cfg(test)]
mod tests {
    use crate::organisation::FAMILIES;

    use super::read_grades;

    #[track_caller]
    fn check(text: &str, present: &[u8], former: &[&str], is_twin: bool) {
        let reading =
            read_grades(text, &FAMILIES[0].family.grades).unwrap_or_else(|| panic!("{text}"));
        let numbers: Vec<_> = reading.present.iter().map(|printed| printed.grade).collect();
        assert_eq!(numbers, present, "{text}");
        let words: Vec<_> = reading.former.iter().map(|it| &text[it.range.clone()]).collect();
        assert_eq!(words, former, "{text}");
        assert_eq!(reading.is_twin, is_twin, "{text}");
    }

    #[test]
    fn reads_present_former_and_twin_grades() {
        check("nato grade g12", &[12], &[], false);
        check("g15 to g17", &[15, 17], &[], true);
        check("nato grade g17-g20", &[17, 20], &[], true);
        check("g15/g17", &[15, 17], &[], true);
        check("twin grade g15/g17", &[15, 17], &[], true);
        check("nato grade g15/17", &[15, 17], &[], true);
        check("g12-15 (a1-a2)", &[12, 15], &["a1", "a2"], true);
        check("g15 / 12", &[15], &[], false);
        check("a.2 / nato grade g15", &[15], &["a.2"], false);
        check("a-2/g-15", &[15], &["a-2"], false);
        check("b3/g8 and b4/g10", &[8, 10], &["b3", "b4"], false);
        check("li 3", &[], &["li 3"], false);
        check("b2-b3", &[], &["b2", "b3"], true);
        check("24", &[24], &[], false);
        check("grade 8 (b3)", &[8], &["b3"], false);
    }

    #[test]
    fn leaves_what_is_no_grade() {
        for text in ["no grade", "", "g77", "temp", "250871", "p3"] {
            assert_eq!(read_grades(text, &FAMILIES[0].family.grades), None, "{text}");
        }
    }
}
