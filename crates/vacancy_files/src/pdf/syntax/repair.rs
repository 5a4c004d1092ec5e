//! Finds the objects of a file whose table of them is lost or wrong: the file is looked through from end
//! to end.

use super::object::{Dict, Object};
use super::parse::Parser;
use super::table::{Place, Table};
use crate::pdf::scan::is_blank;

/// So much of an object is looked through for what it is.
const HEAD: usize = 400;

/// What was found: the objects that stand in the file itself, and the numbers of the streams that hold
/// others.
pub(super) struct Found {
    pub(super) table: Table,
    pub(super) streams: Vec<u32>,
}

/// Of several objects of one number, the last holds; so does the last trailer.
pub(super) fn objects(bytes: &[u8]) -> Found {
    let mut found = Found { table: Table::default(), streams: Vec::new() };
    let mut catalog = None;
    let mut from = 0;
    while let Some(at) = find(bytes, b"obj", from) {
        from = at + 3;
        let Some(start) = head(bytes, at) else { continue };
        let Some(id) = Parser::new(bytes, start, None).head() else { continue };
        found.table.places.push((id.number, Place::At(start)));
        let near = bytes.get(at..bytes.len().min(at + HEAD)).unwrap_or_default();
        // What the next object is, this one is not.
        let near = near.get(..find(near, b"endobj", 0).unwrap_or(near.len())).unwrap_or_default();
        let says = |name: &[u8]| find(near, name, 0).is_some();
        if says(b"/Catalog") {
            catalog = Some(id.number);
        }
        if says(b"/ObjStm") {
            found.streams.push(id.number);
        }
        if says(b"/XRef") {
            found.table.take_trailer(bytes, from);
        }
    }
    from = 0;
    while let Some(at) = find(bytes, b"trailer", from) {
        from = at + 7;
        found.table.take_trailer(bytes, from);
    }
    if let Some(catalog) = catalog.filter(|_| found.table.trailer.raw(b"Root").is_none()) {
        let root = vec![Object::Name(b"Root".as_slice().into()), Object::Reference(catalog)];
        found.table.trailer = Dict::of(root);
    }
    found.table.places.reverse();
    found
}

impl Table {
    /// Takes the dictionary here for the trailer, if it says where to begin.
    fn take_trailer(&mut self, bytes: &[u8], at: usize) {
        let dict = Parser::new(bytes, at, None).value().and_then(Object::into_dict);
        if let Some(dict) = dict.filter(|dict| dict.raw(b"Root").is_some()) {
            self.trailer = dict;
        }
    }
}

/// Where `12 0 obj` begins, seen from its `obj`.
fn head(bytes: &[u8], obj: usize) -> Option<usize> {
    /// No number is longer.
    const REACH: usize = 24;
    let before = bytes.get(obj.saturating_sub(REACH)..obj)?;
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let blanks = |bytes: &[u8]| bytes.iter().rev().take_while(|&&byte| is_blank(byte)).count();
    let digits = |bytes: &[u8]| bytes.iter().rev().take_while(|byte| is_digit(byte)).count();
    let mut end = before.len();
    let mut start = end;
    for _ in 0..2 {
        end -= blanks(before.get(..end)?);
        let count = digits(before.get(..end)?);
        if count == 0 || end == start {
            return None;
        }
        end -= count;
        start = end;
    }
    Some(obj - (before.len() - start))
}

/// Where a word stands next.
pub(super) fn find(bytes: &[u8], word: &[u8], from: usize) -> Option<usize> {
    let (first, _) = word.split_first()?;
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| byte == first)?;
        if bytes.get(at..)?.starts_with(word) {
            return Some(at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, objects};

    #[test]
    fn finds_objects_and_a_trailer() {
        let file = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj 12 0\nobj 7 endobj\n1 0 obj<</Type/Catalog/Pages 2 0 R>>\nendobj object 0 obj x";
        let mut found = objects(file).table;
        found.put_in_order();
        assert_eq!(found.places, [(1, Place::At(58)), (12, Place::At(40))]);
        assert!(found.trailer.raw(b"Root").is_some());
    }
}
