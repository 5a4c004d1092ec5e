//! Links there and back, within their length, and those that are damaged, forged or newer.

use vacancy_model::{Correction, FactId, Notice, Severity, Standing};
use vacancy_parser::{ParseOptions, parse};
use vacancy_text::{Document, Format, PackedDocument};

use super::bytes::Bytes;
use super::envelope::seal;
use super::pack::packed;
use super::{
    LONGEST_FRAGMENT, LONGEST_LINK, Refusal, read_link, read_records, to_link, to_link_with_text,
};
use crate::NoticeText;

const NOTICE: &str =
    include_str!("../../../../tests/corpus/nato_is/250871-colon-header/notice.txt");

fn notice(text: &str) -> Notice {
    parse(text, &ParseOptions::default())
}

/// What a link says of a notice must be what the notice says, places aside.
#[track_caller]
fn check_alike(linked: &Notice, notice: &Notice) {
    assert_eq!(linked.languages, notice.languages);
    for &id in FactId::ALL {
        let [there, here] = [linked, notice].map(|it| it.facts.view(id));
        assert_eq!(there.is_some(), here.is_some(), "{id:?}");
        let (Some(there), Some(here)) = (there, here) else { continue };
        assert_eq!(there.standing, here.standing, "{id:?}");
        assert_eq!(there.readings.len(), here.readings.len(), "{id:?}");
        for (there, here) in there.readings.iter().zip(&here.readings) {
            assert_eq!(
                (there.language, there.rule, there.certainty),
                (here.language, here.rule, here.certainty)
            );
        }
    }
}

#[test]
fn carries_every_fact_of_a_notice() {
    let notice = notice(NOTICE);
    let link = to_link(&notice, LONGEST_LINK);
    let linked = read_link(&link.fragment).unwrap();
    check_alike(&linked.notice, &notice);
    let (there, here) = (&linked.notice.facts, &notice.facts);
    let value = |facts: &vacancy_model::Facts| {
        (
            facts.title.as_ref().map(|it| it.value.clone()),
            facts.salary.as_ref().map(|it| it.value.clone()),
            facts.contract.as_ref().map(|it| it.value),
            facts.apply_at.as_ref().map(|it| it.value.clone()),
            facts.deadline.as_ref().map(|it| it.value.clone()),
        )
    };
    assert_eq!(value(there), value(here));
    assert_eq!((linked.left_out.facts, linked.has_more, linked.text), (vec![], false, None));
}

#[test]
fn keeps_both_sides_of_a_conflict_and_its_diagnostic() {
    let text = NOTICE.replacen("23-Jun-2025", "22-Jun-2025", 1);
    let linked = read_link(&to_link(&notice(&text), LONGEST_LINK).fragment).unwrap();
    let deadline = linked.notice.facts.deadline.as_ref().unwrap();
    assert_eq!(deadline.standing, Standing::Conflicting);
    let days: Vec<_> = deadline.readings.iter().map(|it| it.value.date.day()).collect();
    assert_eq!(days, [22, 23]);
    assert!(deadline.readings.iter().all(|it| it.quote.text.contains("2025")));
    let is_conflict = |it: &&vacancy_model::Diagnostic| it.fact == Some(FactId::Deadline);
    let found = linked.notice.diagnostics.iter().find(is_conflict).unwrap();
    assert_eq!((found.severity, found.code.id().as_str()), (Severity::Error, "deadline-conflict"));
}

#[test]
fn says_nothing_that_the_notice_does_not() {
    for text in ["", "Dear all", "Grade: G12"] {
        let notice = notice(text);
        let linked = read_link(&to_link(&notice, LONGEST_LINK).fragment).unwrap();
        check_alike(&linked.notice, &notice);
        assert_eq!(linked.notice.diagnostics.len(), notice.diagnostics.len());
    }
}

#[test]
fn stays_within_the_room_and_says_what_it_left_out() {
    let mut notice = notice(NOTICE);
    let (mut fewer, mut last) = (0, usize::MAX);
    for room in (60..LONGEST_LINK).rev().step_by(20) {
        let link = to_link(&notice, room);
        assert!(link.fragment.len() <= room, "{} of {room}", link.fragment.len());
        let linked = read_link(&link.fragment).unwrap();
        assert_eq!(linked.left_out, link.left_out);
        for &id in &linked.left_out.facts {
            assert!(linked.notice.facts.view(id).is_none(), "{id:?}");
            assert!(notice.facts.view(id).is_some(), "{id:?}");
        }
        let there = linked.notice.facts.views().count();
        assert_eq!(there + linked.left_out.facts.len(), notice.facts.views().count());
        fewer += usize::from(there < last);
        last = there;
    }
    assert!(fewer > 10, "{fewer}");
    // A title that no link holds leaves room for the rest.
    let long = (0..3000).map(|number: u32| number.to_string()).collect::<String>();
    notice.facts.title.as_mut().unwrap().value.en = Some(long);
    let link = to_link(&notice, LONGEST_LINK);
    assert_eq!(link.left_out.facts, [FactId::Title]);
}

