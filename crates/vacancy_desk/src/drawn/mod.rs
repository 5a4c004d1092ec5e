//! The desk as a tree of plain data, of `vacancy_view`, which draws what differs: a view of one notice a
//! file, and those of many in `collection/`.

mod check;
pub(crate) mod collection;
mod compare;
mod correct;
mod export;
mod form;
mod frame;
mod keep;
mod kept;
mod link;
mod parts;
mod pay;
mod situation;

use crate::state::notice::Action;

pub(crate) use frame::page;

type Element = vacancy_view::Element<Action>;

#[cfg(test)]
mod tests;
