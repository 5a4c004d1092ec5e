//! From a password to the key of a file. The numbers of the algorithms are the standard's.

use aes::{Aes128, Aes256};
use md5::Md5;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::{chain, rc4};
use crate::pdf::syntax::{Dict, File, Object, whole};

/// Why there is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The password is not the file's.
    Locked,
    /// The file is encrypted in another way, or says too little of it.
    Unknown,
}

/// Passwords are filled up with these.
const PADDING: [u8; 32] = [
    0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
    0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
];

pub(super) fn key(file: &File<'_>, encrypt: &Dict, password: &str) -> Result<Vec<u8>, Refusal> {
    let number = |key: &[u8]| file.get(encrypt, key).into_number();
    let is_standard =
        file.get(encrypt, b"Filter").into_name().is_some_and(|it| *it == *b"Standard");
    let version = number(b"V").and_then(whole).filter(|it| matches!(it, 1 | 2 | 4 | 5));
    let (true, Some(version), Some(revision)) =
        (is_standard, version, number(b"R").and_then(whole))
    else {
        return Err(Refusal::Unknown);
    };
    let text = |key: &[u8]| {
        let text = file.get(encrypt, key).into_text().map(|text| text.to_vec());
        text.ok_or(Refusal::Unknown)
    };
    if version == 5 {
        let (user, owner) = (text(b"U")?, text(b"O")?);
        let packed = [text(b"UE")?, text(b"OE")?];
        return Hard { revision, password: password.as_bytes() }
            .key([&user, &owner], [&packed[0], &packed[1]]);
    }
    let bits = match version {
        1 => 40,
        2 => number(b"Length").and_then(whole).unwrap_or(40),
        _ => number(b"Length").and_then(whole).unwrap_or(128),
    };
    let ids = file.get(&file.trailer(), b"ID").into_array();
    let id = ids.and_then(|ids| file.resolve(ids.first()?).into_text());
    let old = Old {
        revision,
        length: (bits / 8).clamp(5, 16),
        owner: text(b"O")?,
        user: text(b"U")?,
        permissions: permissions(number(b"P").unwrap_or_default()),
        id: id.map(|id| id.to_vec()).unwrap_or_default(),
        is_all: file.get(encrypt, b"EncryptMetadata") != Object::Flag(false),
    };
    // These files are of a time before Unicode; some writers made them with it all the same.
    let bytes: Option<Vec<u8>> = password.chars().map(|c| u8::try_from(c).ok()).collect();
    let passwords = [bytes.as_deref(), Some(password.as_bytes())];
    let key = |password| old.key(password).or_else(|| old.key(&old.user_password(password)));
    passwords.into_iter().flatten().find_map(key).ok_or(Refusal::Locked)
}

/// The 32 bits of a number, whether it was written with a sign or without.
fn permissions(number: f64) -> [u8; 4] {
    #[expect(clippy::cast_possible_truncation, reason = "only the lower bits are wanted")]
    let whole = number as i64;
    let [bits @ .., _, _, _, _] = whole.to_le_bytes();
    bits
}

/// What files of the older revisions (2 to 4) say of their key.
struct Old {
    revision: usize,
    length: usize,
    owner: Vec<u8>,
    user: Vec<u8>,
    permissions: [u8; 4],
    id: Vec<u8>,
    is_all: bool,
}

impl Old {
    /// The key, if the password is the user's (algorithms 2, 4, 5 and 6).
    fn key(&self, password: &[u8]) -> Option<Vec<u8>> {
        let owner = self.owner.get(..32)?;
        let mut said = padded(password).to_vec();
        said.extend_from_slice(owner);
        said.extend_from_slice(&self.permissions);
        said.extend_from_slice(&self.id);
        if !self.is_all && self.revision >= 4 {
            said.extend_from_slice(&[0xFF; 4]);
        }
        let key = self.shortened(md5(&said));
        let (proof, length) = if self.revision == 2 {
            (rc4(&key, &PADDING), 32)
        } else {
            let hash = md5(&[&PADDING, self.id.as_slice()].concat());
            ((0..=19).fold(hash.to_vec(), |hash, round| rc4(&mixed(&key, round), &hash)), 16)
        };
        (proof.get(..length)? == self.user.get(..length)?).then_some(key)
    }

