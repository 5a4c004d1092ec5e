//! The bounds of what is read.

/// How much of a file is read before it is refused: the one place of every bound.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of the file itself.
    pub file_bytes: usize,
    /// Bytes of the text that comes out, in UTF-8: some five hundred notices.
    pub text_bytes: usize,
    pub pages: u32,
    /// Bytes of an archive's or a stream's content, unpacked, all together.
    pub unpacked_bytes: usize,
    /// Unpacked bytes for each packed one.
    pub unpacking_ratio: usize,
    /// Elements inside elements, objects inside objects, messages inside messages.
    pub depth: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 50 << 20,
            text_bytes: 16 << 20,
            pages: 500,
            unpacked_bytes: 200 << 20,
            unpacking_ratio: 200,
            depth: 200,
        }
    }
}
