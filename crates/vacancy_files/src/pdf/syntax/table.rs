//! Where each object of a file stands, as the file says it (ISO 32000-1, 7.5).

use super::File;
use super::object::{Dict, Object, whole};
use super::parse::Parser;
use crate::pdf::sort;

/// Where objects stand, by their numbers in order.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) places: Vec<(u32, Place)>,
    pub(super) trailer: Dict,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Place {
    At(usize),
    /// In the stream of this number, as one of its objects.
    Within(u32),
    Free,
}

/// Older versions of the file that are kept in it, at most.
const MAX_VERSIONS: usize = 500;

impl Table {
    /// The tables of a file, from the newest on; nothing where one cannot be read.
    pub(super) fn read(file: &File<'_>) -> Option<Self> {
        let start = file.bytes.windows(9).rposition(|window| window == b"startxref")?;
        let mut next = Parser::new(file.bytes, start + 9, None).integer();
        let mut seen = Vec::new();
        let mut table = Self::default();
        while let Some(at) = next.take() {
            if seen.contains(&at) || seen.len() > MAX_VERSIONS {
                break;
            }
            let trailer = table.add(file, at)?;
            let place = |key: &[u8]| trailer.raw(key).cloned()?.into_number().and_then(whole);
            // The newer objects of a file that older programs can read, too.
            if let Some(more) = place(b"XRefStm") {
                table.add(file, more);
            }
            next = place(b"Prev");
            if seen.is_empty() {
                table.trailer = trailer;
            }
            seen.push(at);
        }
        table.put_in_order();
        Some(table)
    }

    /// Of an object that is named twice, the place that was added first holds.
    pub(super) fn put_in_order(&mut self) {
        sort::by_measure(&mut self.places, |&(number, _)| number.into());
        self.places.dedup_by_key(|&mut (number, _)| number);
    }

    pub(super) fn place(&self, number: u32) -> Option<Place> {
        let at = self.places.partition_point(|&(known, _)| known < number);
        self.places.get(at).filter(|(known, _)| *known == number).map(|&(_, place)| place)
    }

    /// Adds one part of the table, and gives its trailer.
    fn add(&mut self, file: &File<'_>, at: usize) -> Option<Dict> {
        let mut parser = Parser::new(file.bytes, at, None);
        if parser.word()? == b"xref" {
            return self.add_lines(parser);
        }
        let stream = file.object_at(at)?.1.into_stream()?;
        let content = file.unpack(&stream).ok()?;
        self.add_rows(&stream.dict, &content)?;
        Some(stream.dict)
    }

    /// `0 2`, then a line for each object from zero on: `0000000015 00000 n`.
    fn add_lines(&mut self, mut parser: Parser<'_>) -> Option<Dict> {
        loop {
            let before = parser.scan.place();
            let Some(first) = parser.integer() else {
                parser.scan.go(before);
                break;
            };
            let count = parser.integer()?;
            for number in first..first.checked_add(count)? {
                let (at, _) = (parser.integer()?, parser.integer()?);
                let place = if parser.word()? == b"n" { Place::At(at) } else { Place::Free };
                self.places.push((u32::try_from(number).ok()?, place));
            }
        }
        (parser.word()? == b"trailer").then(|| parser.value()?.into_dict()).flatten()
    }

    /// Rows of three numbers, each of so many bytes: the kind, and two that say where.
    fn add_rows(&mut self, dict: &Dict, content: &[u8]) -> Option<()> {
        let numbers = |key: &[u8]| -> Option<Vec<usize>> {
            let array = dict.raw(key)?.clone().into_array()?;
            array.iter().map(|it| it.clone().into_number().and_then(whole)).collect()
        };
        let lengths =
            numbers(b"W").filter(|all| all.len() >= 3 && all.iter().all(|it| *it <= 8))?;
        let size = dict.raw(b"Size").cloned().and_then(Object::into_number).and_then(whole)?;
        let ranges = numbers(b"Index").unwrap_or_else(|| vec![0, size]);
        let wanted = ranges.chunks_exact(2).flat_map(|range| match *range {
            [first, count] => first..first.saturating_add(count),
            _ => 0..0,
        });
        let length: usize = lengths.iter().sum();
        for (number, row) in wanted.zip(content.chunks_exact(length.max(1))) {
            let mut rest = row;
            let mut fields = lengths.iter().map(|&length| {
                let (field, after) = rest.split_at_checked(length)?;
                rest = after;
                (length > 0).then(|| field.iter().fold(0, |all, &byte| all << 8 | u64::from(byte)))
            });
            let (kind, first) = (fields.next()?.unwrap_or(1), fields.next()?.unwrap_or(0));
            let place = match kind {
                1 => usize::try_from(first).map_or(Place::Free, Place::At),
                2 => u32::try_from(first).map_or(Place::Free, Place::Within),
                _ => Place::Free,
            };
            self.places.push((u32::try_from(number).ok()?, place));
        }
        Some(())
    }
}
