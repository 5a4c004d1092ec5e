//! Words that were broken at the end of a line are put together again.

use std::collections::BTreeSet;

use super::blocks::Block;
use super::layout::Placed;
use super::line::Line;
use super::small;

/// Moves the rest of each broken word to the line that it begins on, without the hyphen where the
/// hyphen was put in for the break alone.
pub(super) fn mend(blocks: &[Block], placed: &mut [Placed]) {
    // Few texts break words; the others need not be looked through.
    let is_broken = breaks(blocks, placed).next().is_some();
    let words = if is_broken { words(placed) } else { BTreeSet::new() };
    let hyphenates = breaks(blocks, placed).any(|broken| words.contains(&broken.joined()));
    for block in blocks {
        for pair in block.lines.windows(2) {
            let &[first, second] = pair else { continue };
            let Ok([line, next]) = placed.get_disjoint_mut([first, second]) else { continue };
            let (line, next) = (&mut line.line, &mut next.line);
            match Broken::between(line, next) {
                Some(broken) if broken.is_inserted(&words, hyphenates) => {
                    line.text.pop();
                    take_word(line, next);
                }
                None if is_broken_at_slash(line, next) => take_word(line, next),
                _ => {}
            }
        }
    }
}

/// A word that a hyphen breaks at a line's end.
struct Broken {
    part: String,
    hyphen: char,
    rest: String,
}

impl Broken {
    fn between(line: &Line, next: &Line) -> Option<Self> {
        let hyphen = line.text.chars().last().filter(|&c| matches!(c, '-' | SOFT | REAL))?;
        let before = line.text.strip_suffix(hyphen)?;
        let part = before.rsplit(|c: char| !c.is_alphabetic()).next()?.to_owned();
        let rest = next.text.split(|c: char| !c.is_alphabetic()).next()?.to_owned();
        let is_broken = !part.is_empty() && rest.starts_with(char::is_lowercase);
        is_broken.then_some(Self { part, hyphen, rest })
    }

    fn joined(&self) -> String {
        small::text(&format!("{}{}", self.part, self.rest))
    }

    /// Whether the hyphen was put in for the break: nobody types the other two hyphens; of the common
    /// one the words of the text decide.
    fn is_inserted(&self, words: &BTreeSet<String>, hyphenates: bool) -> bool {
        let has = |word: &str| words.contains(&small::text(word));
        let (part, rest) = (&self.part, &self.rest);
        if has(&format!("{part}-{rest}")) {
            return false;
        }
        let are_words = part.len() > 2 && rest.len() > 2 && has(part) && has(rest);
        self.hyphen != '-' || words.contains(&self.joined()) || (hyphenates && !are_words)
    }
}

/// Soft hyphens are seen at a line's end alone.
const SOFT: char = '\u{AD}';
/// The hyphen that is no minus.
const REAL: char = '\u{2010}';

/// "English/" and "French" are one word over two lines.
fn is_broken_at_slash(line: &Line, next: &Line) -> bool {
    let before = line.text.strip_suffix('/');
    before.is_some_and(|before| before.ends_with(char::is_alphabetic))
        && next.text.starts_with(char::is_alphabetic)
}

/// Moves the first word of a line, and what is stuck to it, to the end of the line before.
fn take_word(line: &mut Line, next: &mut Line) {
    let end = next.text.find(' ').unwrap_or(next.text.len());
    let kept = next.text.get(end..).unwrap_or_default().trim_start().to_owned();
    line.text.push_str(next.text.get(..end).unwrap_or_default());
    let removed = next.text.len() - kept.len();
    next.text = kept;
    for link in &mut next.links {
        link.start = link.start.saturating_sub(removed);
        link.end = link.end.saturating_sub(removed);
    }
}

/// All words of the text, in small letters; those with hyphens in one piece.
fn words(placed: &[Placed]) -> BTreeSet<String> {
    let is_edge = |c: char| !(c.is_alphabetic() || c == '-');
    let lines = placed.iter().map(|placed| placed.line.text.as_str());
    let words = lines.flat_map(|text| text.split(is_edge));
    let mut found = BTreeSet::new();
    // Not collected, which would sort them first, by a sort of its own.
    found.extend(words.filter(|word| !word.ends_with('-')).map(small::text));
    found
}

fn breaks<'p>(blocks: &'p [Block], placed: &'p [Placed]) -> impl Iterator<Item = Broken> + 'p {
    let pairs = blocks.iter().flat_map(|block| block.lines.windows(2));
    pairs.filter_map(|pair| match *pair {
        [first, second] => Broken::between(&placed.get(first)?.line, &placed.get(second)?.line),
        _ => None,
    })
}
