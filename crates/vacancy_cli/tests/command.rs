//! The `vacancy` command as its user runs it: arguments and files in, output and exit status out.
#![expect(clippy::unwrap_used, reason = "a test that cannot run its command has failed")]

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// A folder of its own for one test, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("vacancy-{test}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn vacancy(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_vacancy")).args(args).output().unwrap()
}

fn vacancy_reading(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vacancy"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

/// The command where nobody reads what it prints.
fn vacancy_unread(args: &[&str]) -> Output {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    Command::new(env!("CARGO_BIN_EXE_vacancy")).args(args).stdout(writer).output().unwrap()
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// Nothing printed, and one line of complaint that holds each of these words.
#[track_caller]
fn check_refused(output: &Output, words: &[&str]) {
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert_eq!(out(output), "");
    let complaint = err(output);
    assert_eq!(complaint.lines().count(), 1, "{complaint}");
    for word in words {
        assert!(complaint.contains(word), "{complaint} lacks {word}");
    }
}

const NOTICE: &str = include_str!("../../../tests/corpus/nato_is/250871-colon-header/notice.txt");

#[test]
fn prints_one_notice_as_one_line_of_json() {
    let folder = Folder::new("one");
    let output = vacancy(&["parse", &folder.file("notice.md", NOTICE)]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(err(&output), "");
    assert_eq!(out(&output).lines().count(), 1);
    let json: serde_json::Value = serde_json::from_str(out(&output)).unwrap();
    assert_eq!(json["source"]["name"], "notice.md");
    assert_eq!(json["source"]["format"], "markdown");
    assert_eq!(json["source"]["offsets"], "utf-8");
    assert_eq!(json["facts"]["jobNumber"]["value"], "250871");
}

#[test]
fn counts_in_utf_16_when_asked() {
    let folder = Folder::new("utf16");
    let file = folder.file("notice.txt", NOTICE);
    let output = vacancy(&["parse", "--offsets", "utf-16", &file]);
    let json: serde_json::Value = serde_json::from_str(out(&output)).unwrap();
    assert_eq!(json["source"]["offsets"], "utf-16");
    assert_eq!(json["source"]["length"], NOTICE.encode_utf16().count());
}

#[test]
fn reads_standard_input() {
    let output = vacancy_reading(&["parse", "-"], NOTICE.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let json: serde_json::Value = serde_json::from_str(out(&output)).unwrap();
    assert!(json["source"]["name"].is_null());
    check_refused(&vacancy_reading(&["parse", "-", "-"], b""), &["standard input", "once"]);
}

#[test]
fn prints_many_notices_in_the_order_of_the_arguments() {
    let folder = Folder::new("many");
    let files: Vec<_> = (0..60)
        .map(|n| folder.file(&format!("{n}.txt"), &NOTICE[..NOTICE.len() / 100 * 3]))
        .collect();
    let mut args = vec!["parse"];
    args.extend(files.iter().map(String::as_str));
    let output = vacancy(&args);
    let names: Vec<_> = out(&output)
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|json| json["source"]["name"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(names, (0..60).map(|n| format!("{n}.txt")).collect::<Vec<_>>());
    assert_eq!(err(&output), "", "no progress where standard error is no terminal");
}

#[test]
fn prints_what_can_be_read_and_ends_with_the_worst_status() {
    let folder = Folder::new("worst");
    let notice = folder.file("notice.txt", NOTICE);
    let letter = folder.file("letter.txt", "Dear Sir, thank you for your letter.");
    let missing = folder.0.join("missing.txt");
    let output = vacancy(&["parse", &letter, &notice]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(out(&output).lines().count(), 2);
    let output = vacancy(&["parse", &letter, missing.to_str().unwrap(), &notice]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert_eq!(out(&output).lines().count(), 2);
    assert!(err(&output).contains("missing.txt") && err(&output).contains("no such file"));
}

#[test]
fn says_in_the_json_that_a_text_is_not_a_notice() {
    for text in [" \n\t ", "\u{feff}", "Dear Sir, thank you for your letter of 3 May."] {
        let output = vacancy_reading(&["parse", "-"], text.as_bytes());
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert!(out(&output).contains("\"not-a-notice\""));
        assert_eq!(err(&output), "");
    }
}

#[test]
fn refuses_what_is_not_read_by_name_with_the_reason_and_what_to_do() {
    let folder = Folder::new("refused");
    let compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0";
    for (name, bytes, kind, help) in [
        ("a.txt", &b""[..], "is empty", "another file"),
        ("b.docx", b"PK\x03\x04 word/document.xml", "a damaged DOCX", "again"),
        ("c.odt", b"PK\x03\x04 application/vnd.oasis.opendocument.text", "a damaged ODT", "again"),
        ("d.rtf", b"{\\rtf1\\ansi }", "an RTF without words", "another file"),
        ("d.html", b"<html><div id=root></div>", "an HTML without words", "browser"),
        ("e.doc", compound, "an old Word", "save it as DOCX"),
        ("f.pdf", b"\x89PNG\r\n\x1a\n", "an image", "recognise its text"),
        ("g.bin", &[0, 159, 146, 150, 0, 0, 1, 2], "a binary file", "PDF, DOCX"),
        ("h.zip", b"PK\x05\x06", "an archive", "unpack it"),
    ] {
        for command in ["parse", "explain", "check"] {
            let output = vacancy(&[command, &folder.file(name, bytes)]);
            check_refused(&output, &[name, kind, help]);
        }
    }
    let path = folder.0.to_str().unwrap();
    check_refused(&vacancy(&["parse", path]), &["is a folder", "*.pdf"]);
    check_refused(&vacancy(&["parse", &format!("{path}/none.txt")]), &["none.txt", "no such file"]);
}

#[test]
fn refuses_in_french_when_asked() {
    let folder = Folder::new("refused-fr");
    let file = folder.file("avis.pdf", b"\x89PNG\r\n\x1a\n");
    check_refused(&vacancy(&["check", "--lang", "fr", &file]), &["est une image\u{a0};", "prenez"]);
    check_refused(&vacancy(&["explain", "--lang", "fr", "rien"]), &["introuvable"]);
}

#[test]
fn reads_the_other_files_where_one_cannot_be_read() {
    let folder = Folder::new("others");
    let page = format!("<!doctype html><pre>{}</pre>", NOTICE.replace('<', "&lt;"));
    let files = [
        folder.file("a.txt", NOTICE),
        folder.file("b.pdf", b"\x89PNG\r\n\x1a\n"),
        folder.file("c.html", page),
    ];
    let output = vacancy(&["parse", &files[0], &files[1], &files[2]]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(err(&output).lines().count(), 1, "{}", err(&output));
    let read: Vec<serde_json::Value> =
        out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(read.len(), 2);
    assert_eq!(read[1]["source"]["format"], "html");
    assert_eq!(read[0]["facts"]["salary"]["value"], read[1]["facts"]["salary"]["value"]);
}

#[test]
fn reads_older_encodings_and_says_so() {
    let folder = Folder::new("encodings");
    let utf16: Vec<u8> =
        [0xfeff].into_iter().chain(NOTICE.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let windows: Vec<u8> = "Intitulé : Adjoint(e) à la réception\nGrade : G12\n"
        .chars()
        .map(|character| u8::try_from(u32::from(character)).unwrap())
        .collect();
    for (name, bytes, words) in
        [("utf16.txt", utf16, "UTF-16"), ("windows.txt", windows, "Windows-1252")]
    {
        let output = vacancy(&["parse", &folder.file(name, bytes)]);
        assert_ne!(output.status.code(), Some(2), "{output:?}");
        assert!(err(&output).contains(name) && err(&output).contains(words), "{output:?}");
        assert_eq!(out(&output).lines().count(), 1);
    }
    // A mail says which letters its words are in.
    let mail =
        b"From: a\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-2\n\nR\xe9sum\xe9";
    assert_eq!(err(&vacancy(&["parse", &folder.file("a.eml", mail)])), "");
}

#[test]
fn names_standard_input_in_what_it_remarks() {
    let output = vacancy_reading(&["export", "--format", "ical", "-"], b"Dear Sir,");
    assert!(err(&output).contains("standard input: states no closing date"), "{output:?}");
}

#[test]
fn complains_of_misuse_in_one_line() {
    check_refused(&vacancy(&[]), &["parse", "explain", "check", "--help"]);
    check_refused(&vacancy(&["parse"]), &["<FILE>", "--help"]);
    check_refused(&vacancy(&["prase", "x"]), &["prase", "--help"]);
    check_refused(&vacancy(&["parse", "--offsets", "utf-32", "x"]), &["utf-32", "utf-16"]);
    check_refused(&vacancy(&["parse", "--lang", "fr", "x"]), &["--summary"]);
}

#[test]
fn helps() {
    let output = vacancy(&["--help"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).contains("Exit status"));
    assert!(!out(&output).contains('\u{1b}'), "no colours where there is no terminal");
    assert!(out(&vacancy(&["--version"])).starts_with("vacancy "));
}

#[test]
fn summarises_in_either_language() {
    let folder = Folder::new("summary");
    let file = folder.file("notice.txt", NOTICE);
    let english = vacancy(&["parse", "--summary", &file]);
    assert_eq!(english.status.code(), Some(0), "{english:?}");
    for words in ["notice.txt (English, French)", "5,195.80 EUR a month", "not stated"] {
        assert!(out(&english).contains(words), "{} lacks {words}", out(&english));
    }
    let french = vacancy(&["parse", "--summary", "--lang", "fr", &file, &file]);
    for words in ["anglais, français", "5\u{202f}195,80\u{a0}EUR par mois", "non précisé"] {
        assert_eq!(out(&french).matches(words).count() % 2, 0);
        assert!(out(&french).contains(words), "{} lacks {words}", out(&french));
    }
}

#[test]
fn explains_with_marks_under_the_words() {
    let folder = Folder::new("explain");
    let output = vacancy(&["explain", &folder.file("notice.txt", NOTICE)]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let marked = "Application Deadline: 23-Jun-2025, 11:59:00 PM\n\
                  \u{20}   │ --------------------  ^^^^^^^^^^^^^^^^^^^^^^^^ Closing date: 23 June 2025, 23:59";
    assert!(out(&output).contains(marked), "{}", out(&output));
    assert!(!out(&output).contains('\u{1b}'), "no colours where there is no terminal");
    let output = vacancy_reading(&["explain", "--lang", "fr", "-"], b"Cher Monsieur,");
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains("[not-a-notice]: ce texte ne ressemble pas"), "{}", out(&output));
}

/// The plain notice with another closing date in French: one error, with a place in each edition.
fn contradiction() -> String {
    NOTICE.replace("Date de retrait : 23-juin-2025", "Date de retrait : 24-juin-2025")
}

#[test]
fn checks_in_silence_what_is_right() {
    let folder = Folder::new("right");
    let output = vacancy(&["check", &folder.file("notice.txt", NOTICE)]);
    assert_eq!((output.status.code(), out(&output), err(&output)), (Some(0), "", ""));
}

#[test]
fn checks_with_a_block_for_each_problem() {
    let folder = Folder::new("block");
    let file = folder.file("notice.txt", contradiction());
    let output = vacancy(&["check", &file]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let expected = format!(
        "{file}:13:23: contradiction[deadline-conflict]: closing date: the languages disagree\n  \
         {file}:168:19: French\n  = Until the organisation says which one holds, apply by the earlier \
         of the two.\n"
    );
    assert_eq!(out(&output), expected);
    let french = vacancy(&["check", "--lang", "fr", &file]);
    assert!(out(&french).contains("contradiction[deadline-conflict]"), "{}", out(&french));
}

#[test]
fn what_is_no_error_does_not_fail_a_check() {
    let english = &NOTICE[..NOTICE.find("Assistant(e)").unwrap()];
    let output = vacancy_reading(&["check", "-"], english.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(out(&output).contains("note[edition-missing]"), "{}", out(&output));
    let output = vacancy_reading(&["check", "-"], b"Dear Sir,");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(out(&output).starts_with("-:1:1: error[not-a-notice]"), "{}", out(&output));
}

#[test]
fn checks_as_json_with_lines_and_columns() {
    let folder = Folder::new("json");
    let files = [folder.file("right.txt", NOTICE), folder.file("wrong.txt", contradiction())];
    let output = vacancy(&["check", "--format", "json", &files[0], &files[1]]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let lines: Vec<serde_json::Value> =
        out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["file"], files[0]);
    assert_eq!(lines[0]["diagnostics"], serde_json::json!([]));
    let problem = &lines[1]["diagnostics"][0];
    assert_eq!(
        (&problem["code"], &problem["severity"], &problem["fact"]),
        (&"deadline-conflict".into(), &"error".into(), &"deadline".into())
    );
    let second = &problem["annotations"][1];
    assert_eq!(second["start"], serde_json::json!({"line": 168, "column": 19}));
    let span = |name: &str| usize::try_from(second["span"][name].as_u64().unwrap()).unwrap();
    assert_eq!(&contradiction()[span("start")..span("end")], "24-juin-2025, 23:59:00");
}

#[test]
fn checks_refuse_what_cannot_be_read() {
    let folder = Folder::new("check-refused");
    let pdf = folder.file("a.pdf", b"GIF89a");
    check_refused(&vacancy(&["check", &pdf]), &["a.pdf", "an image"]);
    check_refused(&vacancy(&["check", "--format", "xml", &pdf]), &["xml", "sarif"]);
    check_refused(&vacancy(&["check", "--format", "sarif", "-", "-"]), &["standard input", "once"]);
    check_refused(&vacancy(&["check"]), &["<FILE>"]);
}

#[cfg(unix)]
#[test]
fn ends_quietly_when_nobody_reads_on() {
    let folder = Folder::new("pipe");
    let file = folder.file("notice.txt", NOTICE);
    let output = vacancy_unread(&["explain", &file]);
    assert_eq!((output.status.code(), err(&output)), (Some(0), ""));
}

#[cfg(unix)]
#[test]
fn tells_what_was_found_also_when_nobody_reads_on() {
    let folder = Folder::new("pipe-status");
    let letter = folder.file("letter.txt", "Dear Sir, thank you for your letter.");
    for command in [
        &["explain"][..],
        &["parse"],
        &["check"],
        &["check", "--format", "sarif"],
        &["export", "--format", "jsonl"],
    ] {
        let output = vacancy_unread(&[command, &[&*letter]].concat());
        assert_eq!((output.status.code(), err(&output)), (Some(1), ""), "{command:?}");
    }
}

#[cfg(unix)]
#[test]
fn checks_the_rest_when_nobody_reads_on() {
    let folder = Folder::new("pipe-check");
    // So much is said of these, though none has an error, that the output is refused before the last file.
    let short = "Vacancy number: 250871\nGrade: G12\nApplication Deadline: 23-Jun-2025\n";
    let short = folder.file("short.txt", short);
    let wrong = folder.file("wrong.txt", contradiction());
    for format in ["text", "json"] {
        let mut args = vec!["check", "--format", format];
        args.extend([&*short; 50]);
        assert_eq!(vacancy_unread(&args).status.code(), Some(0));
        args.push(&wrong);
        assert_eq!(vacancy_unread(&args).status.code(), Some(1), "{format}");
        args.push("missing.txt");
        let output = vacancy_unread(&args);
        assert_eq!(output.status.code(), Some(2), "{format}");
        assert!(err(&output).contains("missing.txt"), "{output:?}");
    }
}

#[test]
fn reads_each_notice_of_a_file_in_the_offsets_of_the_file() {
    let second = NOTICE.replace("250871", "250999");
    let text = format!("{}\n\n{second}", NOTICE.trim_end());
    let whole: Vec<u16> = text.encode_utf16().collect();
    let output = vacancy_reading(&["parse", "--each", "--offsets", "utf-16", "-"], text.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let notices: Vec<serde_json::Value> =
        out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let numbers: Vec<_> =
        notices.iter().map(|it| it["facts"]["jobNumber"]["value"].as_str().unwrap()).collect();
    assert_eq!(numbers, ["250871", "250999"]);
    for notice in &notices {
        for reading in notice["facts"]["salary"]["readings"].as_array().unwrap() {
            let at =
                |name: &str| usize::try_from(reading["mention"][name].as_u64().unwrap()).unwrap();
            let words = String::from_utf16(&whole[at("start")..at("end")]).unwrap();
            assert_eq!(reading["text"], words);
        }
        assert_eq!(notice["source"]["length"], whole.len());
    }
    let summaries = vacancy_reading(&["parse", "--each", "--summary", "-"], text.as_bytes());
    assert_eq!(out(&summaries).matches("\n\n- (").count(), 1, "{}", out(&summaries));
}
