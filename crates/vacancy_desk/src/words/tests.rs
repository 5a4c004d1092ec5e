//! Counts in both languages, and the blanks that French has before its signs.

use vacancy_model::Lang;

use super::words;

#[test]
fn counts_in_both_languages() {
    let summary = |lang, counts: [usize; 3]| {
        let [agreed, one_sided, conflicting] = counts;
        (words(lang).facts_summary)(agreed, one_sided, conflicting)
    };
    assert_eq!(summary(Lang::En, [1, 0, 0]), "1 fact agrees.");
    assert_eq!(
        summary(Lang::En, [17, 1, 2]),
        "17 facts agree, 1 stands in one language only, 2 differ."
    );
    assert_eq!(summary(Lang::Fr, [0, 0, 1]), "0 information concorde, 1 diverge.");
    assert_eq!(
        summary(Lang::Fr, [17, 2, 0]),
        "17 informations concordent, 2 ne figurent que dans une langue."
    );
}

#[test]
fn says_how_many_facts_disagree_only_where_some_do() {
    let said = |lang, disagree| (words(lang).stated)(13, 13, disagree);
    assert!(said(Lang::En, 0).ends_with(" states are there."));
    assert!(said(Lang::En, 1).ends_with(" are there; 1 disagrees."));
    assert!(said(Lang::Fr, 4).ends_with(" y figurent\u{a0}; 4 divergent."));
}

#[test]
fn french_keeps_its_signs_at_the_word_before() {
    let words = words(Lang::Fr);
    for said in [words.nothing_to_compare, words.guess, words.copy_yourself, &(words.of)("a", "b")]
    {
        assert!(!said.contains(" :"), "{said}");
        assert!(said.contains("\u{a0}:"), "{said}");
    }
}
