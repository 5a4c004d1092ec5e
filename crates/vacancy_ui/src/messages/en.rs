use vacancy_model::Lang;
use vacancy_model::value::{
    AppointedAt, Audience, Choice, Condition, Contract, ContractKind, Conversion, EducationLevel,
    Grade, GradeCategory, LanguageLevel, LanguageRequirement, Period, Remaining, Schedule,
};

use super::{Messages, lower, sentences};

pub(super) static MESSAGES: Messages = Messages {
    lang: Lang::En,
    purpose: "Paste a vacancy notice and see by when to apply, what it pays, how long it lasts and \
              what it asks.",
    box_label: "Text of the notice",
    choose_file: "Choose a file",
    choose_folder: "Choose a folder",
    file_hint: "or drop any number anywhere on this page: PDF, Word, OpenDocument, RTF, web page, mail, text.",
    samples: "Or open a notice that was published",
    sample_failed: "This notice could not be loaded. Reload the page to try again.",
    privacy: "Nothing leaves this page: once it has loaded, your browser lets it ask for nothing but \
              its own programs. What you paste or type is kept in this browser for a day, in case \
              the page is closed; empty the box to delete it. Notices and your situation are kept \
              only if you ask.",
    dark: "Dark",
    shortcuts: "Shortcuts",
    page_language: "Language of this page",
    new_notice: "New notice",
    back_to_notice: "Back to the notice",
    back_to_table: "Back to the table",
    library: "Library",
    many: "Notices",
    edit_text: "Edit the text",
    show_marks: "Show the marks",
    drop_here: "Drop the file to read it",
    files: "Files",
    files_read,
    files_cut: "There are more than 5,000 files: the first 5,000 are read. Drop the others afterwards.",
    close_files: "Close the list",
    file_in_hand: |name, state| format!("{name}: {state}"),
    unfold_files: |count| match count {
        1 => "Which one, and why".to_owned(),
        _ => format!("Which {count}, and why"),
    },
    fold_files: "Fold the list",
    stop_files: "Stop",
    retry_files: "Try again",
    more_files: |count| format!("and {count} more"),
    show_file: "Show",
    stop_file: "Stop",
    retry_file: "Try again",
    unlock_file: "Open",
    password: "Password",
    of_file: |what, name| format!("{what}: {name}"),
    file_waits: "Waits its turn",
    file_loads: |read, all| format!("Loading: {read} of {all} kB"),
    file_page: |page, all| format!("Page {page} of {all}"),
    file_read: "Read",
    file_shown: "Shown below",
    file_unreadable: "The browser cannot read it. If it is a folder, choose the files in it; else check that it is still in its place.",
    file_too_slow: "It took longer than 30 seconds and was given up. Save it as text or DOCX and try that file.",
    file_failed: "The program that reads files broke down over it. The others are not affected. Save it as text or DOCX and try that file.",
    reader_unavailable: "The program that reads files could not be loaded. Check the connection and try again, or paste the text.",
    file_cancelled: "Stopped",

    sheet: "Facts",
    the_notice: "The notice",
    at_a_glance: "At a glance",
    by_when: "By when",
    can_i: "Can I apply",
    how_much: "How much",
    how_long: "How long",
    where_is_it: "Where",
    asked: "What is asked",
    quoted_in: "Quoted in",
    essential: "Essential",
    desirable: "An advantage",
    work: "The work",
    accountabilities: "Accountabilities",
    competencies: "Competencies",
    contract_terms: "The contract",
    applying: "Applying",
    checks: "To check",
    nothing_to_check: "Nothing",
    nothing_is_wrong: "The languages agree, and nothing that such a notice states is missing.",
    absent: "Not stated in this notice",
    absent_part: "Not stated",
    disagree: "The languages disagree",
    show_words: "Show in the notice",
    only_in: |fact, language| match language {
        Lang::En => format!("{fact}: stated in English only."),
        Lang::Fr => format!("{fact}: stated in French only."),
    },
    refers_to_other: |language| match language {
        Lang::En => "The English text leaves this to the French one.",
        Lang::Fr => "The French text leaves this to the English one.",
    },
    read_from: |rule| format!("Read from {rule}."),
    page: |number| format!("page {number}"),
    vacancy_number: |number| format!("Vacancy {number}"),
    desk: ["My situation", "Compare editions", "Check", "Export", "Keep"],
    desk_commands: "Work on this notice",
    desk_failed: "The program for this could not be loaded. Check the connection and try again.",
    points_to_check: |count| match count {
        1 => "1 point to check".to_owned(),
        _ => format!("{count} points to check"),
    },

    pending_budget: "Pending budget approval",
    deadline,
    zone_assumed: "The notice gives no time zone; Brussels is assumed.",
    no_time: "The notice gives no time of day. Days are counted in Brussels.",
    zone_printed: |zone| format!("Time zone as printed: {zone}. Days are counted in Brussels."),
    pay_unit,
    as_printed: "as printed",
    twelve_months: "12 times the month",
    salary_is: "Basic salary as printed. Allowances are not included.",
    salary_of_lower: |grade| {
        format!("It is that of the lower grade, {grade}, at which candidates are appointed.")
    },
    salary_of_either: "The notice does not say to which of the two grades it belongs.",
    grade,
    category: |category| match category {
        GradeCategory::A => "Category A: managerial and professional",
        GradeCategory::B => "Category B: administrative, clerical, IT and assistance",
        GradeCategory::C => "Category C: manual and technical",
        GradeCategory::L => "Category L: linguistic",
    },
    category_source: "nato.int, 7 March 2024",
    clearance: |name| format!("Clearance: {name}"),
    schedule: |schedule| match schedule {
        Schedule::FullTime => "Full-time",
        Schedule::PartTime => "Part-time",
    },
    eligibility: "Nationals of NATO member countries",
    members: "The 32 member countries (nato.int, 7 March 2024)",
    experience: |years| match years {
        1 => "At least 1 year of experience".to_owned(),
        _ => format!("At least {years} years of experience"),
    },
    education: |level| match level {
        EducationLevel::Secondary => "Secondary education",
        EducationLevel::UpperSecondary => "Upper secondary education",
        EducationLevel::Vocational => "Vocational training",
        EducationLevel::Higher => "Higher education",
        EducationLevel::University => "A university degree",
        EducationLevel::Master => "A master’s degree",
        EducationLevel::Doctorate => "A doctorate",
    },
    languages,
    level_name: |level| match level {
        LanguageLevel::I => Some("Beginner"),
        LanguageLevel::II => Some("Elementary"),
        LanguageLevel::III => Some("Intermediate"),
        LanguageLevel::IV => Some("Upper-Intermediate"),
        LanguageLevel::V => Some("Advanced"),
        LanguageLevel::VI => Some("Proficiency"),
    },
    cefr: "CEFR",
    level_source: "NATO’s own scale, I to VI; it is not that of STANAG 6001. CEFR where the 2013 table \
                   of equivalences gives it (seen in a copy).",
    ai_prohibited: "Generative AI tools are prohibited in the whole application",
    no_fee: "Applying costs nothing",
    audience: |audience| match audience {
        Audience::Staff => "NATO civilian staff",
        Audience::External => "Everybody else",
    },
    link_without_target: "a link whose address this text has lost",
    condition: |condition| match condition {
        Condition::Travel => "Travel for work",
        Condition::OutOfHours => "Work outside office hours",
        Condition::Telework => "Telework possible",
        Condition::FlexibleHours => "Flexible hours possible",
    },
    none: "None",

    contract,
    seconded: |seconded| {
        let terms = terms(seconded.initial_years, seconded.renewal_max_years);
        let limit = seconded.service_max_years.map(limit_sentence).unwrap_or_default();
        format!("If your administration seconds you: {}", sentences(&[lower(terms), limit]))
    },
    contract_kind: |kind| match kind {
        ContractKind::Definite => "Definite duration",
        ContractKind::Indefinite => "Indefinite duration",
        ContractKind::Temporary => "Temporary",
    },
    appointed_at: |at, grade| match (at, grade) {
        (AppointedAt::Lower, Some(grade)) => {
            format!("Appointment at the lower grade, {}.", grade.lowest)
        }
        (AppointedAt::Lower, None) => "Appointment at the lower grade.".to_owned(),
        (AppointedAt::Higher, Some(grade)) => {
            format!("Appointment at the higher grade, {}.", grade.highest)
        }
        (AppointedAt::Higher, None) => "Appointment at the higher grade.".to_owned(),
    },
    advancement: |count| {
        format!("Advancement is not automatic, and normally not in the first {}.", years(count))
    },
    shorter_wait: |months| {
        format!("For external candidates that wait may be up to {months} months shorter.")
    },
    terms: "Terms",
    years,
    up_to_years: |count| format!("up to {}", years(count)),
    conversion: |conversion| match conversion {
        Conversion::OnApplicationDuringRenewal => "On application, while the contract is renewed",
        Conversion::AfterInitial => "May follow the first contract",
    },
    conversion_notice: |count| format!("{} before the contract ends", years(count)),
    rotation: "Turnover is desirable for political reasons",
    timeline: "The contract as a line of years.",
    lane_staff: "Staff",
    lane_seconded: "Seconded",
    up_to_more: |count| format!("up to {count} more"),
    window: "time to ask for an indefinite one",
    open_end: "indefinite",
    limit: |count| format!("limit: {}", years(count)),

    not_a_notice: "This does not look like a vacancy notice",
    found_nothing: "None of the facts that a notice states was found in it.",
    found: |facts| format!("All that was found in it: {facts}."),
    text_cut: "This text is very long. Its first 2 MB were read; the rest was left out.",
    shown_in_part: "The text goes on. Only its beginning is shown here.",
    now_shown: |title, checks| match checks {
        0 => format!("Read: {title}."),
        1 => format!("Read: {title}. 1 point to check."),
        _ => format!("Read: {title}. {checks} points to check."),
    },
};

