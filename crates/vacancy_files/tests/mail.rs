//! Mails: the message, and what came with it.

mod common;

use common::{archive, check, read_file};
use vacancy_files::{FileError, Kind};
use vacancy_text::Format;

const HEAD: &str = "From: HR <hr@a.int>\r\nSubject: =?utf-8?q?Avis?=\r\nMIME-Version: 1.0\r\n";

fn mail(rest: &str) -> Vec<u8> {
    format!("{HEAD}{rest}").into_bytes()
}

#[test]
fn reads_plain_text_as_text() {
    let bytes = mail(
        "Content-Type: text/plain; charset=iso-8859-15\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nR=E9sum=\r\n=E9 =A4",
    );
    let document = read_file(&bytes).unwrap();
    assert_eq!((document.text(), document.format()), ("Résumé €", Format::Text));
    let bytes = mail("Content-Type: text/plain; charset=iso-8859-1\r\n\r\nRésumé");
    assert_eq!(read_file(&bytes).unwrap().text(), "Résumé");
}

#[test]
fn reads_the_richest_of_alternatives() {
    let bytes = mail(
        "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n\
         --b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPGgyPlLDqXN1bcOpPC9oMj4=\r\n--b--\r\n",
    );
    check(&bytes, "h2 Résumé");
    assert_eq!(read_file(&bytes).unwrap().format(), Format::Html);
}

#[test]
fn reads_a_page_that_was_saved_in_one_file() {
    let bytes = b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"--x\"\r\n\r\n\
        ----x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<ul><li cla=\r\nss=3Da>a degree;</ul>\r\n\
        ----x\r\nContent-Type: text/css\r\n\r\np{}\r\n----x--\r\n";
    check(bytes, "item0 a degree;");
}

#[test]
fn reads_the_files_that_came_with_it_after_its_words() {
    let document = "<w:document><w:body><w:p><w:hyperlink><w:r><w:t>Grade: G12, Brussels</w:t></w:r></w:hyperlink></w:p></w:body></w:document>";
    let docx = archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", document.as_bytes()),
    ]);
    let mut bytes = mail(
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee:\r\n\r\nthis\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n\
        --b\r\nContent-Type: application/octet-stream; name=\"notice.docx\"\r\nContent-Transfer-Encoding: binary\r\n\r\n",
    );
    bytes.extend_from_slice(&docx);
    bytes.extend_from_slice(b"\r\n--b--\r\n");
    check(&bytes, "p See:\np this\np Grade: G12, Brussels\nlink Grade: G12, Brussels -> ?");
    assert_eq!(read_file(&bytes).unwrap().format(), Format::Docx);
}

#[test]
fn reads_a_message_that_was_forwarded() {
    let bytes = mail(
        "Content-Type: message/rfc822\r\n\r\nFrom: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>inner</p>",
    );
    check(&bytes, "p inner");
}

#[test]
fn says_why_where_nothing_can_be_read() {
    let image = mail("Content-Type: application/octet-stream\r\n\r\nGIF89a");
    assert_eq!(read_file(&image).unwrap_err(), FileError::Unsupported(Kind::Image));
    assert_eq!(read_file(&mail("\r\n")).unwrap_err(), FileError::Empty);
}

#[test]
fn says_why_the_notice_that_came_with_a_letter_was_not_read() {
    let sent = |words: &str, kind: &str, file: &str| {
        mail(&format!(
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n{words}\r\n--b\r\nContent-Type: {kind}\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n{file}\r\n--b--"
        ))
    };
    let pdf = sent("Please find attached the notice.", "application/pdf", "JVBERi0xLjc=");
    assert_eq!(read_file(&pdf).unwrap_err(), FileError::Damaged(Format::Pdf));
    let notice = sent(&"A notice. ".repeat(100), "application/pdf", "JVBERi0xLjc=");
    assert!(read_file(&notice).is_ok());
    let image = sent("Grade: G12", "application/octet-stream", "R0lGODlh");
    assert!(read_file(&image).is_ok());
}

#[test]
fn ends_with_messages_inside_messages() {
    let mut bytes = b"text".to_vec();
    for _ in 0..500 {
        let mut outer = mail("Content-Type: message/rfc822\r\n\r\n");
        outer.extend_from_slice(&bytes);
        bytes = outer;
    }
    assert_eq!(read_file(&bytes).unwrap_err(), FileError::Empty);
}
