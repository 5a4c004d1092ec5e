//! The contract, term by term.

use crate::named::named;
use serde::Serialize;

/// The contract that is offered. Terms are in whole years; `None` where the notice names none.
#[derive(Debug, Clone, Copy, Eq, Default, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct Contract {
    /// Whether its end is fixed; `None` where the notice does not say.
    pub kind: Option<ContractKind>,
    /// How long the first contract lasts, for a candidate who is not seconded.
    pub initial_years: Option<u32>,
    /// `None`: no renewal is foreseen for a candidate who is not seconded.
    pub renewal_max_years: Option<u32>,
    /// How a definite contract may become an indefinite one; `None`: not foreseen.
    pub conversion: Option<Conversion>,
    /// How long before the end of the contract conversion must be asked for, at the latest.
    pub conversion_notice_years: Option<u32>,
    /// "Turnover is desirable for political reasons."
    pub rotation_post: bool,
    /// The most years in the post; `None` where no limit is stated.
    pub service_max_years: Option<u32>,
    /// The terms for staff seconded by a national administration.
    pub seconded: Option<SecondedContract>,
    /// What the notice says of twin-graded posts; `None` for a single-grade post.
    pub twin_grade: Option<TwinGradeTerms>,
}

/// Alike in every term: seconding or a twin grade of which nothing is stated is none.
impl PartialEq for Contract {
    fn eq(&self, other: &Self) -> bool {
        self.terms() == other.terms()
    }
}

impl Contract {
    /// How many terms a contract can state.
    pub const TERMS: usize = 13;

    /// Every term by its path in the JSON, with a number for its value: alike where the terms are, and
    /// `None` where none is stated.
    ///
    /// ```
    /// use vacancy_model::value::Contract;
    /// let contract = Contract { initial_years: Some(3), ..Contract::default() };
    /// assert_eq!(contract.terms()[1], ("initialYears", Some(3)));
    /// ```
    pub fn terms(&self) -> [(&'static str, Option<u32>); Self::TERMS] {
        let seconded = self.seconded.unwrap_or_default();
        let twin = self.twin_grade.unwrap_or_default();
        [
            ("kind", self.kind.map(|kind| kind as u32)),
            ("initialYears", self.initial_years),
            ("renewalMaxYears", self.renewal_max_years),
            ("conversion", self.conversion.map(|conversion| conversion as u32)),
            ("conversionNoticeYears", self.conversion_notice_years),
            ("rotationPost", self.rotation_post.then_some(1)),
            ("serviceMaxYears", self.service_max_years),
            ("seconded.initialYears", seconded.initial_years),
            ("seconded.renewalMaxYears", seconded.renewal_max_years),
            ("seconded.serviceMaxYears", seconded.service_max_years),
            ("twinGrade.appointedAt", twin.appointed_at.map(|appointed| appointed as u32)),
            ("twinGrade.advancementMinYears", twin.advancement_min_years),
            ("twinGrade.externalReductionMaxMonths", twin.external_reduction_max_months),
        ]
    }

    /// The contract of these terms, in the order of [`terms`](Self::terms); `None` where they say nothing.
    ///
    /// ```
    /// use vacancy_model::value::Contract;
    /// let mut terms = [None; Contract::TERMS];
    /// assert_eq!(Contract::of_terms(terms), None);
    /// terms[1] = Some(3);
    /// assert_eq!(Contract::of_terms(terms).unwrap().initial_years, Some(3));
    /// ```
    pub fn of_terms(terms: [Option<u32>; Self::TERMS]) -> Option<Self> {
        let [kind, initial, renewal, conversion, conversion_notice, rotation, service, others @ ..] =
            terms;
        let [first, later, most, appointed, advance, reduction] = others;
        let has_seconded = first.or(later).or(most).is_some();
        let has_twin = appointed.or(advance).or(reduction).is_some();
        let of_staff =
            kind.or(initial).or(renewal).or(conversion).or(conversion_notice).or(service);
        let rotation_post = rotation == Some(1);
        let seconded = SecondedContract {
            initial_years: first,
            renewal_max_years: later,
            service_max_years: most,
        };
        let twin_grade = TwinGradeTerms {
            appointed_at: one_of(&AppointedAt::ALL, appointed),
            advancement_min_years: advance,
            external_reduction_max_months: reduction,
        };
        let says_something = of_staff.is_some() || rotation_post || has_seconded || has_twin;
        says_something.then(|| Self {
            kind: one_of(&ContractKind::ALL, kind),
            initial_years: initial,
            renewal_max_years: renewal,
            conversion: one_of(&Conversion::ALL, conversion),
            conversion_notice_years: conversion_notice,
            rotation_post,
            service_max_years: service,
            seconded: has_seconded.then_some(seconded),
            twin_grade: has_twin.then_some(twin_grade),
        })
    }
}

named! {
    /// Whether a contract has an end, and what kind of one.
    pub enum ContractKind {
        /// For a number of years, which may be renewed.
        Definite "definite",
        /// Without an end.
        Indefinite "indefinite",
        /// Called temporary by the notice; it has an end, too.
        Temporary "temporary",
    }
}

/// One of a kind, by its place.
fn one_of<T: Copy>(kind: &[T], place: Option<u32>) -> Option<T> {
    kind.get(usize::try_from(place?).ok()?).copied()
}

named! {
    /// How an indefinite contract may come after a definite one.
    pub enum Conversion {
        /// The incumbent may apply for conversion while the contract is renewed.
        OnApplicationDuringRenewal "on-application-during-renewal",
        /// An indefinite contract may follow the first one.
        AfterInitial "after-initial",
    }
}

/// Terms for staff seconded by a national administration, in years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct SecondedContract {
    /// How long the first secondment lasts.
    pub initial_years: Option<u32>,
    /// By how many years it may be renewed at most.
    pub renewal_max_years: Option<u32>,
    /// The most years in the post, renewals included.
    pub service_max_years: Option<u32>,
}

/// How a twin-graded post is filled and when the higher grade can follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct TwinGradeTerms {
    /// The grade at which somebody begins.
    pub appointed_at: Option<AppointedAt>,
    /// Years in the post before advancement is normally possible.
    pub advancement_min_years: Option<u32>,
    /// By how many months that wait may shrink for external candidates.
    pub external_reduction_max_months: Option<u32>,
}

named! {
    /// One of the two grades of a twin-graded post.
    pub enum AppointedAt {
        /// The one that [`Grade::lowest`](super::Grade::lowest) names.
        Lower "lower",
        /// The one that [`Grade::highest`](super::Grade::highest) names.
        Higher "higher",
    }
}
