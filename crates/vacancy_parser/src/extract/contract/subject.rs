//! Of whom the sentences of a contract section speak: a sentence in; its clauses, and whose terms they
//! state, out.

use vacancy_text::trim_start;

use super::ContractDraft;
use crate::fold::Stretch;
use crate::lexicon::Phrases;
use crate::read::phrase;
use crate::script;

/// Of whom a sentence speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    Staff,
    Seconded,
    Serving,
    TwinGrade,
}

impl ContractDraft<'_, '_, '_, '_> {
    /// "It may be renewed …" speaks of whom the sentence before spoke of.
    pub(super) fn subject(&self, sentence: Stretch, before: Subject) -> Subject {
        let text = self.cx.text(sentence);
        let subjects = [
            (Subject::TwinGrade, self.words.twin_grade),
            (Subject::Serving, self.words.serving),
            (Subject::Seconded, self.words.seconded),
        ];
        for &(subject, phrases) in &subjects {
            if self.first_said(sentence, phrases).is_some() {
                return subject;
            }
        }
        // "Six years in this post is the limit", of those that the sentence before spoke of.
        let names_nobody = || !self.cx.index.has_any(sentence, self.words.anybody);
        if self.refers_back(text) || before == Subject::Seconded && names_nobody() {
            before
        } else {
            Subject::Staff
        }
    }

    /// Where one of some phrases begins that is not denied: "non-seconded".
    fn first_said(&self, sentence: Stretch, phrases: Phrases) -> Option<Stretch> {
        for phrase in phrases {
            for found in self.cx.index.beginnings(sentence, phrase) {
                let is_denied = |phrase| self.is_within(sentence, found, phrase);
                if !self.words.not_seconded.iter().any(is_denied) {
                    return Some(found);
                }
            }
        }
        None
    }

    /// Whether words are part of a phrase, which is looked for around them alone.
    fn is_within(&self, sentence: Stretch, words: Stretch, phrase: &str) -> bool {
        let text = self.cx.text(sentence);
        let (start, end) = (words.start() - sentence.start(), words.end() - sentence.start());
        let from = text.floor_char_boundary(start.saturating_sub(phrase.len()));
        let near = text.get(from..text.ceil_char_boundary(end + phrase.len())).unwrap_or_default();
        phrase::occurrences(near, phrase)
            .any(|it| sentence.rebase(from + it.start, from + it.end).overlaps(words))
    }

    /// "Newly recruited staff will be offered …; serving staff will be offered …"; "…; for those who are seconded, …"
    pub(super) fn apart(&self, sentence: Stretch) -> [Stretch; 2] {
        let others = [self.words.serving, self.words.seconded];
        let other = others.into_iter().find_map(|phrases| self.first_said(sentence, phrases));
        let before = Stretch::new(sentence.start(), other.map_or(sentence.start(), Stretch::start));
        let cut = phrase::occurrences(self.cx.text(before), "; ").last();
        let cut = cut.map_or(sentence.start(), |it| before.start() + it.start);
        [Stretch::new(sentence.start(), cut), Stretch::new(cut, sentence.end())]
    }

    fn refers_back(&self, sentence: &str) -> bool {
        self.words.back_references.iter().any(|word| {
            let rest = trim_start(sentence).strip_prefix(word);
            rest.is_some_and(|rest| !script::begins(rest, script::is_word))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::contract;
    use crate::extract::testing::section;
    use crate::{ParseOptions, parse};

    #[test]
    fn a_sentence_that_names_nobody_speaks_of_whom_the_one_before_did() {
        for limit in ["Six years in this post is the limit.", "The stay ends after six years."] {
            let contract = contract(&format!(
                "Definite duration contract of three years.\n\nSeconded staff: three years, then up to three more. {limit}"
            ));
            let seconded = contract.seconded.unwrap();
            assert_eq!(
                (seconded.initial_years, seconded.renewal_max_years, seconded.service_max_years),
                (Some(3), Some(3), Some(6))
            );
            assert_eq!(contract.service_max_years, None);
        }
    }

    #[test]
    fn keeps_the_terms_of_staff_and_of_seconded_staff_apart() {
        let contract = contract(
            "The successful applicant will be offered a 4-year definite duration contract. If the \
             successful applicant is seconded from a national administration, a 3-year definite duration \
             contract will be offered, which may be renewed for up to 2 years. The maximum period of \
             service in the post as a seconded staff member is five years.",
        );
        assert_eq!(
            (contract.initial_years, contract.renewal_max_years, contract.service_max_years),
            (Some(4), None, None)
        );
        let seconded = contract.seconded.unwrap();
        assert_eq!(
            (seconded.initial_years, seconded.renewal_max_years, seconded.service_max_years),
            (Some(3), Some(2), Some(5))
        );
    }

    #[test]
    fn seconded_staff_may_be_many() {
        let french = "Officier-250871\n\nOrganisation : OTAN SI\nGrade : G12\nHoraire : Temps plein\n\n6. CONTRAT\n\n\
                      Contrat d'une durée déterminée de trois ans.\n\nAgents détachés : contrat d'une durée déterminée \
                      de deux ans.";
        let contract = parse(french, &ParseOptions::default()).facts.contract.unwrap().value;
        assert_eq!(contract.initial_years, Some(3));
        assert_eq!(contract.seconded.and_then(|it| it.initial_years), Some(2));
    }

    #[test]
    fn a_pronoun_speaks_of_whom_the_sentence_before_spoke_of() {
        let contract = contract(
            "A seconded applicant will be offered a definite duration contract of three years. It may be renewed \
             for two years.",
        );
        assert_eq!(contract.seconded.unwrap().renewal_max_years, Some(2));
        assert_eq!(contract.renewal_max_years, None);
    }

    #[test]
    fn ignores_the_terms_of_serving_staff() {
        let offered = contract(
            "Newly recruited staff will be offered a definite duration contract of two years; serving NATO \
             staff will be offered a definite duration contract of nine years.",
        );
        assert_eq!(offered.initial_years, Some(2));
        let facts =
            section("6. CONTRACT", "Serving staff will be offered a contract of ten years.");
        assert!(facts.contract.is_none());
    }
}
