//! Grade: "NATO Grade G12", "G17-G20" (a twin grade), "A.2 / NATO Grade G15" (one grade in two
//! notations). A supervisor's grade in the prose is not the post's: only the header is read.

use vacancy_model::value::Grade;
use vacancy_model::{FactId, Reading, Rule};

use super::{Cx, Sink};
use crate::read::grade::{GradeReading, read_grades};

pub(super) fn read(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Option<Reading<Grade>> {
    let captioned = cx.captioned(FactId::Grade)?;
    let words = cx.text(captioned.value);
    let Some(found) = read_grades(words, &cx.family.grades) else {
        sink.unreadable(cx, FactId::Grade, &captioned);
        return None;
    };
    let mention = captioned.value.rebase(found.range.start, found.range.end);
    let former = found.former.as_ref().map(|range| {
        let printed = cx.folded.source(captioned.value.rebase(range.start, range.end));
        printed.to_owned()
    });
    let value = grade(cx, &found, former)?;
    Some(cx.captioned_reading(value, &captioned, mention, Rule::GradeCaption))
}

/// A notice that prints only a former grade keeps it: which grade it is today would be a guess.
fn grade(cx: &Cx<'_, '_>, found: &GradeReading, former: Option<String>) -> Option<Grade> {
    let letter = char::from(cx.family.grades.letter.to_ascii_uppercase());
    let named = |number: &u8| format!("{letter}{number}");
    let lowest = found.present.iter().min().map(named).or_else(|| former.clone())?;
    let highest = found.present.iter().max().map(named).or_else(|| former.clone())?;
    Some(Grade { lowest, highest, twin: found.is_twin, former })
}
