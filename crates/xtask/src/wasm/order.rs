//! The order of a module's functions: each stands behind those that it is most like, so that compression
//! finds close by what they share. 1 % of a module, against functions that stand by their names.

use std::{cmp::Reverse, collections::HashMap};

use anyhow::Result;
use wasm_encoder::{Module, NameMap, NameSection};
use wasmparser::{Parser, Payload};

use super::section::{copy_section, imported_functions};

/// How to tell what functions have in common.
#[derive(Debug, Clone, Copy)]
pub(super) struct Likeness {
    /// Two functions share a stretch of code where so many bytes are the same.
    stretch: usize,
    /// What a function shares with the one before the last counts so much of what it shares with the last.
    nearer: f64,
    /// With a function of its own type it has so much more in common: runs of one type are listed in few bytes.
    kin: f64,
}

/// Which of these serves a module best is chance: some hundred bytes lie between. Each that is tried takes a second or two
/// a module.
pub(super) const LIKENESSES: [Likeness; 24] = [
    Likeness { stretch: 5, nearer: 0.85, kin: 0.4 },
    Likeness { stretch: 4, nearer: 0.75, kin: 0.1 },
    Likeness { stretch: 5, nearer: 0.8, kin: 0.0 },
    Likeness { stretch: 4, nearer: 0.8, kin: 0.6 },
    Likeness { stretch: 5, nearer: 0.6, kin: 0.6 },
    Likeness { stretch: 4, nearer: 0.5, kin: 0.0 },
    Likeness { stretch: 5, nearer: 0.75, kin: 0.2 },
    Likeness { stretch: 5, nearer: 0.9, kin: 0.2 },
    Likeness { stretch: 5, nearer: 0.6, kin: 0.1 },
    Likeness { stretch: 5, nearer: 0.8, kin: 0.1 },
    Likeness { stretch: 4, nearer: 0.8, kin: 0.1 },
    Likeness { stretch: 4, nearer: 0.6, kin: 0.1 },
    Likeness { stretch: 5, nearer: 0.75, kin: 0.4 },
    Likeness { stretch: 5, nearer: 0.85, kin: 0.2 },
    Likeness { stretch: 5, nearer: 0.85, kin: 0.0 },
    Likeness { stretch: 5, nearer: 0.7, kin: 0.0 },
    Likeness { stretch: 4, nearer: 0.75, kin: 0.0 },
    Likeness { stretch: 5, nearer: 0.6, kin: 0.0 },
    Likeness { stretch: 4, nearer: 0.7, kin: 0.0 },
    Likeness { stretch: 4, nearer: 0.8, kin: 0.0 },
    Likeness { stretch: 4, nearer: 0.85, kin: 0.0 },
    Likeness { stretch: 4, nearer: 0.7, kin: 0.2 },
    Likeness { stretch: 5, nearer: 0.7, kin: 0.3 },
    Likeness { stretch: 4, nearer: 0.6, kin: 0.4 },
];

/// So many of them are enough for a module that only comes when it is asked for.
pub(super) const ENOUGH: usize = 4;

/// What more functions than these have in common tells none of them from the others.
const MOST: usize = 200;

/// Gives the functions of a module names that sort in the order in which they should stand. It has no other
/// names after.
pub(super) fn name_by_order(bytes: &[u8], by: Likeness) -> Result<Vec<u8>> {
    let mut module = Module::new();
    let mut types: Vec<u32> = Vec::new();
    let mut bodies: Vec<&[u8]> = Vec::new();
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload?;
        match &payload {
            Payload::FunctionSection(section) => {
                types = section.clone().into_iter().collect::<Result<_, _>>()?;
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            Payload::CustomSection(section) if section.name() == "name" => continue,
            _ => {}
        }
        copy_section(&mut module, &payload, bytes)?;
    }
    let mut places = vec![0; bodies.len()];
    for (place, function) in order(&bodies, &types, by).into_iter().enumerate() {
        places[function] = place;
    }
    let mut names = NameMap::new();
    for (index, place) in (imported_functions(bytes)?..).zip(&places) {
        names.append(index, &format!("{place:06}"));
    }
    let mut section = NameSection::new();
    section.functions(&names);
    module.section(&section);
    Ok(module.finish())
}

