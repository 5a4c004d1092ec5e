//! Words that were broken at the end of a line are put together again.

use std::collections::BTreeSet;

use super::blocks::Block;
use super::layout::Placed;
use super::line::Line;

/// Moves the rest of each broken word to the line that it begins on, without the hyphen where the
/// hyphen was put in for the break alone.
pub(super) fn mend(blocks: &[Block], placed: &mut [Placed]) {
    let words = words(placed);
    let hyphenates =
        breaks(blocks, placed).any(|(part, rest)| words.contains(&joined(&part, &rest)));
    for block in blocks {
        for pair in block.lines.windows(2) {
            let &[first, second] = pair else { continue };
            let Ok([line, next]) = placed.get_disjoint_mut([first, second]) else { continue };
            let Some((part, rest)) = broken_word(&line.line, &next.line) else { continue };
            if is_inserted(&part, &rest, &words, hyphenates) {
                join(&mut line.line, &mut next.line, &rest);
            }
        }
    }
}

/// What stands before and after the hyphen at a line's end.
fn broken_word(line: &Line, next: &Line) -> Option<(String, String)> {
    let before = line.text.strip_suffix(['-', '\u{AD}', '\u{2010}'])?;
    let part = before.rsplit(|c: char| !c.is_alphabetic()).next()?;
    let rest = next.text.split(|c: char| !c.is_alphabetic()).next()?;
    let is_broken = !part.is_empty() && rest.starts_with(char::is_lowercase);
    is_broken.then(|| (part.to_owned(), rest.to_owned()))
}

/// Whether a hyphen was put in: the word stands elsewhere without it, or no such pair of words does.
fn is_inserted(part: &str, rest: &str, words: &BTreeSet<String>, hyphenates: bool) -> bool {
    let has = |word: &str| words.contains(&word.to_lowercase());
    if has(&format!("{part}-{rest}")) {
        return false;
    }
    let are_words = part.len() > 2 && rest.len() > 2 && has(part) && has(rest);
    words.contains(&joined(part, rest)) || (hyphenates && !are_words)
}

fn joined(part: &str, rest: &str) -> String {
    format!("{part}{rest}").to_lowercase()
}

fn join(line: &mut Line, next: &mut Line, rest: &str) {
    line.text.pop();
    line.text.push_str(rest);
    let tail = next.text.get(rest.len()..).unwrap_or_default();
    // What is stuck to the word goes with it: a comma, a bracket.
    let stuck = tail.find(' ').unwrap_or(tail.len());
    let moved = rest.len() + stuck;
    line.text.push_str(tail.get(..stuck).unwrap_or_default());
    let kept = next.text.get(moved..).unwrap_or_default().trim_start();
    let removed = next.text.len() - kept.len();
    next.text = kept.to_owned();
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
    words.filter(|word| !word.ends_with('-')).map(str::to_lowercase).collect()
}

fn breaks<'p>(
    blocks: &'p [Block],
    placed: &'p [Placed],
) -> impl Iterator<Item = (String, String)> + 'p {
    let pairs = blocks.iter().flat_map(|block| block.lines.windows(2));
    pairs.filter_map(|pair| match *pair {
        [first, second] => broken_word(&placed.get(first)?.line, &placed.get(second)?.line),
        _ => None,
    })
}
