use leptos::prelude::*;
use vacancy_model::Lang;

use super::fact_row::FactRow;
use super::quoting_switch::QuotingSwitch;
use super::sheet_head::SheetHead;
use crate::sheet::{Section, sheet};
use crate::state::Workspace;

/// The notice as a data sheet.
#[component]
pub(super) fn FactSheet() -> impl IntoView {
    let workspace = Workspace::of_page();
    move || {
        let lang = workspace.lang.get();
        let parsed = workspace.parsed.get();
        let languages = &parsed.notice.languages;
        let wanted = workspace.quoting.get().unwrap_or(lang);
        let quoted = languages.iter().copied().find(|&language| language == wanted);
        let quoted = quoted.or(languages.first().copied()).unwrap_or(lang);
        let mut sheet = sheet(&parsed.notice, lang, quoted, workspace.now.get());
        let sections = std::mem::take(&mut sheet.sections);
        let choice = (languages.len() > 1).then_some(quoted);
        let part = |of| view! { <SheetPart section=of quoted=choice/> };
        view! {
            <SheetHead sheet/>
            {sections.into_iter().map(part).collect::<Vec<_>>()}
        }
    }
}

/// One part of the sheet: a heading and its rows.
#[component]
fn SheetPart(
    section: Section,
    /// The edition that is quoted, where there is a choice.
    quoted: Option<Lang>,
) -> impl IntoView {
    let rows = section.rows.into_iter().map(|row| view! { <FactRow row/> }).collect::<Vec<_>>();
    let switch = quoted
        .filter(|_| section.is_quoting)
        .map(|quoted| view! { <QuotingSwitch quoted section=section.id/> });
    view! {
        <section class="vn-part" class:vn-part--glance=section.id == "glance">
            <div class="vn-part__head">
                <h2 class="vn-part__heading" id=section.id>{section.heading}</h2>
                {switch}
            </div>
            <dl class="vn-rows">{rows}</dl>
        </section>
    }
}
