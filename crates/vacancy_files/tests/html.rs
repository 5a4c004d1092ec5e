//! HTML: pages as they are saved, and what a reader sees.

mod common;

use common::check;

#[track_caller]
fn check_page(body: &str, expected: &str) {
    check(format!("<!doctype html><title>Site</title>{body}").as_bytes(), expected);
}

#[test]
fn reads_headings_paragraphs_and_line_ends() {
    check_page(
        "<h2>1. SUM<b>MARY</b></h2><p>a\n  b<br>c<br><br>d<div>e <span>f</span></div>g<hr>h &lt;i&gt;",
        "h2 1. SUMMARY\np a b / c\np d\np e f\np g\np h <i>",
    );
    check_page(
        "<div role=heading aria-level=3>Duties</div><h1><div>T</div></h1>",
        "h3 Duties\nh1 T",
    );
}

#[test]
fn reads_lists_whatever_closes_them() {
    check_page(
        "<ul><li>a degree;<li><p>six years;</p><ul><li>of which two;</ul></ul>\
         <ol start=3 type=a><li>lead the team;<li value=9>report.</ol>\
         <p>and<ol><li>Skills</ol>",
        "item0 a degree;
        item0 six years;
        item1 of which two;
        item0 lead the team;
        item0 report.
        p and
        p 1. Skills",
    );
}

#[test]
fn reads_tables_and_lists_of_terms_as_cells() {
    check_page(
        "<table><tr><th>Grade<td>G12<tr><td colspan=2>Schedule<td>Full-time</table>\
         <dl><dt>Location<dd>Brussels<dt>Body<dd><ul><li>NATO</ul></dl>",
        "cell0.0.0 Grade
        cell0.0.1 G12
        cell0.1.0 Schedule
        cell0.1.2 Full-time
        cell1.0.0 Location
        cell1.0.1 Brussels
        cell1.1.0 Body
        item0 NATO",
    );
}

#[test]
fn reads_the_content_of_layout_tables_as_a_page() {
    check_page(
        "<table><tr><td><h1>Officer</h1><p>one<p>two</td></tr></table>\
         <table><tr><td><table><tr><td>Grade<td>G12</table></table>",
        "h1 Officer
        p one
        p two
        cell2.0.0 Grade
        cell2.0.1 G12",
    );
}

#[test]
fn leaves_the_site_out() {
    check_page(
        "<header><nav><a href=/>Home</a></nav></header><script>var x='<p>no</p>'</script><style>p{}</style>\
         <main><header><h1>Officer</h1></header><p>The post.</p><p hidden>a</p><p style='display: none'>b</p>\
         <button>Apply</button><select><option>c</select><footer>d</footer><div class=\"social-share\">e</div></main>\
         <aside>Similar jobs</aside><footer>Legal</footer>",
        "h1 Officer
        p The post.
        furniture d
        furniture e
        furniture Similar jobs",
    );
}

#[test]
fn keeps_a_notice_that_stands_where_furniture_does() {
    let words = "The incumbent supports the Division in all that it does. ".repeat(40);
    check_page(
        &format!("<main>Loading</main><nav><p>{words}</p></nav>"),
        &format!("p Loading\np {}", words.trim()),
    );
}

#[test]
fn keeps_the_header_of_a_notice_wherever_it_stands() {
    let words = "The incumbent supports the Division in all that it does. ".repeat(40);
    let words = words.trim();
    check_page(
        &format!(
            "<header>NATO</header><header class=hero>Careers<h1>Officer</h1><p>Deadline: 23 June<nav>Home</nav></header>\
             <main>{words}</main>"
        ),
        &format!("furniture NATO\np Careers\nh1 Officer\np Deadline: 23 June\np {words}"),
    );
    check_page(
        &format!(
            "<div class='job-ad-header'>Grade: G12</div><div class='page Modal'><h1>Officer</h1>{words}</div>\
             <div class='cookie-consent'>We use</div>"
        ),
        &format!("p Grade: G12\nh1 Officer\np {words}\nfurniture We use"),
    );
}

