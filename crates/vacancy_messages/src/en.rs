//! English.

use vacancy_model::{Code, Diagnostic, FactId, Rule, SectionKind, Standing};

use crate::List;

pub(crate) const fn fact_name(fact: FactId) -> &'static str {
    match fact {
        FactId::Title => "Title",
        FactId::JobNumber => "Vacancy number",
        FactId::Organisation => "Organisation",
        FactId::Location => "Place of work",
        FactId::Schedule => "Working time",
        FactId::Deadline => "Closing date",
        FactId::Salary => "Salary",
        FactId::Grade => "Grade",
        FactId::Clearance => "Security clearance",
        FactId::BudgetApproval => "Budget approval",
        FactId::Education => "Education",
        FactId::Experience => "Experience",
        FactId::LanguagesRequired => "Languages",
        FactId::Contract => "Contract",
        FactId::ReportsTo => "Reports to",
        FactId::DirectReports => "Direct reports",
        FactId::IndirectReports => "Indirect reports",
        FactId::Eligibility => "Who may apply",
        FactId::AiTools => "AI tools in the application",
        FactId::ApplicationFee => "Application fee",
        FactId::ApplyAt => "Where to apply",
        FactId::Conditions => "Working conditions",
    }
}

/// What is wrong, whatever the notice: the name of a code.
pub(crate) const fn code_title(code: Code) -> &'static str {
    match code {
        Code::Conflict(_) => "{fact}: stated in two ways",
        Code::Missing(_) => "{fact}: not found",
        Code::Unreadable(_) => "{fact}: cannot be read",
        Code::EditionMissing => "one language only",
        Code::ItemCountConflict => "a list has more items in one language",
        Code::ItemFigureConflict => "an item has another figure in the other language",
        Code::SectionMissing => "a section stands in one language only",
        Code::DateImpossible => "a date that no calendar has",
        Code::AmountImplausible => "an amount that can hardly be a salary",
        Code::SalaryUnitMissing => "salary: currency or pay period not stated",
        Code::DeadlineClockUnusual => "unusual closing time without a time zone",
        Code::DateOrderAmbiguous => "a date that can be two days",
        Code::GradeFormerConflict => "grade: the old notation and the new one differ",
        Code::NotANotice => "not a vacancy notice",
        Code::SeveralNotices => "several notices in one text",
        Code::TextTruncated => "text too long to be read whole",
    }
}

/// The templates of a headline; see [`crate::headline`].
pub(crate) const fn headline(code: Code) -> &'static str {
    match code {
        Code::Conflict(_) => {
            "{fact}: the {edition} version contradicts itself ({parts})\n\
             {fact}: the {edition} version contradicts itself\n\
             {fact}: the languages disagree ({parts})\n\
             {fact}: the languages disagree"
        }
        Code::Missing(_) => {
            "{fact}: not found in the {language} version\n\
             {fact}: not found in the notice"
        }
        Code::Unreadable(_) => "{fact}: cannot be read from “{text}”",
        Code::EditionMissing => {
            "no {language} version found\n\
             no other version found"
        }
        Code::ItemCountConflict => "{en} {items} in English, {fr} in French",
        Code::ItemFigureConflict => "{item} {number}: {en} in English, {fr} in French",
        Code::SectionMissing => {
            "the {language} version has no section “{section}”\n\
             the {language} version lacks a section\n\
             the other version lacks a section"
        }
        Code::DateImpossible => "no calendar has the date “{text}”",
        Code::AmountImplausible => "“{text}” can hardly be a salary",
        Code::SalaryUnitMissing => {
            "salary: not stated ({parts})\n\
             salary: currency or pay period not stated"
        }
        Code::DeadlineClockUnusual => {
            "closing time {time} without a time zone: the day itself may differ"
        }
        Code::DateOrderAmbiguous => "“{text}” can be two dates",
        Code::GradeFormerConflict => "grade: {former} and {present} are not the same grade",
        Code::NotANotice => "this does not look like a vacancy notice",
        Code::SeveralNotices => {
            "{count} notices in one text: only the first is read\n\
             several notices in one text: only the first is read"
        }
        Code::TextTruncated => {
            "the text is long: only its first {megabytes} MB are read\n\
             the text is long: only its first {limit} bytes are read\n\
             the text is long: only its beginning is read"
        }
    }
}

