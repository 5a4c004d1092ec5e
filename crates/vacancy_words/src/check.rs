//! Holds a file to what is said, while the crate that says it is compiled.

use crate::lines::{after_line, has};

/// Holds a section of a file to these keys, in this order.
///
/// # Panics
/// Where they differ. It is called by the compiler.
pub const fn check(file: &str, section: &str, keys: &[&str]) {
    let file = file.as_bytes();
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

#[cfg(test)]
mod tests {
    use super::check;

    const FILE: &str = "# About.\n\n[one]\na = A\n# Of b = 2.\nb = B = 2\n\n[two]\nc = C\n";

    #[test]
    fn each_key_stands_in_its_place() {
        check(FILE, "one", &["a", "b"]);
    }

    #[test]
    #[should_panic(expected = "c")]
    fn a_missing_text_is_an_error() {
        check(FILE, "one", &["a", "b", "c"]);
    }

    #[test]
    #[should_panic(expected = "a text that nothing says")]
    fn a_text_too_many_is_an_error() {
        check(FILE, "one", &["a"]);
    }

    #[test]
    #[should_panic(expected = "b")]
    fn texts_in_another_order_are_an_error() {
        check(FILE, "one", &["b", "a"]);
    }
}
