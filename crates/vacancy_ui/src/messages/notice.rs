//! What is said of a notice, with names and figures in it.

use vacancy_messages::texts::filled;
use vacancy_model::Lang;
use vacancy_model::value::{
    Audience, Choice, Condition, EducationLevel, Grade, GradeCategory, LanguageLevel,
    LanguageRequirement, Period, Remaining, Schedule,
};
use vacancy_text::decimal;

use super::{SheetWords, counted, is_one};

impl SheetWords {
    /// What a button does, a field is for or a verdict is, with the name of what it is about.
    pub(crate) fn with_name(&self, what: &str, name: &str) -> String {
        filled(self.does_to(), &[what, name])
    }

    pub(crate) fn only_in(&self, fact: &str, language: Lang) -> String {
        let text = match language {
            Lang::En => self.only_in_english(),
            Lang::Fr => self.only_in_french(),
        };
        filled(text, &[fact])
    }

    pub(crate) fn refers_to_other(&self, language: Lang) -> &'static str {
        match language {
            Lang::En => self.english_refers(),
            Lang::Fr => self.french_refers(),
        }
    }

    pub(crate) fn how_it_was_read(&self, rule: &str) -> String {
        filled(self.read_from(), &[rule])
    }

    pub(crate) fn page(&self, number: u32) -> String {
        counted(self.page_number(), number as usize)
    }

    pub(crate) fn vacancy_number(&self, number: &str) -> String {
        filled(self.numbered(), &[number])
    }

    pub(crate) fn points_to_check(&self, count: usize) -> String {
        let is_one = is_one(count, self.lang);
        let text = if is_one { self.point_to_check() } else { self.points_to_check_many() };
        counted(text, count)
    }

    /// What it comes to and when: "Closes in 12 days," and "on Monday 23 June 2025 at 23:59."
    pub(crate) fn deadline(
        &self,
        remaining: Option<Remaining>,
        day: &str,
        time: Option<&str>,
    ) -> (String, String) {
        let moment = time.map(|time| filled(self.at_time(), &[day, time]));
        let moment = moment.as_deref().unwrap_or(day);
        let (lead, days, rest) = match remaining {
            Some(Remaining::Days(1)) => (self.closes_tomorrow(), 1, self.on_day()),
            Some(Remaining::Days(days)) => (self.closes_in(), days, self.on_day()),
            Some(Remaining::Today) => (self.closes_today(), 0, self.on_day()),
            Some(Remaining::EarlierToday) => (self.closed_today(), 0, self.on_day()),
            Some(Remaining::Past(1)) => (self.closed_yesterday(), 1, self.on_day()),
            Some(Remaining::Past(days)) => (self.closed_ago(), days, self.was_on_day()),
            None => (self.closing_date(), 0, "{1}."),
        };
        (filled(lead, &[&decimal(days)]), filled(rest, &[moment]))
    }

    /// The day and the time on the reader's own clock.
    pub(crate) fn on_your_clock(&self, day: &str, time: &str) -> String {
        filled(self.by_your_clock(), &[day, time])
    }

    /// The time as printed, and what it is in Brussels if it was printed in UTC.
    pub(crate) fn shown_in_utc(&self, printed: &str, brussels: &str) -> String {
        filled(self.printed_in_utc(), &[printed, brussels])
    }

    pub(crate) fn zone_printed(&self, zone: &str) -> String {
        filled(self.zone_as_printed(), &[zone])
    }

    pub(crate) fn pay_unit(&self, currency: Option<&str>, period: Option<Period>) -> String {
        let period = match period {
            Some(Period::Hour) => self.an_hour(),
            Some(Period::Day) => self.a_day(),
            Some(Period::Week) => self.a_week(),
            Some(Period::Month) => self.a_month(),
            Some(Period::Year) => self.a_year(),
            None => self.no_period(),
        };
        filled(self.pay_in(), &[currency.unwrap_or(self.no_currency()), period])
    }

    pub(crate) fn salary_of_lower(&self, grade: &str) -> String {
        filled(self.salary_of_the_lower(), &[grade])
    }

    pub(crate) fn grade(&self, grade: &Grade) -> String {
        let text = if grade.twin { self.twin_grade() } else { self.one_grade() };
        let said = filled(text, &[&grade.lowest, &grade.highest]);
        match &grade.former {
            Some(former) => filled(self.formerly(), &[&said, former]),
            None => said,
        }
    }

    pub(crate) fn category(&self, category: GradeCategory) -> &'static str {
        match category {
            GradeCategory::A => self.category_a(),
            GradeCategory::B => self.category_b(),
            GradeCategory::C => self.category_c(),
            GradeCategory::L => self.category_l(),
        }
    }

    pub(crate) fn clearance(&self, name: &str) -> String {
        filled(self.cleared_for(), &[name])
    }

    pub(crate) fn schedule(&self, schedule: Schedule) -> &'static str {
        match schedule {
            Schedule::FullTime => self.full_time(),
            Schedule::PartTime => self.part_time(),
        }
    }

    pub(crate) fn experience(&self, years: u32) -> String {
        let is_one = is_one(years as usize, self.lang);
        let text = if is_one { self.year_of_experience() } else { self.years_of_experience() };
        counted(text, years as usize)
    }

    pub(crate) fn education(&self, level: EducationLevel) -> &'static str {
        match level {
            EducationLevel::Secondary => self.secondary(),
            EducationLevel::UpperSecondary => self.upper_secondary(),
            EducationLevel::Vocational => self.vocational(),
            EducationLevel::Higher => self.higher(),
            EducationLevel::University => self.university(),
            EducationLevel::Master => self.master(),
            EducationLevel::Doctorate => self.doctorate(),
        }
    }

    /// "Level V in English or French, II in the other".
    pub(crate) fn languages(&self, requirements: &[LanguageRequirement]) -> String {
        let mut said = String::new();
        for requirement in requirements {
            said.push_str(if said.is_empty() { "" } else { ", " });
            let text = match requirement.choice {
                Choice::Other => self.level_in_other(),
                Choice::One | Choice::Each => self.level_in(),
            };
            let names = self.names(&requirement.languages, requirement.choice);
            said.push_str(&filled(text, &[requirement.level.as_str(), &names]));
        }
        if let Some(first) = said.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        said
    }

    fn names(&self, languages: &[String], choice: Choice) -> String {
        let both =
            if choice == Choice::Each { self.both_languages() } else { self.either_language() };
        let mut names = String::new();
        for code in languages {
            let name = match code.as_str() {
                "en" => self.english(),
                "fr" => self.french(),
                other => other,
            };
            names = if names.is_empty() { name.to_owned() } else { filled(both, &[&names, name]) };
        }
        names
    }

    /// `None` where no notice or table that was seen names it.
    pub(crate) fn level_name(&self, level: LanguageLevel) -> Option<&'static str> {
        let name = match level {
            LanguageLevel::I => self.level_i(),
            LanguageLevel::II => self.level_ii(),
            LanguageLevel::III => self.level_iii(),
            LanguageLevel::IV => self.level_iv(),
            LanguageLevel::V => self.level_v(),
            LanguageLevel::VI => self.level_vi(),
        };
        (name != "–").then_some(name)
    }

    pub(crate) fn audience(&self, audience: Audience) -> &'static str {
        match audience {
            Audience::Staff => self.for_staff(),
            Audience::External => self.for_others(),
        }
    }

    pub(crate) fn condition(&self, condition: Condition) -> &'static str {
        match condition {
            Condition::Travel => self.travel(),
            Condition::OutOfHours => self.out_of_hours(),
            Condition::Telework => self.telework(),
            Condition::FlexibleHours => self.flexible_hours(),
        }
    }

    pub(crate) fn found(&self, facts: &str) -> String {
        filled(self.all_found(), &[facts])
    }
}
