//! Deadline: the last moment an application is accepted, as printed behind its caption.
//!
//! "23-Jun-2025, 11:59:00 PM"; "23-juin-2025, 23:59:00"; "27-janv.-2025". Dates of interviews,
//! publication or duty start have other captions and are not read. "Ongoing" is no date.

use vacancy_model::value::{Deadline, Time};
use vacancy_model::{Args, Code, FactId, Reading, Rule, Severity};
use vacancy_text::trim_end;

use super::{Cx, Sink};
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::either::deadline as words;
use crate::lexicon::phrases;
use crate::organisation::Field;
use crate::read::date::{DateReading, read_date};
use crate::read::time::{find_zone, read_time};
use crate::structure::Captioned;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Option<Reading<Deadline>> {
    let captioned = cx.captioned(FactId::Deadline).or_else(|| end_of_posting(cx));
    let is_captioned = captioned.is_some();
    let rule = if is_captioned { Rule::DeadlineCaption } else { Rule::DeadlineSentence };
    let captioned = captioned.or_else(|| in_prose(cx))?;
    let words = cx.text(captioned.value);
    let Some(found) = last_date(words) else {
        sink.unreadable(cx, FactId::Deadline, &captioned);
        return None;
    };
    let date_mention = captioned.value.rebase(found.start, found.end);
    report_date(cx, sink, &found, date_mention);
    let date = found.date?;

    // "5 May 2026, 17:00 CET", "by 17:00 CET on 5 May 2026"
    let behind = Stretch::new(date_mention.end(), captioned.value.end());
    let before = Stretch::new(captioned.value.start(), date_mention.start());
    let find = |around: Stretch| Some((around, read_time(cx.text(around), cx.lexicon)?));
    let time = find(behind).or_else(|| find(before));
    let around = time.as_ref().map_or(behind, |(around, _)| *around);
    let zone = find_zone(cx.text(around)).map(|range| around.rebase(range.start, range.end));
    // « Le concours *est* ouvert »
    let zone = zone.filter(|it| cx.folded.is_capital(it.start()) || cx.text(*it) != "est");
    let time_mention = time.as_ref().map(|(_, (_, range))| around.rebase(range.start, range.end));

    let time = time.and_then(|(_, (time, _))| time);
    match (time, time_mention) {
        (Some(time), Some(mention)) if zone.is_none() => report_clock(cx, sink, time, mention),
        // "27:59"
        (None, Some(value)) => {
            sink.unreadable(cx, FactId::Deadline, &Captioned { value, ..captioned });
        }
        _ => {}
    }
    let zone_words = zone.map(|zone| cx.folded.source(zone).to_owned());
    let value = Deadline { date, time, zone: zone_words };
    let time_mention = time_mention.filter(|_| time.is_some());
    let parts = [("date", Some(date_mention)), ("time", time_mention), ("zone", zone)];
    Some(Reading { value, quote: cx.quote_of_parts(&captioned, &parts, rule) })
}

/// "Job Posting: 10 July 2020 – 31 August 2020": what stands behind the first date, if that has one.
fn end_of_posting(cx: &Cx<'_, '_>) -> Option<Captioned> {
    let posting = cx.captioned_as(Field::Posting)?;
    let first = read_date(cx.text(posting.value))?;
    let value = posting.value.rebase(first.end, posting.value.len());
    read_date(cx.text(value))?;
    Some(Captioned { value, ..posting })
}

/// "Closing date for applications: 21 September 2012.", "Applications must be received by 5 May", where a notice tells
/// how to apply, or above its sections.
fn in_prose(cx: &Cx<'_, '_>) -> Option<Captioned> {
    /// Behind them stands the date, or none.
    const REACH: usize = 60;
    for sentence in cx.sentences_of_offer() {
        let limits =
            if cx.begins_any(sentence, words::APPLYING) { words::LIMITS } else { phrases![] };
        for phrases in [words::CAPTIONS, limits] {
            let Some(caption) = cx.index.first_of(sentence, phrases) else { continue };
            let end =
                sentence.end().min(cx.folded.text().floor_char_boundary(caption.end() + REACH));
            let value = Stretch::new(caption.end(), end);
            if read_date(cx.text(value)).is_some() {
                return Some(Captioned { field: Field::Fact(FactId::Deadline), caption, value });
            }
        }
    }
    None
}

