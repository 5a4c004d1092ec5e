//! The page's own words. The words for facts, rules and diagnostics, which the command line shares,
//! are in `vacancy_messages`.
//!
//! One struct, one value of it for each interface language: a missing translation does not compile.

mod en;
mod fr;
mod reader;

use vacancy_model::Lang;
use vacancy_model::value::{
    AppointedAt, Audience, Condition, Contract, ContractKind, Conversion, EducationLevel, Grade,
    GradeCategory, LanguageLevel, LanguageRequirement, Period, Remaining, Schedule,
    SecondedContract,
};

pub(crate) use reader::ReaderWords;

/// Everything the page says in one language.
#[derive(Debug)]
pub(crate) struct Messages {
    pub lang: Lang,
    /// What the page is for, in one sentence.
    pub purpose: &'static str,
    pub box_label: &'static str,
    pub choose_file: &'static str,
    pub choose_folder: &'static str,
    pub file_hint: &'static str,
    pub samples: &'static str,
    pub sample_failed: &'static str,
    pub privacy: &'static str,
    /// The theme that a button turns on.
    pub dark: &'static str,
    pub shortcuts: &'static str,
    pub page_language: &'static str,
    pub new_notice: &'static str,
    pub back_to_notice: &'static str,
    pub back_to_table: &'static str,
    pub library: &'static str,
    /// What the page is about while it shows many notices.
    pub many: &'static str,
    pub edit_text: &'static str,
    pub show_marks: &'static str,
    pub drop_here: &'static str,

    // The files that are opened.
    pub files: &'static str,
    /// Files that were read, that were not, and all.
    pub files_read: fn(usize, usize, usize) -> String,
    pub files_cut: &'static str,
    pub close_files: &'static str,
    /// The file that is being read, and how far it is.
    pub file_in_hand: fn(&str, &str) -> String,
    /// Lists so many files that were not read; no longer does.
    pub unfold_files: fn(usize) -> String,
    pub fold_files: &'static str,
    pub stop_files: &'static str,
    pub retry_files: &'static str,
    pub more_files: fn(usize) -> String,
    pub show_file: &'static str,
    pub stop_file: &'static str,
    pub retry_file: &'static str,
    pub unlock_file: &'static str,
    pub password: &'static str,
    /// What a button does, or a field is for, with the name of its file.
    pub of_file: fn(&str, &str) -> String,
    pub file_waits: &'static str,
    /// Kilobytes read, and all.
    pub file_loads: fn(u32, u32) -> String,
    /// Pages read, and all.
    pub file_page: fn(u32, u32) -> String,
    pub file_read: &'static str,
    pub file_shown: &'static str,
    pub file_unreadable: &'static str,
    pub file_too_slow: &'static str,
    pub file_failed: &'static str,
    pub reader_unavailable: &'static str,
    pub file_cancelled: &'static str,

