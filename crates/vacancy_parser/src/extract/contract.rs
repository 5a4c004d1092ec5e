//! Contract: what is offered, read from the sentences of the contract section.
//!
//! Each sentence is told apart first: said of staff, of seconded staff, of serving staff (whose
//! terms are not offered here), or of twin-graded posts. The 3 and the 6 of the staff clause and of
//! the seconded clause are different facts, also where both stand in one paragraph.
//!
//! "Definite duration contract of three years; possibility of renewal for up to three years, during
//! which the incumbent may apply for conversion to an indefinite duration contract."

use vacancy_model::value::{AppointedAt, Contract, ContractKind, Conversion};
use vacancy_model::{
    Annotation, Args, Code, Diagnostic, FactId, Quote, Reading, Rule, SectionKind, Severity,
};

use super::contract_terms::{Term, terms};
use super::{Cx, MAX_REQUIREMENT_BYTES, Sink};
use crate::fold::Stretch;
use crate::lexicon::{Known, Phrases};
use crate::organisation::{Clauses, TermRole};
use crate::read::phrase;
use crate::read::quantity::Unit;
use crate::script;

pub(super) fn read(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Option<Reading<Contract>> {
    let clauses = cx.family.clauses(cx.edition.language)?;
    let mut draft = ContractDraft {
        cx,
        clauses,
        contract: Contract::default(),
        parts: Vec::new(),
        clashes: Vec::new(),
        unread: Vec::new(),
    };
    for piece in cx.section(SectionKind::Contract) {
        let mut subject = Subject::Staff;
        for sentence in cx.sentences(piece.stretch) {
            for clause in draft.apart_from_serving(sentence) {
                if !clause.is_empty() {
                    subject = draft.subject(clause, subject);
                    draft.read_clause(clause, subject);
                }
            }
        }
    }
    draft.report_clashes(sink);
    draft.report_unread(sink);
    draft.into_reading()
}

/// Of whom a sentence speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Staff,
    Seconded,
    Serving,
    TwinGrade,
}

