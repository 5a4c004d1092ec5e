//! Sentences of the page in both languages, and the shell that must say the same.

use vacancy_model::Lang;
use vacancy_model::value::{Contract, Conversion, LanguageLevel, Remaining};

use super::messages;
use crate::batch::Counts;
use crate::{sample, sample_text::SAMPLES};

#[track_caller]
fn deadline(remaining: Remaining, en: &str, fr: &str) {
    for (lang, day, time, expected) in [
        (Lang::En, "Monday 23 June 2025", "23:59", en),
        (Lang::Fr, "lundi 23 juin 2025", "23 h 59", fr),
    ] {
        let (lead, rest) = messages(lang).deadline(Some(remaining), day, Some(time));
        assert_eq!(format!("{lead} {rest}").replace('\u{a0}', " "), expected);
    }
}

#[test]
fn a_deadline_is_a_sentence() {
    deadline(
        Remaining::Days(12),
        "Closes in 12 days, on Monday 23 June 2025 at 23:59.",
        "Clôture dans 12 jours, le lundi 23 juin 2025 à 23 h 59.",
    );
    deadline(
        Remaining::Past(517),
        "Closed 517 days ago, on Monday 23 June 2025 at 23:59.",
        "Clos depuis 517 jours : la date limite était le lundi 23 juin 2025 à 23 h 59.",
    );
    deadline(
        Remaining::Days(1),
        "Closes tomorrow, on Monday 23 June 2025 at 23:59.",
        "Clôture demain, le lundi 23 juin 2025 à 23 h 59.",
    );
}

#[track_caller]
fn contract(contract: &Contract, en: &str, fr: &str) {
    for (lang, expected) in [(Lang::En, en), (Lang::Fr, fr)] {
        let (lead, rest) = messages(lang).contract(contract);
        assert_eq!(format!("{lead} {rest}").replace('\u{a0}', " ").trim(), expected);
    }
}

#[test]
fn a_contract_is_told_in_sentences() {
    contract(
        &sample::contract(),
        "3 years, renewable for up to 3 more. During the renewal you may ask for an indefinite \
         contract, no later than 1 year before the end. 6 years in the post at most.",
        "3 ans, reconductible pour 3 ans au plus. Pendant la reconduction, vous pouvez demander un \
         contrat de durée indéterminée, au plus tard 1 an avant la fin. 6 ans au plus à ce poste.",
    );
    contract(
        &Contract {
            initial_years: Some(3),
            conversion: Some(Conversion::AfterInitial),
            ..Contract::default()
        },
        "3 years. An indefinite contract may follow.",
        "3 ans. Un contrat de durée indéterminée peut suivre.",
    );
    contract(&Contract::default(), "The length is not stated.", "La durée n’est pas précisée.");
}

#[test]
fn files_are_counted() {
    let read = |lang, read, stopped, all| messages(lang).files_read(Counts { read, stopped, all });
    assert_eq!(read(Lang::En, 3, 0, 50), "3 of 50 files read");
    assert_eq!(read(Lang::En, 0, 1, 1), "0 of 1 file read, 1 not read");
    assert_eq!(read(Lang::Fr, 48, 2, 50), "48 fichiers lus sur 50, 2 non lus");
    assert_eq!(read(Lang::Fr, 1, 0, 2), "1 fichier lu sur 2");
}

#[test]
fn the_year_is_twelve_times_the_monthly_amount() {
    assert_eq!(messages(Lang::En).twelve_months(), "12 × the monthly amount");
    assert_eq!(messages(Lang::Fr).twelve_months(), "12 fois le montant mensuel");
}

#[test]
fn levels_without_a_seen_name_have_none() {
    assert_eq!(messages(Lang::Fr).level_name(LanguageLevel::IV), None);
    assert_eq!(messages(Lang::En).level_name(LanguageLevel::IV), Some("Upper-Intermediate"));
}

/// A text before a mark, up to the next one, and from there on.
#[track_caller]
fn around<'t>(text: &'t str, from: &str, to: &str) -> [&'t str; 3] {
    let (before, rest) = text.split_once(from).expect(from);
    let (within, after) = rest.split_once(to).expect(to);
    [before, within, after]
}

/// What a stretch of the shell says in one language, in the order in which it stands there.
fn said(shell: &str, lang: Lang) -> Vec<&str> {
    let begins = format!("<span class=\"vn-{}\"", lang.as_str());
    shell.split(&begins).skip(1).map(|rest| around(rest, ">", "</span")[1]).collect()
}

/// `www/start.js` hands the words of the shell over in their order, without names: one too many or out of its place is
/// said in place of another.
#[test]
fn the_static_shell_says_what_the_page_says_in_the_order_of_the_page() {
    let [_, shell, _] =
        around(include_str!("../../../../index.html"), "<div id=\"app\">", "vn-update");
    // What stands there for a program that does not start is not what the program says.
    let [before, _, after] = around(shell, "<noscript>", "</noscript>");
    let [between, _, after] = around(after, "<p class=\"vn-need\"", "</p>");
    let [middle, list, end] = around(after, "<ul class=\"vn-samples__list\">", "</ul>");
    let numbers: Vec<_> =
        list.split("data-sample=").skip(1).map(|rest| around(rest, "\"", "\"")[1]).collect();
    assert_eq!(numbers, SAMPLES);
    let shell = [before, between, middle, end].concat();
    for lang in Lang::ALL {
        let (messages, words) = (messages(lang), messages(lang).shell());
        let words = (0..).map(|place| words.texts.say(place)).take_while(|text| !text.is_empty());
        assert_eq!(said(&shell, lang), words.collect::<Vec<_>>());
        let titles: Vec<_> = (0..SAMPLES.len()).map(|index| messages.sample(index)).collect();
        assert_eq!(said(list, lang), titles);
    }
}
