//! A page as plain data: a small tree, made from a state and turned into elements.
//!
//! As views of a framework each kind of element, each listener and each reactive attribute would be
//! code of its own, half the weight of a page. So a page is one function of its state that makes an
//! [`Element`], and [`Drawing`] changes in the browser's page what differs from the tree before. An
//! element that answers carries its action, of whatever type `A` the page's actions are.

mod drawing;
mod element;
mod quoted;

pub use drawing::Drawing;
pub use element::{Element, Node, Parts};
pub use quoted::one_line;
