//! PDFs that are larger than any notice: the text or a sentence, in bounded time.

use std::time::{Duration, Instant};

use vacancy_files::{Bound, FileError, Limits, ReadOptions, read};
use vacancy_text::Document;

/// In a build without optimisation, on a busy machine.
const MOST: Duration = Duration::from_secs(30);
const WORDS: &str = "The incumbent must hold a university degree in law.";

#[track_caller]
fn open(bytes: &[u8]) -> Result<Document, FileError> {
    let start = Instant::now();
    let limits = Limits::default();
    let document = read(
        bytes,
        &mut ReadOptions { name: None, password: None, limits, progress: &mut |_, _| {} },
    );
    assert!(start.elapsed() < MOST, "{:?}", start.elapsed());
    document
}

/// A file of objects and the table of them.
struct Pdf {
    bytes: Vec<u8>,
    starts: Vec<usize>,
}

impl Pdf {
    fn new() -> Self {
        Self { bytes: b"%PDF-1.7\n".to_vec(), starts: Vec::new() }
    }

    /// Adds an object, which has the next number.
    fn add(&mut self, object: &[u8]) {
        self.starts.push(self.bytes.len());
        self.bytes.extend(format!("{} 0 obj\n", self.starts.len()).bytes());
        self.bytes.extend_from_slice(object);
        self.bytes.extend_from_slice(b"\nendobj\n");
    }

    fn add_stream(&mut self, dict: &str, content: &[u8]) {
        let head = format!("<<{dict}/Length {}>>\nstream\n", content.len());
        self.add(&[head.as_bytes(), content, b"\nendstream"].concat());
    }

    fn finish(mut self) -> Vec<u8> {
        let table = self.bytes.len();
        let size = self.starts.len() + 1;
        self.bytes.extend(format!("xref\n0 {size}\n0000000000 65535 f \n").bytes());
        for start in &self.starts {
            self.bytes.extend(format!("{start:010} 00000 n \n").bytes());
        }
        let trailer = format!("trailer<</Root 1 0 R/Size {size}>>\nstartxref\n{table}\n%%EOF");
        self.bytes.extend(trailer.bytes());
        self.bytes
    }

    /// A file of so many pages with one content, which is its fourth object.
    fn of_pages(pages: usize, dict: &str, content: &[u8]) -> Self {
        let mut pdf = Self::new();
        let kids: String =
            (5..5 + pages).fold(String::new(), |kids, kid| kids + &format!("{kid} 0 R "));
        pdf.add(b"<</Type/Catalog/Pages 2 0 R>>");
        pdf.add(
            format!("<</Type/Pages/Kids[{kids}]/Count {pages}/Resources<</Font<</T 3 0 R>>>>>>")
                .as_bytes(),
        );
        pdf.add(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.add_stream(dict, content);
        for _ in 0..pages {
            pdf.add(b"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>");
        }
        pdf
    }
}

fn line() -> String {
    format!("BT /T 12 Tf 72 700 Td ({WORDS}) Tj ET\n")
}

#[test]
fn reads_a_page_among_a_million_objects() {
    let mut pdf = Pdf::of_pages(1, "", line().as_bytes());
    for _ in 0..1_000_000 {
        pdf.add(b"7");
    }
    assert_eq!(open(&pdf.finish()).unwrap().text(), WORDS);
}

#[test]
fn reads_a_page_of_48_megabytes_of_drawing_and_refuses_to_unfold_it() {
    const RULE: &str = "72 700 m 172 700 l S\n";
    let content = line() + &RULE.repeat((48 << 20) / RULE.len());
    let document = open(&Pdf::of_pages(1, "", content.as_bytes()).finish()).unwrap();
    assert_eq!(document.text(), WORDS);
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(content.as_bytes(), 6);
    let refused = open(&Pdf::of_pages(1, "/Filter/FlateDecode", &packed).finish());
    assert!(matches!(refused, Err(FileError::TooLarge(Bound::UnpackingRatio(_)))), "{refused:?}");
}

#[test]
fn reads_a_file_of_49_megabytes() {
    let mut pdf = Pdf::of_pages(1, "", line().as_bytes());
    pdf.add_stream("/Type/XObject/Subtype/Image", &vec![0xA5; 49 << 20]);
    let bytes = pdf.finish();
    assert_eq!(open(&bytes).unwrap().text(), WORDS);
    // Without its table, it is looked through from end to end.
    let end = bytes.windows(4).rposition(|window| window == b"xref").unwrap();
    let table = bytes[..end].windows(5).rposition(|window| window == b"\nxref").unwrap();
    let lost = [&bytes[..table], b"\ntrailer<</Root 1 0 R>>\n"].concat();
    assert_eq!(open(&lost).unwrap().text(), WORDS);
}

#[test]
fn reads_500_pages_and_refuses_600() {
    let document = open(&Pdf::of_pages(500, "", line().as_bytes()).finish()).unwrap();
    assert_eq!(document.pages().len(), 500);
    let refused = open(&Pdf::of_pages(600, "", line().as_bytes()).finish());
    assert_eq!(refused.unwrap_err(), FileError::TooLarge(Bound::Pages(500)));
}

#[test]
fn refuses_a_file_that_has_lost_pages() {
    let whole = Pdf::of_pages(3, "", line().as_bytes()).finish();
    let last = whole.windows(7).rposition(|window| window == b"7 0 obj").unwrap();
    let refused = open(&whole[..last]).unwrap_err();
    assert_eq!(refused, FileError::Damaged(vacancy_text::Format::Pdf));
}

/// A page tree that branches without end, and a font of which every code is remembered.
#[test]
fn refuses_what_costs_more_than_it_is_long() {
    let mut pdf = Pdf::new();
    pdf.add(b"<</Type/Catalog/Pages 2 0 R>>");
    for kid in 3..40 {
        let kids = format!("{kid} 0 R ").repeat(10);
        pdf.add(format!("<</Type/Pages/Kids[{kids}]/Count 10>>").as_bytes());
    }
    pdf.add(b"<</Type/Pages/Kids[]>>");
    assert!(matches!(open(&pdf.finish()), Err(FileError::TooLarge(_))));
}
