//! Lines broken at a width, as mail programs and readers of PDF do.

use textwrap::{Options, WordSeparator, WordSplitter};

use super::{Axis, Way, lines};

pub(super) const AXIS: Axis = Axis {
    name: "lines",
    ways: &[
        Way { name: "broken at 72", apply: |text| broken(text, 72, "\n") },
        Way { name: "broken at 90", apply: |text| broken(text, 90, "\n") },
        Way { name: "broken at 110", apply: |text| broken(text, 110, "\n") },
        Way { name: "broken at 80 with hyphens", apply: |text| hyphenated(text, 80) },
        Way {
            name: "broken at 90 with empty lines between",
            apply: |text| broken(text, 90, " \n\n"),
        },
    ],
};

/// A text that is broken already stays as it is: what is broken at two widths has lost its shape.
pub fn broken(text: &str, width: usize, line_end: &str) -> String {
    wrapped(text, width, line_end, WordSplitter::NoHyphenation)
}

/// The same as a program for printing breaks it: long words, too, with a hyphen.
pub fn hyphenated(text: &str, width: usize) -> String {
    wrapped(text, width, "\n", WordSplitter::Custom(middle))
}

/// Where a long word in small letters may be broken.
fn middle(word: &str) -> Vec<usize> {
    const LONG: usize = 9;
    let letters = word.bytes().take_while(u8::is_ascii_lowercase).count();
    if letters < LONG { Vec::new() } else { vec![letters / 2] }
}

fn wrapped(text: &str, width: usize, line_end: &str, splitter: WordSplitter) -> String {
    if lines::is_wrapped(text) {
        return text.to_owned();
    }
    let options = Options::new(width)
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(splitter);
    let lines = text.split('\n').flat_map(|line| {
        // The mark of a Markdown heading holds for its line alone: what a program breaks off is a
        // paragraph of its own, and no reader could tell.
        let is_whole = line.starts_with('#');
        if is_whole { vec![line.into()] } else { textwrap::wrap(line, &options) }
    });
    lines.collect::<Vec<_>>().join(line_end)
}
