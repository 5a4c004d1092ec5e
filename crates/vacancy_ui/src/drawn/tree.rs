use vacancy_model::Lang;

use crate::action::Action;

/// An element of the page, as plain data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) children: Vec<Node>,
    /// What it does when it is chosen.
    pub(super) action: Option<Action>,
    /// An element of another number is another element, and never made from this one.
    pub(super) number: u32,
    /// Whether the words behind a value in it open under the whole.
    pub(super) is_group: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Text(String),
    Element(Element),
}

/// Building with what is called everywhere is never inlined: the copies would weigh a kilobyte.
impl Element {
    pub(super) const fn new(tag: &'static str) -> Self {
        Self {
            tag,
            attributes: Vec::new(),
            children: Vec::new(),
            action: None,
            number: 0,
            is_group: false,
        }
    }

    /// An element of a class.
    pub(super) fn of(tag: &'static str, class: &str) -> Self {
        Self::new(tag).attribute("class", class)
    }

    /// A button of a class, with its words.
    pub(super) fn button(class: &str, text: &str, action: Action) -> Self {
        Self::of("button", class).attribute("type", "button").acts(action).text(text)
    }

    /// Sets an attribute, in place of what it said before.
    pub(super) fn set(&mut self, name: &'static str, value: &str) {
        match self.attributes.iter_mut().find(|(set, _)| *set == name) {
            Some((_, set)) => value.clone_into(set),
            None => self.attributes.push((name, value.to_owned())),
        }
    }

    #[inline(never)]
    pub(super) fn attribute(mut self, name: &'static str, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// Several attributes at once.
    pub(super) fn attributes(mut self, attributes: &[(&'static str, &str)]) -> Self {
        for (name, value) in attributes {
            self.set(name, value);
        }
        self
    }

    pub(super) fn hidden(self, is_hidden: bool) -> Self {
        if is_hidden { self.attribute("hidden", "") } else { self }
    }

    /// Adds to its classes; `class` begins with a blank.
    pub(super) fn add_class(&mut self, class: &str) {
        if let Some((_, classes)) = self.attributes.iter_mut().find(|(name, _)| *name == "class") {
            classes.push_str(class);
        }
    }

    /// The language of its words, where they are not in the page's.
    pub(super) fn lang(self, lang: Option<Lang>) -> Self {
        match lang {
            Some(lang) => self.attribute("lang", lang.as_str()),
            None => self,
        }
    }

    pub(super) fn text(mut self, text: &str) -> Self {
        if !text.is_empty() {
            self.children.push(Node::Text(text.to_owned()));
        }
        self
    }

    #[inline(never)]
    pub(super) fn with(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    pub(super) fn with_all(mut self, children: Vec<Self>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    pub(super) fn acts(mut self, action: Action) -> Self {
        self.action = Some(action);
        self
    }

    pub(super) fn numbered(self, number: u32) -> Self {
        Self { number, ..self }
    }

    pub(super) fn group(self) -> Self {
        Self { is_group: true, ..self }
    }
}
