//! What the desk shows, as plain data, and what changes it: of one notice, and of many that are held
//! together. The two know nothing of each other.

pub(crate) mod collection;
pub(crate) mod export;
pub(crate) mod library;
pub(crate) mod linked;
pub(crate) mod notice;
pub(crate) mod pictures;
pub(crate) mod several;
pub(crate) mod table;
