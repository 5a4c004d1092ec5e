//! The desk of one notice as plain data, and what changes it.

mod kept;
mod link;

use vacancy_collection::library::Edit;
use vacancy_export::Stamp;
use vacancy_model::value::Date;
use vacancy_model::{Correction, FactId, Lang};
use vacancy_text::Span;

use crate::correcting::{self, Form};
use crate::file::{File, FileOptions, Format};
use crate::given::Read;
use crate::situation::{Field, Keeping, Situation};
use crate::state::library::{self, Library};

pub(crate) use link::{Copying, LinkChoice};

/// What the desk shows. Everything that is drawn is a function of it.
#[derive(Debug, Clone)]
pub(crate) struct State {
    pub view: View,
    pub lang: Lang,
    pub read: Read,
    pub copied: Option<Copied>,
    pub situation: Situation,
    /// What the reader is correcting, or was.
    pub form: Option<Form>,
    /// The words of the notice that were chosen last.
    pub chosen: Option<Span>,
    /// Whether the comparison leaves out what the editions state alike.
    pub hides_alike: bool,
    /// The day on which the notice was published, where the reader has said it.
    pub date_posted: Option<Date>,
    /// Whether the browser can hand a file to another program.
    pub can_share: bool,
    pub link: LinkChoice,
    /// What is kept of this notice.
    pub library: Library,
}

/// What was copied last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Copied {
    pub format: Format,
    pub text: String,
    /// The browser did not allow it: the text is left to the reader to copy.
    pub is_refused: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    /// The reader's own situation.
    Situation,
    Compare,
    Check,
    Export,
    /// The notice in the library.
    Keep,
    /// The form for the reader's own value of a fact.
    Correct,
}

/// What a reader does at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Close,
    /// Chooses words of the notice.
    Choose(Span),
    /// Leaves out what the editions state alike, or shows it again.
    ToggleAlike,
    Save(Format),
    Copy(Format),
    Share(Format),
    /// Takes what stands in a field of the reader's own situation.
    Fill(Field),
    ToggleLinkText,
    CopyLink,
    Library(library::Action),
    /// Takes what stands in a field of the form for a value, by its number.
    Write(usize),
    /// Fills that form with what one edition says, by its number.
    Take(usize),
    /// Holds what stands in it against the notice.
    Hold,
    /// Holds what the notice says again.
    Release,
    /// Holds that the notice does not state it.
    Withdraw,
    /// Keeps the profile on this device from now on.
    Keep,
    /// Deletes the profile, here and on the device.
    Delete,
}

/// What is left for the browser and the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Then {
    /// Nothing but to show what has changed.
    Draw,
    Close,
    /// The page marks these words of the notice, and goes to them.
    Choose(Span),
    Save(File),
    Copy(String),
    Share(File),
    /// The page shows these values of the reader's own in the notice: all there are, as they are kept.
    Correct(String),
    /// Holds the profile for the visit; where it is to be kept, on the device too, else not there.
    Hold {
        profile: String,
        is_kept: bool,
    },
    /// This is to be written to the library.
    Write(Edit),
    /// What is being written in a field is to be stored once the reader pauses.
    Rest,
    /// The page shows all that is kept.
    ToLibrary,
}

impl View {
    /// By its name to the page.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "situation" => Self::Situation,
            "compare" => Self::Compare,
            "check" => Self::Check,
            "export" => Self::Export,
            "keep" => Self::Keep,
            "correct" => Self::Correct,
            _ => return None,
        })
    }
}

impl State {
    /// A desk with one view of a notice.
    pub(crate) fn new(view: View, read: Read, lang: Lang) -> Self {
        Self {
            view,
            lang,
            read,
            copied: None,
            situation: Situation::default(),
            form: None,
            chosen: None,
            hides_alike: false,
            date_posted: None,
            can_share: false,
            link: LinkChoice::default(),
            library: Library::default(),
        }
    }

    /// Shows the form for a fact; what was written into it stays, in another language too.
    pub(crate) fn show_form(&mut self, fact: FactId) {
        if self.form.as_ref().is_none_or(|form| form.fact != fact) {
            self.form = Some(Form::of(fact, &self.read.held, self.lang));
        }
    }

