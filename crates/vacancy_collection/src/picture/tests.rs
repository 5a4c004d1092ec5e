//! Drawings of few and many notices on narrow and wide pages: no words overlap, no notice is lost.

use std::collections::BTreeSet;

use quick_xml::events::Event;
use vacancy_model::Lang;
use vacancy_model::value::{Amount, Date, DateTime, Deadline, Grade, Period, Remaining, Time};

use super::*;

fn date(days: i64) -> Date {
    let today = Date::new(2025, 6, 11).unwrap();
    Date::from_days_since_epoch(today.days_since_epoch() + days).unwrap()
}

fn remaining(days: i64) -> Remaining {
    let deadline = Deadline { date: date(days), time: None, zone: None };
    let now = DateTime { date: date(0), time: Time::new(12, 0, 0).unwrap() };
    Remaining::until(&deadline, now)
}

fn closing(days: impl IntoIterator<Item = i64>) -> Vec<Dated> {
    let dated = |(row, days): (u32, i64)| Dated {
        row,
        name: format!("Officer {row} & <Partners>"),
        language: Some(Lang::Fr),
        number: None,
        content: row.into(),
        date: date(days),
        remaining: remaining(days),
        is_disputed: row == 1,
        other: (row == 1).then(|| (date(days + 2), remaining(days + 2))),
    };
    (0..).zip(days).map(dated).collect()
}

fn paying(pay: &[(&str, &str, u64, &str)]) -> Vec<Paid> {
    let paid =
        |(row, &(lowest, highest, amount, currency)): (u32, &(&str, &str, u64, &str))| Paid {
            row,
            name: format!("Officer {row}"),
            language: None,
            amount: Amount::new(amount, 0),
            currency: currency.to_owned(),
            period: Period::Month,
            grade: Grade {
                lowest: lowest.to_owned(),
                highest: highest.to_owned(),
                twin: lowest != highest,
                former: None,
                inferred: None,
            },
        };
    (0..).zip(pay).map(paid).collect()
}

fn frame(width: i32, chosen: &BTreeSet<u32>) -> Frame<'_> {
    Frame { width, chosen, wording: wording(Lang::En) }
}

fn time_line(notices: &[Dated], width: i32) -> Picture {
    deadlines(Deadlines { notices, today: date(0) }, frame(width, &[1].into())).unwrap()
}

fn plot(notices: &[Paid], width: i32) -> Picture {
    salaries(Salaries { notices }, frame(width, &[0].into())).unwrap()
}

/// The boxes of all words, as wide as they are taken to be.
fn words(picture: &Picture) -> Vec<(i32, i32, i32, &str)> {
    let shapes = picture.ground.iter().chain(picture.marks.iter().flat_map(|mark| &mark.shapes));
    let word = |shape| match shape {
        &Shape::Label { at: (x, y), anchor, ref text, .. } => {
            let width = shape::width_of(text);
            let from = match anchor {
                Anchor::Start => x,
                Anchor::Middle => x - width / 2,
                Anchor::End => x - width,
            };
            Some((from, from + width, y, text.as_str()))
        }
        _ => None,
    };
    shapes.filter_map(word).collect()
}

#[track_caller]
fn check_no_words_overlap(picture: &Picture) {
    let words = words(picture);
    for (at, one) in words.iter().enumerate() {
        for other in &words[at + 1..] {
            let is_level = (one.2 - other.2).abs() < 13;
            assert!(!is_level || one.1 <= other.0 || other.1 <= one.0, "{one:?} {other:?}");
        }
    }
    for word in words {
        assert!(word.0 >= 0 && word.1 <= picture.width && word.2 <= picture.height, "{word:?}");
    }
}

fn rows(picture: &Picture) -> Vec<u32> {
    let mut rows: Vec<_> = picture.marks.iter().flat_map(|mark| mark.rows.clone()).collect();
    rows.sort_unstable();
    rows
}

#[test]
fn a_crowded_day_names_each_notice_without_overlap() {
    let notices = closing([-30, 3, 3, 3, 3, 3, 3, 4, 90]);
    for width in [280, 360, 720, 1200] {
        let picture = time_line(&notices, width);
        assert_eq!(rows(&picture), (0..9).collect::<Vec<_>>());
        check_no_words_overlap(&picture);
    }
}

#[test]
fn notices_of_one_vacancy_are_one_line_and_none_is_lost() {
    let mut notices = closing([3, 3, 3, 3, 9]);
    for notice in &mut notices {
        (notice.name, notice.number) = ("Officer".to_owned(), Some("250871".to_owned()));
        (notice.is_disputed, notice.other) = (false, None);
    }
    notices[3].number = Some("250872".to_owned());
    for width in [280, 720] {
        let picture = time_line(&notices, width);
        let found: Vec<_> = picture.marks.iter().map(|mark| &*mark.rows).collect();
        assert_eq!(found, [&[0, 1, 2][..], &[3], &[4]]);
        assert!(picture.marks[0].label.ends_with("Officer, 3 notices"));
        let said = words(&picture);
        assert!(said.iter().any(|word| word.3 == "Officer ×3"), "{said:?}");
        check_no_words_overlap(&picture);
    }
}

