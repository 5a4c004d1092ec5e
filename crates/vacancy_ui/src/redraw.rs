//! What draws the page whenever its state has changed.

use std::cell::OnceCell;
use std::sync::Arc;

use reactive_graph::graph::{AnySource, AnySubscriber, ReactiveNode, Source, Subscriber};
use reactive_graph::signal::ArcRwSignal;
use reactive_graph::traits::WithUntracked;

use crate::state::State;

thread_local! {
    /// It holds on to the browser's page, which has one thread; what subscribes to a signal must be fit for
    /// others.
    static REDRAW: OnceCell<Box<dyn Fn()>> = const { OnceCell::new() };
}

/// Draws now and after each change, as long as the page lives.
pub(crate) fn redraw(state: ArcRwSignal<State>, draw: impl Fn(&State) + 'static) {
    let node: Arc<dyn Subscriber + Send + Sync> = Arc::new(Node);
    let redraw = move || {
        // Whoever is told of a change is told once, and asks again.
        state.add_subscriber(AnySubscriber(0, Arc::downgrade(&node)));
        state.with_untracked(&draw);
    };
    REDRAW.with(|kept| {
        let _ = kept.set(Box::new(redraw));
    });
    draw_again();
}

/// Draws although nothing has changed.
pub(crate) fn draw_again() {
    REDRAW.with(|kept| {
        if let Some(redraw) = kept.get() {
            redraw();
        }
    });
}

/// The one node of the page's reactive graph behind its one signal.
///
/// An effect would do the same, and more that the page has no use for: find its sources anew each time,
/// tell threads apart, end with its owner. That weighs 3 kB (brotli).
#[derive(Debug)]
struct Node;

impl ReactiveNode for Node {
    fn mark_dirty(&self) {
        draw_again();
    }

    fn mark_check(&self) {}

    fn mark_subscribers_check(&self) {}

    fn update_if_necessary(&self) -> bool {
        false
    }
}

impl Subscriber for Node {
    fn add_source(&self, _: AnySource) {}

    fn clear_sources(&self, _: &AnySubscriber) {}
}
