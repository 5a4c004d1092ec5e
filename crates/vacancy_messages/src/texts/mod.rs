//! The texts of the interface languages: `texts/en.txt`, `texts/fr.txt`, a line a text.
//!
//! A text is the whole of what is said, or has holes for numbers and names ([`filled`]). The lines are in
//! sections, and in the order in which [`texts!`](crate::texts!) lists them: a text that is missing, misspelt or
//! too many does not compile.
//!
//! Programs for a machine have the files in them. A page has not: its reader sees one language, and it loads the
//! texts of that one beside its program ([`learn`]), but for the sections of [`ADVICE`]: what is said of a value or
//! a problem once the notice is shown comes then ([`learn_advice`]). Modules for WebAssembly that cannot wait for
//! it carry those of all languages ([`carry!`](crate::carry!)). Either way the names of the texts, the comments, and
//! the sections that are never shown stay behind.

mod carry;
mod check;
mod section;

use std::sync::OnceLock;

use vacancy_model::Lang;
use vacancy_text::Parts;

pub use carry::take_up;
pub use check::check;
pub use section::Texts;
pub use vacancy_words::ADVICE;
#[doc(hidden)]
pub use vacancy_words::pack;

/// The files, in the order of the languages.
pub const FILES: [&str; Lang::ALL.len()] =
    [include_str!("../../texts/en.txt"), include_str!("../../texts/fr.txt")];

type Learnt = [OnceLock<&'static str>; Lang::ALL.len()];

static LEARNT: Learnt = [const { OnceLock::new() }; Lang::ALL.len()];
static LEARNT_ADVICE: Learnt = [const { OnceLock::new() }; Lang::ALL.len()];

/// Takes the texts of a language, as they were loaded. The first ones stay.
pub fn learn(lang: Lang, texts: String) {
    let _ = LEARNT[lang as usize].set(texts.leak());
}

/// Takes the texts of [`ADVICE`] in a language, where they come after the others: until then each is empty.
pub fn learn_advice(lang: Lang, texts: String) {
    let _ = LEARNT_ADVICE[lang as usize].set(texts.leak());
}

/// Whether the texts of a language are here.
pub fn is_learnt(lang: Lang) -> bool {
    if cfg!(not(target_arch = "wasm32")) {
        let _ = LEARNT[lang as usize].set(FILES[lang as usize]);
    }
    LEARNT[lang as usize].get().is_some()
}

/// Texts of each language, taken from their files when they are first asked for.
#[derive(Debug)]
pub struct EachLanguage<T>([OnceLock<T>; Lang::ALL.len()]);

impl<T> EachLanguage<T> {
    #[expect(clippy::new_without_default, reason = "it stands in statics")]
    pub const fn new() -> Self {
        Self([const { OnceLock::new() }; Lang::ALL.len()])
    }

    /// Those in a language, or in one that is here where that is not. `take` takes them out of its file.
    pub fn get(&self, lang: Lang, take: fn(Lang, &'static str) -> T) -> &T {
        if let Some(texts) = self.0[lang as usize].get() {
            return texts;
        }
        let (lang, file) = at_hand(lang);
        self.0[lang as usize].get_or_init(|| take(lang, file))
    }
}

/// The language, or one that is here where it is not, with its file.
#[inline(never)]
fn at_hand(wanted: Lang) -> (Lang, &'static str) {
    let lang =
        if is_learnt(wanted) || !is_learnt(wanted.other()) { wanted } else { wanted.other() };
    (lang, LEARNT[lang as usize].get().copied().unwrap_or_default())
}

/// The file with the sections of [`ADVICE`] in a language.
pub(crate) fn advice(lang: Lang) -> &'static str {
    LEARNT_ADVICE[lang as usize].get().copied().unwrap_or_else(|| at_hand(lang).1)
}

/// A text with its holes filled: `{1}` with the first value.
pub fn filled(text: &str, values: &[&str]) -> String {
    let mut said = String::new();
    fill(&mut said, text, &mut |said, hole| {
        let place = hole.bytes().next().unwrap_or_default().wrapping_sub(b'1');
        said.push_str(values.get(usize::from(place)).copied().unwrap_or_default());
    });
    said
}

/// Appends a text, and for each of its holes what `put` appends for the name in it.
pub(crate) fn fill(said: &mut String, text: &str, put: &mut dyn FnMut(&mut String, &str)) {
    for part in Parts::of(text, b'{') {
        let mut pieces = Parts::of(part, b'}');
        let first = pieces.next().unwrap_or_default();
        match pieces.rest() {
            Some(words) => {
                put(said, first);
                said.push_str(words);
            }
            None => said.push_str(first),
        }
    }
}

#[cfg(test)]
mod tests;
