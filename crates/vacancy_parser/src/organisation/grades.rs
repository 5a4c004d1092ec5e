//! Scales of grades: how their grades are written, and what each stands for.

use vacancy_model::value::GradeCategory;
use vacancy_text::decimal;

use crate::lexicon::Phrases;

/// How grades are written, and which grade of the old notation each became.
#[derive(Debug)]
pub(crate) struct GradeScheme {
    /// The letter before the number: G12.
    pub(crate) letter: u8,
    pub(crate) highest: u8,
    /// The highest number in the notation before: A.7.
    pub(crate) former_highest: u8,
    /// What stands before the number in the notation before: A.2, LI 3, LT 3.
    pub(crate) former_letters: &'static [(&'static str, GradeCategory)],
    /// Each present grade, and the number of the former one that it took the place of; `None` where no
    /// source pairs them.
    pub(crate) grades: &'static [(u8, GradeCategory, Option<u8>)],
    /// Words by which the organisation is named, for telling its grades from others of the same form.
    pub(crate) names: Phrases,
    /// What a number alone may be called that is a grade: "NG 15".
    pub(crate) words: Phrases,
    /// What else may stand before and between grades of one value: "NATO SSS Grade G15 (ABCL A2)".
    pub(crate) among: Phrases,
    /// The address of the page that prints the scale.
    pub(crate) source: &'static str,
}

/// A grade of the notation before: its category and number.
pub(crate) type FormerGrade = (GradeCategory, u8);

impl GradeScheme {
    /// Whether words are the letter before a number, and no more.
    pub(crate) fn is_letter(&self, words: &str) -> bool {
        words.as_bytes() == [self.letter]
    }

    /// The category that the letters of the notation before stand for.
    pub(crate) fn former_category(&self, letters: &str) -> Option<GradeCategory> {
        let named = self.former_letters.iter().find(|(known, _)| *known == letters);
        named.map(|(_, category)| *category)
    }

    /// A present grade as it is printed: "G12".
    pub(crate) fn present_name(&self, number: u8) -> String {
        let mut name = String::from(char::from(self.letter.to_ascii_uppercase()));
        name.push_str(&decimal(number));
        name
    }

    /// The category of a present grade, and its number in the notation before.
    pub(crate) fn of_present(&self, number: u8) -> Option<(GradeCategory, Option<u8>)> {
        let row = self.grades.iter().find(|(present, ..)| *present == number);
        row.map(|&(_, category, former)| (category, former))
    }

    /// The number of the present grade that a former one became.
    pub(crate) fn of_former(&self, (category, number): FormerGrade) -> Option<u8> {
        let became =
            |row: &&(u8, GradeCategory, Option<u8>)| (row.1, row.2) == (category, Some(number));
        self.grades.iter().find(became).map(|(present, ..)| *present)
    }

    /// Whether the scale pairs two grades otherwise than a notice does; `false` where it does not
    /// pair them at all.
    pub(crate) fn contradicts(&self, former: FormerGrade, present: u8) -> bool {
        self.of_present(present).is_some_and(|(category, number)| {
            category != former.0 || number.is_some_and(|number| number != former.1)
        })
    }
}
