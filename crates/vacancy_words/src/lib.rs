//! What a build does with the files of interface texts: checks them against the code ([`check()`]), and packs them
//! for the page ([`pack()`], [`packed`]). Nothing of this is in a program that was built.
//!
//! A file has sections, each with a heading, and in a section a line a text: its name, ` = `, what is said.
//! Comments begin with `#`.
//!
//! ```text
//! [sheet]
//! # Above the salary.
//! how_much = Combien
//! ```

mod check;
mod lines;
mod pack;

/// The sections that a page loads after the others: what is said of a value or a problem once a notice is shown, and
/// what stands in a fold.
pub const ADVICE: [&str; 3] = ["rules", "help", "members"];

pub use check::check;
pub use pack::{pack, packed};
