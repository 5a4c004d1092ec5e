use leptos::html::Div;
use leptos::prelude::*;
use web_sys::Event;

use crate::drawn::{Action, Element, Place, show_choice};
use crate::state::Workspace;

/// A part of the page that is drawn whole whenever what it shows has changed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Drawing {
    workspace: Workspace,
    place: StoredValue<Option<Place>, LocalStorage>,
}

impl Drawing {
    /// Draws `elements` into `host`, now and whenever they change.
    pub(super) fn new(host: NodeRef<Div>, elements: fn(Workspace) -> Vec<Element>) -> Self {
        let workspace = Workspace::of_page();
        let place = StoredValue::new_local(None);
        let drawn = RwSignal::new(0u32);
        Effect::new(move || {
            if let Some(host) = host.get() {
                let elements = elements(workspace);
                place.set_value(Some(Place::draw(host.into(), &elements)));
                drawn.update(|count| *count = count.wrapping_add(1));
            }
        });
        Effect::new(move || {
            drawn.track();
            place.update_value(|place| {
                if let Some(place) = place {
                    show_choice(place, workspace);
                }
            });
        });
        Self { workspace, place }
    }

    /// Does what the element that was clicked is for.
    pub(super) fn choose(self, event: &Event) -> bool {
        let action = self.action(event);
        if let Some(action) = &action {
            action.perform(self.workspace);
        }
        action.is_some()
    }

    pub(super) fn point(self, event: &Event) {
        let pointed = self.action(event).and_then(|action| action.pointed());
        if self.workspace.pointed.get_untracked().map(|(key, _)| key) != pointed {
            self.workspace.point(pointed);
        }
    }

    /// A copy: performing it may draw the place anew.
    fn action(self, event: &Event) -> Option<Action> {
        self.place.with_value(|place| place.as_ref()?.action_of(event).cloned())
    }
}
