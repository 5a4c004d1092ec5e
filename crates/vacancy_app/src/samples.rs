//! The notices that come with the page.

use leptos::prelude::window;
use vacancy_ui::{Sample, SampleText, Workspace};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, js_sys::Promise};

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
    for (index, (number, ..)) in SAMPLES.into_iter().enumerate() {
        let answer = window().fetch_with_str(&format!("./samples/{number}.txt"));
        leptos::task::spawn_local(async move {
            workspace.sample_came(index, read(answer).await);
        });
    }
}

async fn read(answer: Promise) -> Option<String> {
    let response: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
