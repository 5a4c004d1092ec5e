//! The page's own words. The words for facts, rules and diagnostics, which the command line shares,
//! are in `vacancy_messages`.
//!
//! Texts are lines in the file of each interface language: a missing one does not compile. Where something stands
//! in them they have holes, and what fills them is worked out here, once for all languages.

mod contract;
mod notice;
mod page;
mod reader;

use std::ops::Deref;

use vacancy_messages::texts;
use vacancy_messages::texts::{EachLanguage, Texts, check, filled};
use vacancy_model::Lang;
use vacancy_text::decimal;

use crate::sample_text::SAMPLES;
pub(crate) use reader::ReaderMessages;

texts! {
    /// What the static shell says, too: a page takes it from there (`www/start.js`).
    pub(crate) struct ShellWords in "shell" {
        library,
        dark,
        shortcuts,
        purpose,
        box_label,
        choose_file,
        choose_folder,
        file_hint,
        samples,
        privacy,
    }
}

const _: () = check("samples", &SAMPLES);

texts! {
    /// Everything the page says in one language, but for what the shell says.
    pub(crate) struct Messages in "page" with of_notice: SheetWords {
        sample_failed,
        page_language,
        words_failed,
        new_notice,
        back_to_notice,
        back_to_table,
        many,
        edit_text,
        show_marks,
        drop_here,
        files,
        files_cut,
        close_files,
        stop_files,
        retry_files,
        show_file,
        stop_file,
        retry_file,
        unlock_file,
        password,
        file_waits,
        file_read,
        file_shown,
        file_unreadable,
        file_too_slow,
        file_failed,
        reader_unavailable,
        file_cancelled,
        sheet,
        desk_situation,
        desk_compare,
        desk_check,
        desk_export,
        desk_keep,
        desk_commands,
        desk_failed,
        text_cut,
        one_file_read,
        many_files_read,
        one_not_read,
        many_not_read,
        unfold_one,
        unfold_many,
        and_more,
        kilobytes,
        pages,
        notice_read,
    }
}

impl Messages {
    pub(crate) fn shell(&self) -> &'static ShellWords {
        static WORDS: EachLanguage<ShellWords> = EachLanguage::new();
        WORDS.get(self.lang, |_, file| ShellWords::of(file))
    }

    /// The title of a notice that comes with the page, by its place in the shell, which says it, too.
    pub(crate) fn sample(&self, index: usize) -> &'static str {
        static WORDS: EachLanguage<Texts<{ SAMPLES.len() }>> = EachLanguage::new();
        WORDS.get(self.lang, |_, file| Texts::of(file, "samples")).say(index)
    }
}

texts! {
    /// What is said of one notice, on the page and in the element.
    pub(crate) struct SheetWords in "sheet" with lang: Lang {
        the_notice,
        at_a_glance,
        by_when,
        can_i,
        how_much,
        how_long,
        where_is_it,
        asked,
        quoted_in,
        essential,
        desirable,
        work,
        accountabilities,
        competencies,
        contract_terms,
        applying,
        checks,
        nothing_to_check,
        nothing_is_wrong,
        absent,
        absent_part,
        disagree,
        contradicts_itself,
        show_words,
        pending_budget,
        zone_assumed,
        no_time,
        as_printed,
        twelve_months,
        salary_is,
        salary_of_either,
        category_source,
        eligibility,
        members,
        cefr,
        level_source,
        ai_prohibited,
        no_fee,
        link_without_target,
        none,
        terms,
        rotation,
        timeline,
        lane_staff,
        lane_seconded,
        window,
        open_end,
        not_a_notice,
        found_nothing,
        shown_in_part,
        only_in_english,
        only_in_french,
        english_refers,
        french_refers,
        read_from,
        page_number,
        numbered,
        point_to_check,
        points_to_check_many,
        does_to,
        closes_in,
        closes_tomorrow,
        closes_today,
        closed_today,
        closed_yesterday,
        closed_ago,
        closing_date,
        on_day,
        was_on_day,
        at_time,
        weekdays,
        months,
        zone_as_printed,
        pay_in,
        no_currency,
        an_hour,
        a_day,
        a_week,
        a_month,
        a_year,
        no_period,
        salary_of_the_lower,
        one_grade,
        twin_grade,
        formerly,
        category_a,
        category_b,
        category_c,
        category_l,
        cleared_for,
        full_time,
        part_time,
        year_of_experience,
        years_of_experience,
        secondary,
        upper_secondary,
        vocational,
        higher,
        university,
        master,
        doctorate,
        level_in,
        level_in_other,
        either_language,
        both_languages,
        english,
        french,
        level_i,
        level_ii,
        level_iii,
        level_iv,
        level_v,
        level_vi,
        for_staff,
        for_others,
        travel,
        out_of_hours,
        telework,
        flexible_hours,
        one_year,
        many_years,
        up_to,
        renewable,
        first_unknown,
        no_length,
        in_post_at_most,
        indefinite_contract,
        temporary_contract,
        may_ask_until,
        may_ask,
        may_follow,
        when_seconded,
        definite,
        indefinite,
        temporary,
        at_lower_grade,
        at_lower,
        at_higher_grade,
        at_higher,
        advancement_one,
        advancement_many,
        sooner_from_outside,
        on_application,
        after_first,
        before_end,
        so_many_more,
        limit_of,
        all_found,
        not_stated,
        same_on_your_clock,
        seconded_alike,
        by_your_clock,
        printed_in_utc,
    }
}

impl Deref for Messages {
    type Target = SheetWords;

    fn deref(&self) -> &SheetWords {
        &self.of_notice
    }
}

/// The words in one language.
pub(crate) fn messages(lang: Lang) -> &'static Messages {
    static WORDS: EachLanguage<Messages> = EachLanguage::new();
    WORDS.get(lang, |lang, file| Messages::of(file, SheetWords::of(file, lang)))
}

/// A text with a number in its hole.
#[inline(never)]
fn counted(text: &str, count: usize) -> String {
    filled(text, &[&decimal(count as u64)])
}

/// Whether so many are said in the singular. Nought is singular in French.
const fn is_one(count: usize, lang: Lang) -> bool {
    match lang {
        Lang::En => count == 1,
        Lang::Fr => count < 2,
    }
}

/// The words for what is the reader's own, in one language.
pub(crate) fn reader_messages(lang: Lang) -> &'static ReaderMessages {
    reader::messages(lang)
}

#[cfg(test)]
mod tests;
