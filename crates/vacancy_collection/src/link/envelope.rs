//! The letters of a link: what is carried, compressed and checked, as text that any program passes on.

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::bytes::{Bytes, write_counted};
use super::{LONGEST_FRAGMENT, Refusal};

/// How a fragment begins, `#` left out.
const NAME: &str = "notice=";

/// Of the form that is written, and the newest that is read.
const VERSION: u32 = 1;

/// The last letter. Programs that find addresses in running text leave out a `_` or `-` at the end.
const END: char = 'e';

/// What is unpacked at most, in bytes: a text as long as the page reads, and the facts.
const LONGEST_UNPACKED: usize = 5 << 19;

/// The hardest that `miniz_oxide` tries: a link is made once.
const LEVEL: u8 = 10;

/// What was cut decodes up to the cut, so that it can be said to be cut.
const LETTERS: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true),
);

/// The fragment that carries this, without `#`.
pub(super) fn seal(carried: &[u8]) -> String {
    let mut body = Vec::new();
    write_counted(&compress_to_vec(carried, LEVEL), &mut body);
    let mut whole = checksum(&body).to_le_bytes().to_vec();
    whole.append(&mut body);
    format!("{NAME}{VERSION}.{}{END}", LETTERS.encode(whole))
}

/// What a fragment carries, with or without `#`.
pub(super) fn unseal(fragment: &str) -> Result<Vec<u8>, Refusal> {
    let named = fragment.strip_prefix('#').unwrap_or(fragment).strip_prefix(NAME);
    let named = named.ok_or(Refusal::NotALink)?;
    if fragment.len() > LONGEST_FRAGMENT {
        return Err(Refusal::TooLong);
    }
    let digits = named.len() - named.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (version, rest) = named.split_at(digits);
    let Some(letters) = rest.strip_prefix('.') else {
        return Err(if rest.is_empty() { Refusal::Cut } else { Refusal::NotALink });
    };
    match version.parse() {
        Ok(VERSION) => {}
        // A number too large to hold is newer, too.
        Ok(1..) => return Err(Refusal::Newer),
        Err(_) if !version.is_empty() => return Err(Refusal::Newer),
        _ => return Err(Refusal::NotALink),
    }
    let body = checked(letters)?;
    decompress_to_vec_with_limit(&body, LONGEST_UNPACKED).map_err(|_| Refusal::Changed)
}

/// What is compressed in these letters, if all of them are there and as they were.
fn checked(letters: &str) -> Result<Vec<u8>, Refusal> {
    let is_known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !letters.chars().all(is_known) {
        return Err(Refusal::Changed);
    }
    let bare = letters.strip_suffix(END).unwrap_or(letters);
    // One letter alone makes no byte.
    let whole = bare.get(..bare.len() - usize::from(bare.len() % 4 == 1)).unwrap_or(bare);
    let bytes = LETTERS.decode(whole).map_err(|_| Refusal::Changed)?;
    let Some((sum, body)) = bytes.split_first_chunk() else { return Err(Refusal::Cut) };
    let mut rest = Bytes(body);
    let stated = rest.number().ok_or(Refusal::Cut)?;
    let there = rest.0.len() as u64;
    if there < stated {
        return Err(Refusal::Cut);
    }
    let is_as_written = checksum(body) == u32::from_le_bytes(*sum)
        && there == stated
        && LETTERS.encode(&bytes) == bare;
    if !is_as_written {
        return Err(Refusal::Changed);
    }
    if bare.len() == letters.len() { Err(Refusal::Cut) } else { Ok(rest.0.to_vec()) }
}

/// CRC-32 as in ZIP and PNG. It shows what happens to a link on its way; who means to deceive can make a
/// link of their own, which is why a link is always said to be one. Bit by bit: libraries carry tables
/// of 1 to 16 kB for speed that a kilobyte has no use for.
fn checksum(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xedb8_8320;
    let mut sum = u32::MAX;
    for &byte in bytes {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = sum >> 1 ^ if sum & 1 == 1 { POLYNOMIAL } else { 0 };
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::{LETTERS, Refusal, checksum, seal, unseal};
    use base64::Engine;

    #[test]
    fn carries_what_it_is_given() {
        for carried in [&b""[..], b"a", b"vacancy", &[0; 5000], &[255, 0, 128]] {
            let fragment = seal(carried);
            assert_eq!(unseal(&fragment), Ok(carried.to_vec()));
            assert_eq!(unseal(&format!("#{fragment}")), Ok(carried.to_vec()));
        }
    }

    #[test]
    fn has_the_checksum_that_others_have() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }

    #[test]
    fn says_of_every_cut_that_it_is_one() {
        let whole = seal(b"Principal Assistant / Assistant(e) principal(e), G12, Brussels");
        for length in "notice=1".len()..whole.len() {
            assert_eq!(unseal(&whole[..length]), Err(Refusal::Cut), "{length} letters");
        }
    }

    #[test]
    fn refuses_every_letter_that_was_changed() {
        let whole = seal(b"Principal Assistant / Assistant(e) principal(e), G12, Brussels");
        for place in "notice=1.".len()..whole.len() {
            for other in ["A", "_", "e", "7", "%", "é"] {
                let changed = [&whole[..place], other, &whole[place + 1..]].concat();
                if changed != whole {
                    assert!(unseal(&changed).is_err(), "{changed}");
                }
            }
        }
        assert_eq!(unseal(&(whole.clone() + "e")), Err(Refusal::Changed));
        assert_eq!(unseal(&(whole + "?utm=1")), Err(Refusal::Changed));
    }

    #[test]
    fn refuses_what_a_newer_program_made_and_what_is_none() {
        for newer in ["notice=2.AAAA", "#notice=17.", "notice=99999999999999999999.A"] {
            assert_eq!(unseal(newer), Err(Refusal::Newer), "{newer}");
        }
        for other in ["", "#", "checks", "notice", "notice=.AAAA", "notice=x", "notice=0.A"] {
            assert_eq!(unseal(other), Err(Refusal::NotALink), "{other}");
        }
    }

    #[test]
    fn unpacks_nothing_that_would_fill_the_memory() {
        let bomb = seal(&vec![0; 64 << 20]);
        assert!(unseal(&bomb).is_err());
        let long = format!("notice=1.{}", "A".repeat(100_000));
        assert_eq!(unseal(&long), Err(Refusal::TooLong));
        let nothing = format!("notice=1.{}e", LETTERS.encode([0; 5]));
        assert_eq!(unseal(&nothing), Err(Refusal::Changed));
    }
}
