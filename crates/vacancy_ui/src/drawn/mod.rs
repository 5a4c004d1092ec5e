//! The page as markup: a small tree of plain data, made from the state and turned into elements.
//!
//! A notice has some hundred values and marks. As views of the framework each kind of element, each
//! listener and each reactive attribute would be code of its own, half the weight of the page. So the
//! whole page is one function of its state ([`page`]), and [`Drawing`] changes in the browser's page
//! what differs from the tree before. An element that answers carries its `Action`.

mod choice;
mod drawing;
mod files;
mod frame;
mod lines;
mod notice;
mod sheet;
mod timeline;
mod tree;
mod words;

pub(crate) use drawing::Drawing;
pub(crate) use frame::page;

#[cfg(test)]
mod tests;
