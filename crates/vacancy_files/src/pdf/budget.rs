//! How much a file may unfold: every stream that is unpacked and every glyph that is drawn is paid
//! for here, so that no file, however made, takes more time or memory than its bounds allow.

use hayro_syntax::Filter;
use hayro_syntax::object::Stream;
use miniz_oxide::inflate::{
    DecompressError, TINFLStatus, decompress_to_vec_with_limit, decompress_to_vec_zlib_with_limit,
};

use crate::{Bound, FileError, Limits};

/// What is left to spend, in bytes.
#[derive(Debug)]
pub(super) struct Budget {
    left: usize,
    bound: Bound,
}

/// A small file may unfold to this much whatever its ratio: a page of rules and tables repeats itself.
const ALWAYS_ALLOWED: usize = 16 << 20;
/// What the filters that are not deflate can at most make of one byte: LZW's longest entry, 4 kB, from
/// 12 bits.
const WORST_RATIO: usize = 2_731;
/// So much is unpacked in about a second, and then found to be too much.
const HARMLESS: usize = 200 << 20;

impl Budget {
    pub(super) fn new(file_bytes: usize, limits: &Limits) -> Self {
        let by_ratio = file_bytes.saturating_mul(limits.unpacking_ratio).max(ALWAYS_ALLOWED);
        if by_ratio < limits.unpacked_bytes {
            Self { left: by_ratio, bound: Bound::UnpackingRatio(limits.unpacking_ratio) }
        } else {
            Self { left: limits.unpacked_bytes, bound: Bound::UnpackedBytes(limits.unpacked_bytes) }
        }
    }

    /// Pays for so many bytes.
    ///
    /// # Errors
    /// Where they are not left.
    pub(super) fn charge(&mut self, bytes: usize) -> Result<(), FileError> {
        self.left = self.left.checked_sub(bytes).ok_or(FileError::TooLarge(self.bound))?;
        Ok(())
    }

    /// A stream's content, paid for. What is damaged is read as far as it goes; pictures are empty.
    ///
    /// # Errors
    /// Where the content is larger than what is left.
    pub(super) fn unpack(&mut self, stream: &Stream<'_>) -> Result<Vec<u8>, FileError> {
        let is_plain = !stream.dict().contains_key("DecodeParms");
        let content = match stream.filters().as_slice() {
            [Filter::FlateDecode] if is_plain => self.inflate(&stream.raw_data())?,
            [Filter::Ascii85Decode, Filter::FlateDecode] if is_plain => {
                self.inflate(&ascii85(&stream.raw_data()))?
            }
            filters => self.unpack_unbounded(stream, filters)?,
        };
        self.charge(content.len())?;
        Ok(content)
    }

    /// By the library, which knows no bound: only where the worst case is none.
    fn unpack_unbounded(
        &self,
        stream: &Stream<'_>,
        filters: &[Filter],
    ) -> Result<Vec<u8>, FileError> {
        let packed = stream.raw_data().len();
        let worst = filters.iter().fold(packed, |all, filter| match filter {
            Filter::AsciiHexDecode | Filter::Crypt => all,
            Filter::Ascii85Decode => all.saturating_mul(4),
            _ => all.saturating_mul(WORST_RATIO),
        });
        if worst > HARMLESS.max(self.left) {
            return Err(FileError::TooLarge(self.bound));
        }
        Ok(stream.decoded_data().map(std::borrow::Cow::into_owned).unwrap_or_default())
    }

    /// Unpacks deflate, with its frame or without; what is left of a damaged stream counts as all.
    fn inflate(&self, packed: &[u8]) -> Result<Vec<u8>, FileError> {
        let framed = self.within(decompress_to_vec_zlib_with_limit(packed, self.left))?;
        if framed.is_empty() {
            return self.within(decompress_to_vec_with_limit(packed, self.left));
        }
        Ok(framed)
    }

    fn within(&self, result: Result<Vec<u8>, DecompressError>) -> Result<Vec<u8>, FileError> {
        match result {
            Err(error) if error.status == TINFLStatus::HasMoreOutput => {
                Err(FileError::TooLarge(self.bound))
            }
            Err(error) => Ok(error.output),
            Ok(content) => Ok(content),
        }
    }

