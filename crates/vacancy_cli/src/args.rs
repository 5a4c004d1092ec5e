use std::io::{self, Write};
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum};
use vacancy_model::Lang;

use crate::complain;
use crate::status::Status;

/// Reads vacancy notices of international organisations, in English and French.
#[derive(Debug, Parser)]
#[command(name = "vacancy", version)]
#[command(
    after_help = "Exit status: 0 read; 1 not a vacancy notice (the output is printed all the \
                        same), or checked and with errors; 2 misuse, or a file that cannot be \
                        read. Of several files the worst counts."
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

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Language {
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
pub(crate) fn answer(error: &clap::Error) -> io::Result<Status> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let mut out = anstream::stdout();
            write!(out, "{}", error.render().ansi())?;
            out.flush()?;
            Ok(Status::Read)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            complain("a command is missing: parse, explain or check (vacancy --help tells more)");
            Ok(Status::Failed)
        }
        _ => {
            complain(&format!("{} (vacancy --help tells more)", one_line(&error.to_string())));
            Ok(Status::Failed)
        }
    }
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

    use super::{Cli, one_line};

    #[test]
    fn arguments_are_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn complaints_take_one_line() {
        let message =
            "error: required:\n  <FILE>...\n\nUsage: vacancy parse\n\nFor more information";
        assert_eq!(one_line(message), "required: <FILE>...");
    }
}
