//! The files of texts: how they are read, and that those of all languages are alike.

use vacancy_model::Lang;

use super::{FILES, Texts, filled};

const FILE: &str = "# About.\n\n[one]\na = A\n# Of b = 2.\nb = B = 2\n\n[two]\n=C\n=\u{a0}: D\n";

fn texts(section: &str) -> Vec<&'static str> {
    Texts::<2>::of(FILE, section).0.to_vec()
}

#[test]
fn texts_come_in_their_order_with_names_and_without() {
    assert_eq!(texts("one"), ["A", "B = 2"]);
    assert_eq!(texts("two"), ["C", "\u{a0}: D"]);
}

#[test]
fn of_a_section_that_was_left_out_nothing_is_said() {
    assert_eq!(texts("three"), ["", ""]);
}

#[test]
fn holes_are_filled_by_their_numbers() {
    assert_eq!(filled("{2} of {1}: {2}", &["a", "b"]), "b of a: b");
    assert_eq!(filled("{3}.", &["a"]), ".");
    assert_eq!(filled("whole", &[]), "whole");
}

/// The texts whose holes are not the same in every language, each for its reason.
const OTHER_HOLES: [&str; 1] = [
    // English leaves the years unsaid the second time ("3 years, renewable for up to 3 more"), French repeats them.
    "renewable",
];

/// The names of the holes in a text, sorted; of a text that has several to choose from, those of each.
fn holes(text: &'static str) -> Vec<Vec<&'static str>> {
    let of_one = |text: &'static str| {
        let mut holes: Vec<_> =
            text.split('{').skip(1).filter_map(|it| it.split('}').next()).collect();
        holes.sort_unstable();
        holes.dedup();
        holes
    };
    text.split('|').map(of_one).collect()
}

#[test]
fn the_same_holes_stand_in_every_language() {
    let texts_of = |file: &'static str| -> Vec<_> {
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| line.split_once(" = ")).collect()
    };
    let mut others = Vec::new();
    for file in FILES {
        let (here, first) = (texts_of(file), texts_of(FILES[0]));
        assert_eq!(here.len(), first.len());
        for ((name, text), (_, in_first)) in here.into_iter().zip(first) {
            if holes(text) != holes(in_first) {
                others.push(name);
            }
        }
    }
    assert_eq!(others, OTHER_HOLES);
}

#[test]
fn all_languages_have_the_same_sections() {
    let sections = |file: &'static str| -> Vec<_> {
        file.lines().filter(|line| line.starts_with('[')).collect()
    };
    for file in FILES {
        assert_eq!(sections(file), sections(FILES[0]));
    }
}

#[test]
fn french_keeps_its_punctuation_with_its_words() {
    for line in FILES[Lang::Fr as usize].lines().filter(|line| !line.starts_with('#')) {
        for loose in [" :", " ;", " !", " ?", "« ", " »", "'", "\""] {
            assert!(!line.contains(loose), "{line}");
        }
    }
}

#[test]
fn no_text_is_empty_or_has_blanks_around_it() {
    for file in FILES {
        let is_text = |line: &&str| !line.is_empty() && !line.starts_with(['#', '[']);
        for line in file.lines().filter(is_text) {
            let (_, text) = line.split_once(" = ").unwrap_or_default();
            assert!(!text.is_empty() && text.trim_matches(' ') == text, "{line}");
        }
    }
}
