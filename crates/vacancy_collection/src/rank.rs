//! The order of grades, those of former notations among those of today.

use vacancy_model::value::Grade;

/// Where a grade stands among others: by the letters of its scale, then by its figures, the lower end of
/// a twin grade before the higher.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct GradeRank {
    scale: String,
    lowest: u32,
    highest: u32,
}

impl GradeRank {
    /// A grade in a former notation (`B.3`) stands where the present one (`G8`) does, where a source
    /// pairs them. What has no figures stands before what has some.
    pub fn of(grade: &Grade) -> Self {
        let inferred = grade.inferred.as_ref();
        let category = inferred.and_then(|it| it.category);
        let is_former = category.is_some_and(|it| grade.lowest.starts_with(it.as_str()));
        let equivalents = inferred.filter(|_| is_former);
        let now = |name: &String, equivalent: Option<&Option<String>>| {
            split(equivalent.and_then(Option::as_ref).unwrap_or(name))
        };
        let (scale, lowest) = now(&grade.lowest, equivalents.map(|it| &it.lowest_equivalent));
        let (_, highest) = now(&grade.highest, equivalents.map(|it| &it.highest_equivalent));
        Self { scale, lowest, highest }
    }
}

/// The letters of a grade, large, and its first figures.
fn split(name: &str) -> (String, u32) {
    let letters = name.chars().take_while(|it| !it.is_ascii_digit());
    let letters =
        letters.filter(|it| it.is_alphabetic()).map(|it| it.to_ascii_uppercase()).collect();
    let rest = name.trim_start_matches(|it: char| !it.is_ascii_digit());
    let figures: String = rest.chars().take_while(char::is_ascii_digit).collect();
    (letters, figures.parse().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::{Grade, GradeCategory, InferredGrade};

    use super::GradeRank;

    fn grade(lowest: &str, highest: &str) -> Grade {
        let (lowest, highest) = (lowest.to_owned(), highest.to_owned());
        let twin = lowest != highest;
        Grade { lowest, highest, twin, former: None, inferred: None }
    }

    #[track_caller]
    fn check(lower: &Grade, higher: &Grade) {
        assert!(GradeRank::of(lower) < GradeRank::of(higher), "{lower:?} before {higher:?}");
    }

    #[test]
    fn goes_by_figures_not_by_letters_of_them() {
        check(&grade("G9", "G9"), &grade("G12", "G12"));
        check(&grade("A.2", "A.2"), &grade("a3", "a3"));
        check(&grade("G12", "G12"), &grade("G12", "G14"));
        check(&grade("OTHER", "OTHER"), &grade("OTHER 1", "OTHER 1"));
    }

    #[test]
    fn a_former_grade_stands_where_the_present_one_does() {
        let former = |category, equivalent: Option<&str>| Grade {
            inferred: Some(InferredGrade {
                category: Some(category),
                lowest_equivalent: equivalent.map(str::to_owned),
                highest_equivalent: equivalent.map(str::to_owned),
                source: "".into(),
            }),
            ..grade("B.3", "B.3")
        };
        let known = former(GradeCategory::B, Some("G8"));
        check(&grade("G7", "G7"), &known);
        check(&known, &grade("G9", "G9"));
        check(&former(GradeCategory::B, None), &grade("G1", "G1"));
        // What G8 was called before does not move it.
        let present = Grade {
            lowest: "G8".into(),
            highest: "G8".into(),
            ..former(GradeCategory::B, Some("B.3"))
        };
        check(&grade("G7", "G7"), &present);
    }
}
