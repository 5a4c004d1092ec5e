//! Golden files: never edited by hand, rewritten by `BLESS=1`.

use std::path::Path;
use std::{env, fs, io};

/// Compares a text with its golden file.
///
/// # Errors
/// Says what to do where they differ, or where there was no golden file: then it is written, and
/// the test still fails, so that somebody looks at it.
pub fn check(path: &Path, found: &str) -> Result<(), String> {
    let name = path.display();
    let write = || fs::write(path, found).map_err(|error| format!("{name}: {error}"));
    if env::var_os("BLESS").is_some_and(|value| value == "1") {
        return write();
    }
    match fs::read_to_string(path) {
        Ok(expected) if expected == found => Ok(()),
        Ok(expected) => Err(format!(
            "{name} is not what was found:\n{}\nLook at the difference; BLESS=1 accepts it.",
            first_difference(&expected, found)
        )),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            write()?;
            Err(format!("{name} was missing and is written now: look at it and commit it."))
        }
        Err(error) => Err(format!("{name}: {error}")),
    }
}

fn first_difference(expected: &str, found: &str) -> String {
    let (mut expected, mut found) = (expected.lines(), found.lines());
    let mut number = 0;
    loop {
        number += 1;
        let (was, is) = (expected.next(), found.next());
        if was != is || was.is_none() {
            let (was, is) = (was.unwrap_or("(the end)"), is.unwrap_or("(the end)"));
            return format!("line {number}\n  expected {was}\n  found    {is}");
        }
    }
}
