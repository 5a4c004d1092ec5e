//! Prints the blocks of a text, one a line: `cargo run -p vacancy_parser --example inspect FILE`.
#![expect(clippy::print_stdout, reason = "a tool for the terminal")]

use vacancy_parser::segment;
use vacancy_text::Format;

fn main() -> std::io::Result<()> {
    for path in std::env::args().skip(1) {
        let document = segment(&std::fs::read_to_string(&path)?, Format::Text);
        for &block in document.blocks() {
            let lines = document.lines(block).iter();
            let words: Vec<_> = lines.filter_map(|line| line.slice(document.text())).collect();
            println!("{:?} {}", block.kind, words.join(" / "));
        }
    }
    Ok(())
}