#[test]
fn a_day_is_said_with_its_year() {
    for width in [280, 720] {
        let picture = time_line(&closing([-400, 12]), width);
        let said = words(&picture);
        assert!(said.iter().any(|word| word.3 == "7 May 2024"), "{said:?}");
        assert!(said.iter().any(|word| word.3 == "23 Jun 2025"), "{said:?}");
    }
}

#[test]
fn a_month_has_a_tick_where_its_name_has_no_room() {
    let picture = time_line(&closing([-300, 60]), 720);
    let is_tick = |shape: &&Shape| matches!(shape, Shape::Line { piece: Piece::Axis, from, to } if from.1 == to.1);
    let is_name = |shape: &&Shape| matches!(shape, Shape::Label { piece: Piece::Axis, .. });
    let count = |is: &dyn Fn(&&Shape) -> bool| picture.ground.iter().filter(is).count();
    assert_eq!(count(&is_tick), 12);
    assert!(count(&is_name) < 12);
}

#[test]
fn two_days_that_the_languages_state_are_both_drawn_and_joined() {
    let notices = closing([1, 12]);
    for width in [280, 720] {
        let picture = time_line(&notices, width);
        check_no_words_overlap(&picture);
        let [certain, disputed] = &*picture.marks else { panic!("two marks") };
        let dots = |mark: &Mark| {
            let is_dot = |it: &&Shape| matches!(it, Shape::Dot { .. });
            mark.shapes.iter().filter(is_dot).count()
        };
        assert_eq!((dots(certain), dots(disputed)), (1, 2));
        let joined = |mark: &Mark| {
            let is_joined = |it: &Shape| matches!(it, Shape::Line { piece: Piece::Disputed, .. });
            mark.shapes.iter().any(is_joined)
        };
        assert!(!joined(certain) && joined(disputed));
        let said = words(&picture);
        assert!(said.iter().any(|word| word.3.contains("≠ or 25 Jun")), "{said:?}");
    }
}

#[test]
fn what_is_over_is_told_from_what_is_open_and_days_are_counted() {
    let picture = time_line(&closing([-1, 0, 1, 12]), 720);
    let said: Vec<_> = picture.marks.iter().map(|mark| &*mark.label).collect();
    assert!(said[0].starts_with("10 Jun 2025, closed,"), "{said:?}");
    assert!(said[1].starts_with("11 Jun 2025 or 13 Jun 2025, today,"), "{said:?}");
    assert!(said[1].ends_with("the languages disagree"), "{said:?}");
    assert!(said[2].starts_with("12 Jun 2025, tomorrow,"), "{said:?}");
    assert!(said[3].starts_with("23 Jun 2025, in 12 days,"), "{said:?}");
    let dots = picture.marks.iter().filter_map(|mark| {
        match mark.shapes.iter().find(|it| matches!(it, Shape::Dot { .. }))? {
            Shape::Dot { piece, .. } => Some(*piece),
            _ => None,
        }
    });
    assert_eq!(dots.collect::<Vec<_>>(), [Piece::Past, Piece::Open, Piece::Open, Piece::Open]);
    assert!(
        picture.description.ends_with("On 11 Jun 2025, 3 are still open."),
        "{}",
        picture.description
    );
}

#[test]
fn of_two_days_the_later_one_is_open_once_the_earlier_is_over() {
    let picture = time_line(&closing([-2, -1]), 720);
    let label = &picture.marks[1].label;
    assert!(label.starts_with("10 Jun 2025 or 12 Jun 2025, tomorrow,"), "{label}");
    let dots = picture.marks[1].shapes.iter().filter_map(|it| match it {
        Shape::Dot { piece, .. } => Some(*piece),
        _ => None,
    });
    assert_eq!(dots.collect::<Vec<_>>(), [Piece::Past, Piece::Open]);
    assert!(picture.description.contains("1 is still open"), "{}", picture.description);
}

#[test]
fn the_chosen_notice_alone_is_marked() {
    let chosen = |picture: &Picture| {
        let marks = picture.marks.iter().filter(|mark| mark.is_chosen);
        marks.flat_map(|mark| mark.rows.clone()).collect::<Vec<_>>()
    };
    assert_eq!(chosen(&time_line(&closing([5, 6, 7]), 720)), [1]);
    assert!(chosen(&time_line(&closing([5]), 720)).is_empty());
}

#[test]
fn a_thousand_notices_are_counted_and_none_is_lost() {
    let notices = closing((0..1000).map(|n| n * 7 % 400 - 100));
    for width in [280, 720] {
        let picture = time_line(&notices, width);
        assert!(picture.marks.len() <= 40, "{}", picture.marks.len());
        assert_eq!(rows(&picture), (0..1000).collect::<Vec<_>>());
        check_no_words_overlap(&picture);
    }
}

