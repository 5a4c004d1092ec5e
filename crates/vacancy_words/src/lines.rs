//! The lines of a file, for the compiler.

pub(crate) const fn after_line(file: &[u8], mut at: usize) -> usize {
    while at < file.len() && file[at] != b'\n' {
        at += 1;
    }
    at + 1
}

pub(crate) const fn has(file: &[u8], at: usize, word: &str) -> bool {
    let word = word.as_bytes();
    let mut same = 0;
    while same < word.len() && at + same < file.len() && file[at + same] == word[same] {
        same += 1;
    }
    same == word.len()
}