#[test]
fn takes_an_article_for_the_main_part_only_where_it_is() {
    let words = "The incumbent supports the Division in all that it does. ".repeat(40);
    let words = words.trim();
    check_page(
        &format!("<header>Grade: G12</header>{words}<article class=card>Clerk</article>"),
        &format!("p Grade: G12\np {words}\np Clerk"),
    );
    check_page(
        &format!("<header>NATO</header><article>{words}</article>"),
        &format!("furniture NATO\np {words}"),
    );
}

#[test]
fn leaves_out_at_any_depth() {
    let page = "<p>Grade: G12</p>".to_owned()
        + &"<b>".repeat(250)
        + "<script>secret</script><div hidden>a<p>b</p></div><p>after";
    check_page(&page, "p Grade: G12\np after");
}

#[test]
fn takes_a_sign_before_a_line_for_a_bullet() {
    check_page(
        "<p><font face=Wingdings>ü</font> speak French.<p><span style='font-family: Symbol'>§<span \
         style='font-family:Times'>&nbsp;</span></span>lead<br><font face=wingdings>Ø</font>report\
         <ul><li><font face=Wingdings>v</font> write</ul><p>x <font face=Symbol>³</font> 5",
        "p • speak French.\np • \u{a0}lead / • report\nitem0 write\np x ³ 5",
    );
}

#[test]
fn resolves_links_by_where_the_page_was() {
    let page = "<!-- saved from url=(0022)https://a.int/en/1.html --><html><p><a href=apply>Apply</a> \
        <a href='https://b.int/?a=1&amp;b=2'>or there</a> <a href='#x'>or here</a> <a href='javascript:y()'>z</a></p>";
    check(
        page.as_bytes(),
        "p Apply or there or here z
        link Apply -> https://a.int/en/apply
        link or there -> https://b.int/?a=1&b=2
        link or here -> ?
        link z -> ?",
    );
}

#[test]
fn reads_what_word_and_outlook_write() {
    check_page(
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>\
         <span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span>\
         <![endif]>have a degree;<o:p></o:p></p>\
         <p class=MsoNormal><b>Grade:</b> G12<span style='mso-hide:all'>x</span></p>",
        "item0 have a degree;\np Grade: G12",
    );
    check_page(
        "<p style='mso-list:l0 level1 lfo1'>a degree;<p style='mso-list:l0 level1 lfo1'><o:p>&nbsp;</o:p></p><p>3. CONTRACT",
        "item0 a degree;\np 3. CONTRACT",
    );
}

#[test]
fn leaves_out_the_numbers_of_notes() {
    check_page(
        "<p>5,195.80<sup>2</sup> Euro<p>G12<sup><a href='#a'>(1)</a></sup><p>23-Jun-2025<sup>3, 4</sup>\
         <p>1<sup>st</sup> July<sup> </sup>2025<p>400 m<sup>2</sup>, 2km<sup>2</sup>, team<sup>2</sup><p>G15<span style='vertical-align: super'>1</span>",
        "p 5,195.80 Euro\np G12\np 23-Jun-2025\np 1st July 2025\np 400 m2, 2km2, team\np G15",
    );
}

#[test]
fn leaves_out_what_was_deleted() {
    check_page(
        "<p>Deadline: <del>1 May 2026</del> <ins>15 May 2026</ins><p><s>G10</s> G12<p><strike>x</strike>",
        "p Deadline: 15 May 2026\np G12",
    );
}

#[test]
fn keeps_the_lines_of_text_that_is_set_as_typed() {
    check_page(
        "<pre>Grade: G12\nSchedule: Full-time\n\n- a degree;</pre>",
        "p Grade: G12 / Schedule: Full-time\np - a degree;",
    );
}

#[test]
fn reads_the_letters_that_the_page_says() {
    check(b"<html><meta charset=iso-8859-1><p>R\xe9sum\xe9", "p Résumé");
    check(b"<html><meta charset='windows-1250'><p>\x9aroda", "p šroda");
}
