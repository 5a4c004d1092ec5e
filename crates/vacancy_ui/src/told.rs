//! What the desk tells of single facts: a line each, with the fact's name and what is said of it, tabs
//! between. Kept as it comes: few facts have a line, and lists of structs would weigh more.

use vacancy_model::value::{Contract, Date, Deadline, Time};
use vacancy_model::{FactId, Lang};
use vacancy_text::{Parts, read_decimal, split};

use crate::HAS_DESK;

/// What is told of a fact, part by part; `None` where nothing is.
pub(crate) fn of(lines: &str, id: FactId) -> Option<Parts<'_>> {
    if !HAS_DESK {
        return None;
    }
    let mut lines = Parts::of(lines, b'\n');
    lines.find_map(|line| {
        let mut parts = Parts::of(line, b'\t');
        (parts.next() == Some(id.as_kebab())).then_some(parts)
    })
}

/// A judgement of what is asked: its sign, and its word; `None` where nothing is judged.
pub(crate) fn judgement(judged: &str) -> Option<(&str, &str)> {
    if HAS_DESK { split(judged, b' ') } else { None }
}

/// The reader's own value of a fact in words, which stand in each language before the value's parts.
pub(crate) fn own(corrections: &str, id: FactId, lang: Lang) -> Option<&str> {
    of(corrections, id)?.nth(lang as usize)
}

/// The reader's own closing date. Of it more is made than words: how far off it is.
pub(crate) fn own_deadline(corrections: &str) -> Option<Deadline> {
    let mut parts = of(corrections, FactId::Deadline)?;
    let date = Date::read(parts.nth(Lang::ALL.len())?)?;
    let time = parts.next().and_then(Time::read);
    let zone = parts.next().filter(|zone| !zone.is_empty()).map(str::to_owned);
    Some(Deadline { date, time, zone })
}

/// The reader's own contract, which is drawn and set out term by term.
pub(crate) fn own_contract(corrections: &str) -> Option<Contract> {
    let mut parts = of(corrections, FactId::Contract)?;
    parts.nth(Lang::ALL.len() - 1)?;
    let mut terms = [None; Contract::TERMS];
    for term in &mut terms {
        *term = read_decimal(parts.next()?);
    }
    Contract::of_terms(terms)
}

/// All lines but that of a fact.
pub(crate) fn without(lines: &str, id: FactId) -> String {
    let mut kept = String::new();
    for line in lines.split_inclusive('\n') {
        if of(line, id).is_none() {
            kept.push_str(line);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use vacancy_model::{FactId, Lang};

    use super::{own, own_contract, own_deadline, without};

    const HELD: &str = "direct-reports\tnone\taucun\t0\ngrade\tG8 to G10\tG8 à G10\tG8\tG10\t\n";

    #[test]
    fn knows_the_words_and_the_parts_of_a_value() {
        assert_eq!(own(HELD, FactId::Grade, Lang::En), Some("G8 to G10"));
        assert_eq!(own(HELD, FactId::DirectReports, Lang::Fr), Some("aucun"));
        let held = "deadline\t24 June\t24 juin\t2025-06-24\t12:00:00\t\n";
        let deadline = own_deadline(held).unwrap();
        assert_eq!(
            (deadline.date.day(), deadline.time.unwrap().hour(), deadline.zone),
            (24, 12, None)
        );
    }

    #[test]
    fn knows_the_terms_of_a_contract() {
        let held = "contract\ta\tb\t0\t4\t2\t\t\t1\t6\t\t\t\t\t\t\n";
        let contract = own_contract(held).unwrap();
        assert_eq!((contract.initial_years, contract.renewal_max_years), (Some(4), Some(2)));
        assert!(contract.rotation_post && contract.seconded.is_none());
        assert_eq!(own_contract("contract\tContract: not stated\tContrat : non précisé\n"), None);
    }

    #[test]
    fn knows_nothing_of_what_has_no_line() {
        assert_eq!(own(HELD, FactId::IndirectReports, Lang::En), None);
        assert_eq!(own("", FactId::Grade, Lang::En), None);
        assert_eq!(own("grade", FactId::Grade, Lang::En), None);
        assert_eq!(own_deadline("deadline\tnever\tjamais\tnever\t\t\n"), None);
    }

    #[test]
    fn leaves_out_one_fact_and_keeps_the_others() {
        assert_eq!(without(HELD, FactId::Grade), "direct-reports\tnone\taucun\t0\n");
        assert_eq!(without(HELD, FactId::Salary), HELD);
    }
}
