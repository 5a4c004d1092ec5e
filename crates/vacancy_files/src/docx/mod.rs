//! DOCX (Office Open XML, ISO/IEC 29500), as Word shows it with all changes accepted.
//!
//! Left out: headers and footers, notes, comments, hidden and deleted words.

mod body;
mod field;
mod numbering;
mod styles;
mod symbol;

use vacancy_text::{Document, Format};

use crate::archive::Archive;
use crate::flow::compose;
use crate::lookup::Lookup;
use crate::xml::{self, Token, Xml};
use crate::{FileError, Limits};

pub(crate) use field::hyperlink;

use body::Body;
use numbering::Numbering;
use styles::Styles;

const FORMAT: Format = Format::Docx;

pub(crate) fn read(archive: &Archive<'_>, limits: &Limits) -> Result<Document, FileError> {
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
    let flow = Body::new(&source, &styles, numbering, &targets, limits).read()?;
    compose(flow, FORMAT, limits)
}

/// Where the document stands in the archive.
fn main_part(archive: &Archive<'_>, limits: &Limits) -> Result<String, FileError> {
    const USUAL: &str = "word/document.xml";
    let named = match archive.read("_rels/.rels", FORMAT)? {
        Some(bytes) => relationships(&bytes, limits)?.main,
        None => None,
    };
    let named = named.map(|name| name.trim_start_matches('/').to_owned());
    let found = named.into_iter().chain([USUAL.to_owned()]).find(|name| archive.has(name));
    found.ok_or(FileError::Damaged(FORMAT))
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
        } else if kind.ends_with("/hyperlink")
            && let Some(id) = element.attribute("Id")
        {
            found.targets.insert(id, target);
        }
    }
    Ok(found)
}
