//! Facts on which the editions differ.

use std::mem;

use vacancy_model::{Args, Code, Diagnostic, FactId, FactView, Facts, Severity, Standing};

use super::annotation;
use crate::reconcile::holds;

#[inline(never)]
pub(super) fn conflicts(facts: &Facts, found: &mut Vec<Diagnostic>) {
    for view in facts.views() {
        let is_contract = view.id == FactId::Contract;
        // Where the editions' contracts do not differ, one of them may contradict itself, and has said so.
        let terms = if is_contract { differing_terms(facts) } else { Vec::new() };
        let is_conflicting = view.standing == Standing::Conflicting;
        let differs = if is_contract { !terms.is_empty() } else { is_conflicting };
        if differs {
            let mut problem = conflict(&view, &terms);
            if is_contract {
                make_gap(facts, &mut problem);
            }
            found.push(problem);
        }
    }
}

/// Where one of the contracts only says less, it lacks terms.
fn make_gap(facts: &Facts, conflict: &mut Diagnostic) {
    let Some(contract) = &facts.contract else { return };
    let [first, second, ..] = contract.readings.as_slice() else { return };
    let lacking = if holds(&first.value, &second.value) {
        second
    } else if holds(&second.value, &first.value) {
        first
    } else {
        return;
    };
    (conflict.code, conflict.severity) = (Code::Missing(FactId::Contract), Severity::Warning);
    let args = mem::take(&mut conflict.args);
    conflict.args = args.with_text("language", lacking.quote.language.as_str());
}

/// One annotation an edition, at the words that differ where they are known.
fn conflict(view: &FactView<'_>, parts: &[&str]) -> Diagnostic {
    let mut annotations = Vec::new();
    for reading in &view.readings {
        let part = reading.parts.iter().find(|part| parts.contains(&part.name));
        let span = part.map_or(reading.mention, |part| part.mention);
        annotations.push(annotation(span, Some(reading.language), annotations.is_empty()));
    }
    let names = parts.iter().map(|&part| part.to_owned()).collect();
    Diagnostic {
        code: Code::Conflict(view.id),
        severity: Severity::Error,
        fact: Some(view.id),
        args: Args::default().with_list("parts", names),
        annotations,
    }
}

/// The terms in which the editions' contracts differ.
fn differing_terms(facts: &Facts) -> Vec<&'static str> {
    let Some(fact) = &facts.contract else { return Vec::new() };
    let [first, second, ..] = fact.readings.as_slice() else { return Vec::new() };
    let mut names = Vec::new();
    for ((name, ours), (_, theirs)) in first.value.terms().iter().zip(&second.value.terms()) {
        if ours != theirs {
            names.push(*name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Contract;
    use vacancy_model::{Code, Diagnostic, FactId, Lang, Notice, Severity, Standing};

    use crate::{ParseOptions, parse};

    /// A notice with these contracts in English and in French.
    fn notice(english: &str, french: &str) -> Notice {
        let text = format!(
            "Driver-251877\n\nPrimary Location: Mons\nNATO Body: NATO IS\nGrade: G4\n\n1. SUMMARY\n\nThe section provides \
             the drivers of the headquarters.\n\n6. CONTRACT\n\n{english}\n\nChauffeur-251877\n\nOrganisation : OTAN SI\n\
             Horaire : Temps plein\n\n1. RÉSUMÉ\n\nLa section fournit les chauffeurs du siège.\n\n6. CONTRAT\n\n{french}\n"
        );
        parse(&text, &ParseOptions::default())
    }

    #[track_caller]
    fn check(
        english: &str,
        french: &str,
        standing: Standing,
        code: Option<(Code, Severity)>,
    ) -> Contract {
        let notice = notice(english, french);
        let contract = notice.facts.contract.unwrap();
        let of_contract = |it: &&Diagnostic| it.fact == Some(FactId::Contract);
        let found = notice.diagnostics.iter().find(of_contract);
        assert_eq!(contract.standing, standing);
        assert_eq!(found.map(|it| (it.code, it.severity)), code);
        assert!(found.is_none_or(|it| it.annotations[0].primary));
        contract.value
    }

    #[test]
    fn a_language_that_says_less_of_the_contract_lacks_it_and_does_not_contradict() {
        let (english, french) = (
            "A definite duration contract of three years will be offered.",
            "Un contrat d'une durée déterminée de trois ans sera offert.",
        );
        let limit = "The maximum period of service foreseen in this post is six years.";
        let limite = "La durée de service maximale prévue à ce poste est de cinq ans.";
        let missing = Some((Code::Missing(FactId::Contract), Severity::Warning));
        let conflict = Some((Code::Conflict(FactId::Contract), Severity::Error));
        let fuller = format!("{english} {limit}");
        check(english, french, Standing::Agreed, None);
        let contract = check(&fuller, french, Standing::Agreed, missing);
        assert_eq!(contract.service_max_years, Some(6));
        let contract = check(english, &format!("{french} {limite}"), Standing::Agreed, missing);
        assert_eq!(contract.service_max_years, Some(5));
        check(&fuller, &format!("{french} {limite}"), Standing::Conflicting, conflict);
        // A twin grade of which nothing is stated is none.
        let twin = format!("{english} A twin-graded post has a lower grade and a higher one.");
        let contract = check(&twin, french, Standing::Agreed, None);
        assert!(contract.twin_grade.is_none());
    }

    #[test]
    fn a_language_that_says_less_than_one_that_contradicts_itself_contradicts_nobody() {
        let english = "A definite duration contract of three years will be offered. The maximum period of service \
                       foreseen in this post is six years. The maximum period of service foreseen in this post is \
                       five years.";
        let notice = notice(english, "Un contrat d'une durée déterminée de trois ans sera offert.");
        let told = notice.diagnostics.iter().filter(|it| it.fact == Some(FactId::Contract));
        let languages =
            |it: &Diagnostic| it.annotations.iter().map(|it| it.language).collect::<Vec<_>>();
        let told: Vec<_> = told.map(|it| (it.code, languages(it))).collect();
        let [english, french] = [Lang::En, Lang::Fr].map(Some);
        let contradiction = (Code::Conflict(FactId::Contract), vec![english; 2]);
        let gap = (Code::Missing(FactId::Contract), vec![english, french]);
        assert_eq!(told, [gap, contradiction]);
    }
}
