//! What the page is made of, one folder a component. Their looks are in `www/styles`.
//!
//! Every type of closure in a view weighs about a kilobyte in the page. What many places do is
//! therefore done in one: [`said`] for the page's words, [`plain_button::PlainButton`] for what is
//! pressed, [`switch::Switch`] for what is chosen; and signals go where closures would.

mod app;
mod drawing;
mod drop_zone;
mod fact_sheet;
mod file_picker;
mod header;
mod language_switch;
mod not_a_notice;
mod notice_pane;
mod paste_box;
mod plain_button;
mod sample_list;
mod source_pane;
mod status_line;
mod switch;

use leptos::prelude::*;

use crate::messages::Messages;
use crate::state::Workspace;

pub use app::VacancyLens;

/// The page's words for something, in the language of the moment.
fn said(of: fn(&Messages) -> &'static str) -> Signal<&'static str> {
    let workspace = Workspace::of_page();
    Signal::derive(move || of(workspace.words()))
}
