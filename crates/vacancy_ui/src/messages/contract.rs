//! How long a contract lasts, in sentences.

use vacancy_messages::texts::filled;
use vacancy_model::value::{
    AppointedAt, Contract, ContractKind, Conversion, Grade, SecondedContract,
};
use vacancy_text::decimal;

use super::{SheetWords, counted, is_one};

impl SheetWords {
    /// How long it lasts, and what else holds for it.
    pub(crate) fn contract(&self, contract: &Contract) -> (String, String) {
        let terms = self.lasting(contract.initial_years, contract.renewal_max_years);
        let lead = match contract.kind {
            Some(ContractKind::Indefinite) => self.indefinite_contract().to_owned(),
            Some(ContractKind::Temporary) => filled(self.temporary_contract(), &[&lower(terms)]),
            Some(ContractKind::Definite) | None => terms,
        };
        let conversion = match (contract.conversion, contract.conversion_notice_years) {
            (Some(Conversion::OnApplicationDuringRenewal), Some(before)) => {
                self.of_years(self.may_ask_until(), before)
            }
            (Some(Conversion::OnApplicationDuringRenewal), None) => self.may_ask().to_owned(),
            (Some(Conversion::AfterInitial), _) => self.may_follow().to_owned(),
            (None, _) => String::new(),
        };
        (lead, with_limit(conversion, self.at_most(contract.service_max_years)))
    }

    pub(crate) fn seconded(&self, seconded: &SecondedContract) -> String {
        let terms = lower(self.lasting(seconded.initial_years, seconded.renewal_max_years));
        let limit = self.at_most(seconded.service_max_years);
        filled(self.when_seconded(), &[&with_limit(terms, limit)])
    }

    /// "3 years, renewable for up to 3 more."
    fn lasting(&self, initial: Option<u32>, renewal: Option<u32>) -> String {
        let first = initial.map(|years| self.years(years)).unwrap_or_default();
        let text = match (initial, renewal) {
            (Some(_), Some(_)) => self.renewable(),
            (Some(_), None) => return first + ".",
            (None, Some(_)) => self.first_unknown(),
            (None, None) => return self.no_length().to_owned(),
        };
        let more = renewal.unwrap_or_default();
        filled(text, &[&first, &decimal(more), &self.years(more)])
    }

    fn at_most(&self, years: Option<u32>) -> String {
        years.map(|it| self.of_years(self.in_post_at_most(), it)).unwrap_or_default()
    }

    pub(crate) fn contract_kind(&self, kind: ContractKind) -> &'static str {
        match kind {
            ContractKind::Definite => self.definite(),
            ContractKind::Indefinite => self.indefinite(),
            ContractKind::Temporary => self.temporary(),
        }
    }

    pub(crate) fn appointed_at(&self, at: AppointedAt, grade: Option<&Grade>) -> String {
        match (at, grade) {
            (AppointedAt::Lower, Some(grade)) => filled(self.at_lower_grade(), &[&grade.lowest]),
            (AppointedAt::Lower, None) => self.at_lower().to_owned(),
            (AppointedAt::Higher, Some(grade)) => filled(self.at_higher_grade(), &[&grade.highest]),
            (AppointedAt::Higher, None) => self.at_higher().to_owned(),
        }
    }

    pub(crate) fn advancement(&self, years: u32) -> String {
        let text = if years == 1 { self.advancement_one() } else { self.advancement_many() };
        counted(text, years as usize)
    }

    pub(crate) fn shorter_wait(&self, months: u32) -> String {
        counted(self.sooner_from_outside(), months as usize)
    }

    pub(crate) fn years(&self, count: u32) -> String {
        let is_one = is_one(count as usize, self.lang);
        let text = if is_one { self.one_year() } else { self.many_years() };
        counted(text, count as usize)
    }

    /// A text with so many years in its hole.
    #[inline(never)]
    fn of_years(&self, text: &str, count: u32) -> String {
        filled(text, &[&self.years(count)])
    }

    pub(crate) fn up_to_years(&self, count: u32) -> String {
        self.of_years(self.up_to(), count)
    }

    pub(crate) fn conversion(&self, conversion: Conversion) -> &'static str {
        match conversion {
            Conversion::OnApplicationDuringRenewal => self.on_application(),
            Conversion::AfterInitial => self.after_first(),
        }
    }

    pub(crate) fn conversion_notice(&self, count: u32) -> String {
        self.of_years(self.before_end(), count)
    }

    pub(crate) fn up_to_more(&self, count: u32) -> String {
        counted(self.so_many_more(), count as usize)
    }

    pub(crate) fn limit(&self, count: u32) -> String {
        self.of_years(self.limit_of(), count)
    }
}

/// Two sentences in a row, either of which may be empty.
fn with_limit(mut sentence: String, limit: String) -> String {
    if sentence.is_empty() {
        return limit;
    }
    if !limit.is_empty() {
        sentence.extend([" ", &limit]);
    }
    sentence
}

/// A sentence that goes on from words before it. None of these begins with an accent.
fn lower(mut sentence: String) -> String {
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    sentence
}
