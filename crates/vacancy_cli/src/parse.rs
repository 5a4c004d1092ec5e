//! `vacancy parse`: notices as JSON, a line each, or as summaries.

use std::io::{self, Write};
use std::path::Path;

use vacancy_model::Notice;
use vacancy_text::Utf16Offsets;

use crate::args::{ParseArgs, Unit};
use crate::batch::{self, Outcome};
use crate::file::{self, Input, Reading};
use crate::status::Status;
use crate::{screen, summary};

/// Prints every file's notice in the order of the arguments.
pub(crate) fn run(args: &ParseArgs, worst: &mut Status) -> io::Result<()> {
    let layout = Layout { args, width: screen::width() };
    let mut out = io::stdout().lock();
    let mut is_first = true;
    batch::in_order(
        &args.files,
        |file| layout.outcome(file),
        |output| {
            if args.summary && !is_first && !output.is_empty() {
                writeln!(out)?;
            }
            is_first &= output.is_empty();
            out.write_all(output.as_bytes())
        },
        worst,
    )?;
    out.flush()
}

/// How outcomes are written.
struct Layout<'a> {
    args: &'a ParseArgs,
    width: usize,
}

impl Layout<'_> {
    fn outcome(&self, path: &Path) -> Outcome<String> {
        let reading =
            Reading { password: self.args.password.as_deref(), lang: self.args.lang.into() };
        match file::read(path, reading) {
            Ok(input) => self.read(path, input),
            Err(refusal) => Outcome::failed(String::new(), refusal.to_string()),
        }
    }

    fn read(&self, path: &Path, input: Input) -> Outcome<String> {
        let Input { document, remark } = input;
        let text = document.text();
        let notices = if self.args.each {
            vacancy_parser::parse_each(&document)
        } else {
            vec![vacancy_parser::parse_document(&document)]
        };
        let status = notices.iter().map(Status::of).max().unwrap_or(Status::Read);
        let count = notices.len();
        let written = if self.args.summary {
            Ok(self.summaries(&notices, text))
        } else {
            self.lines(notices, text)
        };
        match written {
            Ok(output) => Outcome { output, notices: count, remark, status },
            Err(error) => Outcome::failed(String::new(), unwritten(path, &error)),
        }
    }

    fn summaries(&self, notices: &[Notice], text: &str) -> String {
        let mut output = String::new();
        for notice in notices {
            if !output.is_empty() {
                output.push('\n');
            }
            summary::write(&mut output, notice, text, self.args.lang.into(), self.width);
        }
        output
    }

    /// One line of JSON a notice. `to_json` of `vacancy_export` writes the same bytes in less code, for pages;
    /// `serde_json` is faster, and a command need not be light.
    fn lines(&self, notices: Vec<Notice>, text: &str) -> serde_json::Result<String> {
        let offsets = (self.args.offsets == Unit::Utf16).then(|| Utf16Offsets::new(text));
        let mut output = String::new();
        for notice in notices {
            let notice = match &offsets {
                Some(offsets) => notice.into_utf16_of(offsets),
                None => notice,
            };
            output.push_str(&serde_json::to_string(&notice)?);
            output.push('\n');
        }
        Ok(output)
    }
}

/// A defect of this program: any notice can be written.
fn unwritten(path: &Path, error: &serde_json::Error) -> String {
    let name = file::shown(path);
    format!(
        "{name}: cannot be written as JSON ({error}); report it, and read it with --summary until then"
    )
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::unwritten;

    #[test]
    fn says_which_file_is_not_written_and_what_to_do() {
        let error = serde_json::from_str::<u8>("").unwrap_err();
        let said = unwritten(Path::new("a/notice.pdf"), &error);
        assert!(said.starts_with("a/notice.pdf: ") && said.contains("--summary"), "{said}");
    }
}
