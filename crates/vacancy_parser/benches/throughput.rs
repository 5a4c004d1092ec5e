//! How long parsing takes: each notice beside pulldown-cmark reading the same bytes, and many
//! notices in one text from 30 kB to 10 MB, where the bytes per second must not fall.
//!
//! `cargo bench -p vacancy_parser`. A reader of Markdown does a part of the same work (it finds
//! blocks and marks), is known to be fast, and so gives a measure that holds on any machine. The
//! best of several runs counts, since whatever else a machine does only makes a run longer. Nothing
//! is asserted: a clock is no judge. There is no criterion here because it reports each measurement
//! alone, and what is asked for is the ratio of two.
#![expect(clippy::print_stdout, reason = "the table is what a bench is for")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use vacancy_parser::{ParseOptions, parse};

const NOTICES: [(&str, &str); 5] = [
    (
        "240205-twin-grade-rotation-post",
        include_str!("../../../tests/corpus/nato_is/240205-twin-grade-rotation-post/notice.txt"),
    ),
    (
        "241436-markdown-header-pending-budget",
        include_str!(
            "../../../tests/corpus/nato_is/241436-markdown-header-pending-budget/notice.txt"
        ),
    ),
    (
        "241792-twin-grade-and-clearance-without-colon",
        include_str!(
            "../../../tests/corpus/nato_is/241792-twin-grade-and-clearance-without-colon/notice.txt"
        ),
    ),
    (
        "250854-lines-wrapped-by-pdf",
        include_str!("../../../tests/corpus/nato_is/250854-lines-wrapped-by-pdf/notice.txt"),
    ),
    (
        "250871-colon-header",
        include_str!("../../../tests/corpus/nato_is/250871-colon-header/notice.txt"),
    ),
];

const SIZES: [usize; 6] = [30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];

fn main() {
    println!(
        "{:<46} {:>10} {:>10} {:>14} {:>6}",
        "notice", "bytes", "parse", "pulldown-cmark", "ratio"
    );
    for (name, text) in NOTICES {
        let ours = best_time(|| parse_once(text));
        let theirs = best_time(|| pulldown_cmark::Parser::new(black_box(text)).count());
        let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
        let (ours, theirs) = (milliseconds(ours), milliseconds(theirs));
        println!("{name:<46} {:>10} {ours:>10} {theirs:>14} {ratio:>6.2}", text.len());
    }
    println!(
        "\n{:<46} {:>10} {:>10} {:>14}",
        "many notices in one text", "bytes", "parse", "MB a second"
    );
    let all: String = NOTICES.iter().map(|(_, text)| *text).collect();
    let text = all.repeat(SIZES[SIZES.len() - 1] / all.len() + 1);
    for size in SIZES {
        let text = &text[..text.floor_char_boundary(size)];
        let time = best_time(|| parse_once(text));
        #[expect(clippy::cast_precision_loss, reason = "ten million, for people")]
        let speed = text.len() as f64 / time.as_secs_f64() / 1e6;
        println!("{:<46} {:>10} {:>10} {speed:>14.0}", "", text.len(), milliseconds(time));
    }
}

fn parse_once(text: &str) -> usize {
    parse(black_box(text), &ParseOptions::default()).diagnostics.len()
}

/// The shortest of at least five runs, and of as many as fit in half a second.
fn best_time(mut run: impl FnMut() -> usize) -> Duration {
    const RUNS: u32 = 5;
    const LONG_ENOUGH: Duration = Duration::from_millis(500);
    let begin = Instant::now();
    let mut best = Duration::MAX;
    let mut runs = 0;
    while runs < RUNS || begin.elapsed() < LONG_ENOUGH {
        let start = Instant::now();
        black_box(run());
        best = best.min(start.elapsed());
        runs += 1;
    }
    best
}

fn milliseconds(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1e3)
}
