//! Lists that nothing heads: what leads into them tells what they ask.

use vacancy_model::{Lang, SectionKind};

use super::nodes::{Node, NodeKind};
use crate::edge;
use crate::fold::{Folded, Stretch};
use crate::index::WordIndex;
use crate::lexicon::Lexicon;
use crate::organisation::HeadingKind;
use crate::script;

/// What tells the lists of an edition apart by the paragraphs above them.
pub(super) struct Leads<'f, 'd> {
    folded: &'f Folded<'d>,
    index: &'f WordIndex<'f>,
    lexicon: &'static Lexicon,
}

impl<'f, 'd> Leads<'f, 'd> {
    /// Those of an edition; `None` where headings tell its lists apart.
    pub(super) fn of(
        folded: &'f Folded<'d>,
        index: &'f WordIndex<'f>,
        language: Lang,
        runs: &[&[Node]],
    ) -> Option<Self> {
        let heads_list = |node: &Node| match node.kind {
            NodeKind::Heading { kind: HeadingKind::Section(kind), .. } => {
                kind == SectionKind::Qualifications
            }
            NodeKind::Heading { .. } => true,
            NodeKind::Words => false,
        };
        let are_headed = runs.iter().copied().flatten().any(heads_list);
        (!are_headed).then(|| Self { folded, index, lexicon: Lexicon::of(language) })
    }

    /// The list that a paragraph leads into: "The incumbent must:", "What would be an advantage?"
    pub(super) fn list(&self, paragraph: Stretch) -> Option<HeadingKind> {
        let words = edge::without_last(self.folded.slice(paragraph), ":?")?;
        let words = edge::trim_end(words, " )");
        let ends = |lead| {
            words.strip_suffix(lead).is_some_and(|before| !script::ends(before, script::is_word))
        };
        if self.index.has_any(paragraph, self.lexicon.only_desirable) {
            Some(HeadingKind::Desirable)
        } else if self.lexicon.leads_to_essential.iter().any(ends) {
            Some(HeadingKind::Essential)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{ParseOptions, parse};

    #[test]
    fn what_leads_into_lists_tells_them_apart_where_nothing_heads_them() {
        let text = "Officer-250871\nGrade: G12\nSchedule: Full-time\n\nThe Team is new.\n\nThe incumbent must:\n\n\
                    - hold a degree;\n- have at least four years of experience.\n\nThe following would be an advantage:\n\n\
                    - wit.\n\nThe incumbent reports to the Head.\n\nA definite duration contract of three years is offered.";
        let notice = parse(text, &ParseOptions::default());
        let edition = &notice.editions[0];
        assert_eq!((edition.essential.len(), edition.desirable.len()), (2, 1));
        assert_eq!(notice.facts.experience.map(|it| it.value.minimum_years), Some(4));
        assert_eq!(notice.facts.reports_to.map(|it| it.value).as_deref(), Some("the Head"));
        assert_eq!(notice.facts.contract.and_then(|it| it.value.initial_years), Some(3));
    }
}
