//! DOCX: what Word writes, and what a reader sees.

mod common;

use common::{archive, check, read_file};
use vacancy_files::{FileError, Kind};

const NUMBERING: &str = r#"<w:numbering>
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
    <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Puces"/></w:abstractNum>
  <w:abstractNum w:abstractNumId="3"><w:styleLink w:val="Puces"/>
    <w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl>
    <w:lvl w:ilvl="1"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/>
    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="1"/>
    <w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:lvlOverride></w:num>
</w:numbering>"#;

const STYLES: &str = r#"<w:styles>
  <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Titre2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Puces"><w:name w:val="List Bullet"/>
    <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Draft"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Remark"><w:basedOn w:val="Draft"/></w:style>
  <w:style w:type="character" w:styleId="Shown"><w:basedOn w:val="Hidden"/>
    <w:rPr><w:vanish w:val="false"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
</w:styles>"#;

const LINKS: &str = r#"<Relationships>
  <Relationship Id="rId1" Type="http://x/relationships/hyperlink" Target="https://a.int/b" TargetMode="External"/>
  <Relationship Id="rId2" Type="http://x/relationships/image" Target="media/1.png"/>
</Relationships>"#;

fn docx(body: &str) -> Vec<u8> {
    let document = format!("<w:document><w:body>{body}</w:body></w:document>");
    archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", document.as_bytes()),
        ("word/styles.xml", STYLES.as_bytes()),
        ("word/numbering.xml", NUMBERING.as_bytes()),
        ("word/_rels/document.xml.rels", LINKS.as_bytes()),
    ])
}

/// A paragraph with these properties and runs.
fn p(properties: &str, runs: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")
}

