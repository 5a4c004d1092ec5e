//! The text of the notice, where the reader wants it in the link.

use vacancy_text::PackedDocument;

use super::pack::pack_structs;
use crate::NoticeText;

pack_structs! {
    NoticeText { name document }
    PackedDocument { text numbers targets }
}
