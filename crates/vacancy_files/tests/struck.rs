//! Files in which bytes were struck. An archive has check sums, and XML its rules; both refuse
//! nearly all before anything is read. There the parts are struck so that they stay XML, and packed again.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

mod common;

use std::fs;
use std::path::Path;

use common::{archive, read_file};
use miniz_oxide::inflate::decompress_to_vec;
use rawzip::{CompressionMethod, ZipArchive};
use vacancy_parser::parse_document;

/// How often each file is struck.
const TIMES: usize = 40;

fn sample(extension: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/files");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let last = files.filter(|path| path.extension().is_some_and(|it| it == extension)).max();
    fs::read(last.unwrap()).unwrap()
}

/// The names and contents of an archive's members.
fn members(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let zip = ZipArchive::from_slice(bytes).unwrap();
    let mut members = Vec::new();
    let mut entries = zip.entries();
    while let Some(entry) = entries.next_entry().unwrap() {
        let packed = zip.get_entry(entry.wayfinder()).unwrap().data();
        let content = match entry.compression_method() {
            CompressionMethod::STORE => packed.to_vec(),
            _ => decompress_to_vec(packed).unwrap(),
        };
        members.push((String::from_utf8_lossy(entry.file_path().as_bytes()).into_owned(), content));
    }
    members
}

/// Strikes up to fifty bytes.
fn strike(bytes: &[u8], random: &mut impl FnMut() -> usize) -> Vec<u8> {
    let mut struck = bytes.to_vec();
    for _ in 0..=random() % 50 {
        let at = random() % struck.len();
        struck[at] = u8::try_from(random() % 256).unwrap();
    }
    struck
}

/// Strikes XML so that it stays XML: one figure in a hundred becomes another, and in
/// every second part two elements change their names with each other, throughout.
fn strike_xml(xml: &str, random: &mut impl FnMut() -> usize) -> String {
    let name_of = |piece: &str| {
        let end = piece.find([' ', '>', '/', '\n', '\r']).unwrap_or(piece.len());
        piece[..end].to_owned()
    };
    let pieces: Vec<_> = xml.split('<').collect();
    let name_at = |at: usize| name_of(pieces[at % pieces.len()].trim_start_matches('/'));
    let one = name_at(random());
    let two = if random().is_multiple_of(2) { one.clone() } else { name_at(random()) };
    let swapped = pieces.iter().map(|piece| {
        let (slash, rest) = piece.split_at(usize::from(piece.starts_with('/')));
        let name = name_of(rest);
        let rest = &rest[name.len()..];
        let name = if name == one {
            &two
        } else if name == two {
            &one
        } else {
            &name
        };
        format!("{slash}{name}{rest}")
    });
    let swapped = swapped.collect::<Vec<_>>().join("<");
    let figure = |c: char| match c {
        '0'..='9' if random().is_multiple_of(100) => char::from(b"0123456789"[random() % 10]),
        _ => c,
    };
    swapped.chars().map(figure).collect()
}

fn random() -> impl FnMut() -> usize {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap()
    }
}

/// How many of the struck files are read all the same.
fn read_of(struck: impl Iterator<Item = Vec<u8>>) -> usize {
    let documents = struck.filter_map(|bytes| read_file(&bytes).ok());
    documents.inspect(|document| drop(parse_document(document))).count()
}

#[test]
fn a_file_in_which_bytes_were_struck_does_no_harm() {
    let mut random = random();
    for extension in ["rtf", "html"] {
        let whole = sample(extension);
        let struck = std::iter::repeat_with(|| strike(&whole, &mut random));
        assert!(read_of(struck.take(TIMES)) > TIMES / 2, "{extension}");
    }
}

#[test]
fn an_archive_whose_parts_were_struck_does_no_harm() {
    let mut random = random();
    for extension in ["docx", "odt"] {
        let whole = members(&sample(extension));
        let struck = std::iter::repeat_with(|| {
            let mut struck = whole.clone();
            for (_, part) in struck.iter_mut().filter(|(name, _)| name.contains(".xml")) {
                *part = strike_xml(&String::from_utf8_lossy(part), &mut random).into_bytes();
            }
            let parts: Vec<_> = struck.iter().map(|(name, part)| (&**name, &**part)).collect();
            archive(&parts)
        });
        let read = read_of(struck.take(TIMES));
        assert!(read > TIMES / 2, "{extension}: {read}");
    }
}