fn r(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

fn style(name: &str) -> String {
    format!("<w:pStyle w:val=\"{name}\"/>")
}

fn number(list: u32, level: u32) -> String {
    format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>")
}

#[test]
fn reads_headings_by_style_and_by_outline() {
    let body = p(&style("Titre2"), &r("1. SUMMARY"))
        + &p(&style("Own"), &r("2. DUTIES"))
        + &p("<w:outlineLvl w:val=\"0\"/>", &r("R&amp;D"))
        + &p(&(style("Titre2") + "<w:outlineLvl w:val=\"9\"/>"), &r("no heading"))
        + &p(&style("Loop"), &r("a circle of styles"));
    check(&docx(&body), "h2 1. SUMMARY\nh2 2. DUTIES\nh1 R&D\np no heading\np a circle of styles");
}

#[test]
fn reads_items_by_style_and_by_number() {
    let body = p(&style("Puces"), &r("have a degree;"))
        + &p(&(style("Puces") + &number(0, 0)), &r("no item"))
        + &p(&number(1, 1), &r("deeper;"))
        + &p(&number(2, 0), &r("first duty of the incumbent;"))
        + &p(&number(2, 1), &r("a part of it;"))
        + &p(&number(2, 0), "")
        + &p(&number(2, 0), &r("second duty of the incumbent;"))
        + &p("", &r("and then"))
        + &p(&number(3, 0), &r("Skills"))
        + &p(&number(9, 0), &r("a list that is not there"));
    let bytes = docx(&body);
    check(
        &bytes,
        "item0 have a degree;
        p no item
        item1 deeper;
        item0 first duty of the incumbent;
        item1 a part of it;
        item0 second duty of the incumbent;
        p and then
        p 7. Skills
        p a list that is not there",
    );
    let text = read_file(&bytes).unwrap().into_text();
    assert!(text.contains("\u{2022} have a degree;"), "{text}");
    assert!(text.contains("1. first duty") && text.contains("1.a) a part"), "{text}");
    assert!(text.contains("2. second duty"), "{text}");
}

#[test]
fn numbers_headings_as_word_shows_them() {
    let body = p(&(style("Titre2") + &number(2, 0)), &r("SUMMARY"))
        + &p(&(style("Titre2") + &number(2, 0)), &r("DUTIES"));
    check(&docx(&body), "h2 1. SUMMARY\nh2 2. DUTIES");
}

#[test]
fn draws_the_marks_that_word_draws() {
    let body = p(&number(4, 0), &r("of a style of lists;"))
        + &p(&number(4, 1), &r("without a mark"))
        + &p(&number(5, 0), &r("numbered as defined;"))
        + &p(&number(5, 1), &r("with a bullet of its own;"));
    check(
        &docx(&body),
        "item0 of a style of lists;
        p without a mark
        item0 numbered as defined;
        item1 with a bullet of its own;",
    );
    let text = read_file(&docx(&body)).unwrap().into_text();
    for line in ["I) of a", "1. numbered", "\u{2022} with a bullet"] {
        assert!(text.contains(line), "{text}");
    }
}

#[test]
fn accepts_all_changes() {
    let body = p(
        "",
        &(r("Grade G")
            + "<w:ins><w:r><w:t>12</w:t></w:r></w:ins>"
            + "<w:del><w:r><w:delText>10</w:delText></w:r></w:del>"
            + "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>"),
    ) + &p("<w:rPr><w:del/></w:rPr>", &r("one para"))
        + &p("", &r("graph"))
        + &p(
            "<w:pPrChange><w:pPr><w:pStyle w:val=\"Titre2\"/></w:pPr></w:pPrChange>",
            &r("now plain"),
        );
    check(&docx(&body), "p Grade G12\np one paragraph\np now plain");
}

#[test]
fn leaves_hidden_words_out() {
    let hidden = |properties| format!("<w:r><w:rPr>{properties}</w:rPr><w:t>x</w:t></w:r>");
    let body = p(
        "",
        &(r("a")
            + &hidden("<w:vanish/>")
            + &hidden("<w:rStyle w:val=\"Hidden\"/>")
            + &hidden("<w:vanish w:val=\"0\"/>")
            + &hidden("<w:rStyle w:val=\"Shown\"/>")
            + &r("b")),
    ) + &p(&style("Draft"), &r("Grade: G15"))
        + &p(&style("Remark"), &(r("too high") + &hidden("<w:vanish w:val=\"0\"/>")));
    check(&docx(&body), "p axxb\np x");
}

#[test]
fn leaves_the_numbers_of_notes_out() {
    let raised = |words: &str, properties: &str| {
        format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
    };
    let above = "<w:vertAlign w:val=\"superscript\"/>";
    let body = p("", &(r("Grade: G12") + &raised("1", above) + &raised("0 ", above) + &r("or so")))
        + &p("", &(r("5,195.80") + &raised("(2)", "<w:rStyle w:val=\"Note\"/>")))
        + &p("", &(r("the 1") + &raised("st", above) + &r(" floor, 30 m") + &raised("2", above)))
        + &p("", &(r("H") + &raised("2", "<w:vertAlign w:val=\"subscript\"/>")));
    check(&docx(&body), "p Grade: G12 or so\np 5,195.80\np the 1st floor, 30 m2\np H2");
}

#[test]
fn reads_links_of_both_kinds() {
    let field = |kind| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let body = p(
        "",
        &(r("See ")
            + "<w:hyperlink r:id=\"rId1\">"
            + &r("the notice")
            + "</w:hyperlink>"
            + "<w:hyperlink w:anchor=\"top\">"
            + &r(" above")
            + "</w:hyperlink>"),
    ) + &p(
        "",
        &(field("begin")
            + "<w:r><w:instrText> HYPERLINK \"https://c.int\" </w:instrText></w:r>"
            + &field("separate")
            + &r("Apply")
            + &field("end")
            + &r(" now, page ")
            + &field("begin")
            + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
            + &field("separate")
            + &r("3")
            + &field("end")),
    );
    check(
        &docx(&body),
        "p See the notice above
        p Apply now, page 3
        link the notice -> https://a.int/b
        link above -> ?
        link Apply -> https://c.int",
    );
}

#[test]
fn reads_signs_that_are_no_text() {
    let run = |inner: &str| format!("<w:r>{inner}</w:r>");
    let body = p(
        "",
        &(r("a")
            + &run("<w:tab/>")
            + &r("b")
            + &run("<w:br/>")
            + &r("c")
            + &run("<w:noBreakHyphen/>")
            + &r("d")
            + &run("<w:softHyphen/>")
            + &run("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>")),
    ) + &p("", &(run("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>") + &r(" a tick")));
    check(&docx(&body), "p a\tb / c\u{2011}d\u{ad}≥\np \u{f0fc} a tick");
}

#[test]
fn ends_a_paragraph_where_a_page_or_a_column_ends() {
    let end = |kind: &str| format!("<w:r><w:br w:type=\"{kind}\"/></w:r>");
    let body = p(&number(2, 0), &(end("page") + &r("three years.") + &end("page") + &r("Officer")))
        + &p(&style("Titre2"), &(r("SUMMARY") + &end("column") + &r("The post")))
        + &p(&number(2, 0), &(r("a degree.") + &end("page")));
    check(&docx(&body), "item0 three years.\np Officer\nh2 SUMMARY\np The post\nitem0 a degree.");
    let text = read_file(&docx(&body)).unwrap().into_text();
    assert!(text.contains("2. a degree."), "{text}");
}

#[test]
fn reads_tables_and_text_boxes() {
    let cell =
        |inner: &str| format!("<w:tc><w:tcPr><w:gridSpan w:val=\"1\"/></w:tcPr>{inner}</w:tc>");
    let row = |cells: &str| format!("<w:tr>{cells}</w:tr>");
    let gone =
        "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr>";
    let table = row(&(cell(&p("", &r("Grade"))) + &cell(&p("", &r("G12")))))
        + gone
        + &row(&(cell(&p("", &r("Duties")))
            + &cell(&(p(&number(1, 0), &r("one;")) + &p(&number(1, 0), &r("two;"))))))
        + &row(&cell(&p("", &r("a title across"))));
    let text_box = format!(
        "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing></mc:Choice>\
         <mc:Fallback><w:txbxContent>{}</w:txbxContent></mc:Fallback></mc:AlternateContent>",
        p("", &r("in a box")),
        p("", &r("again"))
    );
    let body = format!("<w:tbl>{table}</w:tbl>")
        + &p("", &(r("before ") + &format!("<w:r>{text_box}</w:r>") + &r("and after")));
    check(
        &docx(&body),
        "cell0.0.0 Grade
        cell0.0.1 G12
        cell0.1.0 Duties
        item0 one;
        item0 two;
        p a title across
        p before and after
        p in a box",
    );
}

#[test]
fn reads_two_texts_side_by_side_one_after_the_other() {
    let prose = |words: &str| p("", &r(&words.repeat(12)));
    let cell = |inner: String| format!("<w:tc>{inner}</w:tc>");
    let row = |n: u32| {
        let english = cell(prose(&format!("The incumbent works ({n}). ")));
        let french = cell(prose(&format!("Le titulaire travaille ({n}). ")));
        format!("<w:tr>{english}{french}</w:tr>")
    };
    let document = read_file(&docx(&format!("<w:tbl>{}{}</w:tbl>", row(1), row(2)))).unwrap();
    let order: Vec<_> = ["works (1)", "works (2)", "travaille (1)", "travaille (2)"]
        .map(|words| document.text().find(words).unwrap())
        .into();
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn reads_the_entry_that_was_chosen_of_a_list() {
    let field = |kind, inner: &str| {
        format!("<w:r><w:fldChar w:fldCharType=\"{kind}\">{inner}</w:fldChar></w:r>")
    };
    let list = |chosen: &str| {
        let entries = ["G10", "G12"].map(|it| format!("<w:listEntry w:val=\"{it}\"/>")).concat();
        let list = format!("<w:ffData><w:ddList>{chosen}{entries}</w:ddList></w:ffData>");
        field("begin", &list) + "<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>"
    };
    let body = p("", &(list("<w:result w:val=\"1\"/>") + &field("end", "")))
        + &p("", &(list("") + &field("separate", "") + &field("end", "")))
        + &p("", &(list("") + &field("separate", "") + &r("shown") + &field("end", "")));
    check(&docx(&body), "p G12\np G10\np shown");
}

#[test]
fn reads_the_parts_of_other_formats() {
    let read = |part: &[u8], body: &str| {
        let document = format!("<w:document><w:body>{body}</w:body></w:document>");
        let links = "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/relationships/aFChunk\" \
            Target=\"chunk.htm\"/></Relationships>";
        read_file(&archive(&[
            ("word/document.xml", document.as_bytes()),
            ("word/_rels/document.xml.rels", links.as_bytes()),
            ("word/chunk.htm", part),
        ]))
    };
    let chunk = "<w:altChunk r:id=\"rId1\"/>";
    let mail = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n\
        Content-Type: text/html\n\n<p>Grade: G12\n--b--\n";
    for part in [&b"<html><p>Grade: G12"[..], b"{\\rtf1 Grade: G12}", b"Grade: G12", mail] {
        assert_eq!(read(part, chunk).unwrap().text(), "Grade: G12");
    }
    let both = read(b"<p>Grade: G12", &(p("", &r("Officer")) + chunk + chunk)).unwrap();
    assert_eq!(both.text(), "Officer\n\nGrade: G12");
    let image = read(b"\x89PNG\r\n\x1a\n", chunk);
    assert_eq!(image.unwrap_err(), FileError::Unsupported(Kind::Image));
}

#[test]
fn takes_the_prompt_of_an_empty_form_for_no_words() {
    let form = |properties: &str| {
        format!(
            "<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
            r("Click here")
        )
    };
    let body = p("", &(r("Grade: ") + &form("<w:showingPlcHdr/>") + &r("G") + &form("<w:text/>")));
    check(&docx(&body), "p Grade: GClick here");
}
