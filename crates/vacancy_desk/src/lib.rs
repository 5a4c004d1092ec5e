//! The desk at which a notice is worked on beyond reading: its editions compared, what it lacks
//! checked, the notice exported; and where many notices are held together, in a table.
//!
//! It is a WebAssembly module of its own, which the page loads when it is first asked for, and it knows
//! the page only by what crosses between them: the notice as text and numbers on the way in
//! (`given`), chosen words and files on the way out (`state::notice::Then`). It reads the notice again: the
//! same source gives the same notice.
//!
//! As in the page, what is shown is a function of a state that is plain data:
//!
//! ```text
//! source ──► notice ──► state ──► comparison, checklist, exports ──► tree ──► the place that the page keeps
//! given                 state/    compare, checklist, file          drawn/   vacancy_view
//! ```
//!
//! Of many notices it holds a row and the text each (`collection`), and what takes long (reading them,
//! looking through them, writing them into a file) is done a little at a time.
//!
//! What only a browser can do (saving, copying, sharing, scrolling) is done by `www/desk/desk.js`.

mod checklist;
mod collection;
mod compare;
mod correcting;
mod diagnostic;
mod door;
mod drawn;
mod file;
mod given;
mod now;
mod report;
mod situation;
mod state;
mod words;

pub use door::{Collection, Desk, Edit, Source, corrected, file, judge};

/// A small allocator: a fifth of the code of Rust's own.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
