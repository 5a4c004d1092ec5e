//! Holds the files to what is said, while the crate is compiled.

use super::FILES;
use super::lines::{after_line, has};

/// Holds the section of each file to these keys, in this order.
///
/// # Panics
/// Where they differ. It is called by the compiler.
pub const fn check(section: &str, keys: &[&str]) {
    let mut file = 0;
    while file < FILES.len() {
        check_file(FILES[file].as_bytes(), section, keys);
        file += 1;
    }
}

pub(super) const fn check_file(file: &[u8], section: &str, keys: &[&str]) {
    let mut line = after_line(file, head_of(file, section));
    let mut next = 0;
    while line < file.len() && file[line] != b'[' {
        if file[line] != b'\n' && file[line] != b'#' {
            assert!(next < keys.len(), "a section has a text that nothing says");
            let is_next = has(file, line, keys[next]) && has(file, line + keys[next].len(), " = ");
            assert!(is_next, "{}", keys[next]);
            next += 1;
        }
        line = after_line(file, line);
    }
    assert!(next == keys.len(), "{}", keys[next]);
}

/// Where the heading of a section stands.
const fn head_of(file: &[u8], section: &str) -> usize {
    let mut line = 0;
    while line < file.len() {
        if file[line] == b'['
            && has(file, line + 1, section)
            && has(file, line + 1 + section.len(), "]")
        {
            return line;
        }
        line = after_line(file, line);
    }
    panic!("{}", section)
}
