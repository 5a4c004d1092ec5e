//! DOCX (Office Open XML, ISO/IEC 29500), as Word shows it with all changes accepted.
//!
//! Left out: headers and footers, notes and their numbers, comments, hidden and deleted words.

mod body;
mod field;
mod numbering;
mod styles;
mod symbol;

use vacancy_text::{Document, Format};

use crate::archive::Archive;
use crate::flow::compose;
use crate::lookup::Lookup;
use crate::mail::{self, join};
use crate::xml::{self, Token, Xml};
use crate::{FileError, Kind, Limits, ReadOptions, Within, content, text};

pub(crate) use field::hyperlink;

use body::Body;
use numbering::Numbering;
use styles::Styles;

const FORMAT: Format = Format::Docx;

/// A document, which may be part of another file.
pub(crate) fn read(
    archive: &Archive<'_>,
    options: &mut ReadOptions<'_>,
    within: Within<'_>,
) -> Result<Document, FileError> {
    let limits = &options.limits;
    let name = main_part(archive, limits)?;
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let beside = |file: &str| format!("{folder}/{file}").trim_start_matches('/').to_owned();
    let part = |name: &str| archive.read(name, FORMAT);
    let file = name.rsplit('/').next().unwrap_or_default();

    let styles = match part(&beside("styles.xml"))? {
        Some(bytes) => Styles::read(&bytes, limits)?,
        None => Styles::default(),
    };
    let numbering = match part(&beside("numbering.xml"))? {
        Some(bytes) => Numbering::read(&bytes, limits)?,
        None => Numbering::default(),
    };
    let targets = match part(&beside(&format!("_rels/{file}.rels")))? {
        Some(bytes) => relationships(&bytes, limits)?.targets,
        None => Lookup::default(),
    };
    let bytes = part(&name)?.ok_or(FileError::Damaged(FORMAT))?;
    let source = xml::source(&bytes, FORMAT)?;
    let (flow, chunks) = Body::new(&source, &styles, numbering, &targets, limits).read()?;
    let own = compose(flow, FORMAT, limits);
    if chunks.is_empty() || within.depth <= CHUNK_DEPTH {
        return own;
    }
    let chunks = chunks.iter().map(|target| match target.strip_prefix('/') {
        Some(name) => name.to_owned(),
        None => beside(target),
    });
    let within = Within { depth: CHUNK_DEPTH, ..within };
    let mut read = vec![own];
    read.extend(chunks.map(|name| chunk(archive, &name, options, within)));
    let refused = read.iter().rev().find_map(|it| it.as_ref().err().cloned());
    let read = read.into_iter().flatten().collect();
    join(read, &options.limits).ok_or(refused.unwrap_or(FileError::Wordless(FORMAT)))
}

/// Levels inside a chunk: those of a page that a browser saved in one file. A chunk has no chunks.
const CHUNK_DEPTH: u32 = 3;

/// A part of another format that stands in the text (`w:altChunk`): converters of pages write the
/// whole text as one.
fn chunk(
    archive: &Archive<'_>,
    name: &str,
    options: &mut ReadOptions<'_>,
    within: Within<'_>,
) -> Result<Document, FileError> {
    const SAVED: &[u8] = b"MIME-Version:";
    let bytes = archive.read(name, FORMAT)?.ok_or(FileError::Damaged(FORMAT))?;
    let ReadOptions { password, limits, .. } = *options;
    let progress = &mut *options.progress;
    let mut options = ReadOptions { name: Some(name), password, limits, progress };
    // A page saved in one file has the head of a mail, and here neither sender nor subject.
    if bytes.get(..SAVED.len()).is_some_and(|head| head.eq_ignore_ascii_case(SAVED)) {
        return mail::read(&bytes, &mut options, within);
    }
    content(&bytes, &mut options, within)
}

/// Whether a text is a document in one XML file, as Word writes it, too.
pub(crate) fn is_flat(bytes: &[u8]) -> bool {
    const HEAD: usize = 1024;
    let head = text::head(bytes, HEAD);
    let head = head.trim_start_matches('\u{FEFF}').trim_start();
    head.starts_with("<?xml") && head.contains("progid=\"Word.Document\"")
}

/// Where the document stands in the archive; one that has none is of another kind.
fn main_part(archive: &Archive<'_>, limits: &Limits) -> Result<String, FileError> {
    const USUAL: &str = "word/document.xml";
    let named = match archive.read("_rels/.rels", FORMAT)? {
        Some(bytes) => relationships(&bytes, limits)?.main,
        None => None,
    };
    let named = named.map(|name| name.trim_start_matches('/').to_owned());
    let missing = match named {
        Some(_) => FileError::Damaged(FORMAT),
        None => FileError::Unsupported(Kind::Archive),
    };
    let found = named.into_iter().chain([USUAL.to_owned()]).find(|name| archive.has(name));
    found.ok_or(missing)
}

#[derive(Default)]
struct Relationships {
    /// Where each relationship leads, by its identifier.
    targets: Lookup<String, String>,
    /// The part that is the document itself.
    main: Option<String>,
}

fn relationships(bytes: &[u8], limits: &Limits) -> Result<Relationships, FileError> {
    let source = xml::source(bytes, FORMAT)?;
    let mut xml = Xml::new(&source, FORMAT, limits.depth);
    let mut found = Relationships::default();
    while let Some(token) = xml.next()? {
        let Token::Open(element) = token else { continue };
        let Some(target) = element.attribute("Target") else { continue };
        let kind = element.attribute("Type").unwrap_or_default();
        if kind.ends_with("/officeDocument") {
            found.main = Some(target);
        } else if ["/hyperlink", "/aFChunk"].iter().any(|it| kind.ends_with(it))
            && let Some(id) = element.attribute("Id")
        {
            found.targets.insert(id, target);
        }
    }
    Ok(found)
}