    /// Pays for the streams that the library unpacks by itself: those that hold other objects.
    ///
    /// They are looked for in the bytes, before the library sees them. In an encrypted file they cannot
    /// be unpacked here; the most that deflate could make of them is paid instead.
    ///
    /// # Errors
    /// Where they are larger than what is left.
    pub(super) fn charge_object_streams(&mut self, bytes: &[u8]) -> Result<(), FileError> {
        let is_encrypted = find(bytes, b"/Encrypt").is_some();
        for mark in [&b"/ObjStm"[..], b"/XRef"] {
            let mut rest = bytes;
            while let Some(at) = find(rest, mark) {
                rest = rest.get(at + mark.len()..).unwrap_or_default();
                let Some(packed) = content_after(rest) else { continue };
                if is_encrypted && mark == b"/ObjStm" {
                    let end = find(packed, b"endstream").unwrap_or(packed.len());
                    self.charge_encrypted(end)?;
                } else {
                    let content = self.inflate(packed)?;
                    self.charge(content.len())?;
                }
            }
        }
        Ok(())
    }

    fn charge_encrypted(&self, packed: usize) -> Result<(), FileError> {
        /// What deflate can at most make of one byte.
        const DEFLATE_RATIO: usize = 1_032;
        /// As many bytes can be a plain file's objects; more of them are looked at.
        const PLAIN: usize = 256 << 10;
        if packed > PLAIN && packed.saturating_mul(DEFLATE_RATIO) > self.left {
            return Err(FileError::TooLarge(self.bound));
        }
        Ok(())
    }
}

/// The content of the stream whose dictionary goes on here.
fn content_after(dictionary: &[u8]) -> Option<&[u8]> {
    /// A stream's dictionary is shorter; further away another object's stream begins.
    const REACH: usize = 2_048;
    let near = dictionary.get(..dictionary.len().min(REACH))?;
    let start = find(near, b"stream")? + b"stream".len();
    let content = dictionary.get(start..)?;
    Some(content.strip_prefix(b"\r\n").or_else(|| content.strip_prefix(b"\n")).unwrap_or(content))
}

/// Five characters for four bytes. `z` stands for four zeros, `~` ends it.
fn ascii85(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 5 * 4 + 4);
    let mut group = Vec::with_capacity(5);
    for &character in text {
        match character {
            b'~' => break,
            b'z' if group.is_empty() => bytes.extend_from_slice(&[0; 4]),
            b'!'..=b'u' => group.push(character - b'!'),
            _ => {}
        }
        if group.len() == 5 {
            bytes.extend_from_slice(&ascii85_group(&group));
            group.clear();
        }
    }
    if group.len() > 1 {
        let kept = group.len() - 1;
        group.resize(5, 84);
        bytes.extend(ascii85_group(&group).into_iter().take(kept));
    }
    bytes
}

fn ascii85_group(digits: &[u8]) -> [u8; 4] {
    let number = digits
        .iter()
        .fold(0u32, |number, &digit| number.wrapping_mul(85).wrapping_add(u32::from(digit)));
    number.to_be_bytes()
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    let (&first, _) = needle.split_first()?;
    let mut from = 0;
    loop {
        let at = from + bytes.get(from..)?.iter().position(|&byte| byte == first)?;
        if bytes.get(at..)?.starts_with(needle) {
            return Some(at);
        }
        from = at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{Budget, ascii85, find};
    use crate::{Bound, FileError, Limits};

    #[test]
    fn reads_five_characters_as_four_bytes() {
        assert_eq!(ascii85(b"87cURD]i,\"Ebo80~>"), b"Hello World!");
        assert_eq!(ascii85(b"z 87cUR\nDZ~>"), b"\0\0\0\0Hello");
    }

    #[test]
    fn finds_a_needle() {
        assert_eq!(find(b"stream endstream", b"endstream"), Some(7));
        assert_eq!(find(b"strea", b"stream"), None);
    }

    #[test]
    fn refuses_an_object_stream_that_unfolds_without_end() {
        let bomb = miniz_oxide::deflate::compress_to_vec_zlib(&vec![0; 40 << 20], 6);
        let mut file = b"1 0 obj <</Type/ObjStm/Filter/FlateDecode>> stream\n".to_vec();
        file.extend_from_slice(&bomb);
        let mut budget = Budget::new(file.len(), &Limits::default());
        let charged = budget.charge_object_streams(&file);
        assert_eq!(charged, Err(FileError::TooLarge(Bound::UnpackingRatio(200))));
    }
}
