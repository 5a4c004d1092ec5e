use std::io::{self, Write};
use std::path::Path;

use crate::args::{ParseArgs, Unit};
use crate::batch::{self, Outcome};
use crate::file::{self, Input, Reading};
use crate::status::Status;
use crate::{screen, summary};

/// Prints every file's notice in the order of the arguments and gives the worst status.
pub(crate) fn run(args: &ParseArgs) -> io::Result<Status> {
    let layout = Layout { args, width: screen::width() };
    let mut out = io::stdout().lock();
    let mut is_first = true;
    let worst = batch::in_order(
        &args.files,
        |file| layout.outcome(file),
        |output| {
            if args.summary && !is_first && !output.is_empty() {
                writeln!(out)?;
            }
            is_first &= output.is_empty();
            out.write_all(output.as_bytes())
        },
    )?;
    out.flush()?;
    Ok(worst)
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
            Ok(input) => self.read(input),
            Err(refusal) => Outcome {
                output: String::new(),
                remark: Some(refusal.to_string()),
                status: Status::Failed,
            },
        }
    }

    fn read(&self, input: Input) -> Outcome<String> {
        let Input { document, remark } = input;
        let text = document.text();
        let mut notice = vacancy_parser::parse_document(&document);
        let status = Status::of(&notice);
        let mut output = String::new();
        if self.args.summary {
            summary::write(&mut output, &notice, text, self.args.lang.into(), self.width);
        } else {
            if self.args.offsets == Unit::Utf16 {
                notice = notice.into_utf16(text);
            }
            match serde_json::to_string(&notice) {
                Ok(json) => output = json + "\n",
                Err(error) => {
                    let remark = Some(format!("cannot write the notice as JSON: {error}"));
                    return Outcome { output, remark, status: Status::Failed };
                }
            }
        }
        Outcome { output, remark, status }
    }
}
