//! Pages, as `pulldown_cmark` reads them.

use pulldown_cmark::{Event, Options, Parser, Tag};
use vacancy_export::to_markdown;
use vacancy_model::Lang;

use crate::support::{HOSTILE, PLAIN, contradictory, hostile, read};

fn events(markdown: &str) -> Vec<Event<'_>> {
    let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    Parser::new_ext(markdown, options).collect()
}

/// All that a reader sees.
fn shown(markdown: &str) -> String {
    let events = events(markdown).into_iter();
    let texts = events.map(|event| match event {
        Event::Text(text) | Event::Code(text) => text.into_string(),
        Event::Start(_) | Event::End(_) => "\n".to_owned(),
        _ => String::new(),
    });
    texts.collect()
}

#[test]
fn a_page_holds_title_facts_lists_and_source() {
    let page = to_markdown(&read(PLAIN), Lang::En);
    for words in [
        "# Principal Assistant\n\n*Assistant(e) principal(e)*\n",
        "| Salary | 5,195.80 EUR a month (62,349.60 EUR a year) |",
        "| Security clearance level | *not stated* |",
        "## Essential requirements\n\n- ",
        "## Areas of accountability\n\n- **",
        "## Competencies\n\n- **",
        "Read from: notice.txt\n",
    ] {
        assert!(page.contains(words), "no {words:?} in\n{page}");
    }
}

#[test]
fn a_page_speaks_the_reader_s_language() {
    let page = to_markdown(&read(PLAIN), Lang::Fr);
    for words in [
        "# Assistant(e) principal(e)\n\n*Principal Assistant*\n",
        "| Élément | Ce que dit l’avis |",
        "## Critères essentiels\n",
        "Lu dans\u{a0}: notice.txt",
    ] {
        assert!(page.contains(words), "no {words:?} in\n{page}");
    }
    let english = &PLAIN[..PLAIN.find("Assistant(e)").unwrap()];
    let page = to_markdown(&read(english), Lang::Fr);
    assert!(page.contains("## Critères essentiels (anglais)\n"), "{page}");
}

#[test]
fn a_conflict_is_said_beside_both_values_and_below() {
    let page = to_markdown(&contradictory(), Lang::En);
    assert!(
        page.contains(
            "| Closing date | **the languages disagree**<br>English: 23 June 2025, 23:59<br>\
             French: 22 June 2025, 23:59 |"
        ),
        "{page}"
    );
    assert!(
        page.contains("## To check\n\n- **contradiction**: closing date: the languages disagree.")
    );
}

#[test]
fn hostile_words_stay_text() {
    let page = to_markdown(&hostile(), Lang::En);
    for event in events(&page) {
        let is_foreign = match &event {
            Event::Html(_) | Event::InlineHtml(_) => !is_line_break(&event),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => true,
            Event::FootnoteReference(_) | Event::TaskListMarker(_) | Event::Rule => true,
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock) => true,
            Event::Start(Tag::CodeBlock(_) | Tag::BlockQuote(_) | Tag::Strikethrough) => true,
            Event::Start(Tag::List(first)) => first.is_some(),
            _ => false,
        };
        assert!(!is_foreign, "{event:?}");
    }
    let one_line = HOSTILE.split_whitespace().collect::<Vec<_>>().join(" ");
    let times = shown(&page).matches(&one_line).count();
    assert!(times > 20, "the words are shown {times} times in\n{page}");
    assert!(!page.contains("https://"), "no address that renderers make a link of");
}

fn is_line_break(event: &Event<'_>) -> bool {
    matches!(event, Event::InlineHtml(html) if &**html == "<br>")
}

#[test]
fn lists_are_not_nested_and_every_row_has_two_cells() {
    let page = to_markdown(&hostile(), Lang::En);
    let mut depth = 0;
    for event in events(&page) {
        match event {
            Event::Start(Tag::List(_)) => depth += 1,
            Event::End(pulldown_cmark::TagEnd::List(_)) => depth -= 1,
            _ => {}
        }
        assert!(depth <= 1);
    }
    let rows = |name: &str| page.lines().filter(|line| line.starts_with(name)).count();
    let cells = events(&page).iter().filter(|it| **it == Event::Start(Tag::TableCell)).count();
    assert_eq!(cells, (rows("| ") - 1) * 2, "the head and every fact, two cells each");
}

#[test]
fn what_is_no_notice_says_so() {
    let page = to_markdown(&read("Dear Sir,"), Lang::En);
    assert!(page.starts_with("# Vacancy notice\n\n## To check\n\n- **error**: this does not look"));
}
