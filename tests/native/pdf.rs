//! PDFs of several writers: the same facts, words and blocks as the notices that they were made from.

use vacancy_files::{Bound, FileError, Limits, ReadOptions, read};
use vacancy_parser::{parse_document, segment};
use vacancy_tests::corpus::{CASES, Case};
use vacancy_tests::gold;
use vacancy_tests::pdf::{
    ENCRYPTED, LETTERS_WITHOUT_NAMES, LINKS, NOTICES, OWNER, PdfCase, READER, SCANNED,
};
use vacancy_text::{BlockKind, Document, Format};

fn open(bytes: &[u8], password: Option<&str>) -> Result<Document, FileError> {
    let limits = Limits::default();
    read(bytes, &mut ReadOptions { name: None, password, limits, progress: &mut |_, _| {} })
}

fn document(case: &PdfCase) -> Document {
    open(case.bytes, case.password()).unwrap_or_else(|error| panic!("{}: {error}", case.name))
}

/// The notice that a PDF was made from.
fn notice(case: &PdfCase) -> &'static Case {
    let number = &case.name[..6];
    let notice = CASES.iter().find(|notice| notice.name.contains(number));
    notice.unwrap_or_else(|| panic!("{number} is no notice of the corpus"))
}

fn pdf(name: &str) -> Document {
    let case = NOTICES.iter().find(|case| case.name == name);
    document(case.unwrap_or_else(|| panic!("{name} is no file of the corpus")))
}

#[test]
fn gives_every_gold_fact() {
    const FACTS: usize = 376;
    let mut total = 0;
    let mut differences = Vec::new();
    for case in NOTICES {
        let wanted = serde_json::from_str(notice(case).gold).unwrap();
        let found = serde_json::to_value(parse_document(&document(case))).unwrap();
        let verdict = gold::compare(&wanted, &found);
        total += verdict.total;
        differences.extend(verdict.differences.iter().map(|it| format!("{}: {it}", case.name)));
    }
    assert!(differences.is_empty(), "of {total} facts\n{}\n", differences.join("\n"));
    assert_eq!(total, FACTS);
}

/// The words of a document's blocks, furniture apart, each block as one text.
fn blocks(document: &Document) -> Vec<(bool, String)> {
    let text = document.text();
    let words = |block: &vacancy_text::Block| {
        let lines = document.lines(*block).iter().filter_map(|line| line.slice(text));
        let joined: String = lines.collect::<Vec<_>>().join(" ");
        let letters = joined.chars().filter(|c| c.is_alphanumeric());
        let is_item = matches!(block.kind, BlockKind::Item { .. });
        (is_item, letters.flat_map(char::to_lowercase).collect::<String>())
    };
    let kept = document.blocks().iter().filter(|block| block.kind != BlockKind::Furniture);
    kept.map(words).filter(|(_, words)| !words.is_empty()).collect()
}

/// Which part of the wanted is found, each as often as it is wanted.
fn share<T: PartialEq>(wanted: &[T], found: &[T]) -> f64 {
    let mut left: Vec<&T> = found.iter().collect();
    let (mut good, mut all) = (0.0, 0.0);
    for it in wanted {
        all += 1.0;
        if let Some(at) = left.iter().position(|other| *other == it) {
            left.swap_remove(at);
            good += 1.0;
        }
    }
    good / all
}

#[test]
fn keeps_every_item_and_its_words() {
    for case in NOTICES {
        let items = |document: &Document| -> Vec<_> {
            blocks(document).into_iter().filter(|(is_item, _)| *is_item).collect()
        };
        let (wanted, found) =
            (items(&segment(notice(case).notice, Format::Text)), items(&document(case)));
        assert_eq!(wanted.len(), found.len(), "{}", case.name);
        assert!(share(&wanted, &found) >= 0.94, "{}: {}", case.name, share(&wanted, &found));
    }
}

#[test]
fn keeps_every_paragraph_apart_and_whole() {
    for case in NOTICES {
        let (wanted, found) =
            (blocks(&segment(notice(case).notice, Format::Text)), blocks(&document(case)));
        // A table's captions and values are cells; and the notice whose text was wrapped by hand is
        // itself put together with a few blocks else than its PDFs.
        let is_special = case.name.ends_with("table") || case.name.starts_with("250854");
        let least = if is_special { 0.9 } else { 0.97 };
        assert!(share(&wanted, &found) >= least, "{}: {}", case.name, share(&wanted, &found));
    }
}

