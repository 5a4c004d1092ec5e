//! Why a file is not read, and what to do about it.

use vacancy_files::{Bound, FileError, Kind};
use vacancy_model::Lang;
use vacancy_text::Format;

/// What is wrong with a file, by its name: "notice.doc is an old Word file". No full stop.
pub fn file_problem(name: &str, error: &FileError, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{name} {}", problem_en(error)),
        Lang::Fr => format!("{name} {}", problem_fr(error)),
    }
}

/// What to do: small first letter, no full stop.
pub fn file_help(error: &FileError, lang: Lang) -> &'static str {
    match lang {
        Lang::En => help_en(error),
        Lang::Fr => help_fr(error),
    }
}

fn problem_en(error: &FileError) -> String {
    match error {
        FileError::Unsupported(kind) => format!("is {}", kind_en(*kind)),
        FileError::Damaged(format) => format!("is a damaged {}", format_name(*format)),
        FileError::Wordless(format) => {
            let article = match format {
                Format::Html | Format::Odt | Format::Rtf => "an",
                _ => "a",
            };
            format!("is {article} {} without words", format_name(*format))
        }
        FileError::PasswordNeeded => "opens only with a password".to_owned(),
        FileError::PasswordWrong => "does not open with this password".to_owned(),
        FileError::Scanned { pages } => {
            format!("holds pages ({pages}) that are pictures and no text")
        }
        FileError::UnknownLetters => "draws letters and does not say which they are".to_owned(),
        FileError::TooLarge(bound) => match bound {
            Bound::FileBytes(bytes) => format!("is larger than {} MB", bytes >> 20),
            Bound::TextBytes(bytes) => format!("holds more than {} MB of text", bytes >> 20),
            Bound::Pages(pages) => format!("has more than {pages} pages"),
            Bound::UnpackedBytes(bytes) => format!("unpacks to more than {} MB", bytes >> 20),
            Bound::UnpackingRatio(ratio) => {
                format!("unpacks to more than {ratio} times its size")
            }
            Bound::Depth(depth) => format!("is nested more than {depth} levels deep"),
        },
        FileError::Empty => "is empty".to_owned(),
    }
}

fn problem_fr(error: &FileError) -> String {
    match error {
        FileError::Unsupported(kind) => format!("est {}", kind_fr(*kind)),
        FileError::Damaged(format) => {
            format!("est un fichier {} endommagé", format_name(*format))
        }
        FileError::Wordless(format) => {
            format!("est un fichier {} qui ne contient aucun mot", format_name(*format))
        }
        FileError::PasswordNeeded => "ne s’ouvre qu’avec un mot de passe".to_owned(),
        FileError::PasswordWrong => "ne s’ouvre pas avec ce mot de passe".to_owned(),
        FileError::Scanned { pages } => {
            format!("contient des pages ({pages}) qui sont des images, sans texte")
        }
        FileError::UnknownLetters => "dessine des lettres sans dire lesquelles".to_owned(),
        FileError::TooLarge(bound) => match bound {
            Bound::FileBytes(bytes) => format!("dépasse {} Mo", bytes >> 20),
            Bound::TextBytes(bytes) => format!("contient plus de {} Mo de texte", bytes >> 20),
            Bound::Pages(pages) => format!("a plus de {pages} pages"),
            Bound::UnpackedBytes(bytes) => {
                format!("dépasse {} Mo une fois décompressé", bytes >> 20)
            }
            Bound::UnpackingRatio(ratio) => {
                format!("dépasse {ratio} fois sa taille une fois décompressé")
            }
            Bound::Depth(depth) => format!("comporte plus de {depth} niveaux imbriqués"),
        },
        FileError::Empty => "est vide".to_owned(),
    }
}

const fn kind_en(kind: Kind) -> &'static str {
    match kind {
        Kind::OldWord => "a file of an old Word or Office (.doc)",
        Kind::EncryptedOffice => "a document that opens only with a password",
        Kind::OutlookMessage => "a mail in Outlook’s own format (.msg)",
        Kind::Pages => "a Pages document",
        Kind::SheetOrSlides => "a spreadsheet or a set of slides",
        Kind::Image => "an image",
        Kind::Archive => "an archive",
        Kind::EncryptedArchive => "an encrypted archive",
        Kind::Binary => "a binary file and no document",
    }
}

const fn kind_fr(kind: Kind) -> &'static str {
    match kind {
        Kind::OldWord => "un fichier d’un ancien Word ou Office (.doc)",
        Kind::EncryptedOffice => "un document qui ne s’ouvre qu’avec un mot de passe",
        Kind::OutlookMessage => "un courriel au format propre à Outlook (.msg)",
        Kind::Pages => "un document Pages",
        Kind::SheetOrSlides => "un tableur ou une présentation",
        Kind::Image => "une image",
        Kind::Archive => "une archive",
        Kind::EncryptedArchive => "une archive chiffrée",
        Kind::Binary => "un fichier binaire et non un document",
    }
}

