//! Pages as trees of plain data.

use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use vacancy_model::Lang;

/// An element of the page, as plain data.
///
/// Trees share the elements that they have in common, and a copy costs nothing: what is changed is a tree of its
/// own from then on. What one tree shares with the one before is neither made nor compared again. While a tree is
/// built, a word is handed on instead of all that an element says: the page weighs two kilobytes less for it.
#[must_use]
#[derive(Debug, PartialEq, Eq)]
pub struct Element<A>(Rc<Parts<A>>);

/// What an element says.
#[derive(Debug, PartialEq, Eq)]
pub struct Parts<A> {
    /// Its name in the page's markup.
    pub tag: &'static str,
    /// Each name once.
    pub attributes: Vec<(&'static str, String)>,
    /// In their order.
    pub children: Vec<Node<A>>,
    /// What it does when it is chosen.
    pub action: Option<Rc<A>>,
    /// An element of another number is another element, and never made from this one.
    pub number: u32,
    /// Whether what belongs to one of its parts opens under the whole.
    pub is_group: bool,
}

/// What stands in an element. Text is set as text: nothing in it is markup.
#[derive(Debug, PartialEq, Eq)]
pub enum Node<A> {
    Text(String),
    Element(Element<A>),
}

impl<A> Clone for Element<A> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<A> Clone for Node<A> {
    fn clone(&self) -> Self {
        match self {
            Self::Text(text) => Self::Text(text.clone()),
            Self::Element(element) => Self::Element(element.clone()),
        }
    }
}

impl<A> From<Element<A>> for Node<A> {
    fn from(element: Element<A>) -> Self {
        Self::Element(element)
    }
}

impl<A> Deref for Element<A> {
    type Target = Parts<A>;

    fn deref(&self) -> &Parts<A> {
        &self.0
    }
}

// An action is shared, and so need not be one that can be copied.
impl<A> Clone for Parts<A> {
    fn clone(&self) -> Self {
        let Self { tag, attributes, children, action, number, is_group } = self;
        let (attributes, children, action) = (attributes.clone(), children.clone(), action.clone());
        Self { tag, attributes, children, action, number: *number, is_group: *is_group }
    }
}

impl<A> DerefMut for Element<A> {
    #[inline(never)]
    fn deref_mut(&mut self) -> &mut Parts<A> {
        Rc::make_mut(&mut self.0)
    }
}

/// Building with what is called everywhere is never inlined: the copies would weigh a kilobyte.
impl<A> Element<A> {
    /// An element with nothing in it.
    #[inline(never)]
    pub fn new(tag: &'static str) -> Self {
        Self(Rc::new(Parts {
            tag,
            attributes: Vec::new(),
            children: Vec::new(),
            action: None,
            number: 0,
            is_group: false,
        }))
    }

    /// An element of a class.
    pub fn of(tag: &'static str, class: &str) -> Self {
        Self::new(tag).attribute("class", class)
    }

    /// A button of a class, with its words.
    pub fn button(class: &str, text: &str, action: A) -> Self {
        Self::of("button", class).attribute("type", "button").acts(action).text(text)
    }

    /// Sets an attribute, in place of what it said before.
    pub fn set(&mut self, name: &'static str, value: &str) {
        match self.attributes.iter_mut().find(|(set, _)| *set == name) {
            Some((_, set)) => value.clone_into(set),
            None => self.attributes.push((name, value.to_owned())),
        }
    }

    /// With an attribute, in place of what it said before.
    #[inline(never)]
    pub fn attribute(mut self, name: &'static str, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// Several attributes at once.
    pub fn attributes(mut self, attributes: &[(&'static str, &str)]) -> Self {
        for (name, value) in attributes {
            self.set(name, value);
        }
        self
    }

    /// Out of sight and out of reach, or not.
    pub fn hidden(self, is_hidden: bool) -> Self {
        if is_hidden { self.attribute("hidden", "") } else { self }
    }

    /// Adds to its classes; `class` begins with a blank.
    pub fn add_class(&mut self, class: &str) {
        if let Some((_, classes)) = self.attributes.iter_mut().find(|(name, _)| *name == "class") {
            classes.push_str(class);
        }
    }

    /// The language of its words, where they are not in the page's.
    pub fn lang(self, lang: Option<Lang>) -> Self {
        match lang {
            Some(lang) => self.attribute("lang", lang.as_str()),
            None => self,
        }
    }

    /// Whether both are the same in the browser's page. What they do is not part of it: to compare actions
    /// would take more code than all the rest.
    pub(crate) fn looks_as(&self, other: &Self) -> bool {
        let is_same = |pair: (&Node<A>, &Node<A>)| match pair {
            (Node::Text(text), Node::Text(other)) => text == other,
            (Node::Element(element), Node::Element(other)) => element.looks_as(other),
            _ => false,
        };
        Rc::ptr_eq(&self.0, &other.0)
            || self.tag == other.tag
                && self.number == other.number
                && self.attributes == other.attributes
                && self.children.len() == other.children.len()
                && self.children.iter().zip(&other.children).all(is_same)
    }

    /// With words after what it holds.
    pub fn text(mut self, text: &str) -> Self {
        if !text.is_empty() {
            self.children.push(Node::Text(text.to_owned()));
        }
        self
    }

    /// With an element after what it holds.
    #[inline(never)]
    pub fn with(mut self, child: Self) -> Self {
        self.children.push(child.into());
        self
    }

    /// With several elements after what it holds.
    pub fn with_all(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::with)
    }

    /// Does this when it is chosen.
    pub fn acts(mut self, action: A) -> Self {
        self.action = Some(Rc::new(action));
        self
    }

    /// Another element than those of other numbers, however alike.
    pub fn numbered(mut self, number: u32) -> Self {
        self.number = number;
        self
    }

    /// What belongs to one of its parts opens under the whole.
    pub fn group(mut self) -> Self {
        self.is_group = true;
        self
    }
}
