//! Fields: words that Word computes. Their result is text, their instruction is not.

use crate::flow::Target;
use crate::{Bound, FileError};

#[derive(Debug)]
pub(super) struct Fields {
    /// Those that are open, the innermost last, and the most that there may be.
    open: Vec<Field>,
    depth: u32,
    /// How many of them have no result yet.
    instructions: u32,
}

#[derive(Debug, Default)]
pub(super) struct Field {
    instruction: String,
    has_result: bool,
    /// The entry of a list that was chosen, until words show it.
    pub(super) chosen: String,
}

impl Fields {
    pub(super) const fn new(depth: u32) -> Self {
        Self { open: Vec::new(), depth, instructions: 0 }
    }

    /// # Errors
    /// Where fields stand too deep in each other.
    pub(super) fn begin(&mut self) -> Result<(), FileError> {
        if self.open.len() >= self.depth as usize {
            return Err(FileError::TooLarge(Bound::Depth(self.depth)));
        }
        self.open.push(Field::default());
        self.instructions += 1;
        Ok(())
    }

    pub(super) fn instruct(&mut self, words: &str) {
        if let Some(field) = self.open.last_mut().filter(|field| !field.has_result) {
            field.instruction.push_str(words);
        }
    }

    /// What of a list was chosen; words of the result say it themselves.
    pub(super) fn choose(&mut self, entry: String) {
        if let Some(field) = self.open.last_mut() {
            field.chosen = entry;
        }
    }

    /// The result begins: where it leads, for a link.
    pub(super) fn separate(&mut self) -> Option<Target> {
        let field = self.open.last_mut()?;
        self.instructions -= u32::from(!std::mem::replace(&mut field.has_result, true));
        hyperlink(&field.instruction)
    }

    /// The field that ends.
    pub(super) fn end(&mut self) -> Option<Field> {
        let field = self.open.pop()?;
        self.instructions -= u32::from(!field.has_result);
        Some(field)
    }

    /// Whether words are an instruction now, and no text.
    pub(super) const fn is_instruction(&self) -> bool {
        self.instructions > 0
    }
}

impl Field {
    pub(super) fn is_link(&self) -> bool {
        self.has_result && hyperlink(&self.instruction).is_some()
    }
}

/// The target of `HYPERLINK "https://…"`; `None` for other fields, and for places in the document
/// (`\l`).
pub(crate) fn hyperlink(instruction: &str) -> Option<Target> {
    let rest = instruction.trim_start();
    let name = rest.get(..9).filter(|name| name.eq_ignore_ascii_case("HYPERLINK"))?;
    let argument = rest.get(name.len()..)?.trim_start();
    let target = match argument.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next().unwrap_or_default(),
        None => argument.split_whitespace().next().filter(|it| !it.starts_with('\\'))?,
    };
    Some(Target(Some(target.to_owned()).filter(|target| !target.is_empty())))
}

#[cfg(test)]
mod tests {
    use super::{Target, hyperlink};

    #[test]
    fn reads_the_targets_of_links() {
        let target = |it: &str| Some(Target(Some(it.to_owned())));
        assert_eq!(
            hyperlink(" HYPERLINK \"https://a.int/b\" \\o \"c\" "),
            target("https://a.int/b")
        );
        assert_eq!(hyperlink("HYPERLINK https://a.int"), target("https://a.int"));
        assert_eq!(hyperlink("HYPERLINK \\l \"part\""), None);
        assert_eq!(hyperlink("PAGE \\* MERGEFORMAT"), None);
        assert_eq!(hyperlink("HYPERLINKÉ"), target("É"));
    }
}