const fn format_name(format: Format) -> &'static str {
    match format {
        Format::Text => "text",
        Format::Markdown => "Markdown",
        Format::Html => "HTML",
        Format::Docx => "DOCX",
        Format::Odt => "ODT",
        Format::Rtf => "RTF",
        Format::Pdf => "PDF",
    }
}

const fn help_en(error: &FileError) -> &'static str {
    match error {
        FileError::Unsupported(kind) => match kind {
            Kind::OldWord => "open it in Word or LibreOffice, save it as DOCX and take that file",
            Kind::EncryptedOffice => "open it, save it without a password and take that file",
            Kind::OutlookMessage => "save it as text or HTML and take that file",
            Kind::Pages => "export it as Word (DOCX) or PDF and take that file",
            Kind::SheetOrSlides => "save the notice in it as DOCX, PDF or text and take that file",
            Kind::Image => "take the document that it was made from, or recognise its text first",
            Kind::Archive => "unpack it and take the notice in it",
            Kind::EncryptedArchive => "unpack it with its password and take the notice in it",
            Kind::Binary => "take the notice as PDF, DOCX, ODT, RTF, HTML, EML, Markdown or text",
        },
        FileError::Damaged(_) => "get it again from where it came, or save it anew",
        FileError::Wordless(Format::Html) => {
            "open it in a browser and paste what it shows, or save the page from there"
        }
        FileError::Wordless(Format::Pdf)
        | FileError::Scanned { .. }
        | FileError::UnknownLetters => {
            "recognise its text (OCR) first, or take the document that it was made from"
        }
        FileError::PasswordNeeded => "give its password",
        FileError::PasswordWrong => "check the password",
        FileError::TooLarge(_) => "no notice is like this; take the notice alone",
        FileError::Empty | FileError::Wordless(_) => "take another file",
    }
}

const fn help_fr(error: &FileError) -> &'static str {
    match error {
        FileError::Unsupported(kind) => match kind {
            Kind::OldWord => {
                "ouvrez-le dans Word ou LibreOffice, enregistrez-le en DOCX et prenez ce fichier"
            }
            Kind::EncryptedOffice => {
                "ouvrez-le, enregistrez-le sans mot de passe et prenez ce fichier"
            }
            Kind::OutlookMessage => "enregistrez-le en texte ou en HTML et prenez ce fichier",
            Kind::Pages => "exportez-le en Word (DOCX) ou en PDF et prenez ce fichier",
            Kind::SheetOrSlides => {
                "enregistrez l’avis qu’il contient en DOCX, PDF ou texte et prenez ce fichier"
            }
            Kind::Image => {
                "prenez le document dont elle est tirée, ou faites-en d’abord reconnaître le texte"
            }
            Kind::Archive => "décompressez-la et prenez l’avis qu’elle contient",
            Kind::EncryptedArchive => {
                "décompressez-la avec son mot de passe et prenez l’avis qu’elle contient"
            }
            Kind::Binary => "prenez l’avis en PDF, DOCX, ODT, RTF, HTML, EML, Markdown ou texte",
        },
        FileError::Damaged(_) => "récupérez-le à sa source, ou enregistrez-le à nouveau",
        FileError::Wordless(Format::Html) => {
            "ouvrez-le dans un navigateur et collez ce qu’il affiche, ou enregistrez-y la page"
        }
        FileError::Wordless(Format::Pdf)
        | FileError::Scanned { .. }
        | FileError::UnknownLetters => {
            "faites-en d’abord reconnaître le texte (OCR), ou prenez le document d’origine"
        }
        FileError::PasswordNeeded => "donnez son mot de passe",
        FileError::PasswordWrong => "vérifiez le mot de passe",
        FileError::TooLarge(_) => "aucun avis n’est ainsi fait\u{a0}; prenez l’avis seul",
        FileError::Empty | FileError::Wordless(_) => "prenez un autre fichier",
    }
}

#[cfg(test)]
mod tests {
    use vacancy_files::{Bound, FileError, Kind};
    use vacancy_model::Lang;
    use vacancy_text::Format;

    use super::{file_help, file_problem};

    #[test]
    fn says_what_is_wrong_and_what_to_do_in_both_languages() {
        let old = FileError::Unsupported(Kind::OldWord);
        assert_eq!(
            file_problem("a.doc", &old, Lang::En),
            "a.doc is a file of an old Word or Office (.doc)"
        );
        assert!(file_help(&old, Lang::En).contains("DOCX"));
        assert!(file_help(&old, Lang::Fr).contains("DOCX"));
        assert_eq!(
            file_problem("a.pdf", &FileError::Damaged(Format::Pdf), Lang::Fr),
            "a.pdf est un fichier PDF endommagé"
        );
        let large = FileError::TooLarge(Bound::FileBytes(50 << 20));
        assert_eq!(file_problem("a", &large, Lang::En), "a is larger than 50 MB");
        assert_eq!(file_problem("a", &large, Lang::Fr), "a dépasse 50 Mo");
        let page = FileError::Wordless(Format::Html);
        assert_eq!(file_problem("a", &page, Lang::En), "a is an HTML without words");
        assert!(file_help(&page, Lang::En).contains("browser"));
        assert!(file_help(&page, Lang::Fr).contains("navigateur"));
    }
}
