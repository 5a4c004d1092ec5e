//! The sheet and the notice as markup: drawn whole from plain data, and answered in one place.
//!
//! A notice has some hundred values and marks. As views of the framework each kind of element, each
//! listener and each reactive attribute would be code of its own, half the weight of the page. So
//! what is drawn is a small tree of plain data ([`Element`]), turned into the page's elements by one
//! function; each element that answers carries the number of its [`Action`]; one listener on the
//! whole finds the action, and one effect shows what is chosen and pointed at.

mod action;
mod choice;
mod lines;
mod notice;
mod place;
mod sheet;
mod timeline;
mod tree;
mod words;

pub(crate) use action::Action;
pub(crate) use choice::show_choice;
pub(crate) use notice::notice;
pub(crate) use place::Place;
pub(crate) use sheet::sheet;
pub(crate) use tree::Element;
