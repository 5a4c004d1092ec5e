//! Facts whose value is one of a list of names: body, schedule, clearance.
//!
//! "NATO Body: NATO International Staff (NATO IS)" and "Organisation : OTAN SI" are the same body.

use vacancy_model::value::{Clearance, Organisation, Schedule};
use vacancy_model::{FactId, Lang, Reading, Rule, SectionKind};
use vacancy_text::trim;

use super::uncaptioned::{parts, parts_above};
use super::{Cx, Sink};
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::Lexicon;
use crate::organisation::HeadingKind;
use crate::structure::{Captioned, Piece};

/// Longer words behind the caption are prose.
const MAX_NAME_BYTES: usize = 160;
/// "Required Security Clearance:", on a line of its own.
const MAX_CAPTION_BYTES: usize = 40;
/// Between "clearance" and its level.
const MAX_GAP_BYTES: usize = 60;

#[inline(never)]
pub(super) fn organisation(cx: &Cx<'_, '_>) -> Option<Reading<Organisation>> {
    let Some(captioned) = cx.captioned(FactId::Organisation) else { return letterhead(cx) };
    let words = cx.text(captioned.value);
    let known = cx.family.bodies.iter().find(|body| cx.index.has_any(captioned.value, body.names));
    let value = match known {
        Some(body) => body.organisation(),
        None if words.len() <= MAX_NAME_BYTES => as_printed(&cx.clean_lines(captioned.value)),
        None => return None,
    };
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, captioned.value, Rule::OrganisationCaption),
    })
}

/// A body's name alone on a line of the header.
fn letterhead(cx: &Cx<'_, '_>) -> Option<Reading<Organisation>> {
    parts(cx, &cx.edition.header).into_iter().find_map(|part| {
        let value = cx.family.body(cx.text(part))?.organisation();
        Some(Reading { value, quote: cx.quote(part, Rule::OrganisationLine) })
    })
}

/// "NATO Support and Procurement Agency (NSPA)".
fn as_printed(words: &str) -> Organisation {
    let bracketed = words.strip_suffix(')').and_then(|words| edge::split_last(words, "("));
    match bracketed {
        Some((name, acronym)) if !trim(name).is_empty() => {
            Organisation { name: trim(name).to_owned(), acronym: Some(trim(acronym).to_owned()) }
        }
        _ => Organisation { name: words.to_owned(), acronym: None },
    }
}

#[inline(never)]
pub(super) fn schedule(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Option<Reading<Schedule>> {
    // Behind a caption that stands empty, longer words are the next paragraph's.
    let is_short = |one: &Captioned| one.value.len() <= MAX_NAME_BYTES;
    let Some(captioned) = cx.captioned(FactId::Schedule).filter(is_short) else {
        let alone = parts_above(cx).into_iter().find_map(|part| schedule_alone(cx, part));
        let rule = if alone.is_some() { Rule::ScheduleLine } else { Rule::PostSentence };
        let (value, mention) = alone.or_else(|| {
            let told = |sentence| cx.first_named(sentence, cx.lexicon.schedules);
            cx.sentences_on_post().into_iter().find_map(told)
        })?;
        return Some(Reading { value, quote: cx.quote(mention, rule) });
    };
    // "Horaire : Temps plein" above an English text.
    let named = |language| cx.first_named(captioned.value, Lexicon::of(language).schedules);
    let Some((value, mention)) = Lang::ALL.into_iter().find_map(named) else {
        sink.unreadable(cx, FactId::Schedule, &captioned);
        return None;
    };
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, mention, Rule::ScheduleCaption),
    })
}

/// The schedule that some words are, and nothing else.
fn schedule_alone(cx: &Cx<'_, '_>, words: Stretch) -> Option<(Schedule, Stretch)> {
    let named = cx.first_named(words, cx.lexicon.schedules);
    named.filter(|(_, mention)| *mention == words)
}

/// "Appointment will be subject to receipt of a security clearance" names no level: the header is read,
/// or a requirement that names one.
#[inline(never)]
pub(super) fn clearance(cx: &Cx<'_, '_>) -> Option<Reading<Clearance>> {
    let Some(captioned) = cx.captioned(FactId::Clearance) else { return required_clearance(cx) };
    if cx.text(captioned.value).len() > MAX_NAME_BYTES {
        return None;
    }
    let (value, mention) = if let Some(known) = clearance_level(cx, captioned.value) {
        known
    } else {
        let name = cx.clean(captioned.value);
        (Clearance { code: None, name }, captioned.value)
    };
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, mention, Rule::ClearanceCaption),
    })
}

