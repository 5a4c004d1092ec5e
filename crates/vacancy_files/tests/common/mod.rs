//! What the tests of all formats share: reading, archives in memory, documents as a few lines.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "a module of several tests, each of which takes what it needs"
)]
#![expect(clippy::unwrap_used, reason = "a test that cannot make its file has failed")]

use std::fmt::Write as _;
use std::io::Write as _;

use rawzip::{CompressionMethod, ZipArchiveWriter};
use vacancy_files::{FileError, Limits, ReadOptions, read};
use vacancy_text::{BlockKind, Document};

pub fn read_with(bytes: &[u8], name: Option<&str>, limits: Limits) -> Result<Document, FileError> {
    let mut options = ReadOptions { name, password: None, limits, progress: &mut |_, _| {} };
    read(bytes, &mut options)
}

pub fn read_file(bytes: &[u8]) -> Result<Document, FileError> {
    read_with(bytes, None, Limits::default())
}

/// An archive of these members, as they are.
pub fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut bytes);
    for (name, content) in members {
        let file = archive.new_file(name).compression_method(CompressionMethod::STORE);
        let (mut entry, config) = file.start().unwrap();
        let mut writer = config.wrap(&mut entry);
        writer.write_all(content).unwrap();
        let (_, descriptor) = writer.finish().unwrap();
        entry.finish(descriptor).unwrap();
    }
    archive.finish().unwrap();
    bytes
}

/// One line a block: what it is, and its words, where `/` is the end of a line and `[words](target)`
/// a link.
pub fn shown(document: &Document) -> String {
    let mut lines = String::new();
    for &block in document.blocks() {
        match block.kind {
            BlockKind::Heading { level } => write!(lines, "h{level}"),
            BlockKind::Paragraph => write!(lines, "p"),
            BlockKind::Item { depth } => write!(lines, "item{depth}"),
            BlockKind::Cell { table, row, column } => write!(lines, "cell{table}.{row}.{column}"),
            BlockKind::Furniture => write!(lines, "furniture"),
        }
        .unwrap();
        let words = document.lines(block).iter().map(|line| line.slice(document.text()).unwrap());
        let words: Vec<_> = words.collect();
        writeln!(lines, " {}", words.join(" / ")).unwrap();
    }
    for link in document.links() {
        let words = link.span.slice(document.text()).unwrap();
        writeln!(lines, "link {words} -> {}", link.target.as_deref().unwrap_or("?")).unwrap();
    }
    lines
}

#[track_caller]
pub fn check(bytes: &[u8], expected: &str) {
    let document = read_file(bytes).unwrap();
    let expected: Vec<_> =
        expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let found = shown(&document);
    assert_eq!(found.lines().collect::<Vec<_>>(), expected, "{:?}", document.text());
}

/// An archive of these members, packed.
pub fn packed_archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in members {
        let packed = miniz_oxide::deflate::compress_to_vec(content, 9);
        let at = u32::try_from(bytes.len()).unwrap();
        let mut common = vec![20, 0, 0, 0, 8, 0, 0, 0, 0, 0];
        for number in [rawzip::crc32(content), length(&packed), length(content)] {
            common.extend_from_slice(&number.to_le_bytes());
        }
        common.extend_from_slice(&u16::try_from(name.len()).unwrap().to_le_bytes());
        common.extend_from_slice(&[0; 2]);
        bytes.extend_from_slice(b"PK\x03\x04");
        bytes.extend_from_slice(&common);
        bytes.extend_from_slice(name.as_bytes());
        bytes.extend_from_slice(&packed);
        directory.extend_from_slice(b"PK\x01\x02\x14\0");
        directory.extend_from_slice(&common);
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&at.to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
    }
    let at = length(&bytes);
    bytes.extend_from_slice(&directory);
    bytes.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    let count = u16::try_from(members.len()).unwrap().to_le_bytes();
    bytes.extend_from_slice(&[count, count].concat());
    bytes.extend_from_slice(&length(&directory).to_le_bytes());
    bytes.extend_from_slice(&at.to_le_bytes());
    bytes.extend_from_slice(&[0; 2]);
    bytes
}

fn length(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap()
}
