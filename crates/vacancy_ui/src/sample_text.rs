//! The notices that come with the page.

/// A notice that was published, one click away.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The vacancy number, which also names its file.
    pub number: &'static str,
    /// Its text, which comes with the page, after what is needed to start.
    pub text: SampleText,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SampleText {
    Coming,
    Here(String),
    Failed,
}
