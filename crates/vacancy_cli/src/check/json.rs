//! What is wrong with a file as JSON, for programs: one object, with lines, columns and offsets.

use std::io::{self, Write};

use serde_json::{Value, json};
use vacancy_text::LineColumn;

use super::{Checked, Problem};

/// Writes one object for the file, on one line.
pub(super) fn write(out: &mut impl Write, checked: &Checked) -> io::Result<()> {
    let problems: Vec<_> = checked.problems.iter().map(problem).collect();
    writeln!(
        out,
        "{}",
        json!({ "file": checked.path, "refusal": checked.refusal, "diagnostics": problems })
    )
}

fn problem(problem: &Problem) -> Value {
    let diagnostic = &problem.diagnostic;
    let annotations: Vec<_> = diagnostic
        .annotations
        .iter()
        .zip(&problem.places)
        .map(|(annotation, place)| {
            json!({
                "language": annotation.language,
                "primary": annotation.primary,
                "span": annotation.span,
                "start": line_column(place.start),
                "end": line_column(place.end),
            })
        })
        .collect();
    json!({
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "fact": diagnostic.fact,
        "args": diagnostic.args,
        "headline": problem.headline,
        "help": problem.help,
        "annotations": annotations,
    })
}

fn line_column(place: LineColumn) -> Value {
    json!({ "line": place.line, "column": place.column })
}
