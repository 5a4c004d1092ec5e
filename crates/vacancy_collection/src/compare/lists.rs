//! Lists of several notices: which of their items belong together.

use std::collections::BTreeMap;

use vacancy_model::{FactId, Lang, ListKind, Notice};

use super::facts::are_alike;
use super::items::{ListItem, items};
use super::words::{telling, without, words};
use super::{Ground, ItemRow, Likeness, ListPart};

/// The facts that are read from single essential requirements.
const OF_SINGLE_ITEMS: [FactId; 3] =
    [FactId::Education, FactId::Experience, FactId::LanguagesRequired];

/// The lists that any notice has.
pub(super) fn parts<'n>(notices: &[&'n Notice], lang: Lang) -> Vec<ListPart<'n>> {
    let part = |list| {
        let columns = columns(notices, list, lang);
        let has_any = columns.iter().any(|column| !column.is_empty());
        has_any.then(|| part(notices, list, columns))
    };
    ListKind::ALL.into_iter().filter_map(part).collect()
}

/// Each notice's items, in one language if there is one that all of them have the list in.
fn columns<'n>(notices: &[&'n Notice], list: ListKind, lang: Lang) -> Vec<Vec<ListItem<'n>>> {
    let in_language = |notice: &'n Notice, language| {
        notice.edition(language).map(|edition| items(list, edition)).unwrap_or_default()
    };
    let any = |notice: &'n Notice| {
        let own = in_language(notice, lang);
        if own.is_empty() { in_language(notice, lang.other()) } else { own }
    };
    let has_list: Vec<_> = notices.iter().filter(|notice| !any(notice).is_empty()).collect();
    let is_common =
        |&language: &Lang| has_list.iter().all(|notice| !in_language(notice, language).is_empty());
    let common = [lang, lang.other()].into_iter().find(is_common);
    let column = |&notice: &&'n Notice| match common {
        Some(language) => in_language(notice, language),
        None => any(notice),
    };
    notices.iter().map(column).collect()
}

/// Takes the items that belong together out of the columns; the rest is each notice's own.
fn part<'n>(
    notices: &[&'n Notice],
    list: ListKind,
    columns: Vec<Vec<ListItem<'n>>>,
) -> ListPart<'n> {
    let mut pool = Pool(columns.into_iter().map(|it| it.into_iter().map(Some).collect()).collect());
    let mut rows = Vec::new();
    if list == ListKind::Essential {
        rows.extend(OF_SINGLE_ITEMS.into_iter().filter_map(|id| by_fact(notices, id, &mut pool)));
    }
    let heading = |first: &ListItem<'n>| Ground::Heading(first.heading.unwrap_or_default());
    rows.extend(by_key(&mut pool, heading_key, heading));
    rows.extend(by_key(&mut pool, words_key, |_| Ground::Words));
    rows.sort_by_key(|row| (row.is_alike(), place(row)));
    ListPart { list, rows, own: pool.rest() }
}

/// The first notice that has an item of a row, and where it stands in it.
fn place(row: &ItemRow<'_>) -> Option<(usize, u32)> {
    let mut cells = row.cells.iter().enumerate();
    cells.find_map(|(notice, item)| Some((notice, item.as_ref()?.span.start())))
}

/// Items that stand in no row yet, a column a notice.
struct Pool<'n>(Vec<Vec<Option<ListItem<'n>>>>);

impl<'n> Pool<'n> {
    fn take(&mut self, notice: usize, place: usize) -> Option<ListItem<'n>> {
        self.0.get_mut(notice)?.get_mut(place)?.take()
    }

    /// Where in a notice the first item stands that is left and wanted.
    fn find(&self, notice: usize, is_wanted: impl Fn(&ListItem<'n>) -> bool) -> Option<usize> {
        let mut items = self.0.get(notice)?.iter();
        items.position(|item| item.as_ref().is_some_and(&is_wanted))
    }

    fn rest(self) -> Vec<Vec<ListItem<'n>>> {
        self.0.into_iter().map(|column| column.into_iter().flatten().collect()).collect()
    }
}

