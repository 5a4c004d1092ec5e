//! One function a property: what schema.org calls what a notice says.
//!
//! Source of names and types: schema.org, release 30, `JobPosting`.

use vacancy_messages::{fact_name, value_words};
use vacancy_model::value::{
    Clock, ContractKind, EducationLevel, Moment, Organisation, Period, Salary, Schedule, Titles,
    Zone,
};
use vacancy_model::{FactId, Lang, Notice};

use super::Node;
use crate::own::own;
use crate::settled::{Settled, settled};
use crate::words::colon;

pub(super) fn title(notice: &Notice, lang: Lang) -> Settled<Node> {
    let title = |titles: &Titles| titles.in_or_else(lang).map(Node::from).into();
    settled(notice.facts.title.as_ref()).and_then(title)
}

pub(super) fn organisation(notice: &Notice) -> Settled<Node> {
    let node = |body: &Organisation| {
        let acronym = body.acronym.as_deref().filter(|acronym| *acronym != body.name);
        let members =
            [("name", Some(body.name.as_str().into())), ("alternateName", acronym.map(Node::from))];
        Node::typed("Organization", members)
    };
    settled(notice.facts.organisation.as_ref()).map(node)
}

pub(super) fn location(notice: &Notice) -> Settled<Node> {
    settled(notice.facts.location.as_ref()).and_then(|place| {
        let city = place.city.as_deref().map(Node::from);
        let country = place.country.as_deref().map(Node::from);
        if city.is_none() && country.is_none() {
            return Settled::NotStated;
        }
        let members = [("addressLocality", city), ("addressCountry", country)];
        let address = Node::typed("PostalAddress", members);
        Settled::Stated(Node::typed("Place", [("address", Some(address))]))
    })
}

/// The number, under the name of the body that gave it.
pub(super) fn identifier(notice: &Notice) -> Settled<Node> {
    let body = settled(notice.facts.organisation.as_ref()).value();
    settled(notice.facts.job_number.as_ref()).map(|number| {
        let name = body.map(|body| body.name.as_str().into());
        Node::typed("PropertyValue", [("name", name), ("value", Some(number.as_str().into()))])
    })
}

/// ISO 8601, with an offset where there is a time; and whether the zone of what the notice states is only
/// assumed.
pub(super) fn valid_through(notice: &Notice) -> (Settled<Node>, bool) {
    let moment = settled(notice.facts.deadline.as_ref()).map(Moment::of);
    let is_assumed =
        matches!(moment, Settled::Stated(Moment::At(Clock { zone: Zone::BrusselsAssumed, .. })));
    let node = moment.map(|moment| match moment {
        Moment::At(Clock { date, time, offset, .. }) => {
            let sign = if offset < 0 { '-' } else { '+' };
            let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
            format!("{date}T{time}{sign}{hours:02}:{minutes:02}").into()
        }
        Moment::Day(_) | Moment::UnplacedTime(_) => moment.date().to_string().into(),
    });
    (node, is_assumed)
}

/// Google's words; a contract of definite duration has none of its own there.
pub(super) fn employment_type(notice: &Notice) -> Settled<Node> {
    let contract = settled(notice.facts.contract.as_ref()).value();
    let is_temporary = contract.is_some_and(|it| it.kind == Some(ContractKind::Temporary));
    settled(notice.facts.schedule.as_ref()).map(|schedule| {
        let schedule = Node::from(match schedule {
            Schedule::FullTime => "FULL_TIME",
            Schedule::PartTime => "PART_TIME",
        });
        if is_temporary { Node::List(vec![schedule, "TEMPORARY".into()]) } else { schedule }
    })
}

pub(super) fn base_salary(notice: &Notice) -> Settled<Node> {
    settled(notice.facts.salary.as_ref()).map(|salary| {
        let unit = salary.period.map(|period| match period {
            Period::Hour => "HOUR".into(),
            Period::Day => "DAY".into(),
            Period::Week => "WEEK".into(),
            Period::Month => "MONTH".into(),
            Period::Year => "YEAR".into(),
        });
        let amount = Some(Node::Number(salary.amount.to_string()));
        let value = Node::typed("QuantitativeValue", [("value", amount), ("unitText", unit)]);
        let currency = salary.currency.as_deref().map(Node::from);
        Node::typed("MonetaryAmount", [("currency", currency), ("value", Some(value))])
    })
}

