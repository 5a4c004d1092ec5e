//! Whether two editions that follow each other are of two notices.
//!
//! Each of two notices may be in one language alone. Then their numbers differ, and so does all that their
//! headers say in figures; where less differs, it is one notice whose editions disagree.

use vacancy_model::FactId;
use vacancy_model::value::{Amount, Date};

use super::nodes::Node;
use super::{Captioned, header, number, sections};
use crate::fold::Folded;
use crate::organisation::{Field, Vocabulary};
use crate::read::date::read_date;
use crate::read::grade::read_grades;
use crate::read::money::read_amount;

/// So many passages, at most, stand above the one that holds a notice's number.
const NUMBER_REACH: usize = 6;
/// One fact that both state may differ by a slip.
const MIN_DIFFERENT: usize = 2;

pub(super) fn are_strangers(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    a: &[Node],
    b: &[Node],
) -> bool {
    let number = |nodes: &[Node]| {
        let mut numbers = nodes.iter().take(NUMBER_REACH);
        let number = numbers.find_map(|node| number::alone(folded, node.stretch))?;
        Some(folded.slice(number))
    };
    let differ = |(a, b): (&str, &str)| a != b;
    // Most editions that follow each other have one number.
    if !number(a).zip(number(b)).is_some_and(differ) {
        return false;
    }
    let (a, b) = (Stated::of(folded, vocabulary, a), Stated::of(folded, vocabulary, b));
    let differences = [
        differ_in(a.deadline, b.deadline),
        differ_in(a.salary, b.salary),
        differ_in(a.grade, b.grade),
    ];
    let mut known = differences.iter().flatten();
    known.clone().count() >= MIN_DIFFERENT && known.all(|differs| *differs)
}

fn differ_in<T: PartialEq>(a: Option<T>, b: Option<T>) -> Option<bool> {
    a.zip(b).map(|(a, b)| a != b)
}

/// What a header says in figures.
struct Stated {
    deadline: Option<Date>,
    salary: Option<Amount>,
    /// The present grades.
    grade: Option<Vec<u8>>,
}

impl Stated {
    fn of(folded: &Folded<'_>, vocabulary: &Vocabulary, nodes: &[Node]) -> Self {
        let (header, _) = sections::sections(nodes, false);
        let captions = header::captions(folded, vocabulary, &header);
        let value = |fact| {
            let is_of = |one: &&Captioned| one.field == Field::Fact(fact) && !one.value.is_empty();
            captions.iter().find(is_of).map(|one| folded.slice(one.value))
        };
        let grades = |words| {
            let grades = read_grades(words, &vocabulary.family.grades)?.present;
            Some(grades.into_iter().map(|it| it.grade).collect())
        };
        Self {
            deadline: value(FactId::Deadline).and_then(read_date).and_then(|it| it.date),
            salary: value(FactId::Salary).and_then(read_amount).and_then(|it| it.amount),
            grade: value(FactId::Grade).and_then(grades),
        }
    }
}
