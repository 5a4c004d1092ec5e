//! Files that a password protects (ISO 32000-2, 7.6), and those that anybody may open and that are
//! encrypted all the same.
//!
//! The ciphers and the hashes are libraries'; here is how PDF makes its keys, and what it encrypts with them.

mod chain;
mod key;

use aes::{Aes128, Aes256};
use md5::{Digest, Md5};
use rc4::{KeyInit, Rc4, StreamCipher};

use super::syntax::{Dict, File, Id};
use crate::FileError;

/// How an open file's strings and streams are encrypted.
#[derive(Debug)]
pub(super) struct Cipher {
    key: Vec<u8>,
    texts: Method,
    contents: Method,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Method {
    Clear,
    Rc4,
    /// With a key for each object.
    Aes,
    /// With one key for the file.
    Aes256,
}

impl Cipher {
    /// # Errors
    /// Where the password is not the file's, or the file is encrypted in a way that is not read.
    pub(super) fn new(
        file: &File<'_>,
        encrypt: &Dict,
        password: Option<&str>,
    ) -> Result<Self, FileError> {
        let key = key::key(file, encrypt, password.unwrap_or_default());
        let key = key.map_err(|refusal| match (refusal, password) {
            (key::Refusal::Unknown, _) => FileError::Damaged(vacancy_text::Format::Pdf),
            (key::Refusal::Locked, Some(_)) => FileError::PasswordWrong,
            (key::Refusal::Locked, None) => FileError::PasswordNeeded,
        })?;
        let version = file.get(encrypt, b"V").into_number().unwrap_or_default();
        let method = |key: &[u8]| {
            if version < 4.0 { Method::Rc4 } else { method(file, encrypt, key) }
        };
        Ok(Self { key, texts: method(b"StrF"), contents: method(b"StmF") })
    }

    pub(super) fn text(&self, bytes: &[u8], id: Id) -> Vec<u8> {
        self.decrypted(bytes, id, self.texts)
    }

    pub(super) fn content(&self, bytes: &[u8], id: Id) -> Vec<u8> {
        self.decrypted(bytes, id, self.contents)
    }

    fn decrypted(&self, bytes: &[u8], id: Id, method: Method) -> Vec<u8> {
        match method {
            Method::Clear => bytes.to_vec(),
            Method::Rc4 => rc4(&self.object_key(id, b""), bytes),
            Method::Aes => chain::decrypt_framed::<Aes128>(&self.object_key(id, b"sAlT"), bytes),
            Method::Aes256 => chain::decrypt_framed::<Aes256>(&self.key, bytes),
        }
    }

    /// The key of one object (algorithm 1).
    fn object_key(&self, id: Id, salt: &[u8]) -> Vec<u8> {
        let (number, generation) = (id.number.to_le_bytes(), id.generation.to_le_bytes());
        let all = [self.key.as_slice(), &number[..3], &generation, salt].concat();
        let mut key = Md5::digest(&all).to_vec();
        key.truncate(self.key.len() + 5);
        key
    }
}

/// What a filter of this name does.
fn method(file: &File<'_>, encrypt: &Dict, key: &[u8]) -> Method {
    let filters = file.get(encrypt, b"CF").into_dict().unwrap_or_default();
    let name = file.get(encrypt, key).into_name();
    let filter = name.and_then(|name| file.get(&filters, &name).into_dict());
    let method = filter.and_then(|filter| file.get(&filter, b"CFM").into_name());
    match method.as_deref() {
        Some(b"V2") => Method::Rc4,
        Some(b"AESV2") => Method::Aes,
        Some(b"AESV3") => Method::Aes256,
        _ => Method::Clear,
    }
}

/// The same to encrypt and to decrypt.
fn rc4(key: &[u8], bytes: &[u8]) -> Vec<u8> {
    let Ok(mut cipher) = Rc4::new_from_slice(key) else { return Vec::new() };
    let mut turned = bytes.to_vec();
    cipher.apply_keystream(&mut turned);
    turned
}