/// The parts without which an amount says little.
pub(super) fn salary_parts_missing(notice: &Notice) -> impl Iterator<Item = &'static str> {
    let salary = settled(notice.facts.salary.as_ref()).value();
    let lacks = |is_missing: fn(&Salary) -> bool| salary.is_some_and(is_missing);
    let currency = lacks(|it| it.currency.is_none()).then_some("baseSalary.currency");
    let unit = lacks(|it| it.period.is_none()).then_some("baseSalary.value.unitText");
    currency.into_iter().chain(unit)
}

/// Google's categories where one of them says what the notice says; the level in words beside it.
/// "Higher education" may be a degree or not, so it stays words.
pub(super) fn education(notice: &Notice, lang: Lang) -> Settled<Node> {
    let words = value_words(&notice.facts, FactId::Education, lang).map(|words| words.value);
    settled(notice.facts.education.as_ref()).and_then(|education| {
        let category = match education.level {
            EducationLevel::Secondary | EducationLevel::UpperSecondary => "high school",
            EducationLevel::Vocational => "professional certificate",
            EducationLevel::Higher => return words.map(Node::from).into(),
            EducationLevel::University => "bachelor degree",
            EducationLevel::Master | EducationLevel::Doctorate => "postgraduate degree",
        };
        let members = [
            ("credentialCategory", Some(category.into())),
            ("educationalLevel", words.map(Node::from)),
        ];
        Settled::Stated(Node::typed("EducationalOccupationalCredential", members))
    })
}

pub(super) fn experience(notice: &Notice) -> Settled<Node> {
    settled(notice.facts.experience.as_ref()).map(|experience| {
        let months = u64::from(experience.minimum_years) * 12;
        let months = ("monthsOfExperience", Some(Node::Number(months.to_string())));
        Node::typed("OccupationalExperienceRequirements", [months])
    })
}

/// Citizenship stands here: schema.org bans it from `applicantLocationRequirements`.
pub(super) fn eligibility(notice: &Notice, lang: Lang) -> Settled<Node> {
    let words = value_words(&notice.facts, FactId::Eligibility, lang).map(|words| words.value);
    settled(notice.facts.eligibility.as_ref()).and_then(|_| words.map(Node::from).into())
}

pub(super) fn clearance(notice: &Notice) -> Settled<Node> {
    settled(notice.facts.clearance.as_ref()).map(|clearance| clearance.name.as_str().into())
}

/// The first term of a contract that ends; ISO 8601.
pub(super) fn duration(notice: &Notice) -> Settled<Node> {
    settled(notice.facts.contract.as_ref()).and_then(|contract| {
        let ends = contract.kind != Some(ContractKind::Indefinite);
        let years = contract.initial_years.filter(|_| ends);
        years.map(|years| Node::from(format!("P{years}Y"))).into()
    })
}

/// The notice itself: its languages, which a posting has no property for, and what the reader has
/// corrected, with what the notice says.
pub(super) fn notice_itself(notice: &Notice, lang: Lang) -> Settled<Node> {
    let list = |nodes: Vec<Node>| (!nodes.is_empty()).then_some(Node::List(nodes));
    let languages = list(notice.languages.iter().map(|it| it.as_str().into()).collect());
    let corrections = list(corrections(notice, lang).map(Node::from).collect());
    if languages.is_none() && corrections.is_none() {
        return Settled::NotStated;
    }
    let members = [("inLanguage", languages), ("correction", corrections)];
    Settled::Stated(Node::typed("CreativeWork", members))
}

/// "Grade: G15 (the reader’s own value; the notice says: …)"
fn corrections(notice: &Notice, lang: Lang) -> impl Iterator<Item = String> {
    FactId::ALL.iter().filter_map(move |&id| {
        let own = own(notice, id, lang)?;
        Some([fact_name(id, lang), colon(lang), &own.value, " (", &own.whose, ")"].concat())
    })
}
