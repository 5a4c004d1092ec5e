//! What may stand on the command line, as clap knows it, and how its complaints are said in one line.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum};
use vacancy_model::Lang;
use vacancy_model::value::Date;

use crate::complain;
use crate::status::Status;

/// Reads vacancy notices of international organisations, in English and French.
#[derive(Debug, Parser)]
#[command(name = "vacancy", version)]
#[command(
    after_help = "Exit status: 0 read; 1 not a vacancy notice (the output is printed all the \
                        same), or checked, and a fact cannot be trusted; 2 misuse, or a file that \
                        cannot be read. Of several files the worst counts."
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Print what notices say, as JSON: one line a notice
    Parse(ParseArgs),
    /// Print one notice with its facts and problems marked under its own words
    Explain(ExplainArgs),
    /// Print what is wrong with notices; exit with 1 where a fact cannot be trusted
    Check(CheckArgs),
    /// Print notices in another format: a table, a calendar, a page, a job posting
    Export(ExportArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ParseArgs {
    /// Files: PDF, DOCX, ODT, RTF, HTML, EML, Markdown or text; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Read every notice in a file, not only the first; offsets are those of the file
    #[arg(long)]
    pub(crate) each: bool,
    /// Print a readable text instead of JSON
    #[arg(long)]
    pub(crate) summary: bool,
    /// What offsets into the text count: bytes, or UTF-16 code units as JavaScript does
    #[arg(long, value_enum, value_name = "UNIT", default_value = "utf-8")]
    #[arg(conflicts_with = "summary")]
    pub(crate) offsets: Unit,
    /// The language of the summary's own words
    #[arg(long, value_enum, default_value = "en", requires = "summary")]
    pub(crate) lang: Language,
    /// What opens a PDF that is protected by a password
    #[arg(long, value_name = "PASSWORD")]
    pub(crate) password: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArgs {
    /// A file: PDF, DOCX, ODT, RTF, HTML, EML, Markdown or text; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Print only what is special: the paragraphs that the organisation's other notices do not have,
    /// and in standard paragraphs the words that differ
    #[arg(long)]
    pub(crate) special: bool,
    /// The language of the marks' words
    #[arg(long, value_enum, default_value = "en")]
    pub(crate) lang: Language,
    /// What opens a PDF that is protected by a password
    #[arg(long, value_name = "PASSWORD")]
    pub(crate) password: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// Files: PDF, DOCX, ODT, RTF, HTML, EML, Markdown or text; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// How problems are printed
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: CheckFormat,
    /// The language of the messages
    #[arg(long, value_enum, default_value = "en")]
    pub(crate) lang: Language,
    /// What opens a PDF that is protected by a password
    #[arg(long, value_name = "PASSWORD")]
    pub(crate) password: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    /// Files: PDF, DOCX, ODT, RTF, HTML, EML, Markdown or text; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// What notices become
    #[arg(long, value_enum)]
    pub(crate) format: ExportFormat,
    /// The language of the words around the notice's own, and of its edition where one is chosen;
    /// en unless said otherwise (markdown, ical, jobposting)
    #[arg(long, value_enum)]
    pub(crate) lang: Option<Language>,
    /// The day on which the notices were published, which they do not say (jobposting)
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub(crate) date_posted: Option<Date>,
    /// Whether the page that shows a posting leads straight to the application (jobposting)
    #[arg(long, value_name = "true|false")]
    pub(crate) direct_apply: Option<bool>,
    /// How many days before a deadline it is called to mind; 0: not at all; 3 unless said
    /// otherwise (ical)
    #[arg(long, value_name = "DAYS")]
    pub(crate) alarm_days: Option<u16>,
    /// Begin with a byte order mark, by which some spreadsheets know UTF-8 (csv)
    #[arg(long)]
    pub(crate) bom: bool,
    /// What opens a PDF that is protected by a password
    #[arg(long, value_name = "PASSWORD")]
    pub(crate) password: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    /// One array of notices, each on a line
    Json,
    /// One line of JSON a notice
    Jsonl,
    /// One row a notice
    Csv,
    /// A page to read
    Markdown,
    /// One calendar with an event for each deadline (RFC 5545)
    Ical,
    /// One line of JSON-LD a notice, as schema.org has a job posting; what it lacks on standard error
    Jobposting,
}

impl ExportFormat {
    /// As the user writes it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Csv => "csv",
            Self::Markdown => "markdown",
            Self::Ical => "ical",
            Self::Jobposting => "jobposting",
        }
    }
}

/// A day as ISO 8601 has it.
fn date(text: &str) -> Result<Date, String> {
    Date::read(text).ok_or_else(|| "expected a day such as 2025-06-23".to_owned())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// A few lines a problem
    Text,
    /// One object a file, on one line
    Json,
    /// One log for all files, in the format of checkers (SARIF 2.1.0)
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Unit {
    #[value(name = "utf-8")]
    Utf8,
    #[value(name = "utf-16")]
    Utf16,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum Language {
    #[default]
    En,
    Fr,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::Fr => Self::Fr,
        }
    }
}

/// Prints the help or version that was asked for, or says in one line what the arguments lack.
pub(crate) fn answer(error: &clap::Error, worst: &mut Status) -> io::Result<()> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let mut out = anstream::stdout();
            write!(out, "{}", error.render().ansi())?;
            return out.flush();
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            complain(
                "a command is missing: parse, explain, check or export (vacancy --help tells more)",
            );
        }
        _ => complain(&format!("{} (vacancy --help tells more)", one_line(&error.to_string()))),
    }
    worst.worsen(Status::Failed);
    Ok(())
}

/// What clap says over several lines, without its usage.
fn one_line(message: &str) -> String {
    let message = message.split("\nUsage:").next().unwrap_or(message);
    let message = message.split("\nFor more information").next().unwrap_or(message);
    let words: Vec<_> = message.split_whitespace().collect();
    words.join(" ").trim_start_matches("error: ").to_owned()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::{Cli, date, one_line};

    #[test]
    fn arguments_are_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(date("2025-06-23").unwrap().to_string(), "2025-06-23");
        let others = ["2025-6-23", "23-06-2025", "2025-06-31", "2025-06-23-1", "today", ""];
        for text in others.into_iter().chain(["2025-+6-23", "+025-06-23"]) {
            assert!(date(text).is_err(), "{text}");
        }
    }

    #[test]
    fn complaints_take_one_line() {
        let message =
            "error: required:\n  <FILE>...\n\nUsage: vacancy parse\n\nFor more information";
        assert_eq!(one_line(message), "required: <FILE>...");
    }
}
