//! A tree as it stands in the browser's page, and how it becomes another.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Document, Event};

use crate::element::{Element, Node};

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

/// The page in the browser, and the tree that it was made from.
#[derive(Debug)]
pub struct Drawing<A> {
    document: Document,
    page: web_sys::Node,
    tree: Rc<RefCell<Element<A>>>,
}

// Derived, it would ask for actions that can be copied.
impl<A> Clone for Drawing<A> {
    fn clone(&self) -> Self {
        let Self { document, page, tree } = self;
        Self { document: document.clone(), page: page.clone(), tree: Rc::clone(tree) }
    }
}

impl<A> Drawing<A> {
    /// An empty page in `root`; `None` where the browser makes none.
    pub fn new(root: &web_sys::Node) -> Option<Self> {
        let document = root.owner_document()?;
        let tree = Element::new("div");
        let page = make(&document, &tree, false)?;
        root.append_child(&page).ok()?;
        Some(Self { document, page, tree: Rc::new(RefCell::new(tree)) })
    }

    /// Shows another tree: what differs is changed, and what does not keeps its focus and its place.
    pub fn show(&self, tree: Element<A>) {
        if let Ok(mut shown) = self.tree.try_borrow_mut() {
            change(&self.document, &self.page, &shown, &tree, false);
            *shown = tree;
        }
    }

    /// The action of the element that an event came from, or of the closest one around it.
    pub fn action_of(&self, event: &Event) -> Option<Rc<A>> {
        // What is no node, as a window, stands in nothing.
        let mut node: web_sys::Node = event.target()?.unchecked_into();
        let mut path = Vec::new();
        while node != self.page {
            path.push(place(&node));
            node = node.parent_node()?;
        }
        let shown = self.tree.try_borrow().ok()?;
        let (mut element, mut action) = (&*shown, None);
        while let Some(Node::Element(child)) = path.pop().and_then(|at| element.children.get(at)) {
            action = child.action.as_ref().or(action);
            element = child;
        }
        action.cloned()
    }
}

/// How many nodes stand before this one in its parent.
fn place(node: &web_sys::Node) -> usize {
    let mut place = 0;
    let mut before = node.previous_sibling();
    while let Some(node) = before {
        place += 1;
        before = node.previous_sibling();
    }
    place
}

/// Makes one element with all that it holds. Text is set as text: nothing in a notice is markup.
fn make<A>(
    document: &Document,
    element: &Element<A>,
    is_in_drawing: bool,
) -> Option<web_sys::Node> {
    let is_drawing = is_in_drawing || element.tag == "svg";
    let namespace = if is_drawing { SVG } else { HTML };
    let made = document.create_element_ns(Some(namespace), element.tag).ok()?;
    for (name, value) in &element.attributes {
        let _ = made.set_attribute(name, value);
    }
    for child in &element.children {
        append(document, &made, child, is_drawing);
    }
    Some(made.into())
}

fn make_node<A>(document: &Document, node: &Node<A>, is_in_drawing: bool) -> Option<web_sys::Node> {
    match node {
        Node::Text(text) => Some(document.create_text_node(text).into()),
        Node::Element(element) => make(document, element, is_in_drawing),
    }
}

fn append<A>(document: &Document, to: &web_sys::Node, node: &Node<A>, is_in_drawing: bool) {
    if let Some(made) = make_node(document, node, is_in_drawing) {
        let _ = to.append_child(&made);
    }
}

/// Changes the element that was made from `before` into what `after` makes.
fn change<A>(
    document: &Document,
    made: &web_sys::Node,
    before: &Element<A>,
    after: &Element<A>,
    is_in_drawing: bool,
) {
    if before.looks_as(after) {
        return;
    }
    let is_drawing = is_in_drawing || after.tag == "svg";
    change_attributes(made.unchecked_ref(), before, after);
    let mut at = made.first_child();
    for (index, child) in after.children.iter().enumerate() {
        let Some(node) = at else {
            append(document, made, child, is_drawing);
            continue;
        };
        at = node.next_sibling();
        match (before.children.get(index), child) {
            (Some(Node::Text(before)), Node::Text(after)) => {
                if before != after {
                    node.set_node_value(Some(after));
                }
            }
            (Some(Node::Element(before)), Node::Element(after))
                if before.tag == after.tag && before.number == after.number =>
            {
                change(document, &node, before, after, is_drawing);
            }
            _ => {
                if let Some(new) = make_node(document, child, is_drawing) {
                    let _ = made.replace_child(&new, &node);
                }
            }
        }
    }
    while let Some(node) = at {
        at = node.next_sibling();
        let _ = made.remove_child(&node);
    }
}

fn change_attributes<A>(made: &web_sys::Element, before: &Element<A>, after: &Element<A>) {
    for attribute in &after.attributes {
        if !before.attributes.contains(attribute) {
            let _ = made.set_attribute(attribute.0, &attribute.1);
        }
    }
    for (name, _) in &before.attributes {
        if !after.attributes.iter().any(|(kept, _)| kept == name) {
            let _ = made.remove_attribute(name);
        }
    }
}
