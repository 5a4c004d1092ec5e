//! What a reader says of themselves, and how it is kept.

use vacancy_messages::NATO_MEMBERS;
use vacancy_model::value::{EducationLevel, LanguageLevel};

/// What a reader says of themselves; `None` where they do not say it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Profile {
    pub nation: Option<Nation>,
    pub years: Option<u32>,
    pub education: Option<EducationLevel>,
    pub english: Option<Skill>,
    pub french: Option<Skill>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nation {
    /// A member of NATO, by its ISO 3166-1 code.
    Member(&'static str),
    Other,
}

/// How well a language is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Skill {
    /// No command of it.
    None,
    /// A level on NATO's scale.
    Level(LanguageLevel),
}

impl Skill {
    pub(super) const fn level(self) -> Option<LanguageLevel> {
        match self {
            Self::None => None,
            Self::Level(level) => Some(level),
        }
    }
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Nation,
    Years,
    Education,
    English,
    French,
    Expatriate,
    Expatriation,
    Pension,
}

/// What the profile is made of, and each field's name where it is kept.
const KEPT: [(Field, &str); 5] = [
    (Field::Nation, "nation"),
    (Field::Years, "years"),
    (Field::Education, "education"),
    (Field::English, "english"),
    (Field::French, "french"),
];

/// Stands for a country that is no member, and for a language that the reader does not know.
const OTHER: &str = "-";

impl Profile {
    /// Reads what was kept: `nation=BE`, one a line. What is not understood is left out.
    pub(super) fn read(kept: &str) -> Self {
        let mut profile = Self::default();
        for (name, value) in kept.lines().filter_map(|line| line.split_once('=')) {
            if let Some((field, _)) = KEPT.into_iter().find(|(_, known)| *known == name) {
                profile.fill(field, value);
            }
        }
        profile
    }

    /// As it is kept.
    pub(crate) fn to_text(&self) -> String {
        let mut text = String::new();
        for (field, name) in KEPT {
            let value = self.value(field);
            if !value.is_empty() {
                text.push_str(&[name, "=", &value, "\n"].concat());
            }
        }
        text
    }

    pub(super) fn fill(&mut self, field: Field, value: &str) {
        match field {
            Field::Nation => {
                let member = NATO_MEMBERS.iter().copied().find(|code| *code == value);
                let other = (value == OTHER).then_some(Nation::Other);
                self.nation = member.map(Nation::Member).or(other);
            }
            Field::Years => self.years = value.trim().parse().ok(),
            Field::Education => {
                self.education = EducationLevel::ALL.into_iter().find(|it| it.as_str() == value);
            }
            Field::English => self.english = skill(value),
            Field::French => self.french = skill(value),
            Field::Expatriate | Field::Expatriation | Field::Pension => {}
        }
    }

    /// What stands in a field; empty where the reader does not say.
    pub(crate) fn value(&self, field: Field) -> String {
        let skill = |known: Option<Skill>| {
            let level = |skill: Skill| skill.level().map_or(OTHER, LanguageLevel::as_str);
            known.map_or("", level).to_owned()
        };
        match field {
            Field::Nation => match self.nation {
                Some(Nation::Member(code)) => code.to_owned(),
                Some(Nation::Other) => OTHER.to_owned(),
                None => String::new(),
            },
            Field::Years => self.years.map(|years| years.to_string()).unwrap_or_default(),
            Field::Education => self.education.map_or("", EducationLevel::as_str).to_owned(),
            Field::English => skill(self.english),
            Field::French => skill(self.french),
            Field::Expatriate | Field::Expatriation | Field::Pension => String::new(),
        }
    }
}

fn skill(value: &str) -> Option<Skill> {
    let level = LanguageLevel::ALL.into_iter().find(|level| level.as_str() == value);
    level.map(Skill::Level).or((value == OTHER).then_some(Skill::None))
}

#[cfg(test)]
mod tests {
    use super::{Field, Nation, Profile};

    #[test]
    fn what_is_kept_is_read_again() {
        let mut profile = Profile::default();
        for (field, value) in [
            (Field::Nation, "-"),
            (Field::Years, "7"),
            (Field::Education, "master"),
            (Field::English, "V"),
            (Field::French, "-"),
        ] {
            profile.fill(field, value);
        }
        let kept = "nation=-\nyears=7\neducation=master\nenglish=V\nfrench=-\n";
        assert_eq!(profile.to_text(), kept);
        assert_eq!(Profile::read(kept), profile);
    }

    #[test]
    fn what_is_not_understood_is_not_said() {
        assert_eq!(
            Profile::read("nation=XX\nyears=-1\nenglish=C1\nrubbish\n=\n"),
            Profile::default()
        );
        assert_eq!(Profile::read("nation=BE").nation, Some(Nation::Member("BE")));
    }
}
