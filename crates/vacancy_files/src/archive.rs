//! A ZIP archive, of which no more is unpacked than the limits allow.

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use rawzip::{
    CompressionMethod, ZipArchive, ZipArchiveEntryWayfinder, ZipSliceArchive, ZipVerification,
};
use vacancy_text::Format;

use crate::unpacked::Unpacked;
use crate::{FileError, Kind, Limits};

pub(crate) struct Archive<'b> {
    zip: ZipSliceArchive<&'b [u8]>,
    members: Vec<Member>,
    limits: Limits,
    unpacked: &'b Unpacked,
}

struct Member {
    name: String,
    method: CompressionMethod,
    place: ZipArchiveEntryWayfinder,
    is_encrypted: bool,
}

/// An office document has some tens of members; one with more than this is none.
const MAX_MEMBERS: usize = 20_000;
/// A small file may shrink more than a large one can: below this the ratio says nothing.
const SMALL: usize = 1 << 20;

impl<'b> Archive<'b> {
    /// Reads the list of members.
    ///
    /// # Errors
    /// Where it cannot be found or read: the archive was cut.
    pub(crate) fn open(
        bytes: &'b [u8],
        limits: &Limits,
        unpacked: &'b Unpacked,
    ) -> Result<Self, FileError> {
        let damaged = |_| damaged(bytes);
        let zip = ZipArchive::from_slice(bytes).map_err(damaged)?;
        let mut members = Vec::new();
        let mut entries = zip.entries();
        while let Some(entry) = entries.next_entry().map_err(damaged)? {
            if members.len() == MAX_MEMBERS {
                return Err(FileError::Unsupported(Kind::Archive));
            }
            members.push(Member {
                name: String::from_utf8_lossy(entry.file_path().as_bytes()).replace('\\', "/"),
                method: entry.compression_method(),
                place: entry.wayfinder(),
                is_encrypted: entry.flags().is_encrypted(),
            });
        }
        Ok(Self { zip, members, limits: *limits, unpacked })
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.member(name).is_some()
    }

    pub(crate) fn is_encrypted(&self) -> bool {
        self.members.iter().any(|member| member.is_encrypted)
    }

    /// A member's content; `None` where there is none of that name.
    ///
    /// # Errors
    /// Where it is damaged, or passes a limit.
    pub(crate) fn read(&self, name: &str, format: Format) -> Result<Option<Vec<u8>>, FileError> {
        let Some(member) = self.member(name) else { return Ok(None) };
        let entry = self.zip.get_entry(member.place).map_err(|_| FileError::Damaged(format))?;
        let packed = entry.data();
        let content = match member.method {
            CompressionMethod::STORE => packed.to_vec(),
            CompressionMethod::DEFLATE => self.inflate(packed, format)?,
            _ => return Err(FileError::Damaged(format)),
        };
        self.unpacked.add(content.len());
        let found =
            ZipVerification { crc: crc32(&content), uncompressed_size: content.len() as u64 };
        entry.claim_verifier().valid(found).map_err(|_| FileError::Damaged(format))?;
        Ok(Some(content))
    }

    /// Office programs write names as they are; some others change their case.
    fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name.eq_ignore_ascii_case(name))
    }

    fn inflate(&self, packed: &[u8], format: Format) -> Result<Vec<u8>, FileError> {
        let (most, bound) = self.unpacked.most(packed.len(), SMALL, &self.limits);
        decompress_to_vec_with_limit(packed, most).map_err(|error| {
            if error.status == TINFLStatus::HasMoreOutput {
                self.unpacked.add(most);
                FileError::TooLarge(bound)
            } else {
                FileError::Damaged(format)
            }
        })
    }
}

/// The check sum of ZIP (CRC-32, reflected 0x04C11DB7), four bits at a time: the tables with which
/// libraries go faster weigh 16 kB.
fn crc32(bytes: &[u8]) -> u32 {
    const HALVES: [u32; 16] = halves();
    let step = |sum: u32, half: u32| {
        let at = usize::try_from((sum ^ half) & 0xF).unwrap_or_default();
        (sum >> 4) ^ HALVES.get(at).copied().unwrap_or_default()
    };
    let sum = bytes.iter().fold(u32::MAX, |sum, &byte| {
        let byte = u32::from(byte);
        step(step(sum, byte), byte >> 4)
    });
    !sum
}

const fn halves() -> [u32; 16] {
    let mut halves = [0; 16];
    let mut half = 0;
    while half < 16 {
        let mut sum = half;
        let mut bit = 0;
        while bit < 4 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 };
            bit += 1;
        }
        halves[half as usize] = sum;
        half += 1;
    }
    halves
}

/// What an archive that cannot be opened was: its first members still have their names.
fn damaged(bytes: &[u8]) -> FileError {
    let has = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    if has(b"word/") || has(b"[Content_Types].xml") {
        FileError::Damaged(Format::Docx)
    } else if has(b"opendocument.text") {
        FileError::Damaged(Format::Odt)
    } else {
        FileError::Unsupported(Kind::Archive)
    }
}