    /// The user's password, if this one is the owner's (algorithm 7).
    fn user_password(&self, owner: &[u8]) -> Vec<u8> {
        let key = self.shortened(md5(&padded(owner)));
        let rounds = if self.revision == 2 { 0 } else { 19 };
        let start = self.owner.get(..32).unwrap_or_default().to_vec();
        (0..=rounds).rev().fold(start, |text, round| rc4(&mixed(&key, round), &text))
    }

    fn shortened(&self, hash: [u8; 16]) -> Vec<u8> {
        let length = if self.revision == 2 { 5 } else { self.length };
        let again = if self.revision == 2 { 0 } else { 50 };
        let mut key = hash.to_vec();
        key.truncate(length);
        for _ in 0..again {
            key = md5(&key).to_vec();
            key.truncate(length);
        }
        key
    }
}

fn md5(bytes: &[u8]) -> [u8; 16] {
    Md5::digest(bytes).into()
}

fn mixed(key: &[u8], round: u8) -> Vec<u8> {
    key.iter().map(|byte| byte ^ round).collect()
}

fn padded(password: &[u8]) -> [u8; 32] {
    let mut all = password.iter().chain(&PADDING).copied();
    std::array::from_fn(|_| all.next().unwrap_or_default())
}

/// What files of the revisions 5 and 6 make their key of.
struct Hard<'p> {
    revision: usize,
    password: &'p [u8],
}

impl Hard<'_> {
    /// For the user's password or the owner's (algorithm 2.A).
    fn key(
        mut self,
        [user, owner]: [&[u8]; 2],
        [user_key, owner_key]: [&[u8]; 2],
    ) -> Result<Vec<u8>, Refusal> {
        /// Of the password, in bytes.
        const MOST: usize = 127;
        self.password = self.password.get(..MOST).unwrap_or(self.password);
        let all_of_user = user.get(..48).ok_or(Refusal::Unknown)?;
        for (said, packed, context) in [(user, user_key, &[][..]), (owner, owner_key, all_of_user)]
        {
            let (Some(proof), Some(salt), Some(key_salt), Some(packed)) =
                (said.get(..32), said.get(32..40), said.get(40..48), packed.get(..32))
            else {
                return Err(Refusal::Unknown);
            };
            if self.hash(salt, context) == proof {
                let key = self.hash(key_salt, context);
                return Ok(chain::decrypt::<Aes256>(&key, &[0; 16], packed));
            }
        }
        Err(Refusal::Locked)
    }

    /// A hash that takes long to make (algorithm 2.B).
    fn hash(&self, salt: &[u8], context: &[u8]) -> Vec<u8> {
        let mut hash = Sha256::digest([self.password, salt, context].concat()).to_vec();
        if self.revision < 6 {
            return hash;
        }
        for round in 0u8..=u8::MAX {
            let all = [self.password, &hash, context].concat().repeat(64);
            let (Some(key), Some(start)) = (hash.get(..16), hash.get(16..32)) else { break };
            let coded = chain::encrypt::<Aes128>(key, start, &all);
            // A number of 16 bytes has the remainder by three that the sum of its bytes has.
            let sum: u32 = coded.iter().take(16).map(|&byte| u32::from(byte)).sum();
            hash = match sum % 3 {
                0 => Sha256::digest(&coded).to_vec(),
                1 => Sha384::digest(&coded).to_vec(),
                _ => Sha512::digest(&coded).to_vec(),
            };
            if round >= 63 && coded.last().is_none_or(|&last| last <= round - 31) {
                break;
            }
        }
        hash.truncate(32);
        hash
    }
}
