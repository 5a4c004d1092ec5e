//! Many notices, as plain data: no browser, no clock and no storage is known here.
//!
//! A [`Row`] is what a table, a picture or a list needs of one notice. From rows alone it is worked out
//! in which order they stand ([`arranged`]), which of them a [`Filter`] admits, what they can be filtered
//! by ([`grades`], [`places`]) and which are there twice ([`duplicates`]). A [`Query`] finds words in a text,
//! whatever their case, accents and typography. What a reader keeps is in [`library`], what is sent to
//! others in [`link`].
//!
//! ```
//! use vacancy_collection::{Column, Row, Sort, arranged};
//! use vacancy_model::Lang;
//! use vacancy_model::value::utc;
//!
//! let text = |grade| format!("Vacancy number: 250871\nGrade: {grade}\nApplication Deadline: 23-Jun-2025");
//! let row = |(id, grade)| {
//!     let text = text(grade);
//!     Row::of(id, None, &vacancy_parser::parse(&text, &Default::default()), &text)
//! };
//! let rows: Vec<Row> = (0..).zip(["G15", "G9", "G12"]).map(row).collect();
//! let sort = Sort { column: Column::Grade, is_descending: false };
//! let now = utc(1_749_628_800).unwrap();
//! assert_eq!(arranged(&rows, Some(sort), Lang::En, now), [1, 2, 0]);
//! ```

#![warn(clippy::disallowed_methods, clippy::disallowed_types)]

mod amount;
mod column;
pub mod compare;
mod duplicate;
mod facet;
mod filter;
pub mod library;
pub mod link;
mod notice_text;
mod order;
pub mod picture;
mod query;
mod rank;
mod row;
#[cfg(test)]
mod sample;

pub use column::Column;
pub use duplicate::{Duplicate, different, duplicates};
pub use facet::{contracts, educations, grades, places};
pub use filter::{Closing, Filter};
pub use notice_text::NoticeText;
pub use order::{Sort, arranged};
pub use query::Query;
pub use rank::GradeRank;
pub use row::Row;
