//! Where a contract section says what is asked of each of its sentences.

use crate::fold::Stretch;
use crate::index::{Said, WordIndex};
use crate::order::insert_by_key;
use crate::organisation::{Clauses, TermRole};

pub(super) struct Cues<'t> {
    pub(super) twin_grade: Said<'t>,
    pub(super) serving: Said<'t>,
    pub(super) seconded: Said<'t>,
    pub(super) indefinite: Said<'t>,
    pub(super) rotation: Said<'t>,
    pub(super) not_renewed: Said<'t>,
    roles: Vec<(TermRole, Said<'t>)>,
}

impl<'t> Cues<'t> {
    /// Those of a section.
    pub(super) fn of(clauses: &Clauses, index: &'t WordIndex<'t>, section: Stretch) -> Self {
        let said = |phrases| Said::new(index, section, phrases);
        Self {
            twin_grade: said(clauses.twin_grade),
            serving: said(clauses.serving),
            seconded: said(clauses.seconded),
            indefinite: said(clauses.indefinite),
            rotation: said(clauses.rotation),
            not_renewed: said(clauses.not_renewed),
            roles: clauses.roles.iter().map(|(role, stems)| (*role, said(*stems))).collect(),
        }
    }

    /// The words of a sentence that tell what its numbers count, in order.
    pub(super) fn roles_in(&self, sentence: Stretch) -> Vec<(Stretch, TermRole)> {
        let mut found: Vec<(Stretch, TermRole)> = Vec::new();
        // "At the latest" is a notice where a conversion may be asked for.
        let may_convert = self.indefinite.has_any(sentence);
        for (role, stems) in &self.roles {
            if *role != TermRole::Notice || may_convert {
                // "renouvel" begins several words.
                for cue in stems.beginnings(sentence) {
                    insert_by_key(&mut found, (cue, *role), |(cue, _)| cue.start());
                }
            }
        }
        found
    }
}
