//! The lists of two editions side by side, item by item as the parser aligns them.

use vacancy_model::{Code, Diagnostic, Edition, Item, Lang, ListKind, Notice, Standing};
use vacancy_parser::{Pair, align};

use super::{ListPart, Row, Side};
use crate::diagnostic::diagnostics;

/// The lists that either edition has.
pub(super) fn parts(notice: &Notice, editions: [&Edition; 2], lang: Lang) -> Vec<ListPart> {
    let mut parts = Vec::new();
    for list in ListKind::ALL {
        let items = editions.map(|edition| items(list, edition));
        let counts = [0, 1].map(|side: usize| items.get(side).map_or(0, Vec::len));
        if counts == [0, 0] {
            continue;
        }
        let section = list.section();
        let left_by = editions.into_iter().find(|it| it.refers_to_other_edition.contains(&section));
        let of_list = |it: &Diagnostic| it.args.text("list") == Some(list.as_str());
        let (is_guess, rows) = rows(notice, editions, &items, list, lang);
        parts.push(ListPart {
            list,
            counts,
            is_guess,
            left_by: left_by.map(|edition| edition.language),
            diagnostics: diagnostics(notice, lang, |it| {
                it.code == Code::ItemCountConflict && of_list(it)
            }),
            rows,
        });
    }
    parts
}

fn rows(
    notice: &Notice,
    [first, second]: [&Edition; 2],
    [ours, theirs]: &[Vec<Item>; 2],
    list: ListKind,
    lang: Lang,
) -> (bool, Vec<Row>) {
    let texts = |items: &'_ [Item]| items.iter().map(|item| item.text.clone()).collect::<Vec<_>>();
    let (our_texts, their_texts) = (texts(ours), texts(theirs));
    let [our_words, their_words] = [&our_texts, &their_texts]
        .map(|texts| texts.iter().map(String::as_str).collect::<Vec<_>>());
    let alignment = align((first.language, &our_words), (second.language, &their_words));
    let row = |(number, pair): (u64, Pair)| {
        let sides = [side(ours, pair.first), side(theirs, pair.second)];
        let is_of_it = |it: &Diagnostic| match it.code {
            Code::ItemFigureConflict => {
                it.args.text("list") == Some(list.as_str())
                    && it.args.number("number") == Some(number)
            }
            Code::Conflict(_) => sides.iter().flatten().any(|side| holds(side, it)),
            _ => false,
        };
        Row {
            label: number.to_string(),
            standing: standing(&pair),
            diagnostics: diagnostics(notice, lang, is_of_it),
            sides,
            own: None,
        }
    };
    (alignment.is_guess, (1..).zip(alignment.pairs).map(row).collect())
}

/// Whether a diagnostic points into an item: a fact that was read from it differs.
fn holds(side: &Side, diagnostic: &Diagnostic) -> bool {
    diagnostic.annotations.iter().any(|annotation| side.span.encloses(annotation.span))
}

/// Only figures are compared: that two items with the same ones say the same is not known.
fn standing(pair: &Pair) -> Option<Standing> {
    let differs = pair.differing.iter().any(|figures| !figures.is_empty());
    match (pair.first, pair.second) {
        (Some(_), Some(_)) if differs => Some(Standing::Conflicting),
        (Some(_), Some(_)) => None,
        _ => Some(Standing::OneSided),
    }
}

fn side(items: &[Item], place: Option<usize>) -> Option<Side> {
    let item = items.get(place?)?;
    Some(Side { text: item.text.clone(), span: item.span, read_as: None })
}

/// Each with its name and its text on one line.
fn items(list: ListKind, edition: &Edition) -> Vec<Item> {
    let items = vacancy_collection::compare::items(list, edition);
    items.iter().map(|item| Item { text: item.joined(), span: item.span }).collect()
}
