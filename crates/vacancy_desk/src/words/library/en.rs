//! The library in English.

use vacancy_collection::library::{ImportError, Status};
use vacancy_model::value::Period;

use super::LibraryWords;
use crate::state::library::{Access, Listing, Said, Trouble};

pub(super) static WORDS: LibraryWords = LibraryWords {
    heading: "Library",
    count: |count| format!("{} kept", notices(count)),
    stays: "Kept in this browser, on this device, until you delete it. Nothing of it is sent anywhere. \
            A browser that clears its data clears this, too: a file keeps a copy.",
    access: |access| match access {
        Access::Opening | Access::Open => "",
        Access::ReadOnly => {
            "A newer version of this page has written to the library. It can be read and saved as a \
             file here, and changed there: reload the page to get that version."
        }
        Access::Refused => {
            "The browser lets this page keep nothing, as in a private window, or could not read what is \
             kept. Reload the page; else allow storage for this site, or save notices as files."
        }
        Access::Blocked => {
            "Another tab holds the library. Close the other tabs of this page: it opens by itself \
             then."
        }
        Access::Superseded => {
            "A newer version of this page has opened the library in another tab. Reload this one; \
             everything is still there."
        }
    },
    said,
    empty: "Nothing is kept yet. Open a notice and choose Keep, or take a library from a file.",
    none_like_this: "No kept notice matches.",

    search: "Search texts and notes",
    listing: "Sort by",
    by: |listing| match listing {
        Listing::Deadline => "Closing date",
        Listing::Kept => "Kept last",
        Listing::Title => "Title",
        Listing::Grade => "Grade",
    },
    only: "Show",
    all: "All",
    to_table: "Show in the table",
    export: "Save as a file",
    import: "Take from a file",
    delete_all: "Delete all",
    undo: "Undo",

    status: "Status",
    status_name: |status| match status {
        Status::Saved => "Saved",
        Status::Applied => "Applied",
        Status::NotForMe => "Not for me",
        Status::Other => "Known to a newer version",
    },
    note: "Note",
    delete: "Delete",
    of: |what, name| format!("{what}: {name}"),
    unreadable: "A record that this version cannot read. It stays as it is, and goes into the file.",
    newer: "Written by a newer version of this page, which alone changes it.",
    own: "with values of your own",

    per: |period| match period {
        Period::Hour => "an hour",
        Period::Day => "a day",
        Period::Week => "a week",
        Period::Month => "a month",
        Period::Year => "a year",
    },

    keep_this: "Keep this notice",
    kept: "Kept in your library.",
    keep_selected: |count| match count {
        1 => "Keep the selected notice".to_owned(),
        _ => format!("Keep the {count} selected"),
    },
};

fn notices(count: usize) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} notice{s}")
}

fn said(said: Said) -> String {
    match said {
        Said::Nothing => String::new(),
        Said::Kept { new, alike: 0 } => format!("{} kept.", notices(new)),
        Said::Kept { new: 0, alike } => format!("{} kept already.", notices(alike)),
        Said::Kept { new, alike } => format!("{} kept, {alike} kept already.", notices(new)),
        Said::Deleted(count) => format!("{} deleted.", notices(count)),
        Said::Restored(count) => format!("{} brought back.", notices(count)),
        Said::Imported { new, changed, alike, unreadable } => {
            let mut parts = vec![format!("{} taken from the file", notices(new))];
            parts.extend((changed > 0).then(|| format!("{changed} joined with what was here")));
            parts.extend((alike > 0).then(|| format!("{alike} here already")));
            parts.extend((unreadable > 0).then(|| {
                format!("{unreadable} that this version cannot read, left in the file")
            }));
            parts.join("; ") + "."
        }
        Said::NotTaken(ImportError::NotALibrary) => {
            "This file is no library that was saved here, or only a part of one. Nothing was taken \
             from it."
                .to_owned()
        }
        Said::NotTaken(ImportError::Newer) => {
            "This file was saved by a newer version of this page. Reload the page to get that version, \
             and try again; nothing was taken from it."
                .to_owned()
        }
        Said::TooLarge => {
            "This file is larger than 256 MB: no library is so large. Nothing was taken from it."
                .to_owned()
        }
        Said::Trouble(trouble) => match trouble {
            Trouble::Full => {
                "The browser has no more room, so nothing was changed. Delete notices from the library, \
                 or make room on the device, and try again."
            }
            Trouble::Newer => {
                "A newer version of this page has written to the library, so nothing was changed. \
                 Reload the page."
            }
            Trouble::Refused => {
                "The browser lets this page keep nothing, as in a private window, so nothing was \
                 changed. Save the notice as a file instead."
            }
            Trouble::Failed => {
                "The browser could not write it, so nothing was changed. Try again; if it fails again, \
                 save the library as a file and reload the page."
            }
        }
        .to_owned(),
    }
}