/// "hold a NATO SECRET clearance"; "Security Clearance" and, on the next line, "NATO SECRET". Outside the
/// requirements: "Appointment is subject to a clearance at NATO SECRET level".
fn required_clearance(cx: &Cx<'_, '_>) -> Option<Reading<Clearance>> {
    // Most notices name no level.
    clearance_level(cx, cx.edition.stretch)?;
    for section in &cx.edition.sections {
        // What the post does may be about clearances of others.
        if section.kind == SectionKind::Accountabilities {
            continue;
        }
        let is_requirement = section.kind == SectionKind::Qualifications;
        // "4. SECURITY CLEARANCE", and below it "NATO SECRET".
        let is_headed = section
            .heading
            .is_some_and(|heading| cx.index.has_any(heading, cx.family.clearance_words));
        for (at, piece) in section.pieces.iter().enumerate() {
            let below = section.pieces.get(at + 1);
            let mut asked = None;
            if is_headed && piece.stretch.len() <= MAX_NAME_BYTES {
                asked = clearance_level(cx, piece.stretch);
            } else if is_requirement {
                asked = asked_clearance(cx, piece, below);
            } else {
                for stretch in cx.sentences(piece.stretch) {
                    if asked.is_none() && depends_on_clearance(cx, stretch) {
                        asked = asked_clearance(cx, &Piece { stretch, ..*piece }, below);
                    }
                }
            }
            if let Some((value, mention)) = asked {
                let quote = cx.quote(mention, Rule::ClearanceRequirement);
                return Some(Reading { value, quote });
            }
        }
    }
    None
}

/// "Appointment is subject to a clearance"; "Security clearance: NATO SECRET".
fn depends_on_clearance(cx: &Cx<'_, '_>, sentence: Stretch) -> bool {
    cx.begins_any(sentence, cx.family.conditional)
        || edge::split(cx.text(sentence), ":").is_some_and(|(caption, _)| {
            let caption = sentence.rebase(0, caption.len());
            caption.len() <= MAX_CAPTION_BYTES
                && cx.index.has_any(caption, cx.family.clearance_words)
        })
}

/// The level of clearance that a piece asks for, or announces for the one below it.
fn asked_clearance(
    cx: &Cx<'_, '_>,
    piece: &Piece,
    below: Option<&Piece>,
) -> Option<(Clearance, Stretch)> {
    let words = cx.index.first_of(piece.stretch, cx.family.clearance_words)?;
    if piece.list == Some(HeadingKind::Desirable)
        || cx.index.has_any(piece.stretch, cx.lexicon.experience)
        || cx.index.has_any(piece.stretch, cx.lexicon.only_desirable)
    {
        return None;
    }
    if let Some(known) = clearance_level(cx, piece.stretch) {
        return are_near(cx, words, known.1).then_some(known);
    }
    let is_caption = !piece.is_item && piece.stretch.len() <= MAX_CAPTION_BYTES;
    let below = below.filter(|it| is_caption && it.stretch.len() <= MAX_NAME_BYTES)?;
    clearance_level(cx, below.stretch)
}

/// "clearance at the level of NATO SECRET", but not "clearance (NATO SECRET papers are handled)".
fn are_near(cx: &Cx<'_, '_>, words: Stretch, level: Stretch) -> bool {
    let (end, start) =
        if words < level { (words.end(), level.start()) } else { (level.end(), words.start()) };
    let gap = cx.text(Stretch::new(end, start));
    // "habilité(e) au niveau"
    let gap = gap.strip_prefix("(e)").unwrap_or(gap);
    // "NATO RESTRICTED (NR) clearance"
    gap.len() <= MAX_GAP_BYTES && edge::has(gap, "(") == edge::has(gap, ")")
}

