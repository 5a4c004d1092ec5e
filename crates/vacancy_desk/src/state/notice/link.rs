//! The link to the notice that is open.

use vacancy_collection::link::{LONGEST_LINK, Link, to_link, to_link_with_text};

use super::{State, Then};

/// How the reader wants the link, and what came of copying it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct LinkChoice {
    /// Where the page is, without a fragment.
    pub address: String,
    /// Whether the text of the notice goes into it.
    pub has_text: bool,
    pub copied: Copying,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Copying {
    #[default]
    Nothing,
    Copied,
    /// The browser did not allow it: the address is left to the reader to copy.
    Refused,
}

impl State {
    /// The link as it is wanted; `None` where it would be longer than any that is read.
    pub(crate) fn link(&self) -> Option<Link> {
        let notice = &self.read.held;
        if self.link.has_text {
            return to_link_with_text(notice, &self.text());
        }
        Some(to_link(notice, LONGEST_LINK.saturating_sub(self.link.address.len() + 1)))
    }

    /// The whole address.
    pub(crate) fn address(&self, link: &Link) -> String {
        [&self.link.address, "#", &link.fragment].concat()
    }

    pub(super) fn copy_link(&mut self) -> Option<Then> {
        let address = self.address(&self.link()?);
        self.copied = None;
        self.link.copied = Copying::Copied;
        Some(Then::Copy(address))
    }

    pub(super) fn toggle_link_text(&mut self) -> Then {
        self.link.has_text = !self.link.has_text;
        self.link.copied = Copying::Nothing;
        Then::Draw
    }
}
