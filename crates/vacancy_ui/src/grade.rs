use vacancy_model::value::{Grade, Organisation};

/// What kind of work a NATO grade is for.
///
/// Source: nato.int, "NATO as an employer", as of 7 March 2024, which prints the grades of each
/// category. The sets are disjoint and together hold every grade from 1 to 24.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Category {
    A,
    B,
    C,
    L,
}

impl Category {
    /// The category of a grade of a NATO body; `None` where it is not such a grade, or where the
    /// two grades of a twin grade differ in it.
    pub(crate) fn of(grade: &Grade, organisation: Option<&Organisation>) -> Option<Self> {
        if !organisation?.name.starts_with("NATO") {
            return None;
        }
        let lowest = Self::of_name(&grade.lowest)?;
        (Self::of_name(&grade.highest)? == lowest).then_some(lowest)
    }

    fn of_name(name: &str) -> Option<Self> {
        match name.strip_prefix('G')?.parse().ok()? {
            11 | 15 | 17 | 20 | 22 | 23 | 24 => Some(Self::A),
            2 | 5 | 8 | 10 | 12 | 14 => Some(Self::B),
            1 | 3 | 4 | 6 | 7 | 9 => Some(Self::C),
            13 | 16 | 18 | 19 | 21 => Some(Self::L),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Organisation;

    use super::Category;
    use crate::sample::grade;

    fn nato() -> Organisation {
        Organisation { name: "NATO International Staff".to_owned(), acronym: None }
    }

    #[test]
    fn every_grade_of_the_scale_has_one_category() {
        assert!((1..=24).all(|number| Category::of_name(&format!("G{number}")).is_some()));
        assert_eq!(Category::of_name("G25"), None);
        assert_eq!(Category::of_name("A.2"), None);
    }

    #[test]
    fn a_twin_grade_has_one_where_its_ends_agree() {
        assert_eq!(Category::of(&grade("G8", "G10"), Some(&nato())), Some(Category::B));
        assert_eq!(Category::of(&grade("G8", "G11"), Some(&nato())), None);
    }

    #[test]
    fn grades_of_other_bodies_say_nothing() {
        let other = Organisation { name: "OECD".to_owned(), acronym: None };
        assert_eq!(Category::of(&grade("G8", "G8"), Some(&other)), None);
        assert_eq!(Category::of(&grade("G8", "G8"), None), None);
    }
}
