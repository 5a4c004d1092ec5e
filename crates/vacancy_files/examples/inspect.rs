//! Prints what a file is read as: `cargo run -p vacancy_files --example inspect -- [--json] FILE [PASSWORD]`.
//! One block a line, or the notice that the parser reads from it.
#![expect(clippy::print_stdout, reason = "a tool for the terminal")]

use vacancy_files::{Limits, ReadOptions, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let wants_json = arguments.first().is_some_and(|first| first == "--json");
    arguments.drain(..usize::from(wants_json));
    let path = arguments.first().ok_or("which file?")?;
    let mut options = ReadOptions {
        name: Some(path),
        password: arguments.get(1).map(String::as_str),
        limits: Limits::default(),
        progress: &mut |_, _| {},
    };
    let document = read(&std::fs::read(path)?, &mut options)?;
    if wants_json {
        println!("{}", serde_json::to_string(&vacancy_parser::parse_document(&document))?);
        return Ok(());
    }
    for &block in document.blocks() {
        let lines = document.lines(block).iter();
        let words: Vec<_> = lines.filter_map(|line| line.slice(document.text())).collect();
        println!("{:?} {}", block.kind, words.join(" / "));
    }
    Ok(())
}
