//! ODT: what `LibreOffice` writes, and what a reader sees.

mod common;

use common::{archive, check};
use vacancy_files::{FileError, Kind};

const STYLES: &str = r#"<office:automatic-styles>
  <style:style style:name="Gone"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="Draft" style:parent-style-name="Gone"/>
  <style:style style:name="Shown" style:parent-style-name="Draft"><style:text-properties text:display="true"/></style:style>
  <style:style style:name="Note"><style:text-properties style:text-position="super 58%"/></style:style>
  <style:style style:name="Above"><style:text-properties style:text-position="33% 66%"/></style:style>
  <style:style style:name="Below"><style:text-properties style:text-position="-33% 66%"/></style:style>
  <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
  <text:list-style style:name="L2">
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/>
  </text:list-style>
</office:automatic-styles>"#;

fn odt(body: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content>{STYLES}<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

fn item(inner: &str) -> String {
    format!("<text:list-item>{inner}</text:list-item>")
}

#[test]
fn reads_headings_paragraphs_and_blanks() {
    let body = "<text:h text:outline-level=\"2\">1. SUMMARY</text:h>\
        <text:p>a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d\n   e</text:p><text:p/>\
        <text:p><text:title>Officer</text:title><draw:frame><svg:title>a logo</svg:title></draw:frame></text:p>";
    check(&odt(body), "h2 1. SUMMARY\np a  b\tc / d e\np Officer");
}

#[test]
fn reads_lists_with_their_numbers() {
    let p = |words: &str| format!("<text:p>{words}</text:p>");
    let inner =
        format!("<text:list>{}{}</text:list>", item(&p("deep one;")), item(&p("deep two;")));
    let bullets =
        format!("<text:list text:style-name=\"L1\">{}</text:list>", item(&p("a degree;")));
    let numbers = format!(
        "<text:list text:style-name=\"L2\">{}{}</text:list>",
        item(&(p("first duty;") + &inner)),
        item(&(p("second duty;") + &p("and more of it")))
    );
    let goes_on = format!(
        "<text:list text:style-name=\"L2\" text:continue-numbering=\"true\">{}</text:list>",
        item(&p("third duty;"))
    );
    let bytes = odt(&(bullets + &numbers + &goes_on));
    check(
        &bytes,
        "item0 a degree;
        item0 first duty;
        item1 deep one;
        item1 deep two;
        item0 second duty;
        p and more of it
        item0 third duty;",
    );
    let text = common::read_file(&bytes).map(vacancy_text::Document::into_text).unwrap_or_default();
    for line in ["\u{2022} a degree;", "1. first duty;", "1.b) deep two;", "3. third duty;"] {
        assert!(text.contains(line), "{text}");
    }
}

#[test]
fn leaves_out_what_was_deleted_hidden_or_noted() {
    let body = "<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p>\
        </text:deletion></text:changed-region></text:tracked-changes>\
        <text:p>kept<text:note><text:note-body><text:p>a note</text:p></text:note-body></text:note>\
        <office:annotation><text:p>a comment</text:p></office:annotation>\
        <text:span text:style-name=\"Gone\">hidden <text:span>deep</text:span></text:span> words</text:p>\
        <text:p text:style-name=\"Gone\">hidden</text:p><text:p text:style-name=\"Draft\">hidden</text:p>\
        <text:p text:style-name=\"Shown\">shown</text:p>\
        <text:section text:display=\"none\"><text:p>hidden</text:p></text:section>\
        <text:section text:display=\"true\"><text:p>a section</text:p></text:section>";
    check(&odt(body), "p kept words\np shown\np a section");
}

#[test]
fn leaves_the_numbers_of_notes_out() {
    let raised =
        |style, words| format!("<text:span text:style-name=\"{style}\">{words}</text:span>");
    let body = format!(
        "<text:p>Grade: G12{}</text:p><text:p>5,195.80{} the 1{}</text:p><text:p>H{}</text:p>",
        raised("Note", "<text:a>1</text:a>"),
        raised("Above", "2"),
        raised("Note", "st"),
        raised("Below", "2")
    );
    check(&odt(&body), "p Grade: G12\np 5,195.80 the 1st\np H2");
}

#[test]
fn reads_tables_links_and_text_boxes() {
    let cell =
        |words: &str| format!("<table:table-cell><text:p>{words}</text:p></table:table-cell>");
    let body = format!(
        "<table:table><table:table-row>{}<table:table-cell table:number-columns-repeated=\"2000000000\"/>{}</table:table-row></table:table>\
         <text:p>See <text:a xlink:href=\"https://a.int\">here</text:a><draw:frame><draw:text-box>\
         <text:p>boxed</text:p></draw:text-box></draw:frame> now</text:p>",
        cell("Grade"),
        cell("G12")
    );
    check(
        &odt(&body),
        "cell0.0.0 Grade
        cell0.0.1001 G12
        p See here now
        p boxed
        link here -> https://a.int",
    );
}

#[test]
fn tells_a_text_from_a_spreadsheet_by_its_own_type() {
    let content: &[u8] = b"<office:document-content><office:body><office:text><text:p>G12</text:p>\
        </office:text></office:body></office:document-content>";
    let sheet: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    let parts = [("META-INF/manifest.xml", sheet), ("content.xml", content)];
    let text: (&str, &[u8]) = ("mimetype", b"application/vnd.oasis.opendocument.text");
    check(&archive(&[text, parts[0], parts[1]]), "p G12");
    let refused = Err(FileError::Unsupported(Kind::SheetOrSlides));
    assert_eq!(common::read_file(&archive(&parts)).map(|_| ()), refused);
    let own = archive(&[("mimetype", sheet), ("META-INF/manifest.xml", b""), parts[1]]);
    assert_eq!(common::read_file(&own).map(|_| ()), refused);
}

#[test]
fn reads_the_form_in_one_file() {
    check(
        b"<?xml version=\"1.0\"?><office:document><office:body><office:text><text:p>flat</text:p>\
          </office:text></office:body></office:document>",
        "p flat",
    );
}
