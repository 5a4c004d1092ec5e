//! The notices that come with the page.

use leptos::prelude::*;
use vacancy_ui::{Sample, SampleText};
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

/// Asks for the texts at once: after the page has loaded nothing may be asked for any more.
pub(crate) fn load() -> Vec<Sample> {
    let sample = |(number, english, french)| {
        let text = RwSignal::new(SampleText::Coming);
        let answer = window().fetch_with_str(&format!("./samples/{number}.txt"));
        leptos::task::spawn_local(async move {
            text.set(match read(answer).await {
                Some(read) => SampleText::Here(read),
                None => SampleText::Failed,
            });
        });
        Sample { number, english, french, text }
    };
    SAMPLES.into_iter().map(sample).collect()
}

async fn read(answer: Promise) -> Option<String> {
    let response: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
