//! Whether the reader meets what is asked. Where the notice or the profile leaves room, the reader judges.

use vacancy_model::value::{Choice, EducationLevel, LanguageLevel, LanguageRequirement};
use vacancy_model::{FactId, Notice, Standing};

use super::profile::Skill;
use super::{Nation, Profile};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Met,
    NotMet,
    Judge(Reason),
}

/// Why the reader has to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The profile does not say.
    Untold,
    /// The editions disagree.
    Disagreement,
    /// The level is right; whether the field is, only the reader knows.
    Field,
    /// Vocational training and degrees are not ranked against each other.
    Kind,
    /// The level is lower, and the notice takes an equivalent.
    Equivalent,
    /// The years are enough; whether they were in this work, only the reader knows.
    Work,
    /// Clearance is granted by the reader's own country.
    Clearance,
}

/// Whether a reader meets one of [`FactId::ASKED`]; `None` where the notice does not state it.
pub(crate) fn verdict(id: FactId, notice: &Notice, profile: &Profile) -> Option<Verdict> {
    let facts = &notice.facts;
    if facts.view(id)?.standing == Standing::Conflicting {
        return Some(Verdict::Judge(Reason::Disagreement));
    }
    let untold = Verdict::Judge(Reason::Untold);
    Some(match id {
        FactId::Eligibility => match profile.nation {
            Some(Nation::Member(_)) => Verdict::Met,
            Some(Nation::Other) => Verdict::NotMet,
            None => untold,
        },
        FactId::Education => {
            let asked = facts.education.as_ref()?.value.level;
            profile.education.map_or(untold, |level| education(asked, level, notice))
        }
        FactId::Experience => {
            let asked = facts.experience.as_ref()?.value.minimum_years;
            match profile.years {
                Some(years) if years < asked => Verdict::NotMet,
                Some(_) => Verdict::Judge(Reason::Work),
                None => untold,
            }
        }
        FactId::LanguagesRequired => languages(&facts.languages_required.as_ref()?.value, profile),
        _ => Verdict::Judge(Reason::Clearance),
    })
}

fn education(asked: EducationLevel, level: EducationLevel, notice: &Notice) -> Verdict {
    let is_training = |level| level == EducationLevel::Vocational;
    if is_training(asked) != is_training(level) && level < EducationLevel::University {
        return Verdict::Judge(Reason::Kind);
    }
    if level < asked {
        let equivalent = Verdict::Judge(Reason::Equivalent);
        return if takes_equivalent(notice) { equivalent } else { Verdict::NotMet };
    }
    // School is the same for all; a degree is one in something.
    if asked <= EducationLevel::UpperSecondary {
        Verdict::Met
    } else {
        Verdict::Judge(Reason::Field)
    }
}

/// Whether the words on education, or those around them, take something in its place.
fn takes_equivalent(notice: &Notice) -> bool {
    let Some(fact) = &notice.facts.education else { return false };
    let speaks = |text: &str| {
        let text = text.to_lowercase();
        ["quivalen", "compens", "in lieu", "à défaut"].iter().any(|word| text.contains(word))
    };
    fact.readings.iter().any(|reading| {
        let mention = reading.quote.mention;
        let around = notice.edition(reading.quote.language).and_then(|edition| {
            edition.essential.iter().find(|item| item.span.contains(mention.start()))
        });
        speaks(&reading.quote.text) || around.is_some_and(|item| speaks(&item.text))
    })
}

/// Met where it is met with what is told; not met where even the best of what is untold would not do.
fn languages(asked: &[LanguageRequirement], profile: &Profile) -> Verdict {
    if are_met(asked, &[], &|language| told(profile, language).and_then(Skill::level)) {
        return Verdict::Met;
    }
    let at_best =
        |language: &str| told(profile, language).map_or(Some(LanguageLevel::VI), Skill::level);
    if are_met(asked, &[], &at_best) { Verdict::Judge(Reason::Untold) } else { Verdict::NotMet }
}

