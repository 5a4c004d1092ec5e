//! The notices that the formats are tried on: plain, without a time, contradictory, hostile.

use vacancy_model::Notice;
use vacancy_model::value::{Location, Organisation};
use vacancy_parser::{ParseOptions, parse};

pub(crate) const PLAIN: &str =
    include_str!("../../../../tests/corpus/nato_is/250871-colon-header/notice.txt");
pub(crate) const DATE_ONLY: &str = include_str!(
    "../../../../tests/corpus/nato_is/241792-twin-grade-and-clearance-without-colon/notice.txt"
);

pub(crate) fn read(text: &str) -> Notice {
    let options = ParseOptions { name: Some("notice.txt".to_owned()), ..ParseOptions::default() };
    parse(text, &options)
}

/// The plain notice with another closing date in French.
pub(crate) fn contradictory() -> Notice {
    read(&PLAIN.replace("Date de retrait : 23-juin-2025", "Date de retrait : 22-juin-2025"))
}

/// Words that each format could take for something of its own.
pub(crate) const HOSTILE: &str = "=cmd|' /C calc'!A1, \"quoted\"\r\nEND:VEVENT\r\nX:1; \\ | *b* \
     [click](javascript:alert(1)) <script>alert(1)</script> <!-- &amp; ]]> https://x.example \
     👩‍💻 \u{202e}مرحبا\u{202c} # `code` $x$ ~~s~~";

/// The plain notice with hostile words in every fact and list that has words of the notice.
pub(crate) fn hostile() -> Notice {
    let mut notice = read(PLAIN);
    let facts = &mut notice.facts;
    if let Some(title) = &mut facts.title {
        title.value.en = Some(HOSTILE.to_owned());
        title.value.fr = Some("é".repeat(400));
    }
    if let Some(body) = &mut facts.organisation {
        body.value =
            Organisation { name: HOSTILE.to_owned(), acronym: Some(format!("@{HOSTILE}")) };
    }
    if let Some(place) = &mut facts.location {
        place.value = Location { city: Some(HOSTILE.to_owned()), country: Some("BE".to_owned()) };
    }
    if let Some(line) = &mut facts.reports_to {
        HOSTILE.clone_into(&mut line.value);
    }
    for edition in &mut notice.editions {
        for paragraph in edition.sections.iter_mut().flat_map(|it| &mut it.paragraphs) {
            HOSTILE.clone_into(&mut paragraph.text);
        }
        for item in edition.essential.iter_mut().chain(&mut edition.desirable) {
            item.text = format!("- {HOSTILE}");
        }
        for area in &mut edition.accountabilities {
            area.heading = Some(HOSTILE.to_owned());
            area.text = format!("1. {HOSTILE}");
        }
        for competency in &mut edition.competencies {
            HOSTILE.clone_into(&mut competency.name);
        }
    }
    notice.source.name = Some(format!("-{HOSTILE}"));
    notice
}
