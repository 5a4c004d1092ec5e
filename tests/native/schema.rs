//! The shape of the JSON: what is promised stays, under its name.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data has failed")]

use serde_json::Value;
use vacancy_model::{Correction, Notice};
use vacancy_parser::{ParseOptions, parse};
use vacancy_tests::corpus::CASES;

/// Where in the JSON, and the keys that an object there has. `*` stands for every member or item;
/// `null` is no object and has none.
const PROMISED: &[(&str, &str)] = &[
    ("", "schemaVersion source languages facts editions diagnostics"),
    ("source", "format name length offsets"),
    (
        "facts",
        "title jobNumber organisation location schedule deadline salary grade clearance \
         budgetApproval education experience languagesRequired contract reportsTo directReports \
         indirectReports eligibility aiTools applicationFee applyAt conditions",
    ),
    ("facts.*", "value standing readings"),
    ("facts.*.readings.*", "language value text mention caption rule certainty parts"),
    ("facts.*.readings.*.mention", "start end"),
    ("facts.*.readings.*.caption", "start end"),
    ("facts.*.readings.*.parts.*", "name mention"),
    ("facts.title.value", "en fr"),
    ("facts.organisation.value", "name acronym"),
    ("facts.location.value", "city country"),
    ("facts.deadline.value", "date time zone"),
    ("facts.salary.value", "amount currency period annualAmount"),
    ("facts.grade.value", "lowest highest twin former inferred"),
    ("facts.grade.value.inferred", "category lowestEquivalent highestEquivalent source"),
    ("facts.clearance.value", "code name"),
    ("facts.education.value", "level"),
    ("facts.experience.value", "minimumYears"),
    ("facts.languagesRequired.value.*", "choice languages level"),
    (
        "facts.contract.value",
        "kind initialYears renewalMaxYears conversion conversionNoticeYears rotationPost \
         serviceMaxYears seconded twinGrade",
    ),
    ("facts.contract.value.seconded", "initialYears renewalMaxYears serviceMaxYears"),
    (
        "facts.contract.value.twinGrade",
        "appointedAt advancementMinYears externalReductionMaxMonths",
    ),
    ("facts.eligibility.value", "nationalsOf"),
    ("facts.applyAt.value.*", "audience url"),
    (
        "editions.*",
        "language span title sections essential desirable accountabilities competencies \
         refersToOtherEdition",
    ),
    ("editions.*.span", "start end"),
    ("editions.*.sections.*", "number kind heading span paragraphs"),
    ("editions.*.sections.*.paragraphs.*", "text span standing varies"),
    ("editions.*.sections.*.paragraphs.*.varies.*", "start end"),
    ("editions.*.essential.*", "text span"),
    ("editions.*.desirable.*", "text span"),
    ("editions.*.accountabilities.*", "heading text span"),
    ("editions.*.competencies.*", "name indicator span"),
    ("diagnostics.*", "code severity fact args annotations"),
    ("diagnostics.*.annotations.*", "span language primary"),
];

/// Where in the JSON, and what a text there may be; `null` may stand there too.
const WORDS: &[(&str, &str)] = &[
    ("source.format", "text markdown html docx odt rtf pdf"),
    ("source.offsets", "utf-8 utf-16"),
    ("languages.*", "en fr"),
    ("facts.*.standing", "agreed one-sided conflicting corrected"),
    ("facts.*.readings.*.language", "en fr"),
    ("facts.*.readings.*.certainty", "stated inferred"),
    ("facts.schedule.value", "full-time part-time"),
    ("facts.salary.value.period", "hour day week month year"),
    ("facts.grade.value.inferred.category", "A B C L"),
    ("facts.clearance.value.code", "NR NC NS CTS"),
    ("facts.budgetApproval.value", "pending"),
    (
        "facts.education.value.level",
        "secondary upper-secondary vocational higher university master doctorate",
    ),
    ("facts.languagesRequired.value.*.choice", "one other each"),
    ("facts.languagesRequired.value.*.level", "I II III IV V VI"),
    ("facts.contract.value.kind", "definite indefinite temporary"),
    ("facts.contract.value.conversion", "on-application-during-renewal after-initial"),
    ("facts.contract.value.twinGrade.appointedAt", "lower higher"),
    ("facts.eligibility.value.nationalsOf", "nato-members"),
    ("facts.aiTools.value", "prohibited"),
    ("facts.applicationFee.value", "none"),
    ("facts.applyAt.value.*.audience", "external staff"),
    ("facts.conditions.value.*", "travel out-of-hours telework flexible-hours"),
    (
        "editions.*.sections.*.kind",
        "summary qualifications accountabilities interrelationships competencies contract \
         application additional other",
    ),
    ("editions.*.sections.*.paragraphs.*.standing", "standard varied own"),
    ("diagnostics.*.severity", "error warning info"),
];