/// What a profile says of a language.
fn told(profile: &Profile, language: &str) -> Option<Skill> {
    match language {
        "en" => profile.english,
        "fr" => profile.french,
        _ => None,
    }
}

/// Whether the requirements are met, no language of a choice serving for two of them.
fn are_met(
    asked: &[LanguageRequirement],
    used: &[&str],
    level: &dyn Fn(&str) -> Option<LanguageLevel>,
) -> bool {
    let Some((first, others)) = asked.split_first() else { return true };
    let is_enough = |language: &String| level(language) >= Some(first.level);
    if first.choice == Choice::Each {
        return first.languages.iter().all(is_enough) && are_met(others, used, level);
    }
    let free = first.languages.iter().filter(|language| !used.contains(&language.as_str()));
    free.filter(|language| is_enough(language))
        .any(|language| are_met(others, &[used, &[language.as_str()]].concat(), level))
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::EducationLevel::{self, Higher, Master, UpperSecondary, Vocational};
    use vacancy_model::{FactId, Notice};
    use vacancy_parser::ParseOptions;

    use super::{Reason, Verdict, verdict};
    use crate::situation::Profile;

    fn notice(text: &str) -> Notice {
        let head = "Vacancy number: 250871\nGrade: G12\nQUALIFICATIONS AND EXPERIENCE\nESSENTIAL\n\
                    The incumbent must:\n";
        vacancy_parser::parse(&[head, text].concat(), &ParseOptions::default())
    }

    #[track_caller]
    fn check(id: FactId, text: &str, profile: &str, expected: Verdict) {
        let notice = notice(text);
        assert_eq!(verdict(id, &notice, &Profile::read(profile)), Some(expected), "{profile}");
    }

    #[test]
    fn the_nationality_decides() {
        let text = "We can only accept applications from nationals of NATO member countries.";
        check(FactId::Eligibility, text, "nation=BE", Verdict::Met);
        check(FactId::Eligibility, text, "nation=-", Verdict::NotMet);
        check(FactId::Eligibility, text, "", Verdict::Judge(Reason::Untold));
    }

    #[test]
    fn enough_years_are_for_the_reader_to_judge_too_few_are_not() {
        let text = "- have at least 6 years' previous experience of administrative work;\n";
        check(FactId::Experience, text, "years=5", Verdict::NotMet);
        check(FactId::Experience, text, "years=6", Verdict::Judge(Reason::Work));
    }

    #[test]
    fn languages_serve_for_one_requirement_each() {
        let text = "- possess the following minimum levels of NATO's official languages \
                    (English/French): V (\"Advanced\") in one; III (\"Intermediate\") in the other;\n";
        let id = FactId::LanguagesRequired;
        check(id, text, "english=III\nfrench=V", Verdict::Met);
        check(id, text, "english=VI\nfrench=II", Verdict::NotMet);
        check(id, text, "english=VI\nfrench=-", Verdict::NotMet);
        check(id, text, "english=IV", Verdict::Judge(Reason::Untold));
        check(id, text, "english=II", Verdict::NotMet);
    }

    #[test]
    fn a_degree_is_one_in_something_and_school_is_not() {
        let school =
            notice("- have a good general education at least to higher secondary level;\n");
        let degree = notice("- possess a university degree in law;\n");
        let open = notice("- possess a university degree or an equivalent qualification;\n");
        let of = |notice: &Notice, level: EducationLevel| {
            let profile = Profile { education: Some(level), ..Profile::default() };
            verdict(FactId::Education, notice, &profile).unwrap()
        };
        assert_eq!(of(&school, UpperSecondary), Verdict::Met);
        assert_eq!(of(&school, Vocational), Verdict::Judge(Reason::Kind));
        assert_eq!(of(&degree, Master), Verdict::Judge(Reason::Field));
        assert_eq!(of(&degree, Higher), Verdict::NotMet);
        assert_eq!(of(&open, Higher), Verdict::Judge(Reason::Equivalent));
    }

    #[test]
    fn what_the_notice_does_not_ask_has_no_verdict() {
        assert_eq!(verdict(FactId::Clearance, &notice(""), &Profile::default()), None);
    }
}
