//! What is wrong with a file as people read it: a block a problem.

use std::io::{self, Write};

use vacancy_messages::{language_name, severity_name};
use vacancy_model::Lang;

use super::{Checked, Problem};
use crate::explain;
use crate::screen::printable;

/// Writes one block a problem: where it is, what it is, where else it shows, what to do.
pub(super) fn write(out: &mut impl Write, checked: &Checked, lang: Lang) -> io::Result<()> {
    checked.problems.iter().try_for_each(|problem| write_problem(out, checked, problem, lang))
}

fn write_problem(
    out: &mut impl Write,
    checked: &Checked,
    problem: &Problem,
    lang: Lang,
) -> io::Result<()> {
    let diagnostic = &problem.diagnostic;
    let path = printable(&checked.path);
    let style = explain::style(diagnostic.severity);
    let severity = severity_name(diagnostic, lang);
    let place = problem
        .places
        .first()
        .map_or_else(String::new, |place| format!(":{}:{}", place.start.line, place.start.column));
    let headline = printable(&problem.headline);
    writeln!(out, "{path}{place}: {style}{severity}[{}]{style:#}: {headline}", diagnostic.code)?;
    for (annotation, place) in diagnostic.annotations.iter().zip(&problem.places).skip(1) {
        let language = annotation.language.map_or("…", |language| language_name(language, lang));
        writeln!(out, "  {path}:{}:{}: {language}", place.start.line, place.start.column)?;
    }
    writeln!(out, "  = {}", problem.help)
}
