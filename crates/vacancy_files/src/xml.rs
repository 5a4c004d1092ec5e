//! XML by the names of its elements, to a bounded depth.
//!
//! Prefixes are passed over: office documents use each name in one vocabulary only, but for a few
//! that the readers tell by what is around them, or by their prefix. No entity is looked up but those that are signs.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use vacancy_text::Format;

use crate::{Bound, FileError, markup, text};

pub(crate) struct Xml<'x> {
    reader: Reader<&'x [u8]>,
    format: Format,
    depth: u32,
    max_depth: u32,
}

pub(crate) enum Token<'x> {
    Open(Element<'x>),
    /// The name of the element that ends.
    Close(String),
    Text(Cow<'x, str>),
}

/// The start of an element.
pub(crate) struct Element<'x>(BytesStart<'x>);

impl<'x> Xml<'x> {
    pub(crate) fn new(source: &'x str, format: Format, max_depth: u32) -> Self {
        let mut reader = Reader::from_str(source);
        // An element without content, too, has a start and an end.
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().allow_dangling_amp = true;
        Self { reader, format, depth: 0, max_depth }
    }

    /// The next start, end or text; `None` at the end.
    ///
    /// # Errors
    /// Where the source is no XML, or its elements stand too deep in each other.
    pub(crate) fn next(&mut self) -> Result<Option<Token<'x>>, FileError> {
        loop {
            let event = self.reader.read_event().map_err(|_| FileError::Damaged(self.format))?;
            return Ok(Some(match event {
                Event::Start(start) | Event::Empty(start) => {
                    self.depth += 1;
                    if self.depth > self.max_depth {
                        return Err(FileError::TooLarge(Bound::Depth(self.max_depth)));
                    }
                    Token::Open(Element(start))
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    Token::Close(end.local_name().as_ref().to_owned())
                }
                Event::Text(text) => Token::Text(text.into_inner()),
                Event::CData(text) => Token::Text(text.into_inner()),
                Event::GeneralRef(reference) => {
                    let written = format!("&{};", &*reference);
                    match markup::decoded(&written) {
                        unknown if *unknown == written => continue,
                        known => Token::Text(Cow::Owned(known.into_owned())),
                    }
                }
                Event::Eof if self.depth > 0 => return Err(FileError::Damaged(self.format)),
                Event::Eof => return Ok(None),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => continue,
            }));
        }
    }

    /// Passes over the rest of the element that has just begun.
    pub(crate) fn skip(&mut self) -> Result<(), FileError> {
        self.each_within(&mut |_| ())
    }

    /// Shows every element inside the one that has just begun, up to its end.
    pub(crate) fn each_within(
        &mut self,
        show: &mut dyn FnMut(&Element<'x>),
    ) -> Result<(), FileError> {
        let around = self.depth;
        while let Some(token) = self.next()? {
            if let Token::Open(element) = &token {
                show(element);
            }
            if self.depth < around {
                break;
            }
        }
        Ok(())
    }
}

impl Element<'_> {
    /// The name without its prefix.
    pub(crate) fn name(&self) -> &str {
        // The name is a part of the start, which lives as long as the element.
        let name = self.0.name().into_inner();
        name.rsplit(':').next().unwrap_or(name)
    }

    /// Whether its name is one of this vocabulary, for those that several know.
    pub(crate) fn has_prefix(&self, prefix: &str) -> bool {
        self.0.name().into_inner().split_once(':').is_some_and(|(own, _)| own == prefix)
    }

    /// The value of an attribute, by its name without prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let is_wanted = |key: &str| key.rsplit(':').next() == Some(name);
        markup::attribute(self.0.attributes_raw(), is_wanted).map(Cow::into_owned)
    }

    /// The value of an attribute as a number.
    pub(crate) fn number(&self, name: &str) -> Option<u32> {
        self.attribute(name)?.trim().parse().ok()
    }
}

/// The source as text: UTF-8, or UTF-16 with a byte order mark.
pub(crate) fn source(bytes: &[u8], format: Format) -> Result<Cow<'_, str>, FileError> {
    text::unicode(bytes).ok_or(FileError::Damaged(format))
}
