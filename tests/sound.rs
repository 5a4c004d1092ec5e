//! What holds of every notice, whatever the text.

use serde_json::Value;
use vacancy_model::{Code, Diagnostic, FactId, Notice, Standing};
use vacancy_parser::{ParseOptions, parse, segment};
use vacancy_text::Format;

/// Parses a text and gives the notice, or the first promise that it breaks.
///
/// # Errors
/// Names the broken promise.
pub fn parse_soundly(text: &str) -> Result<Notice, String> {
    let options = ParseOptions::default();
    let notice = parse(text, &options);
    blocks_follow_each_other(text)?;
    spans_lie_in_the_text(&notice, text)?;
    readings_are_the_source_s_words(&notice, text)?;
    editions_match_the_languages(&notice)?;
    standings_match_the_readings(&notice)?;
    conflicts_are_told(&notice)?;
    if parse(text, &options) != notice {
        return Err("the same text gives another notice".to_owned());
    }
    Ok(notice)
}

fn ensure(holds: bool, broken: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(broken()) }
}

/// The lines of all blocks come in the order of the text, and none overlaps another.
fn blocks_follow_each_other(text: &str) -> Result<(), String> {
    let document = segment(text, Format::Text);
    ensure(document.text() == text, || "the text was changed".to_owned())?;
    let mut end = 0;
    for line in document.blocks().iter().flat_map(|&block| document.lines(block)) {
        let follows = line.start() >= end && line.slice(text).is_some();
        ensure(follows, || format!("{line:?} does not follow {end}"))?;
        end = line.end();
    }
    Ok(())
}

/// Every span is on character boundaries of the text, in bytes and in UTF-16 units alike.
fn spans_lie_in_the_text(notice: &Notice, text: &str) -> Result<(), String> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let utf16 = notice.clone().into_utf16(text);
    ensure(utf16.source.length as usize == units.len(), || "UTF-16 length".to_owned())?;
    for (bytes, wide) in spans(notice)?.into_iter().zip(spans(&utf16)?) {
        let words = text.get(bytes.0..bytes.1).ok_or_else(|| format!("{bytes:?} cuts the text"))?;
        let same =
            units.get(wide.0..wide.1).is_some_and(|it| it.iter().copied().eq(words.encode_utf16()));
        ensure(same, || format!("UTF-16 {wide:?} is not {words:?}"))?;
    }
    Ok(())
}

/// Every `{"start": …, "end": …}` in the JSON, so that no field is forgotten here.
fn spans(notice: &Notice) -> Result<Vec<(usize, usize)>, String> {
    fn collect(value: &Value, spans: &mut Vec<(usize, usize)>) {
        let offset =
            |name| value.get(name).and_then(Value::as_u64).and_then(|it| it.try_into().ok());
        spans.extend(offset("start").zip(offset("end")));
        value.as_array().into_iter().flatten().for_each(|item| collect(item, spans));
        let members = value.as_object().into_iter().flatten();
        members.for_each(|(_, member)| collect(member, spans));
    }
    let mut spans = Vec::new();
    collect(&serde_json::to_value(notice).map_err(|error| error.to_string())?, &mut spans);
    Ok(spans)
}

fn readings_are_the_source_s_words(notice: &Notice, text: &str) -> Result<(), String> {
    for fact in notice.facts.views() {
        for reading in &fact.readings {
            let words = reading.mention.slice(text);
            ensure(words == Some(&*reading.text) && !reading.text.trim().is_empty(), || {
                format!("{:?} quotes {:?}, the source says {words:?}", fact.id, reading.text)
            })?;
        }
    }
    Ok(())
}

fn editions_match_the_languages(notice: &Notice) -> Result<(), String> {
    let editions: Vec<_> = notice.editions.iter().map(|edition| edition.language).collect();
    ensure(editions == notice.languages, || format!("{editions:?} and {:?}", notice.languages))?;
    for edition in &notice.editions {
        for section in &edition.sections {
            ensure(edition.span.encloses(section.span), || {
                format!("{:?} leaves its edition", section.heading)
            })?;
            let within = section.paragraphs.iter().all(|it| section.span.encloses(it.span));
            ensure(within, || format!("a paragraph leaves {:?}", section.heading))?;
            let mut paragraphs = section.paragraphs.iter();
            let within =
                paragraphs.all(|it| it.varies.iter().all(|&words| it.span.encloses(words)));
            ensure(within, || format!("words leave a paragraph of {:?}", section.heading))?;
        }
        let items = edition.essential.iter().chain(&edition.desirable).map(|it| it.span);
        let areas = edition.accountabilities.iter().map(|it| it.span);
        let competencies = edition.competencies.iter().map(|it| it.span);
        for span in items.chain(areas).chain(competencies) {
            ensure(edition.span.encloses(span), || format!("{span:?} leaves its edition"))?;
        }
    }
    Ok(())
}

fn standings_match_the_readings(notice: &Notice) -> Result<(), String> {
    for fact in notice.facts.views() {
        let languages: Vec<_> = fact.readings.iter().map(|reading| reading.language).collect();
        let known = languages.iter().all(|language| notice.languages.contains(language));
        let holds = match fact.standing {
            Standing::Agreed => languages.len() == 2,
            Standing::OneSided => languages.len() == 1,
            // One edition alone can contradict itself.
            Standing::Conflicting => matches!(languages.len(), 1 | 2),
            // Only readers correct.
            Standing::Corrected => false,
        };
        ensure(known && holds, || {
            format!("{:?} is {:?} of {languages:?}", fact.id, fact.standing)
        })?;
    }
    Ok(())
}

/// A conflicting fact has its diagnostic; no other fact has one that points at two editions (an
/// edition alone may contradict itself).
fn conflicts_are_told(notice: &Notice) -> Result<(), String> {
    let is_between_editions = |diagnostic: &&Diagnostic| {
        let mut languages = diagnostic.annotations.iter().map(|annotation| annotation.language);
        let first = languages.next();
        languages.any(|language| Some(language) != first)
    };
    for &fact in FactId::ALL {
        let told = notice.diagnostics.iter().filter(|it| it.code == Code::Conflict(fact));
        let between = told.clone().filter(is_between_editions).count();
        let told = told.count();
        let view = notice.facts.view(fact);
        let conflicts = view.is_some_and(|view| view.standing == Standing::Conflicting);
        ensure((told > 0) >= conflicts && between <= usize::from(conflicts), || {
            format!("{fact:?}: told {told} times, {between} of both, conflicts: {conflicts}")
        })?;
    }
    Ok(())
}
