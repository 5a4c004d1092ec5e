use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

use super::action::Action;
use super::tree::{Element, Node};

/// Names the number of an element's action.
const ACTION: &str = "data-action";
const SVG: &str = "http://www.w3.org/2000/svg";

/// A part of the page that is drawn, and the actions of its elements by number.
#[derive(Debug)]
pub(crate) struct Place {
    pub(super) host: web_sys::Element,
    pub(super) actions: Vec<Action>,
    /// How many actions the drawing itself has; those of opened words come after.
    pub(super) drawn: usize,
}

impl Place {
    /// Draws the elements into `host`, in place of what it held.
    pub(crate) fn draw(host: web_sys::Element, elements: &[Element]) -> Self {
        let mut place = Self { host, actions: Vec::new(), drawn: 0 };
        place.host.set_text_content(None);
        for element in elements {
            if let Some(made) = place.make(element, false) {
                let _ = place.host.append_child(&made);
            }
        }
        place.drawn = place.actions.len();
        place
    }

    /// Makes one element with all that it holds. Text is set as text: nothing in a notice is markup.
    pub(super) fn make(
        &mut self,
        element: &Element,
        is_in_drawing: bool,
    ) -> Option<web_sys::Element> {
        let is_drawing = is_in_drawing || element.tag == "svg";
        let document = document();
        let made = if is_drawing {
            document.create_element_ns(Some(SVG), element.tag)
        } else {
            document.create_element(element.tag)
        };
        let made = made.ok()?;
        for (name, value) in &element.attributes {
            let _ = made.set_attribute(name, value);
        }
        if let Some(action) = &element.action {
            let _ = made.set_attribute(ACTION, &self.actions.len().to_string());
            self.actions.push(action.clone());
        }
        for child in &element.children {
            match child {
                Node::Text(text) => {
                    let _ = made.append_child(&document.create_text_node(text));
                }
                Node::Element(child) => {
                    if let Some(child) = self.make(child, is_drawing) {
                        let _ = made.append_child(&child);
                    }
                }
            }
        }
        Some(made)
    }

    /// The action of the element that an event came from, or of the closest one around it.
    pub(crate) fn action_of(&self, event: &Event) -> Option<&Action> {
        let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
        self.action_at(&target.closest("[data-action]").ok()??)
    }

    pub(super) fn action_at(&self, element: &web_sys::Element) -> Option<&Action> {
        self.actions.get(element.get_attribute(ACTION)?.parse::<usize>().ok()?)
    }

    /// Every element that answers, with its action.
    pub(super) fn answering(&self) -> Vec<(HtmlElement, &Action)> {
        let Ok(found) = self.host.query_selector_all("[data-action]") else { return Vec::new() };
        let mut answering = Vec::new();
        for index in 0..found.length() {
            let element = found.get(index).and_then(|node| node.dyn_into::<HtmlElement>().ok());
            let action = element.as_ref().and_then(|element| self.action_at(element));
            answering.extend(element.zip(action));
        }
        answering
    }
}