/// From the shortest on, always the one of those left that shares most with the last few; where none does, the one
/// that is nearest in length.
fn order(bodies: &[&[u8]], types: &[u32], by: Likeness) -> Vec<usize> {
    let stretches: Vec<Vec<&[u8]>> =
        bodies.iter().map(|body| stretches(body, by.stretch)).collect();
    let mut holders: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (function, stretches) in stretches.iter().enumerate() {
        for stretch in stretches {
            holders.entry(stretch).or_default().push(function);
        }
    }
    let mut left: Vec<bool> = vec![true; bodies.len()];
    let mut order = Vec::with_capacity(bodies.len());
    let mut next = (0..bodies.len()).min_by_key(|&function| bodies[function].len());
    // With the last functions, the nearer ones more.
    let mut shared = vec![0.0; bodies.len()];
    while let Some(last) = next {
        left[last] = false;
        order.push(last);
        for share in &mut shared {
            *share *= by.nearer;
        }
        let held = stretches[last].iter().filter_map(|stretch| holders.get(stretch));
        for holders in held.filter(|holders| holders.len() < MOST) {
            // What few have tells more.
            #[expect(clippy::cast_precision_loss, reason = "less than two hundred")]
            let weight = 1.0 / (holders.len() as f64).sqrt();
            for &function in holders {
                shared[function] += weight;
            }
        }
        let of_those_left = || (0..bodies.len()).filter(|&function| left[function]);
        // The share of what it has; little of a short one is no likeness.
        #[expect(clippy::cast_precision_loss, reason = "lengths of functions")]
        let likeness = |function: usize| {
            let share = shared[function] / (stretches[function].len() + 20) as f64;
            if types.get(function) == types.get(last) { share * (1.0 + by.kin) } else { share }
        };
        let distance = |function: usize| bodies[function].len().abs_diff(bodies[last].len());
        next = of_those_left().max_by(|&a, &b| {
            let nearness = |function| (Reverse(distance(function)), Reverse(function));
            likeness(a).total_cmp(&likeness(b)).then_with(|| nearness(a).cmp(&nearness(b)))
        });
    }
    order
}

/// The stretches of a function's code, each once.
fn stretches(body: &[u8], length: usize) -> Vec<&[u8]> {
    let mut stretches: Vec<_> = body.windows(length).collect();
    stretches.sort_unstable();
    stretches.dedup();
    stretches
}

#[cfg(test)]
mod tests {
    use super::{LIKENESSES, Likeness, order};

    const LIKENESS: Likeness = LIKENESSES[0];

    #[test]
    fn a_function_stands_behind_the_one_that_it_is_most_like() {
        let bodies: [&[u8]; 5] =
            [b"short", b"abcdefghijkl", b"0123456789abcd", b"abcdefghijkm-", b"0123456789abce-"];
        assert_eq!(order(&bodies, &[0; 5], LIKENESS), [0, 1, 3, 2, 4]);
    }

    #[test]
    fn of_two_that_are_as_like_the_one_of_its_type_is_nearer() {
        let bodies: [&[u8]; 3] = [b"abcdefgh", b"abcdefgh+", b"abcdefgh-"];
        assert_eq!(order(&bodies, &[0, 0, 1], LIKENESS), [0, 1, 2]);
        assert_eq!(order(&bodies, &[0, 1, 0], LIKENESS), [0, 2, 1]);
    }

    #[test]
    fn every_function_stands_somewhere_once() {
        let bodies: Vec<Vec<u8>> = (0..40_u8).map(|it| vec![it % 7; usize::from(it)]).collect();
        let bodies: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
        let mut functions = order(&bodies, &[], LIKENESS);
        functions.sort_unstable();
        assert_eq!(functions, (0..40).collect::<Vec<_>>());
    }

    #[test]
    fn a_module_without_functions_has_no_order() {
        assert!(order(&[], &[], LIKENESS).is_empty());
    }
}
