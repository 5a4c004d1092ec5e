//! Where the words of a group go.

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Destination {
    #[default]
    Text,
    /// The mark of a list item, for programs that do not count.
    ListText,
    /// What a field computes: where a link leads.
    Instruction,
    /// What a field shows.
    Result,
    FontTable,
    StyleSheet,
    /// A drawing, which may hold a box of text.
    Drawing,
    /// The text of a drawing's box.
    TextBox,
    /// No words of the text.
    Nowhere,
}

impl Destination {
    /// The destination that a control word opens in its group; `None` where it opens none.
    pub(super) fn of(word: &str, around: Self) -> Option<Self> {
        if around == Self::Nowhere {
            return None;
        }
        Some(match word {
            "listtext" | "pntext" => Self::ListText,
            "fldinst" => Self::Instruction,
            "fldrslt" => Self::Result,
            "fonttbl" => Self::FontTable,
            "stylesheet" => Self::StyleSheet,
            "shpinst" | "do" => Self::Drawing,
            "shptxt" | "dptxbxtext" if around == Self::Drawing => Self::TextBox,
            _ if NOWHERE.contains(&word) => Self::Nowhere,
            _ => return None,
        })
    }

    pub(super) const fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Result | Self::TextBox)
    }
}

/// The destinations without a `\*` before them that hold no words of the text.
const NOWHERE: &[&str] = &[
    "annotation",
    "bkmkstart",
    "bkmkend",
    "colortbl",
    "comment",
    "filetbl",
    "footer",
    "footerf",
    "footerl",
    "footerr",
    "footnote",
    "ftncn",
    "ftnsep",
    "ftnsepc",
    "header",
    "headerf",
    "headerl",
    "headerr",
    "info",
    "listoverridetable",
    "listtable",
    "nonesttables",
    "nonshppict",
    "objdata",
    "pict",
    "private",
    "revtbl",
    "rxe",
    "shprslt",
    "sp",
    "tc",
    "template",
    "txe",
    "xe",
];
