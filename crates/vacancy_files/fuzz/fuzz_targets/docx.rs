//! The XML of a DOCX file.

#![no_main]

use std::io::Write;

use libfuzzer_sys::fuzz_target;
use rawzip::{CompressionMethod, ZipArchiveWriter};
use vacancy_files_fuzz::check;

// The parts of a document, one after the other, in an archive that is sound: a damaged one ends at
// its checksum.
fuzz_target!(|bytes: &[u8]| {
    const PARTS: [&str; 4] = [
        "word/document.xml",
        "word/styles.xml",
        "word/numbering.xml",
        "word/_rels/document.xml.rels",
    ];
    let mut file = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut file);
    for (name, part) in PARTS.into_iter().zip(bytes.split(|byte| *byte == 0)) {
        let start = archive.new_file(name).compression_method(CompressionMethod::STORE).start();
        let (mut entry, config) = start.expect("an archive in memory");
        let mut writer = config.wrap(&mut entry);
        writer.write_all(part).expect("an archive in memory");
        let (_, descriptor) = writer.finish().expect("an archive in memory");
        entry.finish(descriptor).expect("an archive in memory");
    }
    archive.finish().expect("an archive in memory");
    check(&file, None);
});
