//! The text of the notice, where the reader wants it in the link.

use vacancy_text::PackedDocument;

use super::bytes::Bytes;
use super::pack::{Pack, pack_structs};
use crate::NoticeText;

/// The reader's own values are a record beside it.
impl Pack for NoticeText {
    fn pack(&self, out: &mut Vec<u8>) {
        self.name.pack(out);
        self.document.pack(out);
    }

    fn unpack(from: &mut Bytes<'_>) -> Option<Self> {
        let (name, document) = Pack::unpack(from)?;
        Some(Self { document, name, ..Self::default() })
    }
}

pack_structs! {
    PackedDocument { text numbers targets }
}
