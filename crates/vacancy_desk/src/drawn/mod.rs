//! The desk as a tree of plain data, of `vacancy_view`, which draws what differs.

mod check;
mod compare;
mod export;
mod form;
mod frame;
mod parts;
mod pay;
mod situation;

use crate::state::Action;

pub(crate) use frame::page;

type Element = vacancy_view::Element<Action>;

#[cfg(test)]
mod tests;
