//! What kind of contract is offered, and whether an indefinite one may follow.

use vacancy_model::value::{ContractKind, Conversion};

use super::ContractDraft;
use crate::fold::Stretch;
use crate::lexicon::phrases;

/// How far from the indefinite contract the words may stand that say how one comes by it, in bytes.
const REACH: usize = 120;

/// What a clause says of an indefinite contract.
enum Indefinite {
    Offered,
    RuledOut,
    /// "Followed by an indefinite duration contract", "one may be offered".
    Follows {
        way: Conversion,
        words: Stretch,
        /// Whether the words say only when it begins.
        is_when: bool,
    },
}

impl ContractDraft<'_, '_, '_, '_> {
    /// What a clause on staff offers them.
    pub(super) fn read_offer(&mut self, clause: Stretch) {
        let indefinite = self.indefinite(clause);
        self.read_kind(clause, indefinite.as_ref());
        self.read_conversion(indefinite.as_ref());
    }

    /// What a clause says of an indefinite contract.
    fn indefinite(&self, clause: Stretch) -> Option<Indefinite> {
        let words = self.cx.index.first_of(clause, self.words.indefinite)?;
        let part = self.cx.part_around(clause, words);
        if self.cx.index.has_any(part, self.words.ruled_out) {
            return Some(Indefinite::RuledOut);
        }
        let near = Stretch::new(
            clause.start().max(words.start().saturating_sub(REACH)),
            clause.end().min(words.end() + REACH),
        );
        let ways = [
            (Conversion::OnApplicationDuringRenewal, self.words.applied_for),
            (Conversion::AfterInitial, self.words.follows),
        ];
        let Some((way, says)) = self.cx.first_named(near, &ways) else {
            return Some(Indefinite::Offered);
        };
        // "An indefinite duration contract will be offered after probation".
        let is_when = self.words.behind.contains(self.cx.text(says));
        Some(Indefinite::Follows { way, words: says.cover(words), is_when })
    }

    /// A definite contract that may become an indefinite one is a definite one; and what may follow, or may not, is
    /// not offered.
    fn read_kind(&mut self, clause: Stretch, indefinite: Option<&Indefinite>) {
        if self.contract.kind == Some(ContractKind::Definite) {
            return;
        }
        let is_offered = matches!(
            indefinite,
            Some(Indefinite::Offered | Indefinite::Follows { is_when: true, .. })
        );
        let kinds = [
            (ContractKind::Definite, self.words.definite),
            (ContractKind::Temporary, self.words.temporary),
            (ContractKind::Indefinite, if is_offered { self.words.indefinite } else { phrases![] }),
        ];
        let Some((kind, mention)) = self.cx.first_named(clause, &kinds) else { return };
        let stated = self.contract.kind;
        // "The temporary contract opens no way to one of a definite duration"
        let before = Stretch::new(clause.start(), mention.start());
        let is_ruled_out = stated.is_some() && self.cx.index.has_any(before, self.words.ruled_out);
        if !is_ruled_out && (stated.is_none() || kind == ContractKind::Definite) {
            self.contract.kind = Some(kind);
            // What is offered for good is not offered for a term; a temporary contract is definite, too.
            let clash = stated == Some(ContractKind::Indefinite);
            if !clash {
                self.parts.retain(|(name, _)| *name != "kind");
            }
            self.note("kind", mention, clash);
        }
    }

    /// Beside a definite contract, an indefinite one follows, unless it has to be applied for: a summary may say the
    /// one, and the clause itself the other.
    fn read_conversion(&mut self, indefinite: Option<&Indefinite>) {
        let Some(&Indefinite::Follows { way, words, .. }) = indefinite else { return };
        let stated = self.contract.conversion;
        let is_applied_for = way == Conversion::OnApplicationDuringRenewal;
        if stated.is_none() || is_applied_for && stated != Some(way) {
            self.contract.conversion = Some(way);
            self.parts.retain(|(name, _)| *name != "conversion");
            self.note("conversion", words, false);
        }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::{ContractKind, Conversion};

    use super::super::tests::contract;
    use crate::extract::testing::section;
    use crate::{ParseOptions, parse};

    #[test]
    fn what_is_not_to_follow_is_not_offered() {
        let stated = |sentence: &str| contract(sentence).kind;
        let temporary = Some(ContractKind::Temporary);
        assert_eq!(
            stated(
                "Temporary contract of one year. It does not lead to a definite duration contract."
            ),
            temporary
        );
        let french =
            "Contrat temporaire d'un an. Il ne donne pas droit à un contrat de durée déterminée.";
        let heading = "1. RÉSUMÉ\n\nLa personne titulaire du poste dirige le bureau.\n\n6. CONTRAT";
        let facts = section(heading, french);
        assert_eq!(facts.contract.unwrap().value.kind, temporary);
    }

    #[test]
    fn tells_a_conversion_on_application_from_a_contract_that_may_follow() {
        let applied = contract(
            "Definite duration contract of three years; possibility of renewal for up to three years, during \
             which the incumbent may apply for conversion to an indefinite duration contract.",
        );
        assert_eq!(applied.conversion, Some(Conversion::OnApplicationDuringRenewal));
        assert_eq!(
            (applied.kind, applied.renewal_max_years),
            (Some(ContractKind::Definite), Some(3))
        );
        let follows = contract(
            "A definite duration contract of three years, which may be followed by an indefinite duration contract.",
        );
        assert_eq!(
            (follows.conversion, follows.renewal_max_years),
            (Some(Conversion::AfterInitial), None)
        );
    }

    #[test]
    fn an_indefinite_contract_may_follow_in_any_words() {
        for offer in [
            "An indefinite duration contract may be offered thereafter.",
            "A contract of indefinite duration is a possibility once this term is over.",
            "It may then be converted into an indefinite duration contract.",
        ] {
            let contract =
                contract(&format!("A definite duration contract of three years. {offer}"));
            assert_eq!(contract.conversion, Some(Conversion::AfterInitial), "{offer}");
            assert_eq!(contract.kind, Some(ContractKind::Definite), "{offer}");
        }
    }

    #[test]
    fn an_indefinite_contract_that_is_ruled_out_does_not_follow() {
        for offer in [
            "It cannot be followed by an indefinite duration contract.",
            "It will not be converted into an indefinite duration contract.",
            "There is no possibility of an indefinite duration contract.",
            "It may be extended, and no indefinite contract is on offer.",
        ] {
            let contract =
                contract(&format!("A definite duration contract of three years. {offer}"));
            assert_eq!(contract.conversion, None, "{offer}");
        }
    }

    #[test]
    fn reads_an_indefinite_contract_as_one() {
        let contract =
            contract("The successful candidate will receive an indefinite duration contract.");
        assert_eq!((contract.kind, contract.initial_years), (Some(ContractKind::Indefinite), None));
    }

    #[test]
    fn a_word_may_stand_within_what_is_asked_for() {
        let text = "Officier-250871\n\nOrganisation : OTAN SI\nGrade : G12\nHoraire : Temps plein\n\n6. CONTRAT\n\n\
                    Contrat d'une durée déterminée de trois ans, reconductible pour trois ans. Elle pourra \
                    toutefois demander que son contrat soit transformé en contrat de durée indéterminée.";
        let contract = parse(text, &ParseOptions::default()).facts.contract.unwrap().value;
        assert_eq!(contract.conversion, Some(Conversion::OnApplicationDuringRenewal));
    }
}
