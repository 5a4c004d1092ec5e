//! What follows from the facts and from tables, and is printed nowhere: it says so, and names its
//! source.

use vacancy_model::Facts;
use vacancy_model::value::{Grade, GradeCategory, InferredGrade};
use vacancy_text::{decimal, read_decimal};

use crate::edge;
use crate::index::WordIndex;
use crate::organisation::{Family, GradeScheme};
use crate::read::digits;
use crate::read::phrase;

/// Adds to the grade what its organisation's scale says of it.
///
/// Other organisations have grades G1 to G7, too: nothing is added where the notice names another
/// body, or shows no sign of the family.
#[inline(never)]
pub(crate) fn infer(facts: &mut Facts, family: &Family, index: &WordIndex<'_>) {
    let scheme = &family.grades;
    let is_known = match &facts.organisation {
        Some(fact) => is_of_scheme(&fact.value.name, family),
        None => family.shows_in(index),
    };
    let Some(fact) = facts.grade.as_mut().filter(|_| is_known) else { return };
    let readings = fact.readings.iter_mut().map(|reading| &mut reading.value);
    for grade in readings.chain([&mut fact.value]) {
        grade.inferred = inferred(grade, scheme);
    }
}

fn is_of_scheme(organisation: &str, family: &Family) -> bool {
    let name = organisation.to_ascii_lowercase();
    let is_body = family.bodies.iter().any(|body| body.name == organisation);
    is_body || family.grades.names.iter().any(|known| phrase::stands(&name, known))
}

fn inferred(grade: &Grade, scheme: &GradeScheme) -> Option<InferredGrade> {
    let (low, lowest_equivalent) = look_up(&grade.lowest, scheme)?;
    let (high, highest_equivalent) = look_up(&grade.highest, scheme)?;
    let category = (low == high).then_some(low);
    Some(InferredGrade {
        category,
        lowest_equivalent,
        highest_equivalent,
        source: scheme.source.into(),
    })
}

/// The category of a grade as printed, and its name in the other notation.
fn look_up(printed: &str, scheme: &GradeScheme) -> Option<(GradeCategory, Option<String>)> {
    let name = printed.to_ascii_lowercase();
    let digits = name.get(digits::runs(&name).next()?.start..)?;
    let letters = edge::trim_end(name.strip_suffix(digits)?, ".- ");
    let number = read_decimal(digits)?;
    if scheme.is_letter(letters) {
        let (category, former) = scheme.of_present(number)?;
        let named = |former| [category.as_str(), ".", &decimal(former)].concat();
        return Some((category, former.map(named)));
    }
    let category = scheme.former_category(letters)?;
    let present = scheme.of_former((category, number));
    Some((category, present.map(|present| scheme.present_name(present))))
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::{GradeCategory, InferredGrade};

    use crate::{ParseOptions, parse};

    fn inferred(body: &str, grade: &str) -> Option<InferredGrade> {
        let text = format!(
            "Officer, Budget-250871\n\n{body}\nOther Locations: none\nSchedule: Full-time\n{grade}\n\n\
             1. SUMMARY\n\nThe incumbent supports the Head.\n"
        );
        let grade = parse(&text, &ParseOptions::default()).facts.grade.unwrap();
        assert!(grade.readings.iter().all(|reading| reading.value == grade.value));
        grade.value.inferred
    }

    #[track_caller]
    fn check(grade: &str, category: Option<GradeCategory>, low: Option<&str>, high: Option<&str>) {
        let found = inferred("NATO Body: NATO International Staff (NATO IS)", grade).unwrap();
        let ends = (found.lowest_equivalent.as_deref(), found.highest_equivalent.as_deref());
        assert_eq!((found.category, ends), (category, (low, high)), "{grade}");
    }

    #[test]
    fn looks_a_grade_up_in_either_notation() {
        check("Grade: NATO Grade G8-G10", Some(GradeCategory::B), Some("B.3"), Some("B.4"));
        check("Grade: NATO Grade G19", Some(GradeCategory::L), Some("L.4"), Some("L.4"));
        check("Grade: B-3", Some(GradeCategory::B), Some("G8"), Some("G8"));
        check("Grade: LI 3", Some(GradeCategory::L), Some("G18"), Some("G18"));
    }

    #[test]
    fn leaves_out_what_no_source_says() {
        check("Grade: NATO Grade G14", Some(GradeCategory::B), None, None);
        check("Grade: NATO Grade G12-G15", None, Some("B.5"), Some("A.2"));
    }

    #[test]
    fn grades_of_other_bodies_say_nothing() {
        assert_eq!(inferred("Organisation: OSCE", "Grade: G5"), None);
        assert_eq!(inferred("Workplace: Vienna", "Grade: G5"), None);
    }
}
