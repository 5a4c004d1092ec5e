//! Grade: "NATO Grade G12", "G17-G20" (a twin grade), "A.2 / NATO Grade G15" (one grade in two
//! notations). A supervisor's grade in the prose is not the post's: only the header is read.

use vacancy_model::value::Grade;
use vacancy_model::{Args, Code, FactId, Reading, Rule, Severity};

use super::{Cx, Sink};
use crate::read::grade::{GradeReading, Printed, is_twin, read_grades};
use crate::structure::Captioned;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Option<Reading<Grade>> {
    // "Salary and Grade: Grade A2: EUR 78,035.40"
    let with_salary =
        || cx.captioned(FactId::Salary).filter(|it| cx.index.has(it.caption, "grade"));
    let captioned = cx.captioned(FactId::Grade).or_else(with_salary)?;
    let words = cx.text(captioned.value);
    let Some(found) = read_grades(words, &cx.family.grades) else {
        sink.unreadable(cx, FactId::Grade, &captioned);
        return None;
    };
    report_contradiction(cx, sink, &captioned, &found);
    let mention = captioned.value.rebase(found.range.start, found.range.end);
    let value = grade(cx, &captioned, &found)?;
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, mention, Rule::GradeCaption),
    })
}

/// A notice that prints only a former grade keeps it.
fn grade(cx: &Cx<'_, '_>, captioned: &Captioned, found: &GradeReading) -> Option<Grade> {
    let printed = |start, end| cx.folded.source(captioned.value.rebase(start, end)).to_owned();
    let former = former(cx.text(captioned.value), found).map(|(start, end)| printed(start, end));
    let named = |number| cx.family.grades.present_name(number);
    let present = found.present.iter().map(|it| it.grade);
    let (lowest, highest) = if let Some((low, high)) = present.clone().min().zip(present.max()) {
        (named(low), named(high))
    } else {
        let (first, last) = (found.former.first()?, found.former.last()?);
        let last = if found.is_twin { last } else { first };
        (printed(first.range.start, first.range.end), printed(last.range.start, last.range.end))
    };
    Some(Grade { lowest, highest, twin: found.is_twin, former, inferred: None })
}

/// Where the former grade stands: the first, or both ends of a twin grade.
fn former(words: &str, found: &GradeReading) -> Option<(usize, usize)> {
    let first = found.former.first()?;
    let last = found.former.last().filter(|_| is_twin(words, &found.former));
    Some((first.range.start, last.unwrap_or(first).range.end))
}

/// "A.2 / NATO Grade G17": A.2 became G15.
fn report_contradiction(
    cx: &Cx<'_, '_>,
    sink: &mut Sink<'_>,
    captioned: &Captioned,
    found: &GradeReading,
) {
    let Some(present) = found.present.first() else { return };
    let scheme = &cx.family.grades;
    let contradicts = |former: &&Printed| {
        let contradicts = |present: &Printed| {
            former
                .category
                .is_some_and(|category| scheme.contradicts((category, former.grade), present.grade))
        };
        found.present.iter().all(contradicts)
    };
    let Some(former) = found.former.iter().find(contradicts) else { return };
    let words = |range: &std::ops::Range<usize>| {
        cx.folded.source(captioned.value.rebase(range.start, range.end))
    };
    let args = Args::default()
        .with_text("former", words(&former.range))
        .with_text("present", words(&present.range));
    let mention = captioned.value.rebase(found.range.start, found.range.end);
    let code = Code::GradeFormerConflict;
    sink.report(code, Severity::Error, FactId::Grade, cx.span(mention), args);
}

#[cfg(test)]
mod tests {
    use vacancy_model::Code;

    use crate::extract::testing::{header, notice, section};

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
        check("Grade: B2-B3", "B2", "B3", true, Some("B2-B3"));
        check("NATO Grade: 24", "G24", "G24", false, None);
        check("Salary and Grade: Grade A2: EUR 78,035.40 a year", "A2", "A2", false, Some("A2"));
        check("Grade / Salary: G15 / 6,713.06 EUR", "G15", "G15", false, None);
        check("Grade: Category A, NATO Grade 15", "G15", "G15", false, None);
    }

    #[test]
    fn keeps_to_the_grade_of_the_post() {
        check("Grade: NATO Grade G15 (supervised by a G20)", "G15", "G15", false, None);
        check("Grade: G10 (step 1 to 11)", "G10", "G10", false, None);
        assert!(header("Grade: n/a (internship, 6 months)").grade.is_none());
    }

    #[test]
    fn ignores_a_grade_in_the_prose() {
        let facts = section("4. INTERRELATIONSHIPS", "The incumbent reports to the Head (A4/G20).");
        assert!(facts.grade.is_none());
    }

    #[track_caller]
    fn check_contradiction(line: &str, expected: Option<(&str, &str)>) {
        let diagnostics = notice(line).diagnostics;
        let found = diagnostics.iter().find(|it| it.code == Code::GradeFormerConflict);
        let args = found.and_then(|it| it.args.text("former").zip(it.args.text("present")));
        assert_eq!(args, expected, "{line}");
    }

    #[test]
    fn flags_two_notations_of_different_grades() {
        check_contradiction("Grade: A.2 / NATO Grade G17", Some(("A.2", "G17")));
        check_contradiction("Grade: NATO Grade G15 (B5)", Some(("B5", "G15")));
        check_contradiction("Grade: B3/G8 and B5/G10", Some(("B5", "G8")));
    }

    #[test]
    fn leaves_two_notations_of_one_grade() {
        for line in
            ["Grade: A-2/G-15", "Grade: B3-B4/G8-G10", "Grade: B6/G14", "Grade: A.2", "Grade: G17"]
        {
            check_contradiction(line, None);
        }
    }
}