struct ContractDraft<'c, 'f, 'd> {
    cx: &'c Cx<'f, 'd>,
    clauses: &'static Clauses,
    contract: Contract,
    parts: Vec<(&'static str, Stretch)>,
    /// Parts that the edition itself states in two ways.
    clashes: Vec<(&'static str, Stretch, Stretch)>,
    /// Parts that may be stated in months which make no whole years.
    unread: Vec<(&'static str, Stretch)>,
}

impl ContractDraft<'_, '_, '_> {
    /// "It may be renewed …" speaks of whom the sentence before spoke of.
    fn subject(&self, sentence: Stretch, before: Subject) -> Subject {
        let text = self.cx.text(sentence);
        let is_negated = |found: Stretch| {
            self.clauses.not_seconded.iter().any(|phrase| self.is_within(sentence, found, phrase))
        };
        let speaks = |phrases: Phrases| {
            let mut found = phrases.iter().flat_map(|phrase| self.cx.index.all(sentence, phrase));
            found.any(|found| !is_negated(found))
        };
        if speaks(self.clauses.twin_grade) {
            Subject::TwinGrade
        } else if speaks(self.clauses.serving) {
            Subject::Serving
        } else if speaks(self.clauses.seconded) {
            Subject::Seconded
        } else if self.refers_back(text) {
            before
        } else {
            Subject::Staff
        }
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

    /// "Newly recruited staff will be offered …; serving staff will be offered …"
    fn apart_from_serving(&self, sentence: Stretch) -> [Stretch; 2] {
        let serving = self.cx.index.first_of(sentence, self.clauses.serving);
        let before =
            Stretch::new(sentence.start(), serving.map_or(sentence.start(), Stretch::start));
        let cut = phrase::occurrences(self.cx.text(before), "; ").last();
        let cut = cut.map_or(sentence.start(), |it| before.start() + it.start);
        [Stretch::new(sentence.start(), cut), Stretch::new(cut, sentence.end())]
    }

    fn refers_back(&self, sentence: &str) -> bool {
        self.clauses.back_references.iter().any(|word| {
            let rest = sentence.trim_start().strip_prefix(word);
            rest.is_some_and(|rest| !rest.starts_with(script::is_word))
        })
    }

    fn read_clause(&mut self, clause: Stretch, subject: Subject) {
        match subject {
            Subject::Serving => return,
            Subject::TwinGrade => self.read_appointment(clause),
            Subject::Staff | Subject::Seconded => {}
        }
        self.read_terms(clause, subject);
        if subject == Subject::Staff {
            self.read_kind(clause);
            self.read_conversion(clause);
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
        let is_renewed = !self.cx.index.has_any(clause, self.clauses.not_renewed);
        for mut term in terms(self.cx.index, clause, self.cx.lexicon, self.clauses) {
            if term.role == TermRole::Renewal && !is_renewed {
                continue;
            }
            if self.is_sum(&term, subject) {
                term.role = TermRole::Service;
            }
            let slot = slot(&mut self.contract, subject, term.role);
            let Some((name, slot)) = slot else { continue };
            let Some(value) = count(&term) else {
                self.unread.push((name, term.mention));
                continue;
            };
            let clash = *slot.get_or_insert(value) != value;
            self.note(name, term.mention, clash);
        }
    }

    /// "Three years, extended by three years up to a maximum of six": the last number counts both terms.
    fn is_sum(&mut self, term: &Term, subject: Subject) -> bool {
        let mut years = |role| slot(&mut self.contract, subject, role).and_then(|(_, slot)| *slot);
        let both = years(TermRole::Initial).zip(years(TermRole::Renewal));
        let is_sum = both.is_some_and(|(initial, renewal)| count(term) == Some(initial + renewal));
        term.role == TermRole::Renewal && is_sum
    }

    /// A definite contract that may become an indefinite one is a definite one.
    fn read_kind(&mut self, clause: Stretch) {
        if self.contract.kind == Some(ContractKind::Definite) {
            return;
        }
        let kinds = [
            (ContractKind::Definite, self.clauses.definite),
            (ContractKind::Temporary, self.clauses.temporary),
            (ContractKind::Indefinite, self.clauses.indefinite),
        ];
        let Some((kind, mention)) = self.cx.first_named(clause, &kinds) else { return };
        let stated = self.contract.kind;
        if stated.is_none() || kind == ContractKind::Definite {
            self.contract.kind = Some(kind);
            // What is offered for good is not offered for a term; a temporary contract is definite, too.
            let clash = stated == Some(ContractKind::Indefinite);
            if !clash {
                self.parts.retain(|(name, _)| *name != "kind");
            }
            self.note("kind", mention, clash);
        }
    }

    fn read_conversion(&mut self, clause: Stretch) {
        let is_known = self.contract.conversion.is_some();
        if is_known || !self.cx.index.has_any(clause, self.clauses.indefinite) {
            return;
        }
        let ways = [
            (Conversion::OnApplicationDuringRenewal, self.clauses.conversion_applied_for),
            (Conversion::AfterInitial, self.clauses.conversion_follows),
        ];
        if let Some((way, mention)) = self.cx.first_named(clause, &ways) {
            self.contract.conversion = Some(way);
            self.note("conversion", mention, false);
        }
    }

    fn read_rotation(&mut self, clause: Stretch) {
        if let Some(mention) = self.cx.index.first_of(clause, self.clauses.rotation) {
            self.contract.rotation_post = true;
            self.note("rotationPost", mention, false);
        }
    }

    fn read_appointment(&mut self, clause: Stretch) {
        let twin = self.contract.twin_grade.get_or_insert_default();
        let appointed = [
            (AppointedAt::Lower, self.clauses.appointed_lower),
            (AppointedAt::Higher, self.clauses.appointed_higher),
        ];
        let found = self.cx.first_named(clause, &appointed);
        if let Some((at, mention)) = found.filter(|_| twin.appointed_at.is_none()) {
            twin.appointed_at = Some(at);
            self.note("twinGrade.appointedAt", mention, false);
        }
    }

    /// Keeps the words behind a part: those that stated it first.
    fn note(&mut self, name: &'static str, mention: Stretch, clash: bool) {
        let known =
            self.parts.iter().find(|(known, _)| *known == name).map(|(_, mention)| *mention);
        match known {
            None => self.parts.push((name, mention)),
            Some(first) if clash => self.clashes.push((name, mention, first)),
            Some(_) => {}
        }
    }

    fn report_clashes(&self, sink: &mut Sink<'_>) {
        for (name, here, first) in &self.clashes {
            let annotation = |stretch: &Stretch, primary| Annotation {
                span: self.cx.span(*stretch),
                language: Some(self.cx.language()),
                primary,
            };
            sink.problems.push(Diagnostic {
                code: Code::Conflict(FactId::Contract),
                severity: Severity::Error,
                fact: Some(FactId::Contract),
                args: Args::default().with_list("parts", vec![(*name).to_owned()]),
                annotations: vec![annotation(here, true), annotation(first, false)],
            });
        }
    }

    /// "18 months": to round them would be a guess, and to say nothing would hide them. Beside a term in years,
    /// and where no term is offered, months count something else: a probation.
    fn report_unread(&self, sink: &mut Sink<'_>) {
        let is_endless = self.contract.kind == Some(ContractKind::Indefinite);
        let is_stated = |name: &str| self.parts.iter().any(|(known, _)| *known == name);
        for &(name, mention) in &self.unread {
            if is_endless || is_stated(name) {
                continue;
            }
            let args = Args::default().with_text("text", self.cx.folded.source(mention));
            let (code, span) = (Code::Unreadable(FactId::Contract), self.cx.span(mention));
            sink.report(code, Severity::Warning, FactId::Contract, span, args);
        }
    }

    fn into_reading(self) -> Option<Reading<Contract>> {
        let mention = self.parts.iter().map(|(_, mention)| *mention).reduce(Stretch::cover)?;
        let parts = self.parts.iter().map(|(name, mention)| self.cx.part(name, *mention)).collect();
        let quote = Quote { parts, ..self.cx.quote(mention, Rule::ContractClauses) };
        Some(Reading { value: self.contract, quote })
    }
}

/// The term that a number states, by its path in the JSON; `None` where it states none. That seconded
/// staff are spoken of at all is kept, too.
fn slot(
    contract: &mut Contract,
    subject: Subject,
    role: TermRole,
) -> Option<(&'static str, &mut Option<u32>)> {
    Some(match subject {
        Subject::Staff => match role {
            TermRole::Initial => ("initialYears", &mut contract.initial_years),
            TermRole::Renewal => ("renewalMaxYears", &mut contract.renewal_max_years),
            TermRole::Service => ("serviceMaxYears", &mut contract.service_max_years),
            TermRole::Notice => ("conversionNoticeYears", &mut contract.conversion_notice_years),
            // "The period of three years may be reduced …", after the sentence on twin grades.
            TermRole::Advancement | TermRole::Reduction => {
                contract.twin_grade.as_ref()?;
                return slot(contract, Subject::TwinGrade, role);
            }
        },
        Subject::Seconded => {
            let seconded = contract.seconded.get_or_insert_default();
            match role {
                TermRole::Initial => ("seconded.initialYears", &mut seconded.initial_years),
                TermRole::Renewal => ("seconded.renewalMaxYears", &mut seconded.renewal_max_years),
                TermRole::Service => ("seconded.serviceMaxYears", &mut seconded.service_max_years),
                _ => return None,
            }
        }
        Subject::TwinGrade => {
            let twin = contract.twin_grade.get_or_insert_default();
            match role {
                TermRole::Advancement => {
                    ("twinGrade.advancementMinYears", &mut twin.advancement_min_years)
                }
                TermRole::Reduction => (
                    "twinGrade.externalReductionMaxMonths",
                    &mut twin.external_reduction_max_months,
                ),
                _ => return None,
            }
        }
        Subject::Serving => return None,
    })
}

const MONTHS: u32 = 12;

/// The months of a reduction, and the whole years of any other term; one in months that makes none is
/// not rounded.
fn count(term: &Term) -> Option<u32> {
    match (term.role, term.unit) {
        (TermRole::Reduction, Unit::Months) => Some(term.value),
        (TermRole::Reduction, Unit::Years) => Some(term.value * MONTHS),
        (_, Unit::Years) => Some(term.value),
        (TermRole::Advancement, Unit::Months) => None,
        (_, Unit::Months) => term.value.is_multiple_of(MONTHS).then_some(term.value / MONTHS),
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::{ContractKind, Conversion};
    use vacancy_model::{Code, FactId};

    use crate::extract::testing::{notice, section};

    fn contract(paragraphs: &str) -> vacancy_model::value::Contract {
        section("6. CONTRACT", paragraphs).contract.unwrap_or_else(|| panic!("none")).value
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
    fn months_that_make_no_whole_years_are_said_and_not_rounded() {
        let unread = |sections: &str| {
            let notice = notice(sections);
            let years = notice.facts.contract.and_then(|fact| fact.value.initial_years);
            let codes = notice.diagnostics.iter().map(|it| it.code);
            (years, codes.filter(|code| *code == Code::Unreadable(FactId::Contract)).count())
        };
        let english = "1. SUMMARY\n\nThe post.\n\n6. CONTRACT\n\nA temporary contract of ";
        assert_eq!(unread(&format!("{english}18 months will be offered.")), (None, 1));
        assert_eq!(unread(&format!("{english}24 months will be offered.")), (Some(2), 0));
        for other in [
            "two years, with a probation of six months.",
            "two years. An indefinite duration contract is offered after six months.",
        ] {
            assert_eq!(unread(&format!("{english}{other}")), (Some(2), 0), "{other}");
        }
        let endless = "1. SUMMARY\n\nThe post.\n\n6. CONTRACT\n\nYou will be offered an indefinite duration contract \
                       after a probation of six months.";
        assert_eq!(unread(endless), (None, 0));
        let french = "1. RÉSUMÉ\n\nLe poste.\n\n6. CONTRAT\n\nUn contrat temporaire de ";
        assert_eq!(unread(&format!("{french}18 mois sera offert.")), (None, 1));
    }

    #[test]
    fn reads_an_indefinite_contract_as_one() {
        let contract =
            contract("The successful candidate will receive an indefinite duration contract.");
        assert_eq!((contract.kind, contract.initial_years), (Some(ContractKind::Indefinite), None));
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
    fn months_that_make_no_whole_years_are_no_years() {
        for (term, years) in [("18 months", None), ("six months", None), ("36 months", Some(3))] {
            let contract = contract(&format!("Definite duration contract of {term}."));
            assert_eq!(
                (contract.kind, contract.initial_years),
                (Some(ContractKind::Definite), years)
            );
        }
    }

    #[test]
    fn says_when_it_contradicts_itself() {
        let notice = notice(
            "\n6. CONTRACT\n\nDefinite duration contract of three years.\n\nThe candidate will receive a \
             definite duration contract of four years.\n",
        );
        let conflict =
            notice.diagnostics.iter().find(|d| d.code == Code::Conflict(FactId::Contract)).unwrap();
        assert_eq!(conflict.args.list("parts"), ["initialYears"]);
        assert_eq!(conflict.annotations.len(), 2);
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
