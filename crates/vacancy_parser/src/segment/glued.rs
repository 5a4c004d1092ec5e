//! Marks of lists that have lost the blank behind them: "-have a degree;".

use vacancy_text::Span;

use super::line::{Line, LineKind};
use crate::edge;
use crate::script;

/// Fewer lines that begin so are no list.
const MIN_ITEMS: usize = 3;

/// Makes items of lines that begin with a dash or a star and a letter, where several do.
pub(super) fn mark_items(text: &str, lines: &mut [Line]) {
    let is_item = |line: &Line| {
        let words = line.words.slice(text).unwrap_or_default();
        let words = edge::without_first(words, "-*").filter(|_| line.kind == LineKind::Text);
        // "*Emphasis*"
        words.is_some_and(|it| script::begins(it, script::is_letter) && !edge::has(it, "*"))
    };
    if lines.iter().filter(|line| is_item(line)).count() >= MIN_ITEMS {
        for line in lines.iter_mut().filter(|line| is_item(line)) {
            line.kind = LineKind::Item { depth: 0 };
            line.words = Span::new(line.words.start() + 1, line.words.end());
        }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_text::{BlockKind, Format};

    use crate::segment::segment;

    #[track_caller]
    fn check(text: &str, count: usize) {
        let document = segment(text, Format::Text);
        let is_item = |kind: BlockKind| matches!(kind, BlockKind::Item { .. });
        let items = document.blocks().iter().filter(|block| is_item(block.kind)).count();
        assert_eq!(items, count, "{text}");
    }

    #[test]
    fn lines_that_begin_alike_are_a_list() {
        check("must:\n\n-have a degree;\n-lead\na team;\n-travel.\n", 3);
        check("must:\n\n*have a degree;\n\n*lead a team;\n\n*travel.\n", 3);
    }

    #[test]
    fn few_lines_numbers_and_emphasis_are_none() {
        check("Officer\n-250871\n-250872\n-250873\n", 0);
        check("the half-\n-way house\n-like.\n", 0);
        check("*Essential*\n\n*Desirable*\n\n*Contract*\n", 0);
    }
}