/// The date; "extended from 5 May to 12 May": the second.
fn last_date(words: &str) -> Option<DateReading> {
    let first = read_date(words)?;
    let before = trim_end(words.get(..first.start)?);
    let behind =
        words.get(first.end..).filter(|_| words::FROM.contains(edge::behind_last(before, " ")));
    let second = behind.and_then(read_date).map(|it| DateReading {
        start: it.start + first.end,
        end: it.end + first.end,
        ..it
    });
    Some(second.unwrap_or(first))
}

fn report_date(cx: &Cx<'_, '_>, sink: &mut Sink<'_>, found: &DateReading, mention: Stretch) {
    let text = || Args::default().with_text("text", cx.folded.source(mention));
    let span = cx.span(mention);
    if found.date.is_none() {
        sink.report(Code::DateImpossible, Severity::Error, FactId::Deadline, span, text());
    } else if found.is_ambiguous {
        sink.report(Code::DateOrderAmbiguous, Severity::Warning, FactId::Deadline, span, text());
    }
}

/// Portals print the deadline in their reader's zone: 23:59 in Brussels is 21:59 in UTC.
fn report_clock(cx: &Cx<'_, '_>, sink: &mut Sink<'_>, time: Time, mention: Stretch) {
    let is_end_of_day = (time.hour(), time.minute()) == (23, 59);
    if !is_end_of_day {
        let args = Args::default().with_text("time", &time.iso());
        sink.report(
            Code::DeadlineClockUnusual,
            Severity::Warning,
            FactId::Deadline,
            cx.span(mention),
            args,
        );
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::{Code, FactId, Rule};

    use crate::extract::testing::{header, notice};

    #[track_caller]
    fn check(line: &str, date: &str, time: Option<&str>, zone: Option<&str>) {
        let deadline = header(line).deadline.unwrap_or_else(|| panic!("none in {line}")).value;
        assert_eq!(deadline.date.to_string(), date);
        assert_eq!(deadline.time.map(|time| time.to_string()).as_deref(), time);
        assert_eq!(deadline.zone.as_deref(), zone);
    }

    #[test]
    fn a_bracket_around_the_zone_is_marked_whole() {
        let words = "12-Oct-2026, 11:59:00 PM (Rome time)";
        let deadline = header(&format!("Application Deadline: {words}")).deadline.unwrap();
        assert_eq!(deadline.readings[0].quote.text, words);
        assert_eq!(deadline.value.zone.as_deref(), Some("Rome time"));
    }

    #[test]
    fn reads_date_time_and_printed_zone() {
        check(
            "Application Deadline: 23-Jun-2025, 11:59:00 PM",
            "2025-06-23",
            Some("23:59:00"),
            None,
        );
        check("Application Deadline 27-Jan-2025", "2025-01-27", None, None);
        check(
            "Closing date: Tuesday 10 March 2026, 23:59 CET/CEST",
            "2026-03-10",
            Some("23:59:00"),
            Some("CET/CEST"),
        );
        check("Deadline : 30 March 2025", "2025-03-30", None, None);
        check("Closing date: 27-May-26", "2026-05-27", None, None);
        check("Deadline (\nno later than\n): 2 April 2026", "2026-04-02", None, None);
        let five = Some("17:00:00");
        check("Closing date: 5 May 2026 at 5 pm CET", "2026-05-05", five, Some("CET"));
        check("Closing date: 5 May 2026, 17.00 hrs", "2026-05-05", five, None);
        check("Closing date: 5 May 2026, 17 h", "2026-05-05", five, None);
        check("Closing date: 5 May 2026, 5 pm EST", "2026-05-05", five, Some("EST"));
        check("Date de clôture : 5 mai 2026, 17 h. Il est ouvert", "2026-05-05", five, None);
        check("Closing date: 17.00 CET, Tuesday 5 May 2026", "2026-05-05", five, Some("CET"));
        check("DEADLINE\n\n14-FEB-2026", "2026-02-14", None, None);
        check("Closing date: extended from 5 May 2026 to 12 May 2026", "2026-05-12", None, None);
        check("Closing date: 12 May 2026 (extended from 5 May 2026)", "2026-05-12", None, None);
    }

    #[test]
    fn of_two_captions_takes_the_last_as_a_site_s_stands_above() {
        let site = "Back to all posts\n\nApplication deadline in 12 days: 17 February 2027 at 22:59 UTC\nLevel: support\n\nOVERVIEW";
        let own = "Schedule: Full-time\nApplication Deadline: 17-Feb-2027, 11:59:00 PM\nGrade: G8";
        check(&format!("{site}\n\n{own}"), "2027-02-17", Some("23:59:00"), None);
    }

    #[test]
    fn says_what_it_cannot_trust() {
        let codes =
            |line: &str| notice(line).diagnostics.iter().map(|d| d.code).collect::<Vec<_>>();
        assert!(
            codes("Application Deadline: Ongoing").contains(&Code::Unreadable(FactId::Deadline))
        );
        assert!(
            codes("Application Deadline: 30-Jun-2025, 27:59:00")
                .contains(&Code::Unreadable(FactId::Deadline))
        );
        assert!(codes("Application Deadline: 31-Jun-2025").contains(&Code::DateImpossible));
        assert!(codes("Application Deadline: 03/04/2025").contains(&Code::DateOrderAmbiguous));
        assert!(
            codes("Application Deadline: 18-Jun-2025, 9:59:00 PM")
                .contains(&Code::DeadlineClockUnusual)
        );
        assert!(
            !codes("Application Deadline: 18-Jun-2025, 11:59:00 PM")
                .contains(&Code::DeadlineClockUnusual)
        );
    }

    #[test]
    fn ignores_dates_without_its_caption() {
        assert!(header("Job Posting: 10 July 2020").deadline.is_none());
    }

    #[test]
    fn a_notice_may_say_it_where_one_applies() {
        let words = "HOW TO APPLY\n\nClosing date for applications: 21 September 2012. Note well.";
        check(&format!("Grade: G12\n\n{words}"), "2012-09-21", None, None);
        let words = "HOW TO APPLY\n\nTests are held by 4 May 2026. Applications must be received before 5 May 2026.";
        check(&format!("Grade: G12\n\n{words}"), "2026-05-05", None, None);
        check(
            "Vous avez jusqu'au 28 février 2027 pour postuler.\nGrade: G12",
            "2027-02-28",
            None,
            None,
        );
        let training = "The candidate completes a training by 4 May 2026.";
        assert!(header(training).deadline.is_none());
    }

    #[test]
    fn says_whether_a_caption_or_a_sentence_tells_it() {
        let rule = |line: &str| header(line).deadline.unwrap().readings[0].quote.rule;
        assert_eq!(rule("Closing date: 5 May 2026"), Rule::DeadlineCaption);
        assert_eq!(rule("Job Posting: 1 May 2026 - 5 May 2026"), Rule::DeadlineCaption);
        let sentence = "Applications must be received before 5 May 2026.\nGrade: G12";
        assert_eq!(rule(sentence), Rule::DeadlineSentence);
    }

    #[test]
    fn a_posting_ends_with_the_deadline_where_nothing_else_says_it() {
        let posting = "Job Posting: 10 July 2020 – 31 August 2020";
        check(posting, "2020-08-31", None, None);
        check(&format!("{posting}\nDeadline: 30 August 2020"), "2020-08-30", None, None);
    }
}
