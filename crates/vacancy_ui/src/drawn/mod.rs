//! The page as markup: the state as a tree of plain data, of `vacancy_view`, which draws what differs.
//!
//! An element that answers carries its [`Action`].

mod choice;
mod desk;
mod embedded;
mod files;
mod frame;
mod kept;
mod lines;
mod mentions;
mod notice;
mod sheet;
mod timeline;

use crate::action::Action;

pub(crate) use embedded::embedded;
pub(crate) use frame::page;
pub(crate) use kept::{ALL, Kept};

pub(crate) type Drawing = vacancy_view::Drawing<Action>;
type Element = vacancy_view::Element<Action>;
type Node = vacancy_view::Node<Action>;

#[cfg(test)]
mod tests;
