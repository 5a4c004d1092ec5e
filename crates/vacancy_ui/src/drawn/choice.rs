//! A choice laid over the page that was drawn: only what shows it is made anew.

use super::mentions::mentions;
use super::{Element, Node};
use crate::action::Action;
use crate::mark::Key;
use crate::messages::messages;
use crate::state::State;

/// The drawn page with what is chosen and what is pointed at, on either side, and the words behind the
/// chosen value under it.
///
/// What shows none of it stays what it was, shared with the page of any other choice.
pub(super) fn show_choice(page: Element, state: &State) -> Element {
    let chosen = state.selection;
    let opened = chosen.map(|it| mentions(it.key, state, messages(state.lang)));
    let choice = Choice {
        chosen: chosen.map(|it| it.key),
        target: chosen.map(|it| it.target),
        pointed: state.pointed.map(|it| it.0),
        pointed_target: state.pointed.map(|it| it.1),
    };
    choice.shown(&page, opened.as_ref()).unwrap_or(page)
}

struct Choice {
    chosen: Option<Key>,
    target: Option<Key>,
    pointed: Option<Key>,
    pointed_target: Option<Key>,
}

impl Choice {
    /// An element that shows the choice itself or in something that it holds, with the words after every
    /// value of the chosen key; `None` for any other. Values that stand in columns have the words after the
    /// whole.
    fn shown(&self, element: &Element, mentions: Option<&Element>) -> Option<Element> {
        let mut shown = self.marked(element);
        let mut at = 0;
        for child in &element.children {
            at += 1;
            let Node::Element(child) = child else { continue };
            let opened = mentions
                .filter(|_| self.is_chosen(child) || child.is_group && self.holds_chosen(child));
            let child = self.shown(child, mentions.filter(|_| opened.is_none()));
            if child.is_none() && opened.is_none() {
                continue;
            }
            let children = &mut shown.get_or_insert_with(|| element.clone()).children;
            if let (Some(child), Some(place)) = (child, children.get_mut(at - 1)) {
                *place = child.into();
            }
            if let Some(mentions) = opened {
                children.insert(at, mentions.clone().into());
                at += 1;
            }
        }
        shown
    }

    /// The element as one that is chosen or pointed at, where it is.
    fn marked(&self, element: &Element) -> Option<Element> {
        let (is_chosen, chosen_class, is_pointed, pointed_class) =
            match element.action.as_deref()? {
                Action::Choose(key) => {
                    let is = |other| other == Some(*key);
                    (is(self.chosen), "", is(self.pointed), " vn-value--pointed")
                }
                Action::ChooseMark(marks) => {
                    let is = |key| marks.iter().any(|mark| Some(mark.key) == key);
                    let (chosen, pointed) = (is(self.target), is(self.pointed_target));
                    (chosen, " vn-mark--selected", pointed, " vn-mark--pointed")
                }
                _ => return None,
            };
        let mut marked = (is_chosen || is_pointed).then(|| element.clone())?;
        if is_chosen {
            marked.set("aria-pressed", "true");
            marked.add_class(chosen_class);
        }
        if is_pointed {
            marked.add_class(pointed_class);
        }
        Some(marked)
    }

    fn is_chosen(&self, element: &Element) -> bool {
        matches!(element.action.as_deref(), Some(Action::Choose(key)) if Some(*key) == self.chosen)
    }

    fn holds_chosen(&self, element: &Element) -> bool {
        element.children.iter().any(|child| match child {
            Node::Element(child) => self.is_chosen(child) || self.holds_chosen(child),
            Node::Text(_) => false,
        })
    }
}
