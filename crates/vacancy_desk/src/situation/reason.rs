//! Why something that is asked is met or not, in words.

use vacancy_messages::{education_in_words, language_name, value_words};
use vacancy_model::{FactId, Lang, Notice};

use super::{Profile, Verdict};
use crate::words::collection::words as collection_words;
use crate::words::situation::words;

/// What stands behind a verdict: why the reader has to judge, or what they have and what is asked. Empty where
/// there is nothing to say.
pub(crate) fn reason(
    id: FactId,
    found: Verdict,
    notice: &Notice,
    profile: &Profile,
    lang: Lang,
) -> String {
    let words = words(lang);
    match found {
        Verdict::Met => String::new(),
        Verdict::Judge(reason) => (words.reason)(reason).to_owned(),
        Verdict::NotMet if id == FactId::Eligibility => words.no_member.to_owned(),
        Verdict::NotMet => {
            let own = own(id, profile, lang).filter(|own| !own.is_empty());
            let asked = value_words(&notice.facts, id, lang);
            own.zip(asked).map(|(own, asked)| (words.lacks)(&own, &asked.value)).unwrap_or_default()
        }
    }
}

/// What the reader has of what is asked.
fn own(id: FactId, profile: &Profile, lang: Lang) -> Option<String> {
    match id {
        FactId::Education => Some(education_in_words(profile.education?, lang).to_owned()),
        FactId::Experience => Some((collection_words(lang).years)(profile.years?)),
        FactId::LanguagesRequired => {
            let none = words(lang).no_level;
            let told = [(Lang::En, profile.english), (Lang::Fr, profile.french)];
            let told = told.into_iter().filter_map(|(language, skill)| {
                let level = skill?.level().map_or(none, |level| level.as_str());
                Some([language_name(language, lang), level].join(" "))
            });
            Some(told.collect::<Vec<_>>().join(", "))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::{FactId, Lang};

    use super::reason;
    use crate::given::sample;
    use crate::situation::{Profile, verdict};

    fn said(id: FactId, profile: &str, lang: Lang) -> String {
        let notice = sample::read(sample::NOTICE).held;
        let profile = Profile::read(profile);
        reason(id, verdict(id, &notice, &profile).unwrap(), &notice, &profile, lang)
    }

    #[test]
    fn says_what_the_reader_has_and_what_is_asked() {
        for (id, profile, expected) in [
            (FactId::Experience, "years=4", "you: 4 years; asked: at least 6 years."),
            (
                FactId::LanguagesRequired,
                "english=II\nfrench=-",
                "you: English II, French none; asked: level V in English or French, level III in the other.",
            ),
            (
                FactId::Eligibility,
                "nation=-",
                "you are a national of no NATO member country; the notice asks for one.",
            ),
        ] {
            assert_eq!(said(id, profile, Lang::En), expected);
        }
        let french = said(FactId::Experience, "years=1", Lang::Fr);
        assert!(french.starts_with("vous\u{a0}: 1\u{a0}an\u{a0}; demandé\u{a0}: "), "{french}");
    }

    #[test]
    fn says_nothing_of_what_is_met() {
        assert_eq!(said(FactId::Eligibility, "nation=BE", Lang::En), "");
    }
}
