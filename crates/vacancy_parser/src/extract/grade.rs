//! Grade: "NATO Grade G12", "G17-G20" (a twin grade), "A.2 / NATO Grade G15" (one grade in two
//! notations). A supervisor's grade in the prose is not the post's: only the header is read.

use vacancy_model::value::Grade;
use vacancy_model::{FactId, Reading, Rule};

use super::{Cx, Sink};
use crate::read::grade::{GradeReading, read_grades};

pub(super) fn read(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Option<Reading<Grade>> {
    let captioned = cx.captioned(FactId::Grade)?;
    let words = cx.text(captioned.value);
    let Some(found) = read_grades(words, &cx.family.grades) else {
        sink.unreadable(cx, FactId::Grade, &captioned);
        return None;
    };
    let mention = captioned.value.rebase(found.range.start, found.range.end);
    let former = found.former.as_ref().map(|range| {
        let printed = cx.folded.source(captioned.value.rebase(range.start, range.end));
        printed.to_owned()
    });
    let value = grade(cx, &found, former)?;
    Some(cx.captioned_reading(value, &captioned, mention, Rule::GradeCaption))
}

/// A notice that prints only a former grade keeps it: which grade it is today would be a guess.
fn grade(cx: &Cx<'_, '_>, found: &GradeReading, former: Option<String>) -> Option<Grade> {
    let letter = cx.family.grades.letter.to_ascii_uppercase();
    let named = |number: &u8| {
        let figures = [number / 10, number % 10].map(|figure| char::from(b'0' + figure));
        let figures = figures.into_iter().skip(usize::from(*number < 10));
        [char::from(letter)].into_iter().chain(figures).collect()
    };
    let lowest = found.present.iter().min().map(named).or_else(|| former.clone())?;
    let highest = found.present.iter().max().map(named).or_else(|| former.clone())?;
    Some(Grade { lowest, highest, twin: found.is_twin, former })
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::{header, section};

    #[track_caller]
    fn check(line: &str, lowest: &str, highest: &str, twin: bool, former: Option<&str>) {
        let grade = header(line).grade.unwrap_or_else(|| panic!("none in {line}")).value;
        assert_eq!(
            (grade.lowest.as_str(), grade.highest.as_str(), grade.twin),
            (lowest, highest, twin)
        );
        assert_eq!(grade.former.as_deref(), former);
    }

    #[test]
    fn reads_single_twin_and_former_grades() {
        check("Grade: NATO Grade G12", "G12", "G12", false, None);
        check("Grade NATO Grade G8-G10", "G8", "G10", true, None);
        check("GradeA.2 / NATO Grade G15", "G15", "G15", false, Some("A.2"));
        check("Grade: B-3", "B-3", "B-3", false, Some("B-3"));
        check("NATO Grade: 24", "G24", "G24", false, None);
    }

    #[test]
    fn ignores_a_grade_in_the_prose() {
        let facts = section("4. INTERRELATIONSHIPS", "The incumbent reports to the Head (A4/G20).");
        assert!(facts.grade.is_none());
    }
}
