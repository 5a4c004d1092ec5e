//! What is wrong with a contract: parts that its edition states in two ways, and terms in months that
//! make no whole years.

use vacancy_model::value::ContractKind;
use vacancy_model::{Annotation, Args, Code, Diagnostic, FactId, Severity};

use super::ContractDraft;
use crate::fold::Stretch;

impl ContractDraft<'_, '_, '_, '_> {
    /// A part that its edition states in two ways.
    pub(super) fn report_clash(&mut self, name: &str, here: Stretch, first: Stretch) {
        let annotation = |stretch, primary| Annotation {
            span: self.cx.span(stretch),
            language: Some(self.cx.language()),
            primary,
        };
        self.sink.problems.push(Diagnostic {
            code: Code::Conflict(FactId::Contract),
            severity: Severity::Error,
            fact: Some(FactId::Contract),
            args: Args::default().with_list("parts", vec![name.to_owned()]),
            annotations: vec![annotation(here, true), annotation(first, false)],
        });
    }

    /// "18 months": to round them would be a guess, and to say nothing would hide them. Beside a term in years,
    /// and where no term is offered, months count something else: a probation.
    pub(super) fn report_unread(&mut self) {
        let is_endless = self.contract.kind == Some(ContractKind::Indefinite);
        for &(name, mention) in &self.unread {
            if is_endless || self.stated(name).is_some() {
                continue;
            }
            let args = Args::default().with_text("text", self.cx.folded.source(mention));
            let (code, span) = (Code::Unreadable(FactId::Contract), self.cx.span(mention));
            self.sink.report(code, Severity::Warning, FactId::Contract, span, args);
        }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::{Code, FactId};

    use crate::extract::testing::notice;

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
}
