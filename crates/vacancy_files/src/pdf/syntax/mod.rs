//! What a file says of itself: its objects, wherever they stand, and its pages.
//!
//! The bytes are read where they are; of a file of a thousand objects only those are read that something
//! asks for. What cannot be read is nothing, [`Object::Null`]; a table of objects that is wrong is made
//! again from the objects themselves.

mod object;
mod page;
mod parse;
mod repair;
mod table;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use vacancy_text::Format;

pub(super) use object::{Dict, Id, Object, Stream, whole};
pub(super) use page::Page;

use super::budget::Budget;
use super::crypt::Cipher;
use super::{filter, sort};
use crate::lookup::Lookup;
use crate::unpacked::Unpacked;
use crate::{FileError, Limits};
use parse::Parser;
use repair::find;
use table::{Place, Table};

/// An open file.
#[derive(Debug)]
pub(super) struct File<'b> {
    bytes: &'b [u8],
    table: RefCell<Table>,
    is_repaired: Cell<bool>,
    cipher: Option<Cipher>,
    budget: Budget<'b>,
    /// Streams that hold other objects, by their numbers.
    packed: RefCell<Lookup<u32, Rc<Packed>>>,
    /// How many objects are being read, one for the sake of another.
    depth: Cell<u32>,
}

/// Objects that are packed together.
#[derive(Debug)]
struct Packed {
    content: Vec<u8>,
    /// Where each begins, by its number, in order.
    starts: Vec<(u32, usize)>,
}

const DAMAGED: FileError = FileError::Damaged(Format::Pdf);
/// An object needs the length of its content, which may be another object: no file goes further.
const MAX_DEPTH: u32 = 8;

impl<'b> File<'b> {
    /// Opens a file, with the reader's password or without one.
    ///
    /// # Errors
    /// Where it is damaged beyond repair, needs a password, or passes a limit.
    pub(super) fn open(
        bytes: &'b [u8],
        limits: &Limits,
        unpacked: &'b Unpacked,
        password: Option<&str>,
    ) -> Result<Self, FileError> {
        // Places are counted from the header, before which some programs write a few bytes.
        let start = find(bytes, b"%PDF-", 0).unwrap_or(0);
        let mut file = Self {
            bytes: bytes.get(start..).unwrap_or_default(),
            table: RefCell::default(),
            is_repaired: Cell::new(false),
            cipher: None,
            budget: Budget::new(bytes.len(), limits, unpacked),
            packed: RefCell::default(),
            depth: Cell::new(0),
        };
        match Table::read(&file) {
            Some(table) => file.table = RefCell::new(table),
            None => file.repair(),
        }
        if file.trailer().raw(b"Root").is_none() {
            file.repair();
        }
        let trailer = file.trailer();
        if let Some(encrypt) = file.get(&trailer, b"Encrypt").into_dict() {
            file.cipher = Some(Cipher::new(&file, &encrypt, password)?);
            // What was packed and unreadable may be readable now.
            if file.is_repaired.get() {
                file.repair();
            }
        }
        Ok(file)
    }

    pub(super) fn trailer(&self) -> Dict {
        self.table.borrow().trailer.clone()
    }

    /// The pages, in order.
    ///
    /// # Errors
    /// Where there is none, some are lost, or there are more than the limit.
    pub(super) fn pages(&self, limits: &Limits) -> Result<Vec<Page>, FileError> {
        let is_found = |pages: &Result<Vec<Page>, FileError>| match pages {
            Ok(pages) => !pages.is_empty(),
            Err(error) => !matches!(error, FileError::Damaged(_)),
        };
        let mut pages = page::pages(self, limits);
        if !is_found(&pages) && !self.is_repaired.get() {
            self.repair();
            pages = page::pages(self, limits);
        }
        if pages.as_ref().is_ok_and(Vec::is_empty) {
            pages = page::strays(self, limits);
        }
        pages.and_then(|all| if all.is_empty() { Err(DAMAGED) } else { Ok(all) })
    }

    /// What should stand in the file and does not: of a damaged file the rest would say less than the
    /// whole, and nobody would know.
    ///
    /// # Errors
    /// Where it is lost.
    pub(super) fn missed(&self) -> Result<(), FileError> {
        if self.is_repaired.get() { Err(DAMAGED) } else { Ok(()) }
    }

    /// The numbers of all objects.
    fn objects(&self) -> Vec<u32> {
        self.table.borrow().places.iter().map(|&(number, _)| number).collect()
    }

    /// The value of a key, wherever it stands.
    pub(super) fn get(&self, dict: &Dict, key: &[u8]) -> Object {
        /// So many entries are looked at in the time of a byte.
        const FREE: usize = 8;
        if self.budget.charge(dict.len() / FREE).is_err() {
            return Object::Null;
        }
        dict.raw(key).map_or(Object::Null, |value| self.resolve(value))
    }

    /// The numbers of an array of so many.
    pub(super) fn numbers<const N: usize>(&self, dict: &Dict, key: &[u8]) -> Option<[f64; N]> {
        let array = self.get(dict, key).into_array()?;
        let mut numbers = [0.0; N];
        for (number, item) in numbers.iter_mut().zip(array.iter().take(N)) {
            *number = self.resolve(item).into_number()?;
        }
        (array.len() >= N).then_some(numbers)
    }

    /// What a value refers to, or the value itself.
    pub(super) fn resolve(&self, value: &Object) -> Object {
        let Object::Reference(number) = value else { return value.clone() };
        let depth = self.depth.get();
        if depth >= MAX_DEPTH {
            return Object::Null;
        }
        self.depth.set(depth + 1);
        let found = self.load(*number);
        self.depth.set(depth);
        found.unwrap_or(Object::Null)
    }