fn deadline(remaining: Option<Remaining>, day: &str, time: Option<&str>) -> (String, String) {
    let at = time.map(|time| format!(" at {time}")).unwrap_or_default();
    let lead = match remaining {
        Some(Remaining::Days(1)) => "Closes tomorrow,".to_owned(),
        Some(Remaining::Days(days)) => format!("Closes in {days} days,"),
        Some(Remaining::Today) => "Closes today,".to_owned(),
        Some(Remaining::EarlierToday) => "Closed earlier today,".to_owned(),
        Some(Remaining::Past(1)) => "Closed yesterday,".to_owned(),
        Some(Remaining::Past(days)) => format!("Closed {days} days ago,"),
        None => "Closing date:".to_owned(),
    };
    let on = if remaining.is_some() { "on " } else { "" };
    (lead, format!("{on}{day}{at}."))
}

fn pay_unit(currency: Option<&str>, period: Option<Period>) -> String {
    let currency = currency.unwrap_or("(currency not stated)");
    let period = match period {
        Some(Period::Hour) => "an hour",
        Some(Period::Day) => "a day",
        Some(Period::Week) => "a week",
        Some(Period::Month) => "a month",
        Some(Period::Year) => "a year",
        None => "(period not stated)",
    };
    format!("{currency} {period}")
}

