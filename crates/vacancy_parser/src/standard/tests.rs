use std::collections::BTreeSet;
use std::path::Path;

use vacancy_model::{Lang, ParagraphStanding};
use vacancy_text::{BlockKind, Document, Format, Span};

use super::tiles::{self, STEP, TILE};
use super::{StandardTexts, between_stops};
use crate::fold::{Folded, Stretch};
use crate::index::{Token, WordIndex};
use crate::lexicon::Known;

/// The standard texts of an organisation, one paragraph a line; `#` stands for words that differ from notice
/// to notice.
type Texts = [(Lang, &'static str); 2];

/// The folder of each in `organisation/`, and what it holds.
const TEXTS: &[(&str, Texts)] = &[(
    "nato_is_standard",
    [
        (Lang::En, include_str!("../organisation/nato_is_standard/en.txt")),
        (Lang::Fr, include_str!("../organisation/nato_is_standard/fr.txt")),
    ],
)];

fn folded(text: &str) -> String {
    let mut document = Document::new(text.to_owned(), Format::Text);
    document.push(BlockKind::Paragraph, &[Span::from_usize(0, text.len())]).unwrap();
    Folded::new(&document).text().to_owned()
}

/// The tiles that a table must have: of each clause, the last one at its end.
fn tiles_of(texts: &[(Lang, &str)]) -> BTreeSet<u32> {
    let mut all = BTreeSet::new();
    for (language, text) in texts {
        let figure = Known::figure(*language).or(Known::DIGIT);
        for part in text.lines().flat_map(|paragraph| paragraph.split('#')).map(folded) {
            let index = WordIndex::new(&part);
            let words = index.tokens(Stretch::new(0, part.len()));
            for clause in between_stops(&part, &words) {
                add_tiles(&mut all, clause, figure);
            }
        }
    }
    all
}

fn add_tiles(all: &mut BTreeSet<u32>, words: &[Token], figure: Known) {
    let last = words.len().saturating_sub(TILE);
    for start in (0..last).step_by(STEP).chain([last]) {
        let window = &words[start..words.len().min(start + TILE)];
        if !window.is_empty() {
            all.extend([tiles::exact(window), tiles::with_slots(window, figure)]);
        }
    }
}

fn table(tiles: &BTreeSet<u32>) -> Vec<u8> {
    let mut before = 0;
    let gap = |&tile: &u32| {
        let gap = u16::try_from(tile - before).expect("tiles lie close together");
        before = tile;
        gap.to_be_bytes()
    };
    let (upper, lower): (Vec<u8>, Vec<u8>) = tiles.iter().map(gap).map(<(u8, u8)>::from).unzip();
    [upper, lower].concat()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "rewrites the table where BLESS=1 asks for it")]
fn the_table_is_what_the_texts_give() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/organisation");
    for (name, texts) in TEXTS {
        let path = folder.join(name).join("tiles");
        let wanted = table(&tiles_of(texts));
        if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
            std::fs::write(&path, &wanted).unwrap();
        }
        assert!(
            std::fs::read(&path).is_ok_and(|found| found == wanted),
            "{name}: the table is not that of the texts: BLESS=1 cargo test -p vacancy_parser standard"
        );
    }
}

#[track_caller]
fn check(language: Lang, paragraph: &str, standing: ParagraphStanding, varies: &[&str]) {
    let [(_, nato_is), ..] = TEXTS else { panic!("no texts") };
    check_in(nato_is, language, paragraph, standing, varies);
}

#[track_caller]
fn check_in(
    texts: &Texts,
    language: Lang,
    paragraph: &str,
    standing: ParagraphStanding,
    varies: &[&str],
) {
    let folded = folded(paragraph);
    let index = WordIndex::new(&folded);
    let known = StandardTexts::new(&table(&tiles_of(texts)));
    let compared = known.compare(&index, Stretch::new(0, folded.len()), language);
    let words: Vec<_> =
        compared.varies.into_iter().map(|it| &index.whole()[it.start()..it.end()]).collect();
    assert_eq!((compared.standing, words.as_slice()), (standing, varies), "{paragraph}");
}

#[test]
fn every_standard_paragraph_is_standard() {
    for (_, texts) in TEXTS {
        for (language, text) in texts {
            for paragraph in text.lines().filter(|paragraph| !paragraph.contains('#')) {
                check_in(texts, *language, paragraph, ParagraphStanding::Standard, &[]);
            }
        }
    }
}

#[test]
fn typography_and_the_cut_into_paragraphs_make_no_difference() {
    let cut = "SERVING  STAFF will be offered a contract in accordance with the \u{201c}NATO\u{201d} \
               Civilian Personnel R\u{e9}gulations ;";
    check(Lang::En, cut, ParagraphStanding::Standard, &[]);
    let joined = "Contract clause applicable: Serving staff will be offered a contract in accordance \
                  with the NATO Civilian Personnel Regulations.";
    check(Lang::En, joined, ParagraphStanding::Standard, &[]);
}

#[test]
fn one_word_or_figure_makes_it_varied() {
    let sentence = |years, kind| {
        format!("The maximum period of service foreseen in this post is {years} {kind}.")
    };
    check(Lang::En, &sentence("6", "years"), ParagraphStanding::Standard, &[]);
    check(Lang::En, &sentence("8", "years"), ParagraphStanding::Varied, &["8"]);
    check(Lang::En, &sentence("6", "months"), ParagraphStanding::Varied, &["6 months"]);
    check(
        Lang::Fr,
        "La durée de service maximale prévue à ce poste est de neuf ans.",
        ParagraphStanding::Varied,
        &["neuf"],
    );
    check(
        Lang::En,
        "possess the following minimum levels of NATO's official languages (English/French): V \
         (\"Advanced\") in one; III (\"Intermediate\") in the other.",
        ParagraphStanding::Varied,
        &["iii (\"intermediate\") in the other"],
    );
}

#[test]
fn what_shares_only_common_words_is_its_own() {
    for text in [
        "Manage the resources of the Division in accordance with the directives of the Head.",
        "Teamwork: Cooperates.",
        "have a university degree",
        "be prepared to work outside normal office hours at short notice",
        "fluency in both NATO's official languages",
    ] {
        check(Lang::En, text, ParagraphStanding::Own, &[]);
    }
}
