//! The texts of facts, rules, sections and diagnostics: which of them says what.

use vacancy_model::{Code, FactId, Lang, Part, Rule, SectionKind, Severity};

use crate::texts;
use crate::texts::{EachLanguage, Texts, check};

/// Texts of which each says one variant of a type: `key: pattern`.
macro_rules! each_says {
    ($name:ident in $section:literal, $of:ident: $type:ty {
        $($key:ident: $pattern:pat,)*
    }) => {
        #[derive(Debug)]
        pub(crate) struct $name(Texts<{ [$(stringify!($key)),*].len() }>);

        impl $name {
            pub(crate) fn of(file: &'static str) -> Self {
                Self(Texts::of(file, $section))
            }

            pub(crate) fn say(&self, $of: $type) -> &'static str {
                #[expect(non_camel_case_types, reason = "named as in the files")]
                enum Key { $($key,)* }
                let key = match $of { $($pattern => Key::$key,)* };
                self.0.say(key as usize)
            }
        }

        const _: () = check($section, &[$(stringify!($key)),*]);
    };
}

each_says! {
    // Taken when one is asked for, as those of `Help`: they may come after the others.
    Rules in "rules", rule: Rule {
        title_line: Rule::TitleLine,
        title_number: Rule::TitleNumber,
        organisation_line: Rule::OrganisationLine,
        location_line: Rule::LocationLine,
        schedule_line: Rule::ScheduleLine,
        clearance_requirement: Rule::ClearanceRequirement,
        fact_sentence: Rule::DeadlineSentence | Rule::SalarySentence,
        header_caption: Rule::TitleCaption | Rule::JobNumberCaption | Rule::OrganisationCaption | Rule::LocationCaption | Rule::ScheduleCaption | Rule::DeadlineCaption | Rule::SalaryCaption | Rule::GradeCaption | Rule::ClearanceCaption,
        budget_remark: Rule::BudgetRemark,
        education_requirement: Rule::EducationRequirement,
        experience_requirement: Rule::ExperienceRequirement,
        languages_requirement: Rule::LanguagesRequirement,
        contract_clauses: Rule::ContractClauses,
        reporting_line: Rule::ReportingLine,
        reports_caption: Rule::DirectReportsCaption | Rule::IndirectReportsCaption,
        eligibility_clause: Rule::EligibilityClause,
        ai_tools_clause: Rule::AiToolsClause,
        application_fee_clause: Rule::ApplicationFeeClause,
        application_channel: Rule::ApplicationChannel,
        working_conditions: Rule::WorkingConditions,
    }
}

each_says! {
    // Of a severity, and whether it is of a contradiction.
    Severities in "severities", of: (Severity, bool) {
        contradiction: (Severity::Error, true),
        error: (Severity::Error, _),
        warning: (Severity::Warning, _),
        info: (Severity::Info, _),
    }
}

/// Texts of which each says one code.
macro_rules! each_code_says {
    ($name:ident in $section:literal) => {
        each_says! {
            $name in $section, code: Code {
                conflict: Code::Conflict(_),
                missing: Code::Missing(_),
                unreadable: Code::Unreadable(_),
                edition_missing: Code::EditionMissing,
                item_count_conflict: Code::ItemCountConflict,
                item_figure_conflict: Code::ItemFigureConflict,
                section_missing: Code::SectionMissing,
                date_impossible: Code::DateImpossible,
                amount_implausible: Code::AmountImplausible,
                salary_unit_missing: Code::SalaryUnitMissing,
                deadline_clock_unusual: Code::DeadlineClockUnusual,
                date_order_ambiguous: Code::DateOrderAmbiguous,
                grade_former_conflict: Code::GradeFormerConflict,
                not_a_notice: Code::NotANotice,
                several_notices: Code::SeveralNotices,
                text_truncated: Code::TextTruncated,
            }
        }
    };
}

each_code_says!(Headlines in "headlines");
each_code_says!(Titles in "titles");

