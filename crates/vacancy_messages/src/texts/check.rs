//! Holds the files to what is said, while the crate is compiled.

use super::FILES;

/// Holds the section of each file to these keys, in this order.
///
/// # Panics
/// Where they differ. It is called by the compiler.
pub const fn check(section: &str, keys: &[&str]) {
    let mut file = 0;
    while file < FILES.len() {
        vacancy_words::check(FILES[file], section, keys);
        file += 1;
    }
}