    // The sheet.
    pub sheet: &'static str,
    pub the_notice: &'static str,
    pub at_a_glance: &'static str,
    pub by_when: &'static str,
    pub can_i: &'static str,
    pub how_much: &'static str,
    pub how_long: &'static str,
    pub where_is_it: &'static str,
    pub asked: &'static str,
    pub quoted_in: &'static str,
    pub essential: &'static str,
    pub desirable: &'static str,
    pub work: &'static str,
    pub accountabilities: &'static str,
    pub competencies: &'static str,
    pub contract_terms: &'static str,
    pub applying: &'static str,
    pub checks: &'static str,
    pub nothing_to_check: &'static str,
    pub nothing_is_wrong: &'static str,
    pub absent: &'static str,
    /// The same, in a cell of a table.
    pub absent_part: &'static str,
    pub disagree: &'static str,
    pub show_words: &'static str,
    pub only_in: fn(&str, Lang) -> String,
    pub refers_to_other: fn(Lang) -> &'static str,
    pub read_from: fn(&str) -> String,
    pub page: fn(u32) -> String,
    pub vacancy_number: fn(&str) -> String,
    pub points_to_check: fn(usize) -> String,
    /// What the desk is for, by the order of its views.
    pub desk: [&'static str; 5],
    pub desk_commands: &'static str,
    pub desk_failed: &'static str,

    // Values.
    pub pending_budget: &'static str,
    /// What it comes to and when: "Closes in 12 days," and "on Monday 23 June 2025 at 23:59."
    pub deadline: DeadlineWords,
    pub zone_assumed: &'static str,
    pub no_time: &'static str,
    pub zone_printed: fn(&str) -> String,
    pub pay_unit: fn(Option<&str>, Option<Period>) -> String,
    pub as_printed: &'static str,
    pub twelve_months: &'static str,
    pub salary_is: &'static str,
    pub salary_of_lower: fn(&str) -> String,
    pub salary_of_either: &'static str,
    pub grade: fn(&Grade) -> String,
    pub category: fn(GradeCategory) -> &'static str,
    pub category_source: &'static str,
    pub clearance: fn(&str) -> String,
    pub schedule: fn(Schedule) -> &'static str,
    pub eligibility: &'static str,
    pub members: &'static str,
    pub experience: fn(u32) -> String,
    pub education: fn(EducationLevel) -> &'static str,
    pub languages: fn(&[LanguageRequirement]) -> String,
    pub level_name: fn(LanguageLevel) -> Option<&'static str>,
    /// The Common European Framework of Reference, in short.
    pub cefr: &'static str,
    pub level_source: &'static str,
    pub ai_prohibited: &'static str,
    pub no_fee: &'static str,
    pub audience: fn(Audience) -> &'static str,
    pub link_without_target: &'static str,
    pub condition: fn(Condition) -> &'static str,
    pub none: &'static str,

    // The contract.
    /// How long it lasts, and what else holds for it.
    pub contract: fn(&Contract) -> (String, String),
    pub seconded: fn(&SecondedContract) -> String,
    pub contract_kind: fn(ContractKind) -> &'static str,
    pub appointed_at: fn(AppointedAt, Option<&Grade>) -> String,
    pub advancement: fn(u32) -> String,
    pub shorter_wait: fn(u32) -> String,
    pub terms: &'static str,
    pub years: fn(u32) -> String,
    pub up_to_years: fn(u32) -> String,
    pub conversion: fn(Conversion) -> &'static str,
    pub conversion_notice: fn(u32) -> String,
    pub rotation: &'static str,
    pub timeline: &'static str,
    pub lane_staff: &'static str,
    pub lane_seconded: &'static str,
    pub up_to_more: fn(u32) -> String,
    pub window: &'static str,
    pub open_end: &'static str,
    pub limit: fn(u32) -> String,

    // What went otherwise than hoped for.
    pub not_a_notice: &'static str,
    pub found_nothing: &'static str,
    pub found: fn(&str) -> String,
    pub text_cut: &'static str,
    pub shown_in_part: &'static str,
    pub now_shown: fn(&str, usize) -> String,
}

/// From what is left, the day and the time, in words.
type DeadlineWords = fn(Option<Remaining>, &str, Option<&str>) -> (String, String);

/// The words in one language.
pub(crate) fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::En => &en::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
    }
}

/// Sentences in a row, the empty ones left out.
fn sentences(sentences: &[String]) -> String {
    let mut text = String::new();
    for sentence in sentences.iter().filter(|sentence| !sentence.is_empty()) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(sentence);
    }
    text
}

/// A sentence that goes on from words before it. None of these begins with an accent.
fn lower(mut sentence: String) -> String {
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    sentence
}

/// The words for the reader's own situation, in one language.
pub(crate) const fn reader_words(lang: Lang) -> &'static ReaderWords {
    reader::words(lang)
}

/// A language's name in that language.
pub(crate) const fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "English",
        Lang::Fr => "Français",
    }
}

#[cfg(test)]
mod tests;