/// Every place in a JSON that a path leads to.
fn places<'v>(value: &'v Value, path: &str) -> Vec<&'v Value> {
    let steps = path.split('.').filter(|step| !step.is_empty());
    steps.fold(vec![value], |values, step| {
        let members = |value: &'v Value| -> Vec<&'v Value> {
            match (value, step) {
                (Value::Array(items), "*") => items.iter().collect(),
                (Value::Object(members), "*") => members.values().collect(),
                (Value::Object(members), name) => members.get(name).into_iter().collect(),
                _ => Vec::new(),
            }
        };
        values.into_iter().flat_map(members).collect()
    })
}

fn notices() -> Vec<Value> {
    let texts = CASES.iter().map(|case| case.notice).chain(["", "Grade: shoes"]);
    texts.map(|text| serde_json::to_value(parse(text, &ParseOptions::default())).unwrap()).collect()
}

#[test]
fn every_object_has_the_promised_keys() {
    for (path, keys) in PROMISED {
        let mut promised: Vec<_> = keys.split_whitespace().collect();
        promised.sort_unstable();
        let mut seen = 0;
        for notice in &notices() {
            for object in places(notice, path).into_iter().filter_map(Value::as_object) {
                let mut keys: Vec<_> = object.keys().collect();
                keys.sort_unstable();
                assert_eq!(keys, promised, "at {path}");
                seen += 1;
            }
        }
        assert!(seen > 0, "no notice of the corpus shows {path}");
    }
}

#[test]
fn a_notice_comes_back_from_its_json() {
    for case in CASES {
        // Cut in the middle too, so that codes of what is missing come back.
        let half = case.notice.floor_char_boundary(case.notice.len() / 2);
        for text in [case.notice, &case.notice[..half], &case.notice[half..]] {
            let notice = parse(text, &ParseOptions::default());
            let json = serde_json::to_value(&notice).unwrap();
            let read: Notice = serde_json::from_value(json.clone()).unwrap();
            // The arguments of a diagnostic come back in the order of the alphabet.
            assert_eq!(serde_json::to_value(&read).unwrap(), json, "{}", case.name);
        }
    }
}

#[test]
fn every_word_is_one_of_the_promised() {
    for (path, words) in WORDS {
        let mut seen = 0;
        for notice in &notices() {
            for word in places(notice, path).into_iter().filter(|value| !value.is_null()) {
                let word = word.as_str().unwrap_or_default();
                assert!(words.split_whitespace().any(|it| it == word), "{word:?} at {path}");
                seen += 1;
            }
        }
        assert!(seen > 0, "no notice of the corpus shows {path}");
    }
}

