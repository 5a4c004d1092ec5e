//! The cases of the corpus, embedded: a browser has no files.

/// One case. The golden files are read where they are compared; they may not exist yet.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// The folder under `corpus/`.
    pub name: &'static str,
    /// The text of the notice.
    pub notice: &'static str,
    /// Its facts as people read them, as JSON.
    pub gold: &'static str,
}

/// The notice that has nothing special, for tests that need just one.
pub const PLAIN_NOTICE: &str = include_str!("corpus/nato_is/250871-colon-header/notice.txt");

macro_rules! cases {
    ($($name:literal)*) => {
        /// Every case, by name.
        pub const CASES: &[Case] = &[$(Case {
            name: $name,
            notice: include_str!(concat!("corpus/", $name, "/notice.txt")),
            gold: include_str!(concat!("corpus/", $name, "/gold.json")),
        },)*];

        /// What each case is parsed to, in the order of [`CASES`]: the golden files.
        #[cfg(target_arch = "wasm32")]
        pub const EXPECTED: &[&str] = &[$(
            include_str!(concat!("corpus/", $name, "/expected.json")),
        )*];
    };
}

cases! {
    "nato_ims/260492-lettered-duties-one-language"
    "nato_ims/264107-two-languages"
    "nato_is/240205-twin-grade-rotation-post"
    "nato_is/241436-markdown-header-pending-budget"
    "nato_is/241792-twin-grade-and-clearance-without-colon"
    "nato_is/250854-lines-wrapped-by-pdf"
    "nato_is/250871-colon-header"
    "nato_is_forms/240990-flattened-header-lists-without-marks"
    "nato_is_forms/260321-french-alone"
    "nato_is_forms/261207-scanned-letters-for-figures"
    "nato_is_forms/261919-figures-said-freely"
    "nato_is_forms/262030-run-together-in-one-line"
    "nato_is_forms/262170-narrow-column"
    "nato_is_forms/264102-two-languages-in-one-table"
    "nato_is_forms/265510-two-languages-side-by-side-in-tabs"
    "nato_is_forms/266018-card-of-a-network-in-french"
    "nato_is_forms/266311-wording-of-another-office"
    "nato_is_forms/266977-glued-headings-and-running-heads"
    "nato_is_forms/268584-colons-below-captions"
    "other_bodies/266174-role-and-offer"
    "shape/251203-card-with-numbered-duties"
}
