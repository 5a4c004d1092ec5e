use super::action::Action;

/// An element of the page, as plain data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) children: Vec<Node>,
    /// What it does when it is chosen.
    pub(super) action: Option<Action>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Text(String),
    Element(Element),
}

impl Element {
    pub(super) const fn new(tag: &'static str) -> Self {
        Self { tag, attributes: Vec::new(), children: Vec::new(), action: None }
    }

    /// An element of a class.
    pub(super) fn of(tag: &'static str, class: &str) -> Self {
        Self::new(tag).attribute("class", class)
    }

    pub(super) fn attribute(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.push((name, value.to_owned()));
        self
    }

    /// The language of its words, where they are not in the page's.
    pub(super) fn lang(self, lang: Option<vacancy_model::Lang>) -> Self {
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
}