/// Takes these places, one a notice, into a row, where several notices have one.
fn taken<'n>(pool: &mut Pool<'n>, places: &[Option<usize>]) -> Option<Vec<Option<ListItem<'n>>>> {
    if places.iter().flatten().count() < 2 {
        return None;
    }
    let places = places.iter().enumerate();
    Some(places.map(|(notice, place)| pool.take(notice, (*place)?)).collect())
}

/// The items from which a fact was read.
fn by_fact<'n>(notices: &[&'n Notice], id: FactId, pool: &mut Pool<'n>) -> Option<ItemRow<'n>> {
    let found = |(at, notice): (usize, &&'n Notice)| {
        pool.find(at, |item| mention(notice, id, item).is_some())
    };
    let places: Vec<_> = notices.iter().enumerate().map(found).collect();
    let cells = taken(pool, &places)?;
    let likeness = likeness_of_fact(notices, id, &cells);
    Some(ItemRow { ground: Ground::Fact(id), likeness, cells })
}

/// The words in an item from which a fact was read.
fn mention<'n>(notice: &'n Notice, id: FactId, item: &ListItem<'_>) -> Option<&'n str> {
    let view = notice.facts.view(id)?;
    let mut readings = view.readings.iter();
    readings.find(|reading| item.span.encloses(reading.mention)).map(|reading| &*reading.text)
}

fn likeness_of_fact(notices: &[&Notice], id: FactId, cells: &[Option<ListItem<'_>>]) -> Likeness {
    let there: Vec<_> =
        notices.iter().zip(cells).filter_map(|(it, cell)| Some((*it, cell.as_ref()?))).collect();
    let stating: Vec<&Notice> = there.iter().map(|(notice, _)| *notice).collect();
    if !are_alike(&stating, id) {
        return Likeness::Different;
    }
    let rest = |(notice, item): &(&Notice, &ListItem<'_>)| {
        let said = words(mention(notice, id, item).unwrap_or_default());
        let rest = telling(without(words(&item.joined()), &said), item.language);
        // The same rest is the same in one language alone; nothing more is nothing more in any.
        let language = (!rest.is_empty()).then_some(item.language);
        (language, rest)
    };
    let mut rests = there.iter().map(rest);
    let first = rests.next();
    if rests.all(|rest| Some(rest) == first) { Likeness::Same } else { Likeness::SameMeasure }
}

type Key = (Lang, Vec<String>);

/// The heading, where there is one and something stands under it.
fn heading_key(item: &ListItem<'_>) -> Option<Key> {
    Some((item.language, words(item.heading?))).filter(|key| !key.1.is_empty())
}

fn words_key(item: &ListItem<'_>) -> Option<Key> {
    Some((item.language, telling(words(&item.joined()), item.language)))
        .filter(|key| !key.1.is_empty())
}

/// Items with the same key: the first in each notice in one row, the second in the next.
fn by_key<'n>(
    pool: &mut Pool<'n>,
    key: impl Fn(&ListItem<'n>) -> Option<Key>,
    ground: impl Fn(&ListItem<'n>) -> Ground<'n>,
) -> Vec<ItemRow<'n>> {
    let mut places: BTreeMap<Key, Vec<Vec<usize>>> = BTreeMap::new();
    for (notice, column) in pool.0.iter().enumerate() {
        for (place, item) in column.iter().enumerate() {
            let Some(key) = item.as_ref().and_then(&key) else { continue };
            let of_key = places.entry(key).or_insert_with(|| vec![Vec::new(); pool.0.len()]);
            of_key.get_mut(notice).into_iter().for_each(|places| places.push(place));
        }
    }
    let mut rows = Vec::new();
    for of_key in places.into_values() {
        let of_turn = |turn: usize| -> Vec<Option<usize>> {
            of_key.iter().map(|places| places.get(turn).copied()).collect()
        };
        let turns = (0..).map_while(|turn| taken(pool, &of_turn(turn)));
        rows.extend(turns.filter_map(|cells| {
            let ground = ground(cells.iter().flatten().next()?);
            Some(ItemRow { ground, likeness: likeness_of_words(&cells), cells })
        }));
    }
    rows
}

fn likeness_of_words(cells: &[Option<ListItem<'_>>]) -> Likeness {
    let mut keys = cells.iter().flatten().map(words_key);
    let first = keys.next();
    if keys.all(|key| Some(key) == first) { Likeness::Same } else { Likeness::Different }
}