    fn load(&self, number: u32) -> Option<Object> {
        /// What it costs to find an object, in bytes.
        const COST: usize = 16;
        self.budget.charge(COST).ok()?;
        let place = self.table.borrow().place(number);
        let found = match place? {
            Place::At(at) => self.object_at(at).filter(|(id, _)| id.number == number),
            Place::Within(stream) => return self.unpacked(stream, number),
            Place::Free => return None,
        };
        if found.is_none() && !self.is_repaired.get() {
            self.repair();
            return self.load(number);
        }
        Some(found?.1)
    }

    /// Looks all objects up in the file itself.
    fn repair(&self) {
        self.is_repaired.set(true);
        let repair::Found { mut table, streams } = repair::objects(self.bytes);
        let trailer = std::mem::take(&mut table.trailer);
        table.put_in_order();
        {
            let mut known = self.table.borrow_mut();
            known.places = table.places;
            if trailer.raw(b"Root").is_some() {
                known.trailer = trailer;
            }
        }
        self.packed.take();
        for stream in streams {
            let Some(packed) = self.packed(stream) else { continue };
            let within = packed.starts.iter().map(|&(number, _)| (number, Place::Within(stream)));
            self.table.borrow_mut().places.extend(within);
        }
        self.table.borrow_mut().put_in_order();
    }

    /// The object that stands here, and its number.
    fn object_at(&self, at: usize) -> Option<(Id, Object)> {
        let id = Parser::new(self.bytes, at, None).head()?;
        let secret = self.cipher.as_ref().map(|cipher| (cipher, id));
        let mut parser = Parser::new(self.bytes, at, secret);
        parser.head()?;
        let value = parser.value()?;
        self.budget.charge(parser.scan.place().saturating_sub(at)).ok()?;
        match value {
            Object::Dict(dict) if parser.word() == Some(b"stream") => {
                let start = parser.scan.line_end();
                let end = self.stream_end(&dict, start)?;
                Some((id, Object::Stream(Stream { dict, id, start, end })))
            }
            value => Some((id, value)),
        }
    }

    /// Where a stream's content ends: where its length says, if it says so rightly.
    fn stream_end(&self, dict: &Dict, start: usize) -> Option<usize> {
        /// Line ends before the word that ends it.
        const REACH: usize = 4;
        let length = self.get(dict, b"Length").into_number().and_then(whole);
        let stated = length.and_then(|length| start.checked_add(length)).filter(|&end| {
            let reach = end.saturating_add(REACH + b"endstream".len());
            let behind = self.bytes.get(end..self.bytes.len().min(reach));
            behind.is_some_and(|behind| find(behind, b"endstream", 0).is_some())
        });
        stated.or_else(|| {
            let end = find(self.bytes, b"endstream", start);
            let searched = end.unwrap_or(self.bytes.len()).saturating_sub(start);
            self.budget.charge(searched).ok()?;
            end
        })
    }

    /// An object that is packed with others.
    fn unpacked(&self, stream: u32, number: u32) -> Option<Object> {
        let packed = self.packed(stream)?;
        let at = packed.starts.partition_point(|(known, _)| *known < number);
        let (_, start) = packed.starts.get(at).filter(|(known, _)| *known == number)?;
        let mut parser = Parser::new(&packed.content, *start, None);
        let value = parser.value();
        self.budget.charge(parser.scan.place().saturating_sub(*start)).ok()?;
        value
    }

    fn packed(&self, stream: u32) -> Option<Rc<Packed>> {
        let known = self.packed.borrow().get(&stream).cloned();
        if known.is_some() {
            return known;
        }
        let object = self.resolve(&Object::Reference(stream)).into_stream()?;
        let count = object.dict.raw(b"N").cloned()?.into_number().and_then(whole)?;
        let first = object.dict.raw(b"First").cloned()?.into_number().and_then(whole)?;
        let content = self.unpack(&object).ok()?;
        let mut parser = Parser::new(&content, 0, None);
        let mut starts = Vec::new();
        for _ in 0..count {
            let (Some(number), Some(start)) = (parser.integer(), parser.integer()) else { break };
            starts.push((u32::try_from(number).ok()?, first.checked_add(start)?));
        }
        sort::by_measure(&mut starts, |&(number, _)| number.into());
        let packed = Rc::new(Packed { content, starts });
        self.packed.borrow_mut().insert(stream, packed.clone());
        Some(packed)
    }

    /// A stream's content, paid for. What is damaged is read as far as it goes; pictures are empty.
    ///
    /// # Errors
    /// Where the content is larger than what is left.
    pub(super) fn unpack(&self, stream: &Stream) -> Result<Vec<u8>, FileError> {
        let raw = self.bytes.get(stream.start..stream.end).unwrap_or_default();
        match &self.cipher {
            Some(cipher) if !filter::is_plain(self, stream) => {
                filter::unpack(self, &stream.dict, &cipher.content(raw, stream.id))
            }
            _ => filter::unpack(self, &stream.dict, raw),
        }
    }

    /// Pays for so many bytes.
    ///
    /// # Errors
    /// Where they are not left.
    pub(super) fn charge(&self, bytes: usize) -> Result<(), FileError> {
        self.budget.charge(bytes)
    }

    pub(super) const fn budget(&self) -> &Budget<'b> {
        &self.budget
    }
}
