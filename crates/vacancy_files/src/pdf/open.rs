//! Opens a file: its syntax, its encryption, its pages.

use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use vacancy_text::Format;

use super::budget::Budget;
use crate::{Bound, FileError, ReadOptions};

/// Opens a file, with the reader's password or without one.
///
/// # Errors
/// Where it is damaged beyond repair, needs a password, or passes a limit.
pub(super) fn open(
    bytes: &[u8],
    options: &ReadOptions<'_>,
    budget: &mut Budget,
) -> Result<Pdf, FileError> {
    let most = options.limits.file_bytes;
    if bytes.len() > most {
        return Err(FileError::TooLarge(Bound::FileBytes(most)));
    }
    budget.charge_object_streams(bytes)?;
    let password = options.password.unwrap_or_default();
    let pdf = Pdf::new_with_password(bytes.to_vec(), password).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => match options.password {
            Some(_) => FileError::PasswordWrong,
            None => FileError::PasswordNeeded,
        },
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => FileError::Damaged(Format::Pdf),
    })?;
    let pages = u32::try_from(pdf.pages().len()).unwrap_or(u32::MAX);
    match pages {
        0 => Err(FileError::Damaged(Format::Pdf)),
        _ if pages > options.limits.pages => {
            Err(FileError::TooLarge(Bound::Pages(options.limits.pages)))
        }
        _ => Ok(pdf),
    }
}
