//! Fields: words that Word computes. Their result is text, their instruction is not.

use crate::flow::Target;

/// The fields that are open, the innermost last.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<Field>);

#[derive(Debug, Default)]
struct Field {
    instruction: String,
    has_result: bool,
}

impl Fields {
    pub(super) fn begin(&mut self) {
        self.0.push(Field::default());
    }

    pub(super) fn instruct(&mut self, words: &str) {
        if let Some(field) = self.0.last_mut().filter(|field| !field.has_result) {
            field.instruction.push_str(words);
        }
    }

    /// The result begins: where it leads, for a link.
    pub(super) fn separate(&mut self) -> Option<Target> {
        let field = self.0.last_mut()?;
        field.has_result = true;
        hyperlink(&field.instruction)
    }

    /// Whether the field that ends was a link.
    pub(super) fn end(&mut self) -> bool {
        let field = self.0.pop();
        field.is_some_and(|field| field.has_result && hyperlink(&field.instruction).is_some())
    }

    /// Whether words are an instruction now, and no text.
    pub(super) fn is_instruction(&self) -> bool {
        self.0.iter().any(|field| !field.has_result)
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
