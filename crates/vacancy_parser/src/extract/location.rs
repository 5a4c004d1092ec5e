//! Location: "Belgium-Brussels", "Belgique-Bruxelles", "Brussels, Belgium", "Mons".

use vacancy_model::value::Location;
use vacancy_model::{FactId, Reading, Rule};

use super::Cx;
use super::uncaptioned::parts_above;
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::{CITIES, COUNTRIES, Name, is_place};
use crate::organisation::Field;
use crate::structure::Captioned;

/// Longer words behind the caption are prose.
const MAX_PLACE_BYTES: usize = 120;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Location>> {
    let is_captioned = |one: &Captioned| one.field == Field::Fact(FactId::Location);
    match cx.captioned(FactId::Location) {
        Some(captioned) => Some(Reading {
            value: location(cx, captioned.value)?,
            quote: cx.captioned_quote(captioned.caption, captioned.value, Rule::LocationCaption),
        }),
        None if cx.edition.captions.iter().any(is_captioned) => None,
        None => uncaptioned(cx),
    }
}

/// A place that stands for itself above the captions, where its own was lost.
fn uncaptioned(cx: &Cx<'_, '_>) -> Option<Reading<Location>> {
    let place = parts_above(cx).into_iter().find(|part| is_place(cx.text(*part)))?;
    Some(Reading { value: location(cx, place)?, quote: cx.quote(place, Rule::LocationLine) })
}

fn location(cx: &Cx<'_, '_>, words: Stretch) -> Option<Location> {
    let stands = |name: &str| cx.index.has(words, &name.to_ascii_lowercase());
    let named = |within: Stretch| {
        CITIES.names().find(|one| cx.index.has(within, &one.words.to_ascii_lowercase()))
    };
    // "Casteau/Mons, 60 km south of Brussels"
    let first = words.rebase(0, edge::before_first(cx.text(words), ",").len());
    let city = named(first).or_else(|| named(words));
    let country = COUNTRIES.names().find(|one| stands(one.words));
    let is_known = city.is_some() || country.is_some();
    let names_body = !is_known && cx.family.bodies.iter().any(|body| body.names.iter().any(stands));
    if cx.text(words).len() > MAX_PLACE_BYTES || names_body {
        // The place is missing and the next line slid up.
        return None;
    }
    Some(Location {
        city: match city {
            Some(city) => Some(city.first.to_owned()),
            None => city_as_printed(cx, words, country),
        },
        country: country.or(city).map(|place| place.code.to_owned()),
    })
}

/// Of "Country-City", "City, Country" and "City (Country)" the city; of a country alone none.
fn city_as_printed(cx: &Cx<'_, '_>, words: Stretch, country: Option<Name>) -> Option<String> {
    let trim = |start, end| cx.folded.trim(Stretch { start, end }, " -,/", " -,/(");
    let mut rest = words;
    if let Some(country) = country.and_then(|it| cx.index.find(words, it.words)) {
        let before = trim(words.start, country.start);
        rest = if before.is_empty() { trim(country.end, words.end) } else { before };
    }
    while !rest.is_empty() {
        // "Aix-en-Provence" has hyphens of its own.
        let last = edge::behind_last(cx.text(rest), ",/").len();
        let start = rest.end() - last;
        let part = cx.folded.trim(Stretch::new(start, rest.end()), " ", " ");
        if !part.is_empty() && !COUNTRIES.has_name(cx.text(part)) {
            return Some(cx.clean(part));
        }
        rest = Stretch::new(rest.start(), start.saturating_sub(1));
    }
    None
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Schedule;

    use crate::extract::testing::header;
    use crate::{ParseOptions, parse};

    #[track_caller]
    fn check(line: &str, city: Option<&str>, country: Option<&str>) {
        let place = header(line).location.unwrap_or_else(|| panic!("none in {line}")).value;
        assert_eq!((place.city.as_deref(), place.country.as_deref()), (city, country));
    }

    #[test]
    fn reads_known_and_unknown_places() {
        check("Primary Location: Belgium-Brussels", Some("Brussels"), Some("BE"));
        check("Emplacement principal : Belgique-Bruxelles", Some("Brussels"), Some("BE"));
        check("Location: The Hague, Netherlands", Some("The Hague"), Some("NL"));
        check("Duty location: Poggio Renatico, Italy", Some("Poggio Renatico"), Some("IT"));
        check("Location: Italy", None, Some("IT"));
        check("Location: Aix-en-Provence, France", Some("Aix-en-Provence"), Some("FR"));
        check("Location: Norway-Bodø", Some("Bodø"), Some("NO"));
        check("Location: Casteau/Mons, 60 km south of Brussels", Some("Mons"), Some("BE"));
        check("Location: Luxembourg-Capellen", Some("Capellen"), Some("LU"));
        check("Location: Breda, The Netherlands", Some("Breda"), Some("NL"));
        check("Emplacement principal : Norvège-Bodø", Some("Bodø"), Some("NO"));
        check("Lieu : Kjeller, Norvège", Some("Kjeller"), Some("NO"));
        check("Lieu : Breda (Pays-Bas)", Some("Breda"), Some("NL"));
        check("Emplacement principal : Royaume-Uni-Molesworth", Some("Molesworth"), Some("GB"));
    }

    #[test]
    fn reads_a_place_that_lost_its_caption() {
        let lost = parse(
            "Officer-250871\n\nBelgium-Brussels\nNATO Body: NATO IS\nGrade: G12",
            &ParseOptions::default(),
        );
        assert_eq!(lost.facts.location.and_then(|it| it.value.city).as_deref(), Some("Brussels"));
        assert!(header("Belgium-Brussels").location.is_none());
        let facts = parse(
            "Officer-250871\n\n📍 The Hague, Netherlands · Full-time · On-site\n\nBody: NATO IS\nGrade: G12\nDeadline: 3 May 2026",
            &ParseOptions::default(),
        )
        .facts;
        assert_eq!(facts.location.and_then(|it| it.value.city).as_deref(), Some("The Hague"));
        assert_eq!(facts.schedule.map(|it| it.value), Some(Schedule::FullTime));
    }

    #[test]
    fn refuses_the_value_of_the_next_line() {
        assert!(
            header("Primary Location\n\nNATO International Staff (NATO IS)").location.is_none()
        );
        assert!(header("Primary Location:\nSchedule: Full-time").location.is_none());
    }
}
