//! The notices of the corpus as the files that people have: each fact as it is in the text, and
//! nothing worse than a refusal from a file that was damaged on its way.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use vacancy_files::{FileError, Limits, ReadOptions};
use vacancy_parser::parse_document;
use vacancy_tests::gold::compare;
use vacancy_text::Document;

/// What the gold of the five notices holds together.
const FACTS: usize = 171;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("files")
}

/// The files of one format, by the number of their notice.
fn files(extension: &str) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path());
    let of_format = files.filter(|path| path.extension().is_some_and(|it| it == extension));
    of_format
        .map(|path| {
            let number = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (number, fs::read(&path).unwrap())
        })
        .collect()
}

fn gold(number: &str) -> serde_json::Value {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/nato_is");
    let mut cases = fs::read_dir(cases).unwrap().map(|case| case.unwrap().path());
    let case = cases.find(|case| case.file_name().unwrap().to_str().unwrap().starts_with(number));
    serde_json::from_slice(&fs::read(case.unwrap().join("gold.json")).unwrap()).unwrap()
}

fn read(bytes: &[u8]) -> Result<Document, FileError> {
    let limits = Limits::default();
    let progress = &mut |_, _| {};
    vacancy_files::read(bytes, &mut ReadOptions { name: None, password: None, limits, progress })
}

#[track_caller]
fn check_facts(extension: &str) {
    let (mut good, mut total) = (0, 0);
    for (number, bytes) in files(extension) {
        let notice = parse_document(&read(&bytes).unwrap());
        let verdict = compare(&gold(&number), &serde_json::to_value(&notice).unwrap());
        assert_eq!(verdict.differences, [""; 0], "{number}.{extension}");
        good += verdict.good;
        total += verdict.total;
    }
    assert_eq!((good, total), (FACTS, FACTS), "{extension}");
}

#[test]
fn every_fact_is_read_from_docx() {
    check_facts("docx");
}

#[test]
fn every_fact_is_read_from_odt() {
    check_facts("odt");
}

#[test]
fn every_fact_is_read_from_rtf() {
    check_facts("rtf");
}

#[test]
fn every_fact_is_read_from_html() {
    check_facts("html");
}

#[test]
fn every_fact_is_read_from_a_mail_that_brings_the_file() {
    let (number, page) = files("html").pop_first().unwrap();
    let encoded: String = page
        .iter()
        .map(|byte| format!("={byte:02X}"))
        .collect::<Vec<_>>()
        .chunks(20)
        .map(|line| line.concat() + "=\r\n")
        .collect();
    let mail = format!(
        "From: HR <hr@example.int>\r\nSubject: Vacancy\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nDear all,\r\n\r\nplease see below.\r\n\
         --b\r\nContent-Type: text/html; charset=utf-8\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\r\n{encoded}\r\n--b--\r\n"
    );
    let notice = parse_document(&read(mail.as_bytes()).unwrap());
    let verdict = compare(&gold(&number), &serde_json::to_value(&notice).unwrap());
    assert_eq!(verdict.differences, [""; 0]);
}

/// One file of each format, cut.
fn samples() -> impl Iterator<Item = (&'static str, Vec<u8>)> {
    let formats = ["docx", "odt", "rtf", "html"].into_iter();
    formats.map(|format| (format, files(format).pop_last().unwrap().1))
}

#[test]
fn a_file_that_was_cut_is_refused_or_read_as_far_as_it_goes() {
    for (format, bytes) in samples() {
        let whole = read(&bytes).unwrap();
        for end in (0..bytes.len()).step_by(1024) {
            match read(&bytes[..end]) {
                Ok(document) => {
                    assert!(document.text().len() <= whole.text().len(), "{format} {end}");
                }
                Err(FileError::Empty) => assert_eq!(end, 0),
                Err(FileError::Damaged(_) | FileError::Wordless(_)) => {}
                Err(other) => panic!("{format} cut at {end}: {other:?}"),
            }
        }
    }
}
