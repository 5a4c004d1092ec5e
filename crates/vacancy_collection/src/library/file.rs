//! A whole library as one file, and back.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::Record;

/// The version of the file that is written, and the newest that is read.
const LIBRARY_VERSION: u32 = 1;

/// How a file says what it is.
const FORMAT: &str = "vacancy-lens-library";

/// What a library file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LibraryFile {
    /// In their order; the same notice may be there twice.
    pub records: Vec<Record>,
    /// How many are no record of a notice; they stay in the file.
    pub unreadable: usize,
}

/// Why nothing of a file is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportError {
    /// It is no library of this program.
    NotALibrary,
    /// It has a form that only newer programs know.
    Newer,
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u64,
}

#[derive(Deserialize)]
struct Whole {
    records: Vec<Box<RawValue>>,
}

/// All records as one JSON file, one record a line. `now` is a moment in UTC (ISO 8601). What is no record
/// that this program can read goes in as it is: `stored` are the texts of the store.
pub fn export<'s>(stored: impl IntoIterator<Item = &'s str>, now: &str) -> String {
    let lines: Vec<_> = stored.into_iter().filter(|json| is_json(json)).collect();
    let now = serde_json::to_string(now).unwrap_or_default();
    format!(
        "{{\"format\":\"{FORMAT}\",\"version\":{LIBRARY_VERSION},\"exported\":{now},\"records\":[\n{}\n]}}\n",
        lines.join(",\n")
    )
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<&RawValue>(text).is_ok()
}

impl LibraryFile {
    /// Reads a file.
    ///
    /// # Errors
    /// Where it is no library, or one of a newer form: then nothing is taken from it.
    pub fn read(file: &str) -> Result<Self, ImportError> {
        let file = file.trim_start_matches('\u{feff}');
        let head: Head = serde_json::from_str(file).map_err(|_| ImportError::NotALibrary)?;
        if head.format != FORMAT {
            return Err(ImportError::NotALibrary);
        }
        if head.version > u64::from(LIBRARY_VERSION) {
            return Err(ImportError::Newer);
        }
        let whole: Whole = serde_json::from_str(file).map_err(|_| ImportError::NotALibrary)?;
        let all = whole.records.len();
        let records: Vec<_> =
            whole.records.iter().filter_map(|json| Record::read(json.get())).collect();
        let unreadable = all - records.len();
        Ok(Self { records, unreadable })
    }
}

#[cfg(test)]
mod tests {
    use super::{ImportError, LibraryFile, export};
    use crate::library::Record;

    const ONE: &str = r#"{"id":"a","kept":"2025-06-01","note":"call them","odd":1.50}"#;
    const OTHER: &str = r#"{"id":"b","kept":"2025-06-01"}"#;
    const NOW: &str = "2025-06-11T08:00:00Z";

    #[test]
    fn gives_the_whole_library_again() {
        let file = export([ONE, OTHER], NOW);
        let read = LibraryFile::read(&file).unwrap();
        assert_eq!((read.records.len(), read.unreadable), (2, 0));
        let texts: Vec<_> = read.records.iter().map(Record::to_json).collect();
        assert_eq!(export(texts.iter().map(String::as_str), NOW), file);
    }

    #[test]
    fn counts_what_is_no_record_and_takes_the_rest() {
        let file = export(["7", ONE, r#"{"note":"whose?"}"#], NOW);
        let read = LibraryFile::read(&file).unwrap();
        assert_eq!((read.records.len(), read.unreadable), (1, 2));
    }

    #[test]
    fn leaves_out_of_a_file_what_would_make_it_unreadable() {
        let file = export(["{broken", ONE], NOW);
        assert_eq!(LibraryFile::read(&file).unwrap().records.len(), 1);
    }

    #[test]
    fn refuses_other_files_and_newer_ones() {
        let newer = export([ONE], NOW).replace("\"version\":1", "\"version\":2");
        assert_eq!(LibraryFile::read(&newer), Err(ImportError::Newer));
        let cut = export([ONE], NOW);
        for other in ["", "[]", "{}", r#"{"format":"x","version":1}"#, &cut[..cut.len() - 5]] {
            assert_eq!(LibraryFile::read(other), Err(ImportError::NotALibrary), "{other}");
        }
    }
}
