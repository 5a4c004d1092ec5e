//! The way to the desk, and the place that it shows itself in.

use super::Element;
use crate::action::Action;
use crate::desk::DeskView;
use crate::messages::Messages;
use crate::state::State;

/// What can be done with the notice beyond reading it; where there is one edition, none is compared.
pub(super) fn commands(state: &State, messages: &Messages) -> Element {
    let has_two = state.parsed.notice.languages.len() > 1;
    let mut commands = Vec::new();
    for (view, name) in DeskView::ALL.into_iter().zip(messages.desk()) {
        let is_shown = if state.desk == Some(view) { "true" } else { "false" };
        commands.push(
            Element::button("vn-link", name, Action::OpenDesk(view))
                .attributes(&[("data-desk", &*view.name()), ("aria-pressed", is_shown)])
                .hidden(view == DeskView::Compare && !has_two),
        );
    }
    Element::of("div", "vn-head__commands")
        .attributes(&[("role", "group"), ("aria-label", messages.desk_commands())])
        .with_all(commands)
}

/// Where it shows the many notices that it holds. It never differs either.
pub(super) fn place_of_many() -> Element {
    Element::new("div").attribute("id", "many")
}

/// Where the desk shows itself. It never differs, so that the page's drawing leaves it alone.
pub(super) fn place() -> Element {
    Element::of("div", "vn-desk").attribute("id", "desk")
}
