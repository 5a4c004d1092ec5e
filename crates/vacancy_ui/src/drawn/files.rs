//! The list of the files that were opened together.

use vacancy_model::Lang;
use vacancy_text::decimal;

use super::Element;
use crate::action::Action;
use crate::batch::{Batch, BatchFile, FileState, Progress, Reason};
use crate::messages::Messages;

/// The files, each with how far it is and what can be done with it; hidden where there is nothing to
/// say of them.
pub(super) fn files(batch: &Batch, messages: &Messages) -> Element {
    let list = Element::of("section", "vn-files")
        .attribute("aria-label", messages.files())
        .hidden(!batch.is_worth_showing());
    if !batch.is_worth_showing() {
        return list;
    }
    let head = Element::of("div", "vn-files__head")
        .with(Element::new("p").text(&messages.files_read(batch.counts())));
    if batch.goes_to_many() {
        return list
            .with(head.with(in_hand(batch, messages)).with(answers(batch, messages)))
            .with(left(batch, messages));
    }
    let head = head.with(Element::button("vn-link", messages.close_files(), Action::CloseFiles));
    let rows = batch.files().iter().map(|file| row(file, batch, messages));
    list.with(head).with(Element::of("ul", "vn-files__list").with_all(rows))
}

/// So many files that were not read are listed without being asked for.
const FEW: usize = 4;

/// So many of the files that were not read are listed at most: a folder may hold thousands of photographs.
const MOST_LISTED: usize = 200;

/// The file of many that is being read.
fn in_hand(batch: &Batch, messages: &Messages) -> Element {
    let said = batch
        .in_hand()
        .map(|file| messages.with_name(&file.name, &state_text(file, batch, messages)));
    Element::of("p", "vn-files__hand").text(&said.unwrap_or_default())
}

/// What can be done with many files at once.
fn answers(batch: &Batch, messages: &Messages) -> Element {
    let may_retry = batch.files().iter().any(BatchFile::may_be_retried);
    let is_done = batch.is_done();
    Element::of("p", "vn-files__answers")
        .with(Element::button("vn-link", messages.stop_files(), Action::StopFiles).hidden(is_done))
        .with(
            Element::button("vn-link", messages.retry_files(), Action::RetryFiles)
                .hidden(!is_done || !may_retry),
        )
        .with(
            Element::button("vn-link", messages.close_files(), Action::CloseFiles).hidden(!is_done),
        )
}

/// The files that were not read, each with the reason: folded, where they are more than a few.
fn left(batch: &Batch, messages: &Messages) -> Element {
    let is_left =
        |file: &&BatchFile| file.wants_password() || matches!(file.state, FileState::Stopped(_));
    let left = || batch.files().iter().filter(is_left);
    let count = left().count();
    let rows = left().take(MOST_LISTED).map(|file| row(file, batch, messages));
    let more = count.saturating_sub(MOST_LISTED);
    let more = Element::of("li", "vn-file").text(&messages.more_files(more)).hidden(more == 0);
    let list = Element::of("ul", "vn-files__list").with_all(rows).with(more);
    let summary = Element::of("summary", "vn-fold__summary").text(&messages.unfold_files(count));
    let fold = Element::new("details").with(summary).with(list).hidden(count == 0);
    if count <= FEW { fold.attribute("open", "") } else { fold }
}

/// What the end of the batch says to those who do not see the list.
pub(super) fn outcome(batch: &Batch, messages: &Messages) -> String {
    if let [only] = batch.files() {
        return state_text(only, batch, messages);
    }
    messages.files_read(batch.counts())
}

fn row(file: &BatchFile, batch: &Batch, messages: &Messages) -> Element {
    let mut row = Element::of("li", "vn-file").numbered(file.id);
    if batch.shown() == Some(file.id) {
        row.set("aria-current", "true");
    }
    if matches!(file.state, FileState::Stopped(_)) {
        row.add_class(" vn-file--stopped");
    }
    if file.wants_password() {
        row.add_class(" vn-file--locked");
    }
    row.with(Element::of("span", "vn-file__name").text(&file.name))
        .with(Element::of("span", "vn-file__state").text(&state_text(file, batch, messages)))
        .with(answer(file, batch, messages))
}

/// What the reader can do with a file.
fn answer(file: &BatchFile, batch: &Batch, messages: &Messages) -> Element {
    let mut answers = Element::of("span", "vn-file__answer");
    let (is_pending, wants_password) = (file.is_pending(), file.wants_password());
    if wants_password {
        let field = password(file, messages);
        // While a password is tried its field stays, with the focus: it may be asked for again.
        let unlock = Action::UnlockFile(file.id);
        answers = answers.with(if is_pending { field } else { field.acts(unlock) });
    }
    let (text, action) = if is_pending {
        (messages.stop_file(), Action::StopFile(file.id))
    } else if wants_password {
        (messages.unlock_file(), Action::UnlockFile(file.id))
    } else if file.may_be_retried() {
        (messages.retry_file(), Action::RetryFile(file.id))
    } else if matches!(file.state, FileState::Read(_)) && batch.shown() != Some(file.id) {
        (messages.show_file(), Action::ShowFile(file.id))
    } else {
        return answers;
    };
    let label = messages.with_name(text, &file.name);
    answers.with(Element::button("vn-link", text, action).attribute("aria-label", &label))
}

fn password(file: &BatchFile, messages: &Messages) -> Element {
    Element::of("input", "vn-file__password").attributes(&[
        ("type", "password"),
        ("autocomplete", "off"),
        ("aria-label", &messages.with_name(messages.password(), &file.name)),
        ("placeholder", messages.password()),
        ("data-password", &decimal(file.id)),
    ])
}

fn state_text(file: &BatchFile, batch: &Batch, messages: &Messages) -> String {
    match &file.state {
        FileState::Waiting => messages.file_waits().to_owned(),
        FileState::Reading(Progress::Bytes(read, all)) => messages.file_loads(*read, *all),
        FileState::Reading(Progress::Pages(read, all)) => messages.file_page(*read, *all),
        FileState::Read(_) if batch.shown() == Some(file.id) => messages.file_shown().to_owned(),
        FileState::Read(_) | FileState::Taken => messages.file_read().to_owned(),
        FileState::Stopped(reason) => reason_text(reason, messages),
    }
}

fn reason_text(reason: &Reason, messages: &Messages) -> String {
    let text = match (reason, messages.lang) {
        (Reason::Refused { english, .. } | Reason::Locked { english, .. }, Lang::En) => english,
        (Reason::Refused { french, .. } | Reason::Locked { french, .. }, Lang::Fr) => french,
        (Reason::Unreadable, _) => messages.file_unreadable(),
        (Reason::TooSlow, _) => messages.file_too_slow(),
        (Reason::Failed, _) => messages.file_failed(),
        (Reason::Unavailable, _) => messages.reader_unavailable(),
        (Reason::Cancelled, _) => messages.file_cancelled(),
    };
    text.to_owned()
}
