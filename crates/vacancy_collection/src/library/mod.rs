//! What a reader keeps of notices, on their own device: the text, a note, a status.
//!
//! Here is what is kept, as JSON texts, and what becomes of one when it is changed, when the same notice
//! comes from two sides, and when a whole library goes into a file and back. Where the texts are stored,
//! and when, is the caller's business.
//!
//! ```text
//! notice, change, library file ──► Edit ──► which records it touches ──► what is stored under them
//!                                  edit                                  │
//!                      the store ◄── writes, all of them or none ◄────────┘  Record: its fields as they came
//! ```
//!
//! **Nothing is lost.** A record is its fields as they came, each a piece of JSON that is looked into only
//! where it is known: what a newer program wrote is still there, byte for byte, after an older one has
//! changed the note beside it. A record of a newer form can be read and not changed. Two records of one
//! notice become one that has the words of both; where one is of a newer form, the one that stands here
//! stays, and the other is still in its file.

mod edit;
mod file;
mod merge;
mod record;

pub use edit::{Edit, Plan, Write, ids_of};
pub use file::{ImportError, LibraryFile, export};
pub use record::{Change, Record, Status};
