//! A notice of the corpus in another form, and then damaged: the fuzzer chooses the notice, what is
//! done on each axis, and what is put in or taken out where.
#![no_main]

use libfuzzer_sys::arbitrary::{self, Unstructured};
use libfuzzer_sys::fuzz_target;
use vacancy_tests::corpus::CASES;
use vacancy_tests::sound::parse_soundly;
use vacancy_tests::transform::{AXES, Editions, Recipe};

/// More than a hand would do; what a fuzzer does beyond this is another text.
const MAX_WOUNDS: u8 = 32;

/// So many bytes of a text, from where on, taken out, and what is put in their place.
type Wound = (u16, u8, String);

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = damaged(&mut Unstructured::new(bytes)) else { return };
    if let Err(broken) = parse_soundly(&text) {
        panic!("{broken}\n{text}");
    }
});

fn damaged(choices: &mut Unstructured<'_>) -> arbitrary::Result<String> {
    let case = choices.choose(CASES)?;
    let editions = *choices.choose(&Editions::ALL)?;
    let mut ways = [0; AXES.len()];
    for (way, axis) in ways.iter_mut().zip(AXES) {
        *way = choices.int_in_range(0..=axis.ways.len())?;
    }
    let mut text = Recipe { editions, ways }.apply(case.notice);
    for _ in 0..choices.int_in_range(0..=MAX_WOUNDS)? {
        wound(&mut text, choices.arbitrary()?);
    }
    Ok(text)
}

fn wound(text: &mut String, (at, length, words): Wound) {
    let at = text.floor_char_boundary(usize::from(at) % (text.len() + 1));
    let end = text.floor_char_boundary((at + usize::from(length)).min(text.len()));
    text.replace_range(at..end.max(at), &words);
}