fn grade(grade: &Grade) -> String {
    let former = grade.former.as_deref().map(|former| format!(" (formerly {former})"));
    let former = former.unwrap_or_default();
    if grade.twin {
        format!("Twin grade {} to {}{former}", grade.lowest, grade.highest)
    } else {
        format!("Grade {}{former}", grade.lowest)
    }
}

fn languages(requirements: &[LanguageRequirement]) -> String {
    let parts: Vec<String> = requirements
        .iter()
        .map(|requirement| {
            let level = requirement.level.as_str();
            let names: Vec<_> = requirement.languages.iter().map(|code| language(code)).collect();
            match requirement.choice {
                Choice::One => format!("level {level} in {}", names.join(" or ")),
                Choice::Other => format!("{level} in the other"),
                Choice::Each => format!("level {level} in {}", names.join(" and ")),
            }
        })
        .collect();
    let text = parts.join(", ");
    text.strip_prefix("level").map(|rest| format!("Level{rest}")).unwrap_or(text)
}

fn language(code: &str) -> &str {
    match code {
        "en" => "English",
        "fr" => "French",
        _ => code,
    }
}

fn years(count: u32) -> String {
    format!("{count}\u{a0}{}", if count == 1 { "year" } else { "years" })
}

/// "3 years, renewable for up to 3 more."
fn terms(initial: Option<u32>, renewal: Option<u32>) -> String {
    match (initial, renewal) {
        (Some(initial), Some(more)) => {
            format!("{}, renewable for up to {more} more.", years(initial))
        }
        (Some(initial), None) => format!("{}.", years(initial)),
        (None, Some(more)) => {
            format!("A first term whose length is not stated, renewable for up to {}.", years(more))
        }
        (None, None) => "The length is not stated.".to_owned(),
    }
}

fn limit_sentence(count: u32) -> String {
    format!("{} in the post at most.", years(count))
}

fn contract(contract: &Contract) -> (String, String) {
    let lead = match contract.kind {
        Some(ContractKind::Indefinite) => "Indefinite.".to_owned(),
        Some(ContractKind::Temporary) => {
            format!(
                "Temporary: {}",
                lower(terms(contract.initial_years, contract.renewal_max_years))
            )
        }
        Some(ContractKind::Definite) | None => {
            terms(contract.initial_years, contract.renewal_max_years)
        }
    };
    let conversion = match (contract.conversion, contract.conversion_notice_years) {
        (Some(Conversion::OnApplicationDuringRenewal), Some(before)) => format!(
            "During the renewal you may ask for an indefinite contract, no later than {} before the \
             end.",
            years(before)
        ),
        (Some(Conversion::OnApplicationDuringRenewal), None) => {
            "During the renewal you may ask for an indefinite contract.".to_owned()
        }
        (Some(Conversion::AfterInitial), _) => "An indefinite contract may follow.".to_owned(),
        (None, _) => String::new(),
    };
    let limit = contract.service_max_years.map(limit_sentence);
    (lead, sentences(&[conversion, limit.unwrap_or_default()]))
}

fn files_read(read: usize, stopped: usize, all: usize) -> String {
    let read = if all == 1 {
        format!("{read} of 1 file read")
    } else {
        format!("{read} of {all} files read")
    };
    if stopped == 0 { read } else { format!("{read}, {stopped} not read") }
}