pub(crate) fn help(diagnostic: &Diagnostic) -> &'static str {
    match diagnostic.code {
        Code::Conflict(FactId::Deadline) => {
            "Until the organisation says which one holds, apply by the earlier of the two."
        }
        Code::Conflict(_) => {
            "The first one in the notice is shown. Compare both, and ask the organisation which one \
             holds."
        }
        Code::Missing(_) if diagnostic.args.text("language").is_some() => {
            "What is shown is stated in the other language only. Check that the text was copied whole."
        }
        Code::Missing(FactId::Deadline) => {
            "Nobody can tell from this text until when it is open. Check that the text was copied \
             whole, then look at the organisation’s own page."
        }
        Code::Missing(_) => {
            "A notice of this kind usually states it. Check that the text was copied whole; if it \
             was, ask the organisation."
        }
        Code::Unreadable(_) => {
            "The heading is there, but what follows is not in a form that is understood. Read it in \
             the notice itself."
        }
        Code::EditionMissing => {
            "Nothing could be compared with the other language. If the notice has both, paste the \
             whole of it."
        }
        Code::ItemCountConflict => {
            "Something may have been added, dropped or split in one language. Compare the two lists \
             before you rely on either."
        }
        Code::ItemFigureConflict => {
            "The two languages ask for different things here. Ask the organisation which figure holds, \
             and plan for the stricter one until you know."
        }
        Code::SectionMissing => {
            "What this section says is known from the other language only. Check that the text was \
             copied whole."
        }
        Code::DateImpossible => {
            "One figure of the date must be wrong. Ask the organisation which day is meant."
        }
        Code::AmountImplausible => {
            "A point, a comma or a digit may have been lost. Check the figure in the original notice."
        }
        Code::SalaryUnitMissing => {
            "The amount alone does not tell what the post pays. Look for the currency and the period \
             in the original notice."
        }
        Code::DeadlineClockUnusual => {
            "Recruitment portals print the closing time in the zone of whoever reads them. Apply a \
             day early, or ask which zone is meant."
        }
        Code::DateOrderAmbiguous => {
            "It can be read day first or month first, and the text does not tell. Take the earlier \
             day until you know."
        }
        Code::GradeFormerConflict => {
            "The old and the new notation name two different grades, and the salary goes by the grade. \
             Ask the organisation which one holds."
        }
        Code::NotANotice => {
            "Too little was found of what makes one: headings such as “Application Deadline”, \
             “Grade” or “Salary”. Paste the whole text of one notice, in English or French."
        }
        Code::SeveralNotices => "To read the others, paste each of them alone.",
        Code::TextTruncated => "What comes after that was not looked at. Paste one notice alone.",
    }
}

pub(crate) const fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::TitleLine => "the line above the header",
        Rule::TitleNumber => "the number that goes with the title",
        Rule::LocationLine => "a line of the header that is a place",
        Rule::TitleCaption
        | Rule::JobNumberCaption
        | Rule::OrganisationCaption
        | Rule::LocationCaption
        | Rule::ScheduleCaption
        | Rule::DeadlineCaption
        | Rule::SalaryCaption
        | Rule::GradeCaption
        | Rule::ClearanceCaption => "the line of the header that names it",
        Rule::BudgetRemark => "the remark that the budget is not yet approved",
        Rule::EducationRequirement => "the essential requirement that names a level of education",
        Rule::ExperienceRequirement => {
            "the first essential requirement that asks for years of experience"
        }
        Rule::LanguagesRequirement => "the essential requirement that names languages and levels",
        Rule::ContractClauses => "the sentences of the contract section",
        Rule::ReportingLine => "the sentence that says whom the holder of the post reports to",
        Rule::DirectReportsCaption | Rule::IndirectReportsCaption => {
            "the line that counts those who report to the post"
        }
        Rule::EligibilityClause => "the sentence that says whose applications are accepted",
        Rule::AiToolsClause => "the paragraph on generative AI tools",
        Rule::ApplicationFeeClause => "the sentence on fees",
        Rule::ApplicationChannel => "the list of ways to apply",
        Rule::WorkingConditions => "the sentences and requirements on travel, hours and telework",
    }
}

pub(crate) const fn section_name(section: SectionKind) -> &'static str {
    match section {
        SectionKind::Summary => "Summary",
        SectionKind::Qualifications => "Qualifications and experience",
        SectionKind::Accountabilities => "Main accountabilities",
        SectionKind::Interrelationships => "Interrelationships",
        SectionKind::Competencies => "Competencies",
        SectionKind::Contract => "Contract",
        SectionKind::Application => "How to apply",
        SectionKind::Additional => "Additional information",
        SectionKind::Other => "Other",
    }
}

pub(crate) const fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::Agreed => "both languages agree",
        Standing::OneSided => "in one language only",
        Standing::Conflicting => "the languages disagree",
        Standing::Corrected => "the reader’s own value",
    }
}

pub(crate) const fn items(list: Option<List>, count: u64) -> &'static str {
    match (list, count) {
        (Some(List::Essential), 1) => "essential requirement",
        (Some(List::Essential), _) => "essential requirements",
        (Some(List::Desirable), 1) => "desirable qualification",
        (Some(List::Desirable), _) => "desirable qualifications",
        (Some(List::Accountabilities), 1) => "area of accountability",
        (Some(List::Accountabilities), _) => "areas of accountability",
        (Some(List::Competencies), 1) => "competency",
        (Some(List::Competencies), _) => "competencies",
        (None, 1) => "item",
        (None, _) => "items",
    }
}