#[test]
fn says_that_what_is_held_not_to_be_stated_did_not_fit() {
    let held = notice(NOTICE).corrected(&Correction::read_all("salary\n"));
    let smallest = to_link(&held, 0);
    assert!(smallest.left_out.withdrawn);
    assert_eq!(read_link(&smallest.fragment).unwrap().left_out, smallest.left_out);
    assert!(!to_link(&held, LONGEST_LINK).left_out.withdrawn);
    assert!(!to_link(&notice(NOTICE), 0).left_out.withdrawn);
}

#[test]
fn brings_the_text_along_where_that_is_asked_for() {
    let notice = notice(NOTICE);
    let document = PackedDocument::from(&Document::new(NOTICE.to_owned(), Format::Text));
    let text =
        NoticeText { document, name: Some("250871.txt".to_owned()), ..NoticeText::default() };
    let link = to_link_with_text(&notice, &text).unwrap();
    assert!(link.fragment.len() > LONGEST_LINK);
    assert_eq!(read_link(&link.fragment).unwrap().text, Some(text));
}

#[test]
fn carries_the_readers_own_values_and_what_the_notice_says() {
    let corrections = "grade\tG15\t\t\nclearance\tNS\tNATO SECRET\nsalary\n";
    let held = notice(NOTICE).corrected(&Correction::read_all(corrections));
    let back = read_link(&to_link(&held, LONGEST_LINK).fragment).unwrap().notice;
    let grade = back.facts.grade.unwrap();
    assert_eq!((&*grade.value.lowest, grade.standing), ("G15", Standing::Corrected));
    assert_eq!(grade.readings[0].value.lowest, "G12");
    assert!(back.facts.clearance.unwrap().readings.is_empty());
    assert!(back.facts.salary.is_none());
    assert_eq!(back.withdrawn.unwrap().salary.unwrap().value.amount.to_string(), "5195.80");

    let document = PackedDocument::from(&Document::new(NOTICE.to_owned(), Format::Text));
    let text = NoticeText { document, corrections: corrections.to_owned(), name: None };
    let link = to_link_with_text(&held, &text).unwrap();
    assert_eq!(read_link(&link.fragment).unwrap().text, Some(text));
}

#[test]
fn makes_no_link_with_a_text_that_it_would_not_read() {
    let notice = notice("");
    // Without any pattern, so that nothing makes it shorter.
    let mut seed = 1_u64;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        char::from(b' ' + u8::try_from(seed >> 58).unwrap())
    };
    let text: String = (0..LONGEST_FRAGMENT * 2).map(|_| next()).collect();
    let document = PackedDocument::from(&Document::new(text, Format::Text));
    assert_eq!(to_link_with_text(&notice, &NoticeText { document, ..NoticeText::default() }), None);
}

#[test]
fn passes_over_what_a_newer_program_adds() {
    let mut carried = vec![64, 2, 1, 0];
    carried.extend([90, 3, 1, 2, 3]);
    let linked = read_link(&seal(&carried)).unwrap();
    assert!(linked.has_more);
    assert_eq!(linked.notice.languages, [vacancy_model::Lang::En]);
}

#[test]
fn refuses_records_that_hold_no_such_thing() {
    for carried in [
        &[1][..],
        &[1, 5],
        &[1, 1, 7],
        &[64, 2, 1, 9],
        // A day that no calendar has.
        &[6, 9, 0xe9, 0x0f, 6, 31, 0, 0, 0, 0, 0],
        // More readings than there are languages.
        &[2, 8, 1, b'7', 0, 0xff, 0xff, 0xff, 0xff, 0x0f],
        &[66, 3, 1, 99, 0],
    ] {
        assert_eq!(read_link(&seal(carried)).unwrap_err(), Refusal::Changed, "{carried:?}");
    }
}

#[test]
fn reading_never_panics_wherever_it_begins() {
    let whole = packed(&notice(NOTICE).diagnostics);
    for cut in 0..whole.len() {
        let _ = read_records(Bytes(&whole[cut..]));
    }
}

/// A link that was given away is read for ever: this one was made by the first version.
#[test]
fn reads_a_link_of_the_first_version() {
    let linked = read_link(include_str!("first_version.txt").trim()).unwrap();
    let facts = linked.notice.facts;
    assert_eq!(facts.job_number.unwrap().value, "250871");
    assert_eq!(facts.deadline.unwrap().value.date.to_string(), "2025-06-23");
    assert_eq!(facts.salary.unwrap().value.amount.to_string(), "5195.80");
    assert_eq!(facts.contract.unwrap().value.initial_years, Some(3));
    assert!(!linked.has_more);
}
