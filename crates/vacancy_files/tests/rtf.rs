//! RTF: what word processors write, and what a reader sees.

mod common;

use common::check;

#[track_caller]
fn check_rtf(body: &str, expected: &str) {
    let head = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset2 Symbol;}\
        {\\f2\\fcharset238 Arial CE;}}{\\stylesheet{\\s1\\outlinelevel0 Any;}{\\s2 heading 2;}{\\cs3 heading 4;}}";
    check(format!("{head}{body}}}").as_bytes(), expected);
}

#[test]
fn reads_letters_in_every_way_they_are_written() {
    check_rtf(
        "R\\'e9sum\\u233?, l\\rquote Alliance \\endash  5\\~195,80 \\'80\\par \\uc2\\u8217\\'ff\\'ff s\\uc1 \\u-10179?\\u-8704?\\par\
         {\\f2 \\'b3\\f0 \\'b3}\\par",
        "p Résumé, l’Alliance – 5\u{a0}195,80 €
        p ’ s\u{1f600}
        p ł³",
    );
}

#[test]
fn reads_letters_by_the_page_of_their_font_or_else_of_the_file() {
    let read = |head: &str, body: &str, expected: &str| {
        let fonts = "{\\fonttbl{\\f0 Geneva;}{\\f1\\fcharset0 Arial;}{\\f2\\fcharset77 Geneva;}}";
        check(format!("{{\\rtf1{head}{fonts}{body}}}").as_bytes(), expected);
    };
    read("\\mac", "R\\'8esum\\'8e\\f1  \\'e9t\\'e9", "p Résumé été");
    read("\\ansi\\ansicpg10000", "R\\'8esum\\'8e", "p Résumé");
    read(
        "\\ansi\\ansicpg1250",
        "\\'e0 \\f1 \\'e0 la s\\'e8ve \\f2\\'8et\\'8e",
        "p ŕ à la sève été",
    );
    read("\\ansi\\ansicpg65001", "\\f1 \\'c3\\'a9t\\'c3\\'a9", "p été");
}

#[test]
fn reads_headings_items_and_line_ends() {
    check_rtf(
        "\\pard\\s2 SUMMARY\\par\\pard\\plain\\s1 Top\\par\\pard\\outlinelevel2 Third\\par\
         \\pard{\\listtext\\f1\\'b7\\tab}\\ilvl1 have a degree;\\par{\\pntext 2)\\tab}have tact;\\par\
         \\pard a\\line b\\tab c\\softline d\\par{\\listtext 3.\\tab}Skills\\par\
         {\\listtext\\f1\\'b7\\tab}\\par\\pard Contract\\column Salary\\page{\\listtext\\f1\\'b7\\tab}\\page last;\\par",
        "h2 SUMMARY
        h1 Top
        h3 Third
        item1 have a degree;
        item1 have tact;
        p a / b\tc / d
        p 3. Skills
        p Contract
        p Salary
        item0 last;",
    );
}

#[test]
fn leaves_out_what_is_no_text() {
    check_rtf(
        "{\\info{\\title secret}}{\\header head\\par}{\\*\\unknown x{\\b y}}{\\pict\\bin4 {{}}}a{\\v hidden}\
         {\\deleted gone}{\\footnote note}b\\par{\\*\\bkmkstart c}d\\par",
        "p ab
        p d",
    );
}

#[test]
fn leaves_the_numbers_of_notes_out() {
    check_rtf(
        "G12{\\super 1}\\par 5,195.80\\super (2)\\nosupersub  EUR\\par {\\super 3}\\plain 30 m{\\super 2}, 1{\\super st}\\par",
        "p G12
        p 5,195.80 EUR
        p 330 m2, 1st",
    );
}

#[test]
fn reads_links_tables_and_text_boxes() {
    check_rtf(
        "{\\field{\\*\\fldinst{HYPERLINK \"https://a.int\"}}{\\fldrslt{\\ul Apply}}} now\\par\
         \\trowd\\pard\\intbl Grade\\cell G12\\cell\\row\\trowd\\pard\\intbl Salary\\cell\\cell 5\\cell\\row\\pard after\\par \
         x{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt boxed\\par}}{\\shprslt again}}y\\par",
        "p Apply now
        cell0.0.0 Grade
        cell0.0.1 G12
        cell0.1.0 Salary
        cell0.1.2 5
        p after
        p xy
        p boxed
        link Apply -> https://a.int",
    );
}

#[test]
fn reads_what_is_there_of_a_file_that_was_cut() {
    check(b"{\\rtf1 Grade: G12\\par {\\b Schedule", "p Grade: G12\np Schedule");
}
