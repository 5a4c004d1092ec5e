//! Which notices are there twice: the same words, or the same number of the same organisation.

use std::collections::BTreeMap;

use crate::Row;

/// How a row repeats one that came before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duplicate {
    /// It has the same words as the row of this place.
    Content(usize),
    /// It has the same number and organisation, in other words.
    Number(usize),
}

impl Duplicate {
    /// The place of the row that is repeated.
    pub const fn first(self) -> usize {
        match self {
            Self::Content(place) | Self::Number(place) => place,
        }
    }
}

/// For each row, what it repeats; `None` where it is the first of its kind.
///
/// A text that is no notice repeats another only word for word.
pub fn duplicates(rows: &[Row]) -> Vec<Option<Duplicate>> {
    let (mut contents, mut numbers) = (BTreeMap::new(), BTreeMap::new());
    let repeats = |(place, row): (usize, &Row)| {
        let of_content = *contents.entry(row.content).or_insert(place);
        let of_number = number(row).map(|number| *numbers.entry(number).or_insert(place));
        match of_number {
            _ if of_content != place => Some(Duplicate::Content(of_content)),
            Some(first) if first != place => Some(Duplicate::Number(first)),
            _ => None,
        }
    };
    rows.iter().enumerate().map(repeats).collect()
}

/// How many of the notices repeat no other, by what [`duplicates`] says of the rows.
pub fn different(rows: &[Row], duplicates: &[Option<Duplicate>]) -> usize {
    let notices = rows.iter().zip(duplicates).filter(|(row, _)| row.is_notice);
    notices.filter(|(_, repeated)| repeated.is_none()).count()
}

/// Organisations number their notices each for itself.
fn number(row: &Row) -> Option<(String, Option<String>)> {
    let organisation = row.organisation.as_ref().map(|it| it.name.clone());
    Some((row.number.clone()?, organisation))
}

#[cfg(test)]
mod tests {
    use super::{Duplicate, different, duplicates};
    use crate::sample::{NOTICE, rows};

    #[test]
    fn tells_the_same_words_from_the_same_number() {
        let corrected = NOTICE.replace("23-Jun-2025", "30-Jun-2025");
        let rows = rows(&[NOTICE, "Dear all", &corrected, NOTICE, "Dear  all", "Dear you"]);
        let (content, number) = (Duplicate::Content, Duplicate::Number);
        let expected = [None, None, Some(number(0)), Some(content(0)), Some(content(1)), None];
        assert_eq!(duplicates(&rows), expected);
        assert_eq!(different(&rows, &expected), 1, "of three notices");
    }

    #[test]
    fn another_organisation_numbers_for_itself() {
        let mut rows = rows(&[NOTICE, NOTICE]);
        rows[1].content = 1;
        rows[1].organisation = None;
        assert_eq!(duplicates(&rows), [None, None]);
    }
}
