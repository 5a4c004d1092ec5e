//! The notices that come with the page.

/// The vacancy numbers of those, in the order in which the shell lists them with their titles.
pub const SAMPLES: [&str; 5] = ["250871", "250854", "241792", "241436", "240205"];

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
