//! Damaged and hostile PDFs: an answer in bounded time, never a panic.

use std::time::{Duration, Instant};

use vacancy_files::{Bound, FileError, Limits, ReadOptions, read};
use vacancy_tests::pdf::{LETTERS_WITHOUT_NAMES, NOTICES, SCANNED};
use vacancy_text::Document;

/// In a build without optimisation, on a busy machine.
const MOST: Duration = Duration::from_secs(20);

#[track_caller]
fn open(bytes: &[u8], password: Option<&str>) -> Result<Document, FileError> {
    let start = Instant::now();
    let limits = Limits::default();
    let document =
        read(bytes, &mut ReadOptions { name: None, password, limits, progress: &mut |_, _| {} });
    assert!(start.elapsed() < MOST, "{:?}", start.elapsed());
    document
}

fn files() -> impl Iterator<Item = (&'static [u8], Option<&'static str>)> {
    let notices = NOTICES.iter().map(|case| (case.bytes, case.password()));
    notices.chain([(SCANNED, None), (LETTERS_WITHOUT_NAMES, None)])
}

/// A small generator with a seed, so that what fails once fails again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound
    }
}

#[test]
fn answers_to_files_cut_anywhere() {
    for (bytes, password) in files() {
        for end in (0..bytes.len()).step_by(24 << 10) {
            open(&bytes[..end], password).ok();
        }
    }
}

#[test]
fn answers_to_files_with_wrong_bytes() {
    let mut dice = Dice(2_026);
    for (bytes, password) in files() {
        for round in 0..8 {
            let mut damaged = bytes.to_vec();
            for _ in 0..4usize << round {
                let at = dice.below(damaged.len());
                damaged[at] = u8::try_from(dice.below(256)).unwrap();
            }
            open(&damaged, password).ok();
        }
    }
}

/// A file of these objects, numbered from one, the first its catalogue.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    for (number, object) in (1..).zip(objects) {
        file.extend(format!("{number} 0 obj\n").bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    file.extend(b"trailer <</Root 1 0 R>>\n%%EOF");
    file
}

fn stream(dict: &str, content: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{dict}/Length {}>>\nstream\n", content.len()).into_bytes();
    object.extend(content);
    object.extend(b"\nendstream");
    object
}

fn page(content: Vec<u8>, others: Vec<Vec<u8>>) -> Vec<u8> {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>/Font<</T 6 0 R>>>>>>".to_vec(),
        content,
    ];
    objects.extend(others);
    pdf(&objects)
}

const FONT: &[u8] = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

#[test]
fn refuses_a_page_that_unfolds_without_end() {
    let zeros = vec![b' '; 40 << 20];
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&zeros, 1);
    let bomb = page(stream("/Filter/FlateDecode", &packed), Vec::new());
    assert!(matches!(
        open(&bomb, None),
        Err(FileError::TooLarge(Bound::UnpackedBytes(_) | Bound::UnpackingRatio(_)))
    ));
}

#[test]
fn refuses_drawings_that_draw_each_other() {
    let form = |name: &str| {
        stream(
            &format!("/Subtype/Form/Resources<</XObject<</F {name} 0 R>>>>"),
            b"/F Do /F Do /F Do /F Do",
        )
    };
    let forms = vec![form("5")];
    let bytes = page(stream("", b"/F Do"), forms);
    assert!(open(&bytes, None).is_err());
}

#[test]
fn answers_to_a_page_tree_that_holds_itself() {
    let bytes = pdf(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]/Count 3>>".to_vec(),
        b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>".to_vec(),
    ]);
    assert!(open(&bytes, None).is_err());
}

#[test]
fn refuses_a_page_of_endless_text() {
    let line = b"BT /T 9 Tf 50 700 Td (all work and no play makes a dull notice) Tj ET\n";
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&line.repeat(400_000), 6);
    let bytes = page(stream("/Filter/FlateDecode", &packed), vec![Vec::new(), FONT.to_vec()]);
    assert!(matches!(open(&bytes, None), Err(FileError::TooLarge(_))));
}

#[test]
fn answers_to_a_file_of_many_objects() {
    let mut objects =
        vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), b"<</Type/Pages/Kids[]/Count 0>>".to_vec()];
    objects.resize(200_000, b"<</A[1 2 3]>>".to_vec());
    assert!(open(&pdf(&objects), None).is_err());
}

#[test]
fn reads_a_file_without_its_table_of_objects() {
    let text = b"BT /T 12 Tf 72 700 Td (The incumbent must hold a university degree in law.) Tj ET";
    let bytes = page(stream("", text), vec![Vec::new(), FONT.to_vec()]);
    let document = open(&bytes, None).unwrap();
    assert_eq!(document.text(), "The incumbent must hold a university degree in law.");
}
