//! What is wrong with notices, for those who write them: as text, as JSON, or as SARIF for the
//! systems that check every change.

mod json;
mod place;
mod sarif;
mod text;

use std::io::{self, Write};
use std::path::Path;

use vacancy_messages::{headline, help};
use vacancy_model::{Diagnostic, Lang, Severity};

use crate::args::{CheckArgs, CheckFormat};
use crate::batch::{self, Outcome};
use crate::file::{self, Reading};
use crate::is_closed;
use crate::status::Status;

use place::Places;

/// One file, checked.
struct Checked {
    /// As the user named it.
    path: String,
    /// Why it could not be read.
    refusal: Option<String>,
    problems: Vec<Problem>,
}

/// A diagnostic with its words and its places.
struct Problem {
    diagnostic: Diagnostic,
    headline: String,
    help: &'static str,
    /// One for each annotation of the diagnostic, the primary one first.
    places: Vec<place::Place>,
}

/// Prints what is wrong in every file; 1 where something is an error, in whichever file: where the output is
/// closed before its end, the rest is checked in silence.
pub(crate) fn run(args: &CheckArgs, worst: &mut Status) -> io::Result<()> {
    let lang = args.lang.into();
    let reading = Reading { password: args.password.as_deref(), lang };
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    let mut log = sarif::Log::new(lang);
    let mut is_open = true;
    let mut write = |checked: &Checked| match args.format {
        CheckFormat::Text => text::write(&mut out, checked, lang),
        CheckFormat::Json => json::write(&mut out, checked),
        CheckFormat::Sarif => {
            log.add(checked);
            Ok(())
        }
    };
    batch::in_order(
        &args.files,
        |path| check(path, reading),
        |checked| {
            if !is_open {
                return Ok(());
            }
            let written = write(&checked);
            is_open = !written.as_ref().is_err_and(is_closed);
            if is_open { written } else { Ok(()) }
        },
        worst,
    )?;
    // Misuse alone prints nothing; files that cannot be read are part of the log.
    let is_misuse = *worst == Status::Failed && log.is_empty();
    if args.format == CheckFormat::Sarif && !is_misuse {
        log.write(&mut out)?;
    }
    out.flush()
}

fn check(path: &Path, reading: Reading<'_>) -> Outcome<Checked> {
    let name = path.to_string_lossy().into_owned();
    let input = match file::read(path, reading) {
        Ok(input) => input,
        Err(refusal) => {
            let refusal = refusal.to_string();
            let refused = Some(refusal.clone());
            let output = Checked { path: name, refusal: refused, problems: Vec::new() };
            return Outcome::failed(output, refusal);
        }
    };
    let notice = vacancy_parser::parse_document(&input.document);
    let places = Places::new(input.document.text());
    let has_errors = notice.diagnostics.iter().any(|it| it.severity == Severity::Error);
    let problems =
        notice.diagnostics.into_iter().map(|it| problem(it, &places, reading.lang)).collect();
    Outcome {
        output: Checked { path: name, refusal: None, problems },
        notices: 1,
        remark: input.remark,
        status: if has_errors { Status::Faulty } else { Status::Read },
    }
}

fn problem(mut diagnostic: Diagnostic, places: &Places<'_>, lang: Lang) -> Problem {
    diagnostic.annotations.sort_by_key(|annotation| !annotation.primary);
    Problem {
        headline: headline(&diagnostic, lang),
        help: help(&diagnostic, lang),
        places: diagnostic.annotations.iter().map(|it| places.of(it.span)).collect(),
        diagnostic,
    }
}
