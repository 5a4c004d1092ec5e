//! A link says what the notice says, in so few letters that every program passes it on whole.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data has failed")]

use proptest::prelude::any;
use proptest::{prop_assert, proptest};
use serde_json::{Value, to_value};
use vacancy_collection::NoticeText;
use vacancy_collection::link::{LONGEST_LINK, read_link, to_link, to_link_with_text};
use vacancy_model::Notice;
use vacancy_parser::{ParseOptions, parse, parse_document, segment};
use vacancy_tests::corpus::CASES;
use vacancy_text::{Format, PackedDocument};

/// The longest address that a page is likely to have; the rest is the fragment's.
const ADDRESS: usize = 100;

fn read(text: &str) -> Notice {
    parse(text, &ParseOptions::default())
}

/// The facts without the places of their words, which only the notice has; and without the words
/// themselves, but for those that contradict each other.
fn facts(notice: &Notice) -> Value {
    let mut facts = to_value(&notice.facts).unwrap();
    for fact in facts.as_object_mut().unwrap().values_mut().filter(|fact| !fact.is_null()) {
        let is_quoted = fact["standing"] == "conflicting";
        for reading in fact["readings"].as_array_mut().unwrap() {
            for place in ["mention", "caption", "parts"] {
                reading[place].take();
            }
            if !is_quoted {
                reading["text"].take();
            }
        }
    }
    facts
}

fn diagnostics(notice: &Notice) -> Value {
    let mut diagnostics = to_value(&notice.diagnostics).unwrap();
    for diagnostic in diagnostics.as_array_mut().unwrap() {
        diagnostic["annotations"].take();
    }
    diagnostics
}

#[test]
fn every_notice_of_the_corpus_fits_whole() {
    let mut lengths = Vec::new();
    for case in CASES {
        let notice = read(case.notice);
        let link = to_link(&notice, LONGEST_LINK - ADDRESS);
        let linked = read_link(&link.fragment).unwrap();
        assert_eq!(link.left_out, linked.left_out);
        assert_eq!(linked.left_out.facts, [], "{}", case.name);
        assert_eq!(facts(&linked.notice), facts(&notice), "{}", case.name);
        assert_eq!(diagnostics(&linked.notice), diagnostics(&notice), "{}", case.name);
        lengths.push((link.fragment.len(), case.name));
    }
    let longest = lengths.iter().max().unwrap();

    assert!(longest.0 <= LONGEST_LINK - ADDRESS, "{longest:?}");
}

#[test]
fn every_notice_of_the_corpus_comes_back_with_its_text() {
    for case in CASES {
        let document = segment(case.notice, Format::Text);
        let text =
            NoticeText { document: PackedDocument::from(&document), ..NoticeText::default() };
        let link = to_link_with_text(&read(case.notice), &text).unwrap();

        let back = read_link(&link.fragment).unwrap().text.unwrap();
        assert_eq!(parse_document(&back.unpack()), parse_document(&document), "{}", case.name);
    }
}

proptest! {
    #[test]
    fn any_fragment_is_read_or_refused(fragment in any::<String>()) {
        let _ = read_link(&fragment);
        let _ = read_link(&format!("notice=1.{fragment}"));
    }

    #[test]
    fn a_changed_letter_is_seen(place in any::<usize>(), letter in "[A-Za-z0-9_-]") {
        let whole = to_link(&read(CASES[0].notice), LONGEST_LINK).fragment;
        let place = "notice=1.".len() + place % (whole.len() - "notice=1.".len());
        let mut changed = whole.clone();
        changed.replace_range(place..=place, &letter);
        prop_assert!(changed == whole || read_link(&changed).is_err());
    }
}
