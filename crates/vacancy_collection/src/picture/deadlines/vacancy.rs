//! Notices of one vacancy that close on one day: they are one line of the drawing.

use std::collections::BTreeMap;

use super::super::entry::Dated;

/// One vacancy, with the rows of all its notices.
pub(super) struct Vacancy<'d> {
    pub notice: &'d Dated,
    pub rows: Vec<u32>,
}

/// The vacancies of the notices, in their order. Only what is drawn alike in every way is drawn once.
pub(super) fn vacancies<'d>(notices: &[&'d Dated]) -> Vec<Vacancy<'d>> {
    let (mut places, mut found) = (BTreeMap::new(), Vec::<Vacancy<'d>>::new());
    for &notice in notices {
        // Without a number, only the same words are the same vacancy.
        let content = notice.number.is_none().then_some(notice.content);
        let other = notice.other.map(|(date, _)| date);
        let is_open = (notice.remaining.is_open(), notice.is_open());
        let day = (notice.date, other, notice.is_disputed, is_open);
        let key = (day, &*notice.name, notice.number.as_deref(), content);
        let place = *places.entry(key).or_insert(found.len());
        match found.get_mut(place) {
            Some(vacancy) => vacancy.rows.push(notice.row),
            None => found.push(Vacancy { notice, rows: vec![notice.row] }),
        }
    }
    found
}
