use super::words::words;
use super::{Element, Node};
use crate::action::Action;
use crate::mark::Key;
use crate::messages::messages;
use crate::state::State;

/// Shows on the drawn page what is chosen and what is pointed at, on either side, and opens the words
/// behind the chosen value under it.
pub(super) fn show_choice(page: &mut Element, state: &State) {
    let chosen = state.selection;
    let choice = Choice {
        chosen: chosen.map(|it| it.key),
        target: chosen.map(|it| it.target),
        pointed: state.pointed.map(|it| it.0),
        pointed_target: state.pointed.map(|it| it.1),
    };
    choice.show(page);
    if let Some(key) = choice.chosen {
        let words = words(key, state, messages(state.lang));
        open(page, key, &words);
    }
}

struct Choice {
    chosen: Option<Key>,
    target: Option<Key>,
    pointed: Option<Key>,
    pointed_target: Option<Key>,
}

impl Choice {
    fn show(&self, element: &mut Element) {
        let (is_chosen, chosen_class, is_pointed, pointed_class) = match &element.action {
            Some(Action::Choose(key)) => {
                let is = |other| other == Some(*key);
                (is(self.chosen), "", is(self.pointed), " vn-value--pointed")
            }
            Some(Action::ChooseMark(marks)) => {
                let is = |key| marks.iter().any(|mark| Some(mark.key) == key);
                let (chosen, pointed) = (is(self.target), is(self.pointed_target));
                (chosen, " vn-mark--selected", pointed, " vn-mark--pointed")
            }
            _ => (false, "", false, ""),
        };
        if is_chosen {
            element.set("aria-pressed", "true");
            element.add_class(chosen_class);
        }
        if is_pointed {
            element.add_class(pointed_class);
        }
        for child in &mut element.children {
            if let Node::Element(child) = child {
                self.show(child);
            }
        }
    }
}

/// Puts the words under every value of a key. Values that stand in columns open theirs under the whole.
fn open(element: &mut Element, key: Key, words: &Element) {
    let mut at = 0;
    while let Some(child) = element.children.get_mut(at) {
        at += 1;
        let Node::Element(child) = child else { continue };
        if chooses(child, key) || child.is_group && holds(child, key) {
            element.children.insert(at, Node::Element(words.clone()));
            at += 1;
        } else {
            open(child, key, words);
        }
    }
}

fn chooses(element: &Element, key: Key) -> bool {
    element.action == Some(Action::Choose(key))
}

fn holds(element: &Element, key: Key) -> bool {
    element.children.iter().any(|child| match child {
        Node::Element(child) => chooses(child, key) || holds(child, key),
        Node::Text(_) => false,
    })
}
