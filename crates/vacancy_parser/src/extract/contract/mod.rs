//! Contract: what is offered, read from the sentences of the contract section.
//!
//! Each sentence is told apart first: said of staff, of seconded staff, of serving staff (whose
//! terms are not offered here), or of twin-graded posts. The 3 and the 6 of the staff clause and of
//! the seconded clause are different facts, also where both stand in one paragraph.
//!
//! "Definite duration contract of three years; possibility of renewal for up to three years, during
//! which the incumbent may apply for conversion to an indefinite duration contract."

mod kind;
mod report;
mod slot;
mod subject;
mod terms;

use vacancy_model::value::{AppointedAt, Contract, ContractKind};
use vacancy_model::{Reading, Rule, SectionKind};

use super::{Cx, MAX_REQUIREMENT_BYTES, Sink, with_parts};
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::Known;
use crate::organisation::{ContractWords, TermRole};
use crate::structure::Piece;
use slot::{count, slot};
use subject::Subject;
use terms::{Term, terms};

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Option<Reading<Contract>> {
    let words = cx.family.contract_words(cx.edition.language)?;
    let mut draft = ContractDraft {
        cx,
        sink,
        words,
        contract: Contract::default(),
        parts: Vec::new(),
        unread: Vec::new(),
    };
    for piece in pieces_on_contract(cx, words) {
        let mut subject = Subject::Staff;
        for sentence in cx.sentences(piece.stretch) {
            for clause in draft.apart(sentence) {
                if !clause.is_empty() {
                    subject = draft.subject(clause, subject);
                    draft.read_clause(clause, subject);
                }
            }
        }
    }
    draft.report_unread();
    draft.into_reading()
}

/// What offers a contract: its section; without one, the first that names a kind.
#[inline(never)]
fn pieces_on_contract<'f>(cx: &Cx<'f, '_>, words: &ContractWords) -> &'f [Piece] {
    const ELSEWHERE: [SectionKind; 3] =
        [SectionKind::Additional, SectionKind::Application, SectionKind::Other];
    /// Of staff, of seconded staff and of serving staff, each with what leads into it.
    const MAX_PIECES: usize = 6;
    let section = cx.section(SectionKind::Contract);
    if !section.is_empty() {
        return section;
    }
    let kinds = [words.definite, words.temporary, words.indefinite];
    let names_kind = |piece: &Piece| kinds.iter().any(|it| cx.index.has_any(piece.stretch, *it));
    for section in &cx.edition.sections {
        // Where its heading is lost, it stands below some list.
        let is_likely = ELSEWHERE.contains(&section.kind);
        let mut is_below = is_likely;
        for (number, piece) in section.pieces.iter().enumerate() {
            is_below |= piece.is_item;
            if is_below && (is_likely || !piece.is_item) && names_kind(piece) {
                let below = section.pieces.get(number..).unwrap_or_default();
                return below.get(..if is_likely { 1 } else { MAX_PIECES }).unwrap_or(below);
            }
        }
    }
    &[]
}

/// "- Three years": how far in a clause a number may stand that it begins with.
const NEAR: usize = 4;

