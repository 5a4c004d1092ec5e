//! NATO's single scale of 24 grades, and the grades of four categories that it took the place of.
//!
//! The page named as `source` (nato.int, 7 March 2024) prints the grades of each category, present
//! and former, in ascending order. Where it prints as many former grades of a category as present
//! ones (A and L), each belongs to the one in the same place. Of category B, notices print some pairs
//! (B.2 / G5, B.3 / G8, B.4 / G10), and NATO's lists imply B.5 / G12. Pairs without such a source are
//! left out.

use vacancy_model::value::GradeCategory::{self, A, B, C, L};

use crate::lexicon::phrases;
use crate::organisation::grades::GradeScheme;

pub(super) const NATO_GRADES: GradeScheme = GradeScheme {
    letter: b'g',
    highest: 24,
    former_highest: 7,
    former_letters: &[("a", A), ("b", B), ("c", C), ("l", L), ("li", L), ("lt", L)],
    grades: GRADES,
    names: phrases!["nato", "otan"],
    words: phrases!["grade", "grades", "ng"],
    among: phrases![
        "sss",
        "and",
        "or",
        "to",
        "et",
        "ou",
        "a",
        "former",
        "formerly",
        "ancien",
        "anciennement",
        "abcl",
        "category",
        "twin",
        "jumele",
        "jumeles"
    ],
    source: "https://www.nato.int/cps/en/natohq/87157.htm",
};

const GRADES: &[(u8, GradeCategory, Option<u8>)] = &[
    (1, C, None),
    (2, B, None),
    (3, C, None),
    (4, C, None),
    (5, B, Some(2)),
    (6, C, None),
    (7, C, None),
    (8, B, Some(3)),
    (9, C, None),
    (10, B, Some(4)),
    (11, A, Some(1)),
    (12, B, Some(5)),
    (13, L, Some(1)),
    (14, B, None),
    (15, A, Some(2)),
    (16, L, Some(2)),
    (17, A, Some(3)),
    (18, L, Some(3)),
    (19, L, Some(4)),
    (20, A, Some(4)),
    (21, L, Some(5)),
    (22, A, Some(5)),
    (23, A, Some(6)),
    (24, A, Some(7)),
];

#[cfg(test)]
mod tests {
    use super::{A, B, NATO_GRADES};

    #[test]
    fn every_grade_has_one_category() {
        let numbers: Vec<u8> = NATO_GRADES.grades.iter().map(|(number, ..)| *number).collect();
        assert_eq!(numbers, (1..=NATO_GRADES.highest).collect::<Vec<_>>());
    }

    #[test]
    fn grades_pair_both_ways_as_notices_print_them() {
        for (former, present) in
            [((A, 2), 15), ((A, 4), 20), ((A, 5), 22), ((B, 2), 5), ((B, 3), 8), ((B, 4), 10)]
        {
            assert_eq!(NATO_GRADES.of_former(former), Some(present));
            assert_eq!(NATO_GRADES.of_present(present), Some((former.0, Some(former.1))));
            assert!(!NATO_GRADES.contradicts(former, present));
        }
        assert_eq!(NATO_GRADES.of_former((B, 7)), None);
        assert_eq!(NATO_GRADES.of_present(25), None);
    }

    #[test]
    fn only_known_pairs_are_contradicted() {
        assert!(NATO_GRADES.contradicts((A, 2), 17));
        assert!(NATO_GRADES.contradicts((B, 6), 15));
        assert!(!NATO_GRADES.contradicts((B, 6), 14));
    }
}
