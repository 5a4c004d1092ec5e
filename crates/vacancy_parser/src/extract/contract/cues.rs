//! Where a contract section says what is asked of each of its sentences.

use super::subject::Subject;
use crate::fold::Stretch;
use crate::index::{Said, WordIndex};
use crate::order::insert_by_key;
use crate::organisation::{Clauses, TermRole};

pub(super) struct Cues<'t> {
    /// Of whom a sentence speaks, the first that holds.
    pub(super) subjects: [(Subject, Said<'t>); 3],
    pub(super) indefinite: Said<'t>,
    pub(super) not_renewed: Said<'t>,
    roles: Vec<(TermRole, Said<'t>)>,
}

impl<'t> Cues<'t> {
    /// Those of a section.
    pub(super) fn of(clauses: &Clauses, index: &'t WordIndex<'t>, section: Stretch) -> Self {
        let said = |phrases| Said::new(index, section, phrases);
        Self {
            subjects: [
                (Subject::TwinGrade, clauses.twin_grade),
                (Subject::Serving, clauses.serving),
                (Subject::Seconded, clauses.seconded),
            ]
            .map(|(subject, phrases)| (subject, said(phrases))),
            indefinite: said(clauses.indefinite),
            not_renewed: said(clauses.not_renewed),
            roles: clauses.roles.iter().map(|(role, stems)| (*role, said(*stems))).collect(),
        }
    }

    /// The words of a sentence that tell what its numbers count, in order.
    pub(super) fn roles_in(&self, sentence: Stretch) -> Vec<(Stretch, TermRole)> {
        let mut found: Vec<(Stretch, TermRole)> = Vec::new();
        // "At the latest" is a notice where a conversion may be asked for.
        let may_convert = self.indefinite.first_in(sentence).is_some();
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
