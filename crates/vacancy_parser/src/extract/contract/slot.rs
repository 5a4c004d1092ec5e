//! The part of a contract that a term states: whose term and which one in; its place in the contract,
//! its path in the JSON, and its number out.

use vacancy_model::value::Contract;

use super::subject::Subject;
use super::terms::Term;
use crate::organisation::TermRole;
use crate::read::quantity::{MONTHS_A_YEAR, Unit};

/// The term that a number states, by its path in the JSON; `None` where it states none. That seconded
/// staff are spoken of at all is kept, too.
pub(super) fn slot(
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

/// The months of a reduction, and the whole years of any other term; one in months that makes none is
/// not rounded.
pub(super) fn count(term: &Term) -> Option<u32> {
    match (term.role, term.unit) {
        (Some(TermRole::Reduction), Unit::Months) => Some(term.value),
        (Some(TermRole::Reduction), Unit::Years) => Some(term.value * MONTHS_A_YEAR),
        (_, Unit::Years) => Some(term.value),
        (Some(TermRole::Advancement), Unit::Months) => None,
        (_, Unit::Months) => {
            term.value.is_multiple_of(MONTHS_A_YEAR).then_some(term.value / MONTHS_A_YEAR)
        }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::ContractKind;

    use super::super::tests::contract;

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
}
