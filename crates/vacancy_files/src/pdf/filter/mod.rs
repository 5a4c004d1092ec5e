//! How a stream's content is packed (ISO 32000-1, 7.4). Each filter is told how much it may make.

mod ascii;
mod lzw;
mod predictor;

use miniz_oxide::inflate::{
    DecompressError, TINFLStatus, decompress_to_vec_with_limit, decompress_to_vec_zlib_with_limit,
};

use super::syntax::{Dict, File, Object, Stream};
use crate::FileError;

/// What a filter made; nothing where it is more than it may.
type Made = Option<Vec<u8>>;

/// Unpacks a stream's content and pays for it. What is damaged is read as far as it goes; pictures are
/// empty.
///
/// # Errors
/// Where there is more than what is left of the budget.
pub(super) fn unpack(file: &File<'_>, dict: &Dict, packed: &[u8]) -> Result<Vec<u8>, FileError> {
    let budget = file.budget();
    let mut content = None;
    for (filter, settings) in filters(file, dict) {
        let most = budget.left();
        let packed = content.as_deref().unwrap_or(packed);
        let made = match &*filter {
            b"FlateDecode" => inflate(packed, most).map(|it| predictor::undo(it, file, &settings)),
            b"LZWDecode" => {
                let is_early = file.get(&settings, b"EarlyChange").into_number() != Some(0.0);
                lzw::unpack(packed, is_early, most).map(|it| predictor::undo(it, file, &settings))
            }
            b"ASCII85Decode" => Some(ascii::base85(packed)),
            b"ASCIIHexDecode" => Some(ascii::hexadecimal(packed)),
            b"RunLengthDecode" => run_lengths(packed, most),
            b"Crypt" => Some(packed.to_vec()),
            // Pictures.
            _ => Some(Vec::new()),
        };
        let made = made.ok_or_else(|| budget.exceed())?;
        budget.charge(made.len())?;
        content = Some(made);
    }
    match content {
        Some(content) => Ok(content),
        None => budget.charge(packed.len()).map(|()| packed.to_vec()),
    }
}

/// Whether a stream stands in clear in an encrypted file.
pub(super) fn is_plain(file: &File<'_>, stream: &Stream) -> bool {
    let kind = file.get(&stream.dict, b"Type").into_name();
    let is_identity = |settings: &Dict| {
        let name = file.get(settings, b"Name").into_name();
        name.is_none_or(|name| &*name == b"Identity")
    };
    kind.is_some_and(|kind| &*kind == b"XRef")
        || filters(file, &stream.dict)
            .iter()
            .any(|(filter, settings)| **filter == *b"Crypt" && is_identity(settings))
}

/// The filters in their order, each with its settings.
fn filters(file: &File<'_>, dict: &Dict) -> Vec<(std::rc::Rc<[u8]>, Dict)> {
    /// Nobody packs more often.
    const MAX_FILTERS: usize = 6;
    let list = |key: &[u8]| match file.get(dict, key) {
        Object::Array(items) => items.iter().map(|item| file.resolve(item)).collect(),
        Object::Null => Vec::new(),
        one => vec![one],
    };
    let settings = list(b"DecodeParms").into_iter().map(|it| it.into_dict().unwrap_or_default());
    list(b"Filter")
        .into_iter()
        .filter_map(Object::into_name)
        .zip(settings.chain(std::iter::repeat_with(Dict::default)))
        .take(MAX_FILTERS)
        .collect()
}

/// Deflate, with its frame or without; what is left of a damaged stream counts as all.
fn inflate(packed: &[u8], most: usize) -> Made {
    let framed = within(decompress_to_vec_zlib_with_limit(packed, most))?;
    if framed.is_empty() {
        return within(decompress_to_vec_with_limit(packed, most));
    }
    Some(framed)
}

fn within(result: Result<Vec<u8>, DecompressError>) -> Made {
    match result {
        Err(error) if error.status == TINFLStatus::HasMoreOutput => None,
        Err(error) => {
            // Behind what was made, the memory for more of it is still empty.
            let mut made = error.output;
            let end = made.iter().rposition(|&byte| byte != 0).map_or(0, |last| last + 1);
            made.truncate(end);
            Some(made)
        }
        Ok(content) => Some(content),
    }
}

/// A count and as many bytes, or a count over 128 and one byte that stands for many.
fn run_lengths(packed: &[u8], most: usize) -> Made {
    let mut made = Vec::new();
    let mut rest = packed;
    while let Some((&count, after)) = rest.split_first().filter(|(count, _)| **count != 128) {
        let count = usize::from(count);
        if count < 128 {
            let (bytes, after) = after.split_at(after.len().min(count + 1));
            made.extend_from_slice(bytes);
            rest = after;
        } else {
            let Some((&byte, after)) = after.split_first() else { break };
            made.extend(std::iter::repeat_n(byte, 257 - count));
            rest = after;
        }
        if made.len() > most {
            return None;
        }
    }
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::{inflate, run_lengths};

    #[test]
    fn unpacks_no_more_than_it_may() {
        let packed = miniz_oxide::deflate::compress_to_vec_zlib(&[b' '; 1_000], 6);
        assert_eq!(inflate(&packed, 999), None);
        assert_eq!(inflate(&packed, 1_000).map(|it| it.len()), Some(1_000));
        assert_eq!(run_lengths(&[129, b' '], 100), None);
    }

    #[test]
    fn keeps_what_is_left_of_a_damaged_stream() {
        let text: Vec<u8> = (0..20_000u32).flat_map(|n| n.to_string().into_bytes()).collect();
        let packed = miniz_oxide::deflate::compress_to_vec_zlib(&text, 6);
        let kept = inflate(&packed[..packed.len() / 2], 1 << 20).unwrap();
        assert!(kept.len() > text.len() / 3 && text.starts_with(&kept));
    }

    #[test]
    fn repeats_runs() {
        assert_eq!(run_lengths(&[2, b'a', b'b', b'c', 254, b'd', 128, 9], 99).unwrap(), b"abcddd");
        assert_eq!(run_lengths(&[5, b'a'], 99).unwrap(), b"a");
        assert_eq!(run_lengths(&[200], 99).unwrap(), b"");
    }
}
