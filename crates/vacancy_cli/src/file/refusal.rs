//! Why a file is not read, in the one line that standard error gets.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::Path;

use vacancy_files::FileError;
use vacancy_messages::{file_help, file_problem};
use vacancy_model::Lang;

/// A file that is not read: its name, the reason, and what to do, in one line.
#[derive(Debug)]
pub(crate) struct Refusal {
    name: String,
    reason: Reason,
    lang: Lang,
}

#[derive(Debug)]
pub(super) enum Reason {
    Missing,
    Denied,
    Folder,
    /// It was opened, and what it holds is not read.
    File(FileError),
    Other(io::Error),
}

impl Refusal {
    pub(super) fn new(path: &Path, reason: Reason, lang: Lang) -> Self {
        Self { name: shown(path), reason, lang }
    }
}

/// A path for people.
pub(crate) fn shown(path: &Path) -> String {
    if super::is_stdin(path) { "standard input".to_owned() } else { path.display().to_string() }
}

impl From<io::Error> for Reason {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::IsADirectory => Self::Folder,
            _ => Self::Other(error),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, reason, lang } = self;
        match (reason, lang) {
            (Reason::File(error), _) => write_problem(f, name, error, *lang),
            (Reason::Missing, Lang::En) => {
                write!(f, "{name}: no such file; check the name and the folder")
            }
            (Reason::Missing, Lang::Fr) => {
                write!(f, "{name}\u{a0}: fichier introuvable\u{a0}; vérifiez le nom et le dossier")
            }
            (Reason::Denied, Lang::En) => {
                write!(f, "{name}: permission denied; make the file readable to you")
            }
            (Reason::Denied, Lang::Fr) => {
                write!(
                    f,
                    "{name}\u{a0}: accès refusé\u{a0}; donnez-vous le droit de lire le fichier"
                )
            }
            (Reason::Folder, Lang::En) => {
                write!(f, "{name} is a folder; name the files in it, as in {name}/*.pdf")
            }
            (Reason::Folder, Lang::Fr) => {
                write!(f, "{name} est un dossier\u{a0}; nommez ses fichiers, comme {name}/*.pdf")
            }
            (Reason::Other(error), Lang::En) => {
                write!(f, "{name}: {error}; check the file and try again")
            }
            (Reason::Other(error), Lang::Fr) => {
                write!(f, "{name}\u{a0}: {error}\u{a0}; vérifiez le fichier et réessayez")
            }
        }
    }
}

fn write_problem(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    error: &FileError,
    lang: Lang,
) -> fmt::Result {
    let (problem, help) = (file_problem(name, error, lang), file_help(error, lang));
    let between = match lang {
        Lang::En => ";",
        Lang::Fr => "\u{a0};",
    };
    let option = if *error == FileError::PasswordNeeded { " (--password)" } else { "" };
    write!(f, "{problem}{between} {help}{option}")
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::Path;

    use vacancy_files::{Bound, FileError, Kind};
    use vacancy_model::Lang;
    use vacancy_text::Format;

    use super::{Reason, Refusal};

    #[test]
    fn french_signs_stand_on_the_line_of_the_word_before_them() {
        let files = [
            FileError::Empty,
            FileError::Unsupported(Kind::OldWord),
            FileError::Damaged(Format::Pdf),
            FileError::Wordless(Format::Docx),
            FileError::PasswordNeeded,
            FileError::PasswordWrong,
            FileError::Scanned { pages: 3 },
            FileError::UnknownLetters,
            FileError::TooLarge(Bound::Pages(500)),
        ];
        let others = [
            Reason::Missing,
            Reason::Denied,
            Reason::Folder,
            Reason::Other(io::Error::other("device not ready")),
        ];
        for reason in files.map(Reason::File).into_iter().chain(others) {
            let said = Refusal::new(Path::new("avis.pdf"), reason, Lang::Fr).to_string();
            assert!(said.contains("\u{a0};"), "{said}");
            assert!(!said.contains(" ;") && !said.contains(" :"), "{said}");
        }
    }
}
