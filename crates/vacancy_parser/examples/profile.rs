//! Parses a text over and over, for a profiler: `cargo run -p vacancy_parser --example profile FILE TIMES`.

use std::hint::black_box;

use vacancy_parser::{ParseOptions, parse};

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let text = std::fs::read_to_string(arguments.next().unwrap_or_default())?;
    let times = arguments.next().and_then(|it| it.parse().ok()).unwrap_or(1);
    for _ in 0..times {
        black_box(parse(black_box(&text), &ParseOptions::default()));
    }
    Ok(())
}