struct ContractDraft<'c, 'f, 'd, 'p> {
    cx: &'c Cx<'f, 'd>,
    sink: &'c mut Sink<'p>,
    words: &'static ContractWords,
    contract: Contract,
    parts: Vec<(&'static str, Stretch)>,
    /// Parts that may be stated in months which make no whole years.
    unread: Vec<(&'static str, Stretch)>,
}

impl ContractDraft<'_, '_, '_, '_> {
    fn read_clause(&mut self, clause: Stretch, subject: Subject) {
        match subject {
            Subject::Serving => return,
            Subject::TwinGrade => self.read_appointment(clause),
            Subject::Staff | Subject::Seconded => {}
        }
        self.read_terms(clause, subject);
        if subject == Subject::Staff {
            self.read_offer(clause);
            self.read_rotation(clause);
        }
    }

    fn read_terms(&mut self, clause: Stretch, subject: Subject) {
        // Most sentences name no unit of time.
        if clause.len() > MAX_REQUIREMENT_BYTES
            || !self.cx.index.has_known(clause, Known::unit(self.cx.language()))
        {
            return;
        }
        let terms = terms(self.cx.index, clause, self.cx.lexicon, self.words);
        let (index, not_renewed) = (self.cx.index, self.words.not_renewed);
        let mut known = None;
        let mut is_ruled_out = || *known.get_or_insert_with(|| index.has_any(clause, not_renewed));
        for (number, term) in terms.iter().enumerate() {
            // "Seconded staff: three years, with a possible extension", "Three years, renewable": the first is the
            // first term.
            let begins = term.mention.start() < clause.start() + NEAR
                && edge::begins(self.cx.behind(clause, term.mention), ",;.");
            let is_first = number == 0 && (subject == Subject::Seconded || begins);
            let role = match term.role {
                None | Some(TermRole::Renewal | TermRole::Notice) if self.is_sum(term, subject) => {
                    TermRole::Service
                }
                // "Three years' service in the lower grade"
                Some(TermRole::Service) if subject == Subject::TwinGrade => TermRole::Advancement,
                Some(role) => role,
                // "The delay of three years before a promotion"
                None if subject == Subject::TwinGrade => TermRole::Advancement,
                None if is_first => TermRole::Initial,
                None => continue,
            };
            if role == TermRole::Renewal && is_ruled_out() {
                continue;
            }
            let slot = slot(&mut self.contract, subject, role);
            let Some((name, slot)) = slot else { continue };
            let Some(value) = count(term) else {
                self.unread.push((name, term.mention));
                continue;
            };
            let clash = *slot.get_or_insert(value) != value;
            self.note(name, term.mention, clash);
        }
    }

    /// "Three years, extended by three years up to a maximum of six", "six years is the limit": whether a number
    /// counts both terms.
    fn is_sum(&self, term: &Term, subject: Subject) -> bool {
        // Of a copy: a slot that is asked for is made.
        let mut contract = self.contract;
        let mut years = |role| slot(&mut contract, subject, role).and_then(|(_, slot)| *slot);
        let both = years(TermRole::Initial).zip(years(TermRole::Renewal));
        both.is_some_and(|(initial, renewal)| count(term) == Some(initial + renewal))
    }

    fn read_rotation(&mut self, clause: Stretch) {
        let Self { cx, words, .. } = self;
        let word = |stems| Some(cx.whole_word(clause, cx.first_stem(clause, stems)?));
        if let Some((turn, wanted)) = word(words.rotation).zip(word(words.rotated)) {
            let mention = turn.cover(wanted);
            self.contract.rotation_post = true;
            self.note("rotationPost", mention, false);
        }
    }

    fn read_appointment(&mut self, clause: Stretch) {
        let twin = self.contract.twin_grade.get_or_insert_default();
        let appointed = [
            (AppointedAt::Lower, self.words.appointed_lower),
            (AppointedAt::Higher, self.words.appointed_higher),
        ];
        let found = self.cx.first_named(clause, &appointed);
        if let Some((at, mention)) = found.filter(|_| twin.appointed_at.is_none()) {
            twin.appointed_at = Some(at);
            self.note("twinGrade.appointedAt", mention, false);
        }
    }

    /// Keeps the words behind a part: those that stated it first.
    fn note(&mut self, name: &'static str, mention: Stretch, clash: bool) {
        match self.stated(name) {
            None => self.parts.push((name, mention)),
            Some(first) if clash => self.report_clash(name, mention, first),
            Some(_) => {}
        }
    }

    /// Where a part is stated.
    fn stated(&self, name: &str) -> Option<Stretch> {
        self.parts.iter().find(|(known, _)| *known == name).map(|(_, mention)| *mention)
    }

    fn into_reading(mut self) -> Option<Reading<Contract>> {
        // "An indefinite duration contract will be offered after probation": nothing is converted.
        if self.contract.kind == Some(ContractKind::Indefinite) {
            self.contract.conversion = None;
            self.parts.retain(|(name, _)| *name != "conversion");
        }
        // "The first engagement runs for three years": what has a term is no indefinite contract.
        if let (None, Some(term)) = (self.contract.kind, self.stated("initialYears")) {
            self.contract.kind = Some(ContractKind::Definite);
            self.note("kind", term, false);
        }
        let mut whole: Option<Stretch> = None;
        let mut parts = Vec::new();
        for &(name, mention) in &self.parts {
            parts.push(self.cx.part(name, mention));
            mention.extend(&mut whole);
        }
        let quote = with_parts(self.cx.quote(whole?, Rule::ContractClauses), parts);
        Some(Reading { value: self.contract, quote })
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Contract;

    use crate::extract::testing::section;

    pub(super) fn contract(paragraphs: &str) -> Contract {
        section("6. CONTRACT", paragraphs).contract.unwrap_or_else(|| panic!("none")).value
    }

    #[test]
    fn another_post_at_a_lower_grade_makes_no_twin_grade() {
        let sentence = "Three-year definite duration contract.\n\nWhoever does not succeed may be offered another \
                        post, at the same or a lower grade.";
        assert_eq!(contract(sentence).twin_grade, None);
    }

    #[test]
    fn both_terms_together_are_the_limit_beside_a_conversion_too() {
        let sentence = "Definite duration contract of three years, renewable for up to three years. No conversion \
                        to an indefinite duration contract is foreseen, and service in this post ends after six years \
                        at the latest.";
        let contract = contract(sentence);
        assert_eq!((contract.service_max_years, contract.conversion_notice_years), (Some(6), None));
    }

    #[test]
    fn remarks_may_offer_the_contract() {
        let offer = "The post is offered with a three-year definite duration contract, renewable for up to three years.";
        let contract = |heading: &str| section(heading, offer).contract.map(|it| it.value);
        let remarks = contract("8. ADDITIONAL INFORMATION").unwrap();
        assert_eq!((remarks.initial_years, remarks.renewal_max_years), (Some(3), Some(3)));
        assert!(contract("ESSENTIAL").is_none());
    }

    #[test]
    fn a_contract_may_stand_below_lists_without_its_heading() {
        let offer =
            "Definite duration contract of three years.\n\nSecond contracts last for two years.";
        let contract = |list: &str| section("ESSENTIAL", &format!("{list}\n\n{offer}")).contract;
        let found = contract("- have tact.").map(|it| it.value.initial_years);
        assert_eq!(found, Some(Some(3)));
        assert!(contract("have tact").is_none());
    }

    #[test]
    fn a_post_that_is_to_change_hands_says_so_in_whatever_order() {
        for words in [
            "Regular rotation being politically desirable, incumbents leave after six years' service.",
            "For political reasons, turnover is considered desirable in this post.",
        ] {
            assert!(contract(words).rotation_post, "{words}");
        }
        assert!(
            !contract("Turnover is not a requirement. Definite duration contract.").rotation_post
        );
    }

    #[test]
    fn another_year_is_one() {
        let terms = "A temporary contract of one year, which may be renewed for a further year.";
        assert_eq!(contract(terms).renewal_max_years, Some(1));
    }

    #[test]
    fn a_renewal_that_is_ruled_out_has_no_length() {
        let contract = contract(
            "Definite duration contract of three years, without possibility of renewal beyond three years.",
        );
        assert_eq!((contract.initial_years, contract.renewal_max_years), (Some(3), None));
    }

    #[test]
    fn what_the_terms_add_up_to_is_the_longest_service() {
        let contract = contract(
            "Definite duration contract of three years, which can be extended by two years up to a maximum of \
             five years.",
        );
        assert_eq!((contract.renewal_max_years, contract.service_max_years), (Some(2), Some(5)));
    }
}
