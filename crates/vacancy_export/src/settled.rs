//! A fact, and a notice, as something that may be relied on, or not.

use vacancy_model::{Fact, FactView, Notice, Standing};

/// What the editions together say on one point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Settled<T> {
    Stated(T),
    /// The reader's own, whatever the editions say.
    Own(T),
    NotStated,
    /// The editions disagree, and nobody here can tell which one holds.
    Conflicting,
}

impl<T> Settled<T> {
    pub(crate) fn and_then<U>(self, next: impl FnOnce(T) -> Settled<U>) -> Settled<U> {
        match self {
            Self::Stated(value) => next(value),
            Self::Own(value) => match next(value) {
                Settled::Stated(value) => Settled::Own(value),
                other => other,
            },
            Self::NotStated => Settled::NotStated,
            Self::Conflicting => Settled::Conflicting,
        }
    }

    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Settled<U> {
        self.and_then(|value| Settled::Stated(change(value)))
    }

    pub(crate) fn value(self) -> Option<T> {
        match self {
            Self::Stated(value) | Self::Own(value) => Some(value),
            Self::NotStated | Self::Conflicting => None,
        }
    }
}

impl<T> From<Option<T>> for Settled<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::NotStated, Self::Stated)
    }
}

/// The value of a fact that no edition contradicts, or that the reader has settled.
pub(crate) fn settled<T, R>(fact: Option<&Fact<T, R>>) -> Settled<&T> {
    match fact {
        None => Settled::NotStated,
        Some(fact) if fact.standing == Standing::Conflicting => Settled::Conflicting,
        Some(fact) if fact.standing == Standing::Corrected => Settled::Own(&fact.value),
        Some(fact) => Settled::Stated(&fact.value),
    }
}

/// The worst standing of any fact; `None` where no fact is stated. One that the reader holds not to be stated
/// is the reader's own.
pub fn worst_standing(notice: &Notice) -> Option<Standing> {
    let withdrawn = notice.withdrawn.iter().map(|_| Standing::Corrected);
    let standings = notice.facts.views().map(|fact| fact.standing).chain(withdrawn);
    standings.max_by_key(|it| it.rank())
}

/// The facts on which the editions disagree, in the order of the JSON.
pub fn conflicts(notice: &Notice) -> impl Iterator<Item = FactView<'_>> {
    notice.facts.views().filter(|fact| fact.standing == Standing::Conflicting)
}