each_says! {
    // Of a code, and whether it is about one edition.
    Help in "help", of: (Code, bool) {
        conflict_deadline: (Code::Conflict(FactId::Deadline), _),
        conflict: (Code::Conflict(_), _),
        missing_in_edition: (Code::Missing(_), true),
        missing_deadline: (Code::Missing(FactId::Deadline), _),
        missing: (Code::Missing(_), _),
        unreadable_clause: (Code::Unreadable(FactId::Contract), _),
        unreadable: (Code::Unreadable(_), _),
        edition_missing: (Code::EditionMissing, _),
        item_count_conflict: (Code::ItemCountConflict, _),
        item_figure_conflict: (Code::ItemFigureConflict, _),
        section_missing: (Code::SectionMissing, _),
        date_impossible: (Code::DateImpossible, _),
        amount_implausible: (Code::AmountImplausible, _),
        salary_unit_missing: (Code::SalaryUnitMissing, _),
        deadline_clock_unusual: (Code::DeadlineClockUnusual, _),
        date_order_ambiguous: (Code::DateOrderAmbiguous, _),
        grade_former_conflict: (Code::GradeFormerConflict, _),
        not_a_notice: (Code::NotANotice, _),
        several_notices: (Code::SeveralNotices, _),
        text_truncated: (Code::TextTruncated, _),
    }
}

texts! {
    /// What stands in headlines.
    pub(crate) struct InHeadlines in "in_headlines" {
        english_version,
        french_version,
        quoted,
        no_figure,
    }
}

texts! {
    /// Items of lists, one and many.
    pub(crate) struct Items in "items" {
        essential_one,
        essential_many,
        desirable_one,
        desirable_many,
        accountabilities_one,
        accountabilities_many,
        competencies_one,
        competencies_many,
        other_one,
        other_many,
    }
}

texts! {
    /// What is said where nothing is shown: by the command and in exports.
    pub(crate) struct Reports in "reports" {
        list_essential,
        list_desirable,
        list_accountabilities,
        list_competencies,
        agreed,
        one_sided,
        conflicting,
        corrected,
        english,
        french,
        not_stated,
        standing_of_words,
        nothing_special,
        no_standard_texts,
    }
}

/// What every reader of a notice may see.
#[derive(Debug)]
pub(crate) struct Words {
    pub facts: Texts<{ FactId::ALL.len() }>,
    pub parts: Texts<{ Part::PATHS.len() }>,
    pub sections: Texts<{ SectionKind::ALL.len() }>,
    pub severities: Severities,
    pub headlines: Headlines,
    pub in_headlines: InHeadlines,
    pub items: Items,
    pub countries: Texts<{ COUNTRIES.len() }>,
}

pub(crate) fn words(lang: Lang) -> &'static Words {
    static WORDS: EachLanguage<Words> = EachLanguage::new();
    WORDS.get(lang, |_, file| Words {
        facts: Texts::of(file, "facts"),
        parts: Texts::of(file, "parts"),
        sections: Texts::of(file, "sections"),
        severities: Severities::of(file),
        headlines: Headlines::of(file),
        in_headlines: InHeadlines::of(file),
        items: Items::of(file),
        countries: Texts::of(file, "countries"),
    })
}

pub(crate) fn titles(lang: Lang) -> &'static Titles {
    static WORDS: EachLanguage<Titles> = EachLanguage::new();
    WORDS.get(lang, |_, file| Titles::of(file))
}

pub(crate) fn reports(lang: Lang) -> &'static Reports {
    static WORDS: EachLanguage<Reports> = EachLanguage::new();
    WORDS.get(lang, |_, file| Reports::of(file))
}

/// How many of [`COUNTRIES`] are members of NATO.
pub(crate) const MEMBERS: usize = 32;

/// Countries by their ISO 3166-1 codes: the members of NATO, and others in which there are posts.
pub(crate) const COUNTRIES: [&str; 42] = [
    "AL", "BE", "BG", "CA", "HR", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IS", "IT", "LV",
    "LT", "LU", "ME", "NL", "MK", "NO", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "TR", "GB", "US",
    "AT", "BA", "GE", "IE", "IQ", "XK", "MD", "RS", "CH", "UA",
];

const _: () = {
    let mut facts = [""; FactId::ALL.len()];
    let mut at = 0;
    while at < facts.len() {
        facts[at] = FactId::ALL[at].as_str();
        at += 1;
    }
    check("facts", &facts);

    let mut sections = [""; SectionKind::ALL.len()];
    at = 0;
    while at < sections.len() {
        sections[at] = SectionKind::ALL[at].as_str();
        at += 1;
    }
    check("sections", &sections);

    check("parts", &Part::PATHS);
    check("countries", &COUNTRIES);
    check("members", &["all"]);
};
