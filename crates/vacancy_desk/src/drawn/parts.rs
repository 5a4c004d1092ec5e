//! What several views have, of one notice or of many.

use vacancy_model::Lang;
use vacancy_text::Span;
use vacancy_view::Element as Tree;

use super::Element;
use crate::diagnostic::DiagnosticInWords;
use crate::file::Format;
use crate::state::notice::{Action, State};
use crate::words::{Words, collection, words};

/// A sign beside a word that says the same: colour never speaks alone.
pub(super) fn sign<A>(sign: &str) -> Tree<A> {
    Tree::of("span", "vn-sign").attribute("aria-hidden", "true").text(sign)
}

/// That a value is somebody's own, in these words.
pub(super) fn own_in_words<A>(words: &str) -> Tree<A> {
    Tree::of("p", "vn-own").with(sign("✎")).text(" ").text(words)
}

/// That a value is the reader's own, who is spoken to: an export says so to others.
pub(super) fn own<A>(lang: Lang) -> Tree<A> {
    own_in_words(collection::words(lang).own)
}

/// The same with the value, beside what the notice says.
pub(super) fn own_value<A>(value: &str, lang: Lang) -> Tree<A> {
    own(lang).text(words(lang).colon).text(value)
}

/// The heading of a part of a view.
pub(super) fn heading(name: &str) -> Element {
    Element::of("h3", "vn-desk__part").text(name)
}

/// What is wrong, and what to do.
pub(super) fn diagnostics(all: &[DiagnosticInWords]) -> Vec<Element> {
    all.iter().map(|found| diagnostic(found, true)).collect()
}

/// The same in the row of its fact, which says already what is wrong where that is all.
pub(super) fn diagnostics_in_place(all: &[DiagnosticInWords]) -> Vec<Element> {
    all.iter().map(|found| diagnostic(found, found.says_more)).collect()
}

fn diagnostic(diagnostic: &DiagnosticInWords, says_what: bool) -> Element {
    let class = if diagnostic.is_conflict {
        "vn-diagnostic vn-diagnostic--conflict"
    } else {
        "vn-diagnostic"
    };
    let whole = Element::of("div", class);
    let help = Element::of("p", "vn-note").text(diagnostic.help);
    if !says_what {
        return whole.with(help);
    }
    let said = Element::of("p", "vn-diagnostic__said")
        .with(sign(diagnostic.sign))
        .text(" ")
        .with(Element::of("span", "vn-unseen").text(diagnostic.severity))
        .text(" ")
        .text(&diagnostic.headline);
    whole.with(said).with(help)
}

/// Words that lead to where they stand in the notice; in their language, where they are the notice's.
pub(super) fn leading(text: &str, span: Span, lang: Option<Lang>, state: &State) -> Element {
    let is_chosen = if state.chosen == Some(span) { "true" } else { "false" };
    let class = if lang.is_some() { "vn-value vn-value--quoted" } else { "vn-value" };
    Element::button(class, "", Action::Choose(span))
        .attribute("aria-pressed", is_chosen)
        .lang(lang)
        .with(Element::of("span", "vn-value__ink").text(text))
}

/// Save, copy, and share where there is somebody to share with; what came of a copy.
pub(super) fn commands(format: Format, state: &State, words: &Words) -> Element {
    let name = (words.format)(format);
    let button = |what: &str, action| {
        Element::button("vn-link", what, action).attribute("aria-label", &(words.of)(what, name))
    };
    let copied = state.copied.as_ref().filter(|copied| copied.format == format);
    let said = match copied {
        None => "",
        Some(copied) if copied.is_refused => words.copy_yourself,
        Some(_) => words.copied,
    };
    let commands = Element::of("div", "vn-desk__commands")
        .with(button(words.save, Action::Save(format)))
        .with(button(words.copy, Action::Copy(format)))
        .with(button(words.share, Action::Share(format)).hidden(!state.can_share))
        .with(Element::of("span", "vn-note").attribute("aria-live", "polite").text(said));
    match copied.filter(|copied| copied.is_refused) {
        Some(copied) => Element::new("div").with(commands).with(left(&copied.text)),
        None => Element::new("div").with(commands),
    }
}

/// A text that is left to the reader to copy. No field: those are the page's.
fn left(text: &str) -> Element {
    Element::of("pre", "vn-desk__text").attribute("tabindex", "0").text(text)
}
