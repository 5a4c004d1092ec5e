//! The notices that come with the page.

use vacancy_ui::{Sample, SampleText, Workspace};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use web_sys::js_sys::Function;

#[wasm_bindgen]
extern "C" {
    /// Fetches the text of a sample and tells it with its place in the list; nothing where it does not come.
    #[wasm_bindgen(js_name = vacancySample)]
    fn fetch(index: usize, number: &str, came: &Function);
}

/// Number, English title, French title.
const SAMPLES: [(&str, &str, &str); 5] = [
    ("250871", "Principal Assistant", "Assistant(e) principal(e)"),
    (
        "250854",
        "Officer, Crisis Response Systems and Exercises",
        "Administratrice/Administrateur (systèmes et exercices de réponse aux crises)",
    ),
    (
        "241792",
        "Assistant, Physical Security and Technical Access",
        "Assistant(e) (sécurité physique et accès technique)",
    ),
    (
        "241436",
        "Officer, Defensive Cyberspace Operations",
        "Administratrice/Administrateur (opérations cybernétiques défensives)",
    ),
    (
        "240205",
        "Principal Staff Officer (Security)",
        "Administratrice principale/Administrateur principal (sécurité)",
    ),
];

/// The samples, their texts still to come.
pub(crate) fn samples() -> Vec<Sample> {
    let sample =
        |(number, english, french)| Sample { number, english, french, text: SampleText::Coming };
    SAMPLES.into_iter().map(sample).collect()
}

/// The place of a sample in the list, by its number.
pub(crate) fn place(number: &str) -> Option<usize> {
    SAMPLES.iter().position(|sample| sample.0 == number)
}

/// Asks for the texts at once: after the page has loaded nothing may be asked for any more.
pub(crate) fn load(workspace: Workspace) {
    let came = move |index, text| workspace.sample_came(index, text);
    let came = Closure::<dyn Fn(usize, Option<String>)>::new(came).into_js_value();
    for (index, (number, ..)) in SAMPLES.into_iter().enumerate() {
        fetch(index, number, came.unchecked_ref());
    }
}
