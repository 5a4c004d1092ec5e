//! What French counts: nothing and one are singular.

use vacancy_model::Lang;

use super::words;
use crate::state::library::Said;

#[test]
fn counts_what_was_kept_in_french() {
    let said = |new, alike| (words(Lang::Fr).said)(Said::Kept { new, alike });
    assert_eq!(said(1, 0), "1\u{a0}avis gardé.");
    assert_eq!(said(3, 1), "3\u{a0}avis gardés, 1 l’était déjà.");
    assert_eq!(said(1, 2), "1\u{a0}avis gardé, 2 l’étaient déjà.");
}

#[test]
fn counts_what_a_file_brought_in_french() {
    let said = |new, rest| {
        let [changed, alike, unreadable] = [rest; 3];
        (words(Lang::Fr).said)(Said::Imported { new, changed, alike, unreadable })
    };
    assert_eq!(said(2, 0), "2\u{a0}avis repris du fichier.");
    assert_eq!(
        said(1, 1),
        "1\u{a0}avis repris du fichier\u{a0}; 1 joint à ce qui était ici\u{a0}; 1 déjà ici\u{a0}; 1 que cette \
         version ne sait pas lire, laissé dans le fichier."
    );
    assert_eq!(
        said(0, 2),
        "0\u{a0}avis repris du fichier\u{a0}; 2 joints à ce qui était ici\u{a0}; 2 déjà ici\u{a0}; 2 que cette \
         version ne sait pas lire, laissés dans le fichier."
    );
}

/// It stands below one notice and below the library.
#[test]
fn where_things_are_kept_agrees_with_a_notice_and_with_the_library() {
    assert!(words(Lang::Fr).stays.starts_with("Ce que vous gardez reste dans ce navigateur"));
}
