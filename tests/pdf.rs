//! PDFs of the corpus' notices by several writers, embedded.

/// One file.
#[derive(Debug, Clone, Copy)]
pub struct PdfCase {
    /// `250871-tabs-for-blanks`: the notice's number, and what is special about the file.
    pub name: &'static str,
    pub bytes: &'static [u8],
}

macro_rules! cases {
    ($($name:literal)*) => {
        &[$(PdfCase { name: $name, bytes: include_bytes!(concat!("files/pdf/", $name, ".pdf")) },)*]
    };
}

/// Every notice as a PDF, by name.
pub const NOTICES: &[PdfCase] = cases! {
    "240205-header-as-table"
    "240205-justified-and-hyphenated"
    "241436-swapped-ligatures"
    "241436-two-languages-in-columns"
    "241792-password-vacancy"
    "241792-turned-pages"
    "250854-accents-as-glyphs"
    "250854-chromium-drawn-bullets"
    "250854-standard-fonts-without-maps"
    "250871-libreoffice-encrypted"
    "250871-tabs-for-blanks"
};

/// A page with two links, one of them over three lines.
pub const LINKS: &[u8] = include_bytes!("files/pdf/links.pdf");

/// The page of [`LINKS`] in each way that PDF encrypts: [`READER`] opens it, and [`OWNER`].
pub const ENCRYPTED: [(&str, &[u8]); 6] = [
    ("RC4, 40 bits", include_bytes!("files/pdf/encrypted/revision-2.pdf")),
    ("RC4, 128 bits", include_bytes!("files/pdf/encrypted/revision-3.pdf")),
    ("RC4 by a filter", include_bytes!("files/pdf/encrypted/revision-4-rc4.pdf")),
    ("AES, 128 bits", include_bytes!("files/pdf/encrypted/revision-4.pdf")),
    ("AES, 256 bits, a short hash", include_bytes!("files/pdf/encrypted/revision-5.pdf")),
    ("AES, 256 bits", include_bytes!("files/pdf/encrypted/revision-6.pdf")),
];
pub const READER: &str = "reader";
pub const OWNER: &str = "owner";

/// A page that is a picture.
pub const SCANNED: &[u8] = include_bytes!("files/pdf/scanned.pdf");

/// A page whose font has procedures for names and no map: nothing says which letters it draws.
pub const LETTERS_WITHOUT_NAMES: &[u8] = include_bytes!("files/pdf/letters-without-names.pdf");

impl PdfCase {
    /// What opens it, where it is named for that.
    pub fn password(&self) -> Option<&'static str> {
        self.name.split_once("-password-").map(|(_, password)| password)
    }
}
