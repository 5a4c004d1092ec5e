//! Counts and days, as each language writes them in little room.

use vacancy_collection::picture::wording;
use vacancy_model::Lang;
use vacancy_model::value::{Date, Remaining};

use super::words;

#[test]
fn counts_in_both_languages() {
    let (en, fr) = (words(Lang::En), words(Lang::Fr));
    assert_eq!([(en.notices)(1), (en.notices)(198)], ["1 notice", "198 notices"]);
    assert_eq!([(fr.years)(0), (fr.years)(2)], ["0\u{a0}an", "2\u{a0}ans"]);
    assert_eq!((fr.shown)(1, 9), "1\u{a0}affiché sur 9");
    assert_eq!((en.remaining)(Remaining::Days(1)), "tomorrow");
    assert_eq!((en.printed)(1000, 1234), "The first 1,000 of 1,234 notices");
    assert_eq!((fr.printed)(1000, 1234), "Les 1\u{202f}000 premiers avis sur 1\u{202f}234");
    assert_eq!((fr.export)(3, false), "Exporter 3\u{a0}avis");
    assert_eq!((fr.remaining)(Remaining::Days(3)), "dans 3\u{a0}jours");
}

#[test]
fn writes_days_short() {
    let day = |month, day| Date::new(2025, month, day).unwrap();
    assert_eq!((words(Lang::En).date)(day(6, 23)), "23 Jun 2025");
    assert_eq!((words(Lang::Fr).date)(day(2, 1)), "1er févr. 2025");
    assert_eq!((words(Lang::Fr).date)(day(12, 31)), "31 déc. 2025");
    assert_eq!(wording(Lang::Fr).date(day(7, 2)), (words(Lang::Fr).date)(day(7, 2)), "one table");
}

#[test]
fn names_one_selected_notice_without_a_figure() {
    let (en, fr) = (words(Lang::En), words(Lang::Fr));
    assert_eq!(
        [(en.remove)(1), (en.remove)(2)],
        ["Remove the selected notice", "Remove the 2 selected"]
    );
    assert_eq!((en.export)(1, true), "Export the selected notice");
    assert_eq!(
        [(en.export)(1, false), (en.export)(2, true)],
        ["Export 1 notice", "Export the 2 selected"]
    );
    assert_eq!((fr.remove)(1), "Retirer l’avis sélectionné");
    assert_eq!((fr.export)(2, true), "Exporter les 2\u{a0}avis sélectionnés");
}
