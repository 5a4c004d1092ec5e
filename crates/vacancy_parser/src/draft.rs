//! What has been read of the editions, before it is known what is wrong with the notice.

use vacancy_model::{Diagnostic, Edition, Facts};

#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) editions: Vec<Edition>,
    pub(crate) facts: Facts,
    /// What extractors met.
    pub(crate) problems: Vec<Diagnostic>,
}
