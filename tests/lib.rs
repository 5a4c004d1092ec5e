//! What the tests share: the corpus of notices and the comparison with what people read in them.
//!
//! A case is a folder, `corpus/<family>/<case>/`; `nato_is_forms` has notices of the International Staff in other
//! layouts:
//!
//! | file | what |
//! | --- | --- |
//! | `notice.txt` | the notice, byte for byte |
//! | `case.toml` | its languages, where it is from, what it is for |
//! | `gold.json` | its facts as people read them |
//! | `expected.json` | golden: all that is parsed |
//! | `annotated.txt` | golden: the text with a mark under every mention and problem |

pub mod corpus;
#[cfg(not(target_arch = "wasm32"))]
pub mod gist;
pub mod gold;
#[cfg(not(target_arch = "wasm32"))]
pub mod golden;
#[cfg(not(target_arch = "wasm32"))]
pub mod pdf;
pub mod sound;
#[cfg(not(target_arch = "wasm32"))]
pub mod transform;
