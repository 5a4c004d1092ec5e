//! The notice's own text as elements, with its marks.

use vacancy_messages::{fact_name, headline, part_name};
use vacancy_model::Lang;
use vacancy_text::{cut, decimal, trim};

use super::{Element, Node};
use crate::HAS_DESK;
use crate::action::Action;
use crate::mark::{Key, Mark, MarkKind};
use crate::messages::Messages;
use crate::parsed::Parsed;
use crate::run::{Block, Run, blocks, squeeze};

/// How much of a text is shown, in bytes: more would be slow to lay out, and no notice has it.
const SHOWN: usize = 300_000;

/// What stands before the first word and takes room without saying anything.
const BLANK: [char; 5] = ['\u{feff}', '\r', '\n', '\t', ' '];

/// The notice's own text, with a mark for every mention; the tab key stops at the first one.
pub(super) fn notice(parsed: &Parsed, messages: &Messages) -> Element {
    let shown = cut(&parsed.source.text, SHOWN);
    // A language of its own: in the page's, all its lines would be set anew when that is switched.
    let first = parsed.notice.languages.first().copied();
    let mut whole = Element::of("div", "vn-source").lang(first);
    let mut is_first = true;
    for Block { stretches } in blocks(shown, &parsed.marks, &parsed.notice.editions) {
        let mut block = Element::of("div", "vn-source__block");
        for stretch in stretches {
            let mut element = Element::of("span", "vn-source__stretch").lang(stretch.language);
            for run in &stretch.runs {
                let node = set_run(parsed, run, is_first, messages.lang);
                is_first &= matches!(node, Node::Text(_));
                element.children.push(node);
            }
            block = block.with(element);
        }
        whole = whole.with(block);
    }
    if shown.len() < parsed.source.text.len() {
        let note = Element::of("p", "vn-note").lang(Some(messages.lang));
        whole = whole.with(note.text(messages.shown_in_part()));
    }
    whole
}

fn set_run(parsed: &Parsed, run: &Run, is_first: bool, lang: Lang) -> Node {
    let text = run.span.slice(&parsed.source.text).unwrap_or_default();
    let is_top = run.span.start() == 0;
    let text = squeeze(if is_top { text.trim_start_matches(BLANK) } else { text });
    let mut marks: Vec<Mark> = Vec::new();
    for &index in &run.marks {
        marks.extend(parsed.marks.get(index));
    }
    let Some(closest) = marks.first().filter(|_| !trim(&text).is_empty()) else {
        return Node::Text(text);
    };
    let kind = marks.iter().map(|mark| mark.kind).max().unwrap_or(MarkKind::Quiet);
    let class = match kind {
        MarkKind::Quiet => "vn-mark vn-mark--quiet",
        MarkKind::Value => "vn-mark",
        MarkKind::Conflict => "vn-mark vn-mark--conflicting",
    };
    let mut mark = Element::of("mark", class)
        .attribute("role", "button")
        .attribute("tabindex", if is_first { "0" } else { "-1" })
        .attribute("aria-pressed", "false")
        .attribute("data-start", &decimal(run.span.start()))
        .text(&text);
    if HAS_DESK && marks.iter().any(|mark| matches!(mark.key, Key::Own(_))) {
        mark.add_class(" vn-mark--own");
    }
    if let Some(name) = name(closest.key, parsed, lang) {
        mark = mark.attribute("title", &name);
    }
    mark.acts(Action::ChooseMark(marks)).into()
}

/// What words are, for those who point at them.
fn name(key: Key, parsed: &Parsed, lang: Lang) -> Option<String> {
    Some(match key {
        Key::Fact(id) => fact_name(id, lang).to_owned(),
        Key::Part(id, part) => [fact_name(id, lang), ", ", part_name(part, lang)].concat(),
        Key::Item(_) | Key::Own(_) => return None,
        Key::Diagnostic(index) => headline(parsed.notice.diagnostics.get(index)?, lang),
    })
}
