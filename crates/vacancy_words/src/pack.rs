//! Packs a file: what only translators read, and what is never shown, stays behind.

use crate::lines::{after_line, has};

/// A file without its comments, the names of its texts and some of its sections, and how long that is. The
/// headings of sections stay, and of each text what is said, behind the `=` that tells it from a heading.
pub const fn pack<const N: usize>(file: &str, without: &[&str]) -> ([u8; N], usize) {
    let mut packed = [0; N];
    let length = pack_into(&mut packed, file.as_bytes(), without);
    (packed, length)
}

/// The same of a file that is read while a program runs.
pub fn packed(file: &str, without: &[&str]) -> String {
    let mut packed = vec![0; file.len()];
    let length = pack_into(&mut packed, file.as_bytes(), without);
    packed.truncate(length);
    // Lines were left out, and what begins with a sign of one byte: characters are whole.
    String::from_utf8(packed).unwrap_or_default()
}

/// How much of the bytes was written.
const fn pack_into(packed: &mut [u8], file: &[u8], without: &[&str]) -> usize {
    let (mut length, mut line, mut is_left_out) = (0, 0, false);
    while line < file.len() {
        let next = after_line(file, line);
        let is_heading = file[line] == b'[';
        if is_heading {
            is_left_out = is_any(file, line + 1, without);
        }
        if !is_left_out && file[line] != b'#' && file[line] != b'\n' {
            let mut at = line;
            if !is_heading {
                packed[length] = b'=';
                length += 1;
                at = behind_name(file, line);
            }
            while at < next && at < file.len() {
                packed[length] = file[at];
                length += 1;
                at += 1;
            }
        }
        line = next;
    }
    length
}

/// Where what a line says begins: behind its name, the sign between them, and a blank.
const fn behind_name(file: &[u8], line: usize) -> usize {
    let mut at = line;
    while at < file.len() && file[at] != b'=' {
        at += 1;
    }
    if has(file, at, "= ") { at + 2 } else { at + 1 }
}

const fn is_any(file: &[u8], at: usize, names: &[&str]) -> bool {
    let mut name = 0;
    while name < names.len() {
        if has(file, at, names[name]) && has(file, at + names[name].len(), "]") {
            return true;
        }
        name += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{pack, packed};

    const FILE: &str =
        "# About.\n\n[one]\n# First.\na = A = 1\n# Of b = 2.\nb = \u{a0}: B\n\n[two]\nc = C\n";

    #[test]
    fn leaves_out_what_only_translators_read() {
        assert_eq!(packed(FILE, &[]), "[one]\n=A = 1\n=\u{a0}: B\n[two]\n=C\n");
    }

    #[test]
    fn leaves_out_sections_that_are_not_shown() {
        assert_eq!(packed(FILE, &["one", "tw", "three"]), "[two]\n=C\n");
    }

    #[test]
    fn what_is_packed_stays_as_it_is() {
        let once = packed(FILE, &[]);
        assert_eq!(packed(&once, &[]), once);
    }

    #[test]
    fn does_not_run_past_the_end() {
        for (file, rest) in [("", ""), ("a", "="), ("a =", "="), ("[a", "[a"), ("a = b", "=b")] {
            assert_eq!(packed(file, &[]), rest);
        }
    }

    #[test]
    fn packs_the_same_for_the_compiler() {
        const PACKED: ([u8; FILE.len()], usize) = pack(FILE, &["two"]);
        let (texts, length) = PACKED;
        assert_eq!(&texts[..length], packed(FILE, &["two"]).as_bytes());
    }
}
