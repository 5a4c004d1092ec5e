//! A whole library as one file, and back.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::Record;

/// The version of the file that is written, and the newest that is read.
pub const LIBRARY_VERSION: u32 = 1;

/// How a file says what it is.
const FORMAT: &str = "vacancy-lens-library";

/// What comes of a library file beside what is stored already.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Import {
    /// The records to store, each in the place of the one with its id.
    pub records: Vec<Record>,
    /// How many of them were not kept yet.
    pub new: usize,
    /// How many have become one with a record that was there.
    pub merged: usize,
    /// How many were there already, just so.
    pub alike: usize,
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

/// Reads a library file beside the records that are stored.
///
/// # Errors
/// Where it is no library, or one of a newer form: then nothing is taken from it.
pub fn import(file: &str, stored: &[Record]) -> Result<Import, ImportError> {
    let file = file.trim_start_matches('\u{feff}');
    let head: Head = serde_json::from_str(file).map_err(|_| ImportError::NotALibrary)?;
    if head.format != FORMAT {
        return Err(ImportError::NotALibrary);
    }
    if head.version > u64::from(LIBRARY_VERSION) {
        return Err(ImportError::Newer);
    }
    let whole: Whole = serde_json::from_str(file).map_err(|_| ImportError::NotALibrary)?;
    let mut import = Import::default();
    let mut known: BTreeMap<String, Record> =
        stored.iter().filter_map(|record| Some((record.id()?, record.clone()))).collect();
    let mut changed = BTreeMap::new();
    for json in whole.records {
        let Some(record) = Record::read(json.get()) else {
            import.unreadable += 1;
            continue;
        };
        let id = record.id().unwrap_or_default();
        let result = match known.get(&id) {
            None => {
                import.new += 1;
                record
            }
            Some(before) => {
                let merged = before.merged_with(&record);
                if merged == *before {
                    import.alike += 1;
                    continue;
                }
                import.merged += 1;
                merged
            }
        };
        known.insert(id.clone(), result.clone());
        changed.insert(id, result);
    }
    import.records = changed.into_values().collect();
    Ok(import)
}

#[cfg(test)]
mod tests {
    use super::{Import, ImportError, export, import};
    use crate::library::Record;

    const ONE: &str = r#"{"id":"a","kept":"2025-06-01","note":"call them","odd":1.50}"#;
    const OTHER: &str = r#"{"id":"b","kept":"2025-06-01"}"#;
    const NOW: &str = "2025-06-11T08:00:00Z";

    fn records(of: &[&str]) -> Vec<Record> {
        of.iter().map(|json| Record::read(json).unwrap()).collect()
    }

    #[test]
    fn gives_the_whole_library_again() {
        let file = export([ONE, OTHER], NOW);
        let read = import(&file, &[]).unwrap();
        assert_eq!(read, Import { records: records(&[ONE, OTHER]), new: 2, ..Import::default() });
        let texts: Vec<_> = read.records.iter().map(Record::to_json).collect();
        assert_eq!(export(texts.iter().map(String::as_str), NOW), file);
    }

    #[test]
    fn takes_nothing_that_is_there_already() {
        let read = import(&export([ONE, OTHER], NOW), &records(&[ONE, OTHER])).unwrap();
        assert_eq!(read, Import { alike: 2, ..Import::default() });
    }

    #[test]
    fn joins_what_both_sides_say() {
        let ours = r#"{"id":"a","kept":"2025-06-01","changed":"2025-06-05","note":"done"}"#;
        let read = import(&export([ONE], NOW), &records(&[ours])).unwrap();
        assert_eq!((read.merged, read.new), (1, 0));
        assert_eq!(read.records[0].note(), "done\n\ncall them");
        assert!(read.records[0].to_json().contains(r#""odd":1.50"#));
    }

    #[test]
    fn counts_what_is_no_record_and_takes_the_rest() {
        let file = export(["7", ONE, r#"{"note":"whose?"}"#], NOW);
        let read = import(&file, &[]).unwrap();
        assert_eq!((read.new, read.unreadable), (1, 2));
    }

    #[test]
    fn leaves_out_of_a_file_what_would_make_it_unreadable() {
        let file = export(["{broken", ONE], NOW);
        assert_eq!(import(&file, &[]).unwrap().new, 1);
    }

    #[test]
    fn refuses_other_files_and_newer_ones() {
        let newer = export([ONE], NOW).replace("\"version\":1", "\"version\":2");
        assert_eq!(import(&newer, &[]), Err(ImportError::Newer));
        let cut = export([ONE], NOW);
        for other in ["", "[]", "{}", r#"{"format":"x","version":1}"#, &cut[..cut.len() - 5]] {
            assert_eq!(import(other, &[]), Err(ImportError::NotALibrary), "{other}");
        }
    }
}