/// "NS (up to CTS for some)": the first level that is named.
fn clearance_level(cx: &Cx<'_, '_>, words: Stretch) -> Option<(Clearance, Stretch)> {
    let mut first = None;
    for level in cx.family.clearances {
        for mention in level.names.iter().filter_map(|name| cx.index.find(words, name)) {
            if first.is_none_or(|(_, known): (_, Stretch)| mention.start < known.start) {
                first = Some((level, mention));
            }
        }
    }
    let (level, mention) = first?;
    let value = Clearance { code: Some(level.code.to_owned()), name: level.name.to_owned() };
    Some((value, mention))
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Schedule;

    use crate::extract::testing::{notice, section};
    use crate::{ParseOptions, parse};

    #[track_caller]
    fn check(heading: &str, words: &str, code: Option<&str>) {
        let clearance = section(heading, words).clearance.and_then(|fact| fact.value.code);
        assert_eq!(clearance.as_deref(), code, "{words}");
    }

    #[test]
    fn an_appointment_may_depend_on_a_clearance_anywhere() {
        let check = |words, code| check("6. CONTRACT", words, code);
        check("Whoever is appointed must be cleared to NATO SECRET.", Some("NS"));
        check("L'engagement présuppose une habilitation NATO CONFIDENTIEL.", Some("NC"));
        check("The contract is kept in a safe cleared for NATO SECRET.", None);
    }

    #[test]
    fn a_letterhead_names_the_body() {
        let body = |line: &str| {
            let text = format!("{line}\n\nTitle: Storekeeper\nJob Number: 265217\nGrade: G8\n");
            parse(&text, &ParseOptions::default())
                .facts
                .organisation
                .and_then(|it| it.value.acronym)
        };
        let letterhead = "NATO SUPPORT AND PROCUREMENT AGENCY (NSPA)";
        assert_eq!(body(letterhead).as_deref(), Some("NSPA"));
        assert_eq!(body("Head of the liaison office of the NSPA"), None);
    }

    #[test]
    fn the_paragraph_below_an_empty_caption_is_no_schedule() {
        let text = "Job Schedule:\n\nThe Section, which has two desks, plans what the dog handlers of the base do by day \
                    and by night, and trains, feeds and looks after the dogs that they work with in all weathers.";
        let notice = notice(&format!("{text}\n\n1. SUMMARY\n\nThe post.\n"));
        let codes: Vec<_> = notice.diagnostics.iter().map(|it| it.code.id()).collect();
        assert!(
            notice.facts.schedule.is_none()
                && !codes.iter().any(|code| code == "schedule-unreadable")
        );
    }

    #[test]
    fn a_sentence_on_the_post_may_tell_the_schedule() {
        let schedule =
            |heading: &str, words: &str| section(heading, words).schedule.map(|fact| fact.value);
        let contract = |words: &str| schedule("6. CONTRACT", words);
        assert_eq!(contract("This is a full-time post."), Some(Schedule::FullTime));
        assert_eq!(contract("You will work part-time (50 %)."), Some(Schedule::PartTime));
        assert_eq!(contract("Full-time students are welcome."), None);
        assert_eq!(schedule("ESSENTIAL", "- two years in a full-time position;\n- tact."), None);
    }

    #[test]
    fn a_requirement_may_name_the_clearance() {
        check("ESSENTIAL", "- hold a valid NATO SECRET clearance;\n- have tact.", Some("NS"));
        check("ESSENTIAL", "- be cleared, or clearable, to NATO SECRET;", Some("NS"));
        check("ESSENTIAL", "- have tact.\n\nSecurity Clearance\n\nCOSMIC TOP SECRET", Some("CTS"));
    }

    #[test]
    fn an_appointment_may_depend_on_a_clearance() {
        let heading = "7. USEFUL INFORMATION";
        let clause = "Appointment is subject to a security clearance at NATO SECRET level.";
        check(heading, clause, Some("NS"));
        check(heading, "A COSMIC TOP SECRET clearance is required.", Some("CTS"));
        let summary =
            "The registry is large. A clearance at the level of NATO SECRET is required for it.";
        check("1. SUMMARY", summary, Some("NS"));
        check("4. SECURITY CLEARANCE", "NATO SECRET", Some("NS"));
        check(heading, "Appointment is subject to a security clearance.", None);
    }

    #[test]
    fn a_level_that_is_not_asked_for_is_none() {
        check("ESSENTIAL", "- experience with NATO SECRET clearance procedures;", None);
        check("ESSENTIAL", "- handle NATO SECRET documents;", None);
        let clause = "You need a security clearance (NATO SECRET papers may be handled).";
        check("ESSENTIAL", &format!("- {clause}"), None);
        check(
            "8. ADDITIONAL INFORMATION",
            "Staff with a NATO SECRET clearance may read them.",
            None,
        );
        check("DESIRABLE", "- a NATO SECRET clearance;", None);
        check("1. SUMMARY", "The clearance level of the registry is NATO SECRET.", None);
        check("ESSENTIAL", "- hold a security clearance;\n- handle NATO SECRET documents;", None);
    }
}