#[test]
fn a_day_far_from_all_others_leaves_today_out_and_the_rest_apart() {
    let picture = time_line(&closing([-3000, -2990, -2980]), 720);
    let is_today = |shape: &&Shape| matches!(shape, Shape::Label { piece: Piece::Today, .. });
    assert_eq!(picture.ground.iter().filter(is_today).count(), 0);
    assert!(picture.description.contains("11 Jun 2025"));
    assert!(
        deadlines(Deadlines { notices: &[], today: date(0) }, frame(720, &BTreeSet::new()))
            .is_none()
    );
}

#[test]
fn each_currency_has_a_plot_and_grades_are_in_order() {
    let notices = paying(&[
        ("G15", "G15", 7146, "EUR"),
        ("G8", "G10", 4200, "EUR"),
        ("G12", "G12", 5195, "EUR"),
        ("P3", "P3", 9000, "USD"),
    ]);
    let picture = plot(&notices, 720);
    assert_eq!(rows(&picture), [0, 1, 2, 3]);
    check_no_words_overlap(&picture);
    let of = |piece| {
        let words = picture.ground.iter().filter_map(move |shape| match shape {
            Shape::Label { piece: its, text, .. } if *its == piece => Some(text.as_str()),
            _ => None,
        });
        words.collect::<Vec<_>>()
    };
    assert_eq!(of(Piece::Heading), ["EUR a month", "USD a month"]);
    let names: Vec<_> =
        of(Piece::Axis).into_iter().filter(|it| it.starts_with(['G', 'P'])).collect();
    assert_eq!(names, ["G8", "G10", "G12", "G15", "P3"]);
    let description = "3 salaries in 4 grades: 4,200 to 7,146 EUR a month. 1 salary in 1 grade: 9,000 USD a month.";
    assert_eq!(picture.description, description);
}

#[test]
fn a_twin_grade_reaches_from_one_grade_to_the_other() {
    let picture = plot(&paying(&[("G8", "G10", 4200, "EUR"), ("G8", "G8", 4300, "EUR")]), 720);
    let ranges = |mark: &Mark| {
        mark.shapes
            .iter()
            .filter(|it| matches!(it, Shape::Line { piece: Piece::Range, .. }))
            .count()
    };
    let of = |row: u32| picture.marks.iter().find(|mark| mark.rows == [row]).unwrap();
    assert_eq!((ranges(of(0)), ranges(of(1))), (3, 0));
    assert!(of(0).label.starts_with("G8–G10, 4,200 EUR a month"), "{}", of(0).label);
}

#[test]
fn points_of_one_amount_stand_apart_and_many_are_counted() {
    let few = plot(&paying(&[("G12", "G12", 5195, "EUR"); 4]), 360);
    let mut places: Vec<_> = few.marks.iter().map(|mark| mark.reach.0).collect();
    places.dedup();
    assert_eq!(places.len(), 4);
    let many = plot(&paying(&vec![("G12", "G12", 5195, "EUR"); 300]), 360);
    assert_eq!((many.marks.len(), rows(&many).len()), (1, 300));
    assert!(many.marks[0].label.ends_with("300 notices"));
    check_no_words_overlap(&many);
}

#[test]
fn any_pay_is_drawn_within_the_picture() {
    let notices = paying(&[("", "", 0, ""), ("G1", "Z", u64::MAX, ""), ("9", "9", 1, "")]);
    for width in [0, 280, 2000] {
        let picture = plot(&notices, width);
        for mark in &picture.marks {
            let ((x, y), ..) = mark.reach;
            assert!((0..=picture.width).contains(&(x + 12)) && (0..=picture.height).contains(&y));
        }
    }
    assert!(salaries(Salaries { notices: &[] }, frame(720, &BTreeSet::new())).is_none());
}

/// The text of each element of a name, as a reader of XML finds it.
fn texts_in(svg: &str, name: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let (mut texts, mut open) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                assert!(tag.attributes().all(|attribute| attribute.is_ok()));
                let tag = tag.name().as_ref().to_owned();
                texts.extend((tag == name).then(String::new));
                open.push(tag);
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) if open.last().is_some_and(|tag| tag == name) => {
                texts.last_mut().unwrap().push_str(&text);
            }
            Event::GeneralRef(name_of) if open.last().is_some_and(|tag| tag == name) => {
                let sign = match &*name_of {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    other => panic!("{other}"),
                };
                texts.last_mut().unwrap().push(sign);
            }
            Event::Eof => return texts,
            _ => {}
        }
    }
}

#[test]
fn a_file_says_what_a_notice_says_whatever_that_is() {
    let mut notices = closing([5, 6]);
    notices[0].name = "</svg><script>\u{1}\n&\"".to_owned();
    let svg = to_svg(&time_line(&notices, 720), wording(Lang::En));
    let titles = texts_in(&svg, "title");
    assert_eq!(titles[0], "Closing dates");
    assert!(titles[1].ends_with("</svg><script>\u{fffd} &\""), "{titles:?}");
    assert!(texts_in(&svg, "text").iter().any(|text| text.starts_with("</svg><script>")));
    assert_eq!(texts_in(&svg, "desc").len(), 1);
    assert!(texts_in(&svg, "script").is_empty());
}