/// The published schema, as a library understands it.
fn validator() -> jsonschema::Validator {
    const SCHEMA: &str = include_str!("../../crates/vacancy_model/notice.schema.json");
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn every_notice_is_of_the_published_schema() {
    const PIECES: usize = 6;
    let validator = validator();
    let check = |notice: &Value, name: &str| {
        let faults = validator.iter_errors(notice);
        let faults: Vec<_> = faults.map(|it| format!("{}: {it}", it.instance_path())).collect();
        assert!(faults.is_empty(), "{name}\n{}", faults.join("\n"));
    };
    for notice in &notices() {
        check(notice, "a notice of the corpus");
    }
    for case in CASES {
        // Cut anywhere, so that facts are missing and editions disagree.
        for piece in 1..PIECES {
            let end = case.notice.floor_char_boundary(case.notice.len() * piece / PIECES);
            for text in [&case.notice[..end], &case.notice[end..]] {
                let notice = parse(text, &ParseOptions::default()).into_utf16(text);
                check(&serde_json::to_value(notice).unwrap(), case.name);
            }
        }
    }
}

#[test]
fn a_corrected_notice_is_of_the_published_schema_and_keeps_what_it_says() {
    let validator = validator();
    let corrections = Correction::read_all(
        "grade\tG15\t\t\nclearance\tNS\tNATO SECRET\nreports-to\tthe Head\ncontract\t1\nsalary\tmuch\n\
         organisation\n",
    );
    let mut withdrawn = 0;
    for case in CASES {
        let notice = parse(case.notice, &ParseOptions::default());
        let json = serde_json::to_value(notice.clone().corrected(&corrections)).unwrap();
        let faults: Vec<_> = validator.iter_errors(&json).map(|it| it.to_string()).collect();
        assert!(faults.is_empty(), "{}\n{}", case.name, faults.join("\n"));
        let read =
            notice.facts.grade.as_ref().map(|fact| serde_json::to_value(&fact.readings).unwrap());
        assert_eq!(
            json["facts"]["grade"]["readings"],
            read.unwrap_or_else(|| Value::Array(vec![]))
        );
        assert_eq!(json["facts"]["grade"]["standing"], "corrected");
        assert_eq!(json["facts"]["grade"]["value"]["lowest"], "G15");
        assert_eq!(json["facts"]["salary"], serde_json::to_value(&notice.facts.salary).unwrap());
        assert_eq!(json["diagnostics"], serde_json::to_value(&notice.diagnostics).unwrap());
        // What a reader takes away stands apart, as the notice states it; where it states none, nothing does.
        assert_eq!(json["facts"]["organisation"], Value::Null);
        let stated = notice.facts.organisation.as_ref();
        assert_eq!(json.get("withdrawn").is_some(), stated.is_some(), "{}", case.name);
        assert_eq!(json["withdrawn"]["organisation"], serde_json::to_value(stated).unwrap());
        withdrawn += usize::from(stated.is_some());
        let back: Notice = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(serde_json::to_value(&back).unwrap(), json);
    }
    assert!(withdrawn > 0, "no notice of the corpus states an organisation");
}

#[test]
fn the_published_schema_tells_what_is_wrong() {
    let validator = validator();
    let good = &notices()[0];
    let change: [fn(&mut Value); 7] = [
        |notice| notice["colour"] = Value::Null,
        |notice| notice["facts"]["deadline"]["value"]["date"] = "23 June".into(),
        |notice| notice["facts"]["grade"]["readings"][0]["value"]["twin"] = "yes".into(),
        |notice| notice["facts"]["jobNumber"]["standing"] = "settled".into(),
        |notice| notice["facts"]["jobNumber"]["readings"] = Value::Array(Vec::new()),
        |notice| notice["facts"]["salary"] = "5195.80".into(),
        |notice| notice["editions"][0]["sections"][0]["kind"] = "poem".into(),
    ];
    assert!(validator.is_valid(good));
    for change in change {
        let mut wrong = good.clone();
        change(&mut wrong);
        assert!(!validator.is_valid(&wrong));
    }
    for (path, keys) in PROMISED.iter().filter(|(path, _)| !path.contains('*')) {
        for key in keys.split_whitespace() {
            let mut wrong = good.clone();
            let place = path.split('.').filter(|step| !step.is_empty());
            let object = place.fold(&mut wrong, |value, step| &mut value[step]);
            if let Some(object) = object.as_object_mut() {
                object.remove(key);
                assert!(!validator.is_valid(&wrong), "{path}.{key} may be missing");
            }
        }
    }
}

#[test]
fn keys_are_in_camel_case() {
    fn check(value: &Value) {
        for (key, value) in value.as_object().into_iter().flatten() {
            let is_camel = key.chars().all(|character| character.is_ascii_alphanumeric())
                && key.starts_with(|first: char| first.is_ascii_lowercase());
            assert!(is_camel, "{key}");
            check(value);
        }
        value.as_array().into_iter().flatten().for_each(check);
    }
    notices().iter().for_each(check);
}

#[test]
fn every_key_and_word_is_typed_for_typescript() {
    const TYPES: &str = include_str!("../../crates/vacancy_wasm/src/notice.d.ts");
    for key in PROMISED.iter().flat_map(|(_, keys)| keys.split_whitespace()) {
        assert!(TYPES.contains(&format!(" {key}: ")), "no type has {key}");
    }
    for word in WORDS.iter().flat_map(|(_, words)| words.split_whitespace()) {
        assert!(TYPES.contains(&format!("\"{word}\"")), "no type has {word:?}");
    }
}
