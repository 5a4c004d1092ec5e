//! Numbers of years and months in a sentence, each with what it counts.

use crate::lexicon::Lexicon;
use crate::order::insert_by_key;
use crate::organisation::{Clauses, TermRole};
use crate::read::quantity::{Unit, quantities};

/// "up to 3 years" after "renewed" is a renewal of three years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Term {
    pub(super) role: TermRole,
    pub(super) value: u32,
    pub(super) unit: Unit,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// How far behind a number the kind of contract may stand: "a 3-year definite duration contract".
const REACH: usize = 40;

/// The last telling word before a number says what it counts. Only a first term may be named behind
/// its number. A number with neither counts nothing here.
pub(super) fn terms(sentence: &str, lexicon: &Lexicon, clauses: &Clauses) -> Vec<Term> {
    let mut cues: Vec<(usize, usize, TermRole)> = Vec::new();
    for (word, role) in clauses.roles {
        // The roles are stems: "renouvel" begins several words.
        let found = sentence.match_indices(word).filter(|(at, _)| begins_word(sentence, *at));
        for (at, word) in found {
            insert_by_key(&mut cues, (at, at + word.len(), *role), |(start, ..)| *start);
        }
    }
    let role_of = |start: usize, end: usize| {
        let before = cues.iter().rev().find(|(_, cue_end, _)| *cue_end <= start);
        let behind = cues
            .iter()
            .find(|(cue, _, role)| *role == TermRole::Initial && (end..end + REACH).contains(cue));
        before.or(behind).map(|(_, _, role)| *role)
    };
    let found = quantities(sentence, lexicon).into_iter();
    found
        .filter_map(|found| {
            let role = role_of(found.start, found.end)?;
            Some(Term {
                role,
                value: found.value,
                unit: found.unit,
                start: found.start,
                end: found.end,
            })
        })
        .collect()
}

fn begins_word(sentence: &str, at: usize) -> bool {
    !sentence.get(..at).unwrap_or_default().ends_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::terms;
    use crate::lexicon::Lexicon;
    use crate::organisation::FAMILIES;
    use crate::organisation::TermRole::{
        self, Advancement, Initial, Notice, Reduction, Renewal, Service,
    };

    #[track_caller]
    fn check(language: Lang, sentence: &str, expected: &[(TermRole, u32)]) {
        let clauses = FAMILIES[0].clauses(language).unwrap();
        let terms = terms(sentence, Lexicon::of(language), clauses);
        let found: Vec<_> = terms.iter().map(|term| (term.role, term.value)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn tells_what_each_number_counts() {
        check(
            Lang::En,
            "definite duration contract of three years; possibility of renewal for up to three years",
            &[(Initial, 3), (Renewal, 3)],
        );
        check(
            Lang::En,
            "a 3-year definite duration contract will be offered, which may be renewed for up to 2 years",
            &[(Initial, 3), (Renewal, 2)],
        );
        check(Lang::En, "the maximum period of service in the post is six years", &[(Service, 6)]);
        check(
            Lang::Fr,
            "elle pourra demander, au plus tard un an avant l'expiration de la deuxieme periode",
            &[(Notice, 1)],
        );
        check(
            Lang::Fr,
            "la duree de service d'un agent detache n'excede pas six ans",
            &[(Service, 6)],
        );
    }

    #[test]
    fn tells_advancement_from_its_reduction() {
        check(
            Lang::En,
            "advancement will not normally take place during the first three years of service",
            &[(Advancement, 3)],
        );
        check(
            Lang::En,
            "a period of three years might be reduced by up to twenty four months",
            &[(Reduction, 24)],
        );
    }
}
