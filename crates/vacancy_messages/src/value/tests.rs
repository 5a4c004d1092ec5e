//! Values in words, in both languages beside each other.

use vacancy_model::Lang;
use vacancy_model::value::{
    Amount, AppointedAt, Choice, Contract, ContractKind, Conversion, Date, Deadline, Grade,
    LanguageLevel, LanguageRequirement, Location, Period, Salary, SecondedContract, Time,
    TwinGradeTerms,
};

use super::InWords;

#[track_caller]
fn check(value: &impl InWords, english: &str, french: &str) {
    assert_eq!(value.in_words(Lang::En), english);
    assert_eq!(value.in_words(Lang::Fr).replace('\u{a0}', "~").replace('\u{202f}', "_"), french);
}

fn salary(units: u64, period: Option<Period>, annual: Option<Amount>) -> Salary {
    Salary {
        amount: Amount::new(units, 2),
        currency: Some("EUR".to_owned()),
        period,
        annual_amount: annual,
    }
}

#[test]
fn sets_thousands_apart_as_each_language_does() {
    check(
        &salary(519_580, Some(Period::Month), Some(Amount::new(6_234_960, 2))),
        "5,195.80 EUR a month (62,349.60 EUR a year)",
        "5_195,80~EUR par mois (62_349,60~EUR par an)",
    );
    check(&salary(99_900, None, None), "999.00 EUR", "999,00~EUR");
}

#[test]
fn says_a_yearly_salary_once() {
    let annual = Some(Amount::new(100_000_000, 2));
    check(
        &salary(100_000_000, Some(Period::Year), annual),
        "1,000,000.00 EUR a year",
        "1_000_000,00~EUR par an",
    );
}

#[test]
fn writes_a_deadline_with_what_is_printed_of_it() {
    let mut deadline = Deadline { date: Date::new(2025, 6, 1).unwrap(), time: None, zone: None };
    check(&deadline, "1 June 2025", "1er juin 2025");
    deadline.time = Time::new(23, 59, 0);
    check(&deadline, "1 June 2025, 23:59", "1er juin 2025 à 23~h~59");
    deadline.zone = Some("CEST".to_owned());
    check(&deadline, "1 June 2025, 23:59 CEST", "1er juin 2025 à 23~h~59 CEST");
}

#[test]
fn names_a_twin_grade() {
    let mut grade = Grade {
        lowest: "G8".into(),
        highest: "G10".into(),
        twin: true,
        former: None,
        inferred: None,
    };
    check(&grade, "G8 to G10 (twin grade)", "G8 à G10 (grade jumelé)");
    grade = Grade { highest: "G8".into(), twin: false, former: Some("B-3".into()), ..grade };
    check(&grade, "G8, formerly B-3", "G8, anciennement B-3");
}

#[test]
fn names_places_in_the_reader_s_language() {
    let place = Location { city: Some("Brussels".into()), country: Some("BE".into()) };
    check(&place, "Brussels, Belgium", "Bruxelles, Belgique");
    let place = Location { city: Some("Naples".into()), country: Some("IT".into()) };
    check(&place, "Naples, Italy", "Naples, Italie");
}

#[test]
fn says_levels_of_languages_in_one_breath() {
    let level = |choice, level| LanguageRequirement {
        choice,
        languages: vec!["en".to_owned(), "fr".to_owned()],
        level,
    };
    check(
        &vec![level(Choice::One, LanguageLevel::V), level(Choice::Other, LanguageLevel::III)],
        "level V in English or French, level III in the other",
        "niveau V en anglais ou en français, niveau III dans l’autre langue",
    );
}

#[test]
fn says_only_the_clauses_that_a_contract_has() {
    check(&Contract::default(), "", "");
    let contract = Contract {
        kind: Some(ContractKind::Definite),
        initial_years: Some(3),
        renewal_max_years: Some(3),
        conversion: Some(Conversion::OnApplicationDuringRenewal),
        conversion_notice_years: Some(1),
        rotation_post: true,
        service_max_years: Some(6),
        seconded: Some(SecondedContract {
            initial_years: Some(3),
            renewal_max_years: None,
            service_max_years: Some(6),
        }),
        twin_grade: Some(TwinGradeTerms {
            appointed_at: Some(AppointedAt::Lower),
            advancement_min_years: Some(3),
            external_reduction_max_months: Some(24),
        }),
    };
    check(
        &contract,
        "definite duration; 3 years; renewal for up to 3 years; conversion to an indefinite \
         contract on application during the renewal, at the latest 1 year before its end; rotation \
         post; at most 6 years in the post; when seconded: 3 years, at most 6 years; appointed at \
         the lower grade, advancement normally after 3 years, up to 24 months sooner for external \
         candidates",
        "durée déterminée~; 3 ans~; reconduction pour 3 ans au plus~; transformation en contrat de \
         durée indéterminée sur demande, pendant la reconduction et au plus tard 1 an avant son \
         terme~; poste soumis à rotation~; 6 ans au plus dans le poste~; en détachement~: 3 ans, 6 \
         ans au plus~; nomination au grade le moins élevé, promotion en principe après 3 ans, \
         jusqu’à 24 mois plus tôt pour les candidatures externes",
    );
}