#[test]
fn reads_one_language_before_the_other() {
    let document = pdf("241436-two-languages-in-columns");
    let at = |words: &str| document.text().find(words).unwrap();
    assert!(at("Primary Location") < at("8. ADDITIONAL INFORMATION"));
    assert!(at("8. ADDITIONAL INFORMATION") < at("Emplacement principal"));
}

#[test]
fn puts_broken_words_together() {
    let text = pdf("240205-justified-and-hyphenated").into_text();
    assert!(!text.contains('\u{2010}'));
}

#[test]
fn knows_running_heads_and_page_numbers() {
    let document = pdf("240205-justified-and-hyphenated");
    let furniture = document.blocks().iter().filter(|block| block.kind == BlockKind::Furniture);
    let words: Vec<_> =
        furniture.filter_map(|block| document.span(*block).slice(document.text())).collect();
    assert!(words.contains(&"NATO UNCLASSIFIED"), "{words:?}");
    assert!(words.iter().any(|words| words.starts_with("Page 2 of")), "{words:?}");
}

#[test]
fn reads_a_table_without_lines_row_by_row() {
    let document = pdf("240205-header-as-table");
    let cell = |row, column| {
        let kind = BlockKind::Cell { table: 0, row, column };
        let block = document.blocks().iter().find(|block| block.kind == kind);
        block.and_then(|block| document.span(*block).slice(document.text()))
    };
    assert_eq!(cell(0, 0), Some("Primary Location:"));
    assert_eq!(cell(0, 1), Some("Belgium-Brussels"));
}

#[test]
fn leads_links_to_their_targets() {
    let document = open(LINKS, None).unwrap();
    let links: Vec<_> = document
        .links()
        .iter()
        .map(|link| (link.span.slice(document.text()).unwrap(), link.target.as_deref().unwrap()))
        .collect();
    assert_eq!(
        links,
        [
            (
                "recruitment portal of\nthe International Staff of the Organization",
                "https://nato.taleo.net/careersection/2/jobdetail.ftl?job=250871"
            ),
            ("our website", "https://www.nato.int"),
        ]
    );
}

#[test]
fn pages_cover_the_text_in_order() {
    for case in NOTICES {
        let document = document(case);
        let pages = document.pages();
        assert!(pages.len() > 2, "{}", case.name);
        let total: u32 = pages.iter().map(|page| page.span.len()).sum();
        assert_eq!(total as usize, document.text().len(), "{}", case.name);
    }
}

#[test]
fn asks_for_a_password() {
    let case = NOTICES.iter().find(|case| case.password().is_some()).unwrap();
    assert_eq!(open(case.bytes, None).err(), Some(FileError::PasswordNeeded));
    assert_eq!(open(case.bytes, Some("wrong")).err(), Some(FileError::PasswordWrong));
}

#[test]
fn opens_every_encryption() {
    let clear = open(LINKS, None).unwrap();
    for (name, bytes) in ENCRYPTED {
        for password in [READER, OWNER] {
            let opened = open(bytes, Some(password)).unwrap();
            assert_eq!(opened.text(), clear.text(), "{name}: {password}");
            assert_eq!(opened.links(), clear.links(), "{name}: {password}");
        }
        assert_eq!(open(bytes, None).err(), Some(FileError::PasswordNeeded), "{name}");
        assert_eq!(open(bytes, Some("wrong")).err(), Some(FileError::PasswordWrong), "{name}");
    }
}

#[test]
fn names_what_holds_no_text() {
    assert_eq!(open(SCANNED, None).err(), Some(FileError::Scanned { pages: 1 }));
    assert_eq!(open(LETTERS_WITHOUT_NAMES, None).err(), Some(FileError::UnknownLetters));
}

#[test]
fn tells_its_progress_page_by_page() {
    let case = NOTICES.last().unwrap();
    let mut told = Vec::new();
    let progress = &mut |page, all| told.push((page, all));
    let limits = Limits::default();
    read(case.bytes, &mut ReadOptions { name: None, password: None, limits, progress }).unwrap();
    let all = u32::try_from(told.len()).unwrap();
    assert_eq!(told, (1..=all).map(|page| (page, all)).collect::<Vec<_>>());
}

#[test]
fn refuses_more_pages_than_the_limit() {
    let limits = Limits { pages: 2, ..Limits::default() };
    let bytes = NOTICES.last().unwrap().bytes;
    let mut options = ReadOptions { name: None, password: None, limits, progress: &mut |_, _| {} };
    assert_eq!(read(bytes, &mut options).err(), Some(FileError::TooLarge(Bound::Pages(2))));
}