    /// Shows a view of a notice; what was copied stays copied in the same view.
    pub(crate) fn show(&mut self, view: View, read: Read, lang: Lang) {
        let is_other = self.read.document.text() != read.document.text();
        if self.view != view || is_other {
            self.copied = None;
            self.chosen = None;
            self.link.copied = Copying::Nothing;
            self.library.said = library::Said::Nothing;
        }
        if is_other || self.read.corrections != read.corrections {
            self.form = None;
        }
        (self.view, self.read, self.lang) = (view, read, lang);
    }

    /// `None` where there is nothing to do. `utc` is a moment in UTC (ISO 8601).
    pub(crate) fn perform(&mut self, action: Action, utc: &str) -> Option<Then> {
        let now = Stamp::read(utc)?;
        let options = FileOptions { lang: self.lang, now, date_posted: self.date_posted };
        let file = |format: Format| format.file(&self.read, options);
        Some(match action {
            Action::Close => Then::Close,
            Action::Choose(span) => {
                self.chosen = Some(span);
                Then::Choose(span)
            }
            Action::ToggleAlike => {
                self.hides_alike = !self.hides_alike;
                Then::Draw
            }
            Action::Save(format) => Then::Save(file(format)?),
            Action::Share(format) => Then::Share(file(format)?),
            // A click into a field says nothing yet.
            Action::Fill(_) | Action::Write(_) => return None,
            Action::ToggleLinkText => self.toggle_link_text(),
            Action::CopyLink => return self.copy_link(),
            Action::Library(action) => return self.perform_in_library(action, utc),
            Action::Take(reading) => {
                let (read, lang) = (&self.read.notice, self.lang);
                self.form.as_mut()?.take(reading, read, lang);
                Then::Draw
            }
            Action::Hold => self.hold()?,
            Action::Release => {
                let fact = self.form.take()?.fact;
                self.corrected(fact, None)
            }
            Action::Withdraw => {
                let fact = self.form.take()?.fact;
                self.corrected(fact, Some(Correction { fact, parts: Vec::new() }))
            }
            Action::Keep => {
                self.situation.keeping = Keeping::OnDevice;
                self.held()
            }
            Action::Delete => {
                self.situation.delete();
                self.held()
            }
            Action::Copy(format) => {
                let text = file(format)?.text;
                self.link.copied = Copying::Nothing;
                self.copied = Some(Copied { format, text: text.clone(), is_refused: false });
                Then::Copy(text)
            }
        })
    }

    /// Takes what now stands in a field.
    pub(crate) fn fill(&mut self, field: Field, value: &str) -> Then {
        self.situation.fill(field, value);
        self.held()
    }

    /// Takes what now stands in a field of the form for a value.
    pub(crate) fn write(&mut self, at: usize, entry: &str) -> Then {
        if let Some(form) = &mut self.form {
            form.write(at, entry);
        }
        Then::Draw
    }

    /// The reader's value, if it was understood; else what was not is said.
    fn hold(&mut self) -> Option<Then> {
        let form = self.form.as_mut()?;
        let Some(correction) = form.read() else { return Some(Then::Draw) };
        self.form = None;
        Some(self.corrected(correction.fact, Some(correction)))
    }

    /// All that is held, with this one in place of what was held of its fact.
    fn corrected(&self, fact: FactId, correction: Option<Correction>) -> Then {
        let others = self.read.corrections.iter().filter(|other| other.fact != fact).cloned();
        let mut all: Vec<_> = others.chain(correction).collect();
        all.sort_unstable_by_key(|correction| correction.fact);
        Then::Correct(correcting::to_text(&all))
    }

    /// The profile as the browser is to hold it.
    fn held(&self) -> Then {
        let is_kept = self.situation.keeping == Keeping::OnDevice;
        Then::Hold { profile: self.situation.profile.to_text(), is_kept }
    }

    /// Takes note that the browser keeps nothing.
    pub(crate) const fn refuse_keeping(&mut self) {
        self.situation.keeping = Keeping::Refused;
    }

    /// Takes note that the browser did not allow the last copy.
    pub(crate) fn refuse_copy(&mut self) {
        if let Some(copied) = &mut self.copied {
            copied.is_refused = true;
        } else {
            self.link.copied = Copying::Refused;
        }
    }
}

#[cfg(test)]
mod tests;
