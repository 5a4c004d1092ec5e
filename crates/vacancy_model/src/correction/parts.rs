//! The parts of each kind of value: how they are read, and how they are told.

use vacancy_text::trim;

use crate::value::{
    AiTools, Amount, Application, ApplicationFee, Audience, BudgetApproval, Choice, Clearance,
    Condition, Contract, Date, Deadline, Education, EducationLevel, Eligibility, Experience, Grade,
    LanguageLevel, LanguageRequirement, Location, NationalsOf, Organisation, Period, Salary,
    Schedule, Time, Titles,
};

/// The parts of a correction, taken one by one.
pub(crate) struct Parts<'p>(std::slice::Iter<'p, String>);

impl<'p> Parts<'p> {
    pub(super) fn of(parts: &'p [String]) -> Self {
        Self(parts.iter())
    }

    /// Never inlined: every value begins with it, and the copies would weigh.
    #[inline(never)]
    fn next(&mut self) -> Option<&'p str> {
        self.0.next().map(|part| trim(part)).filter(|part| !part.is_empty())
    }

    #[inline(never)]
    fn text(&mut self) -> Option<String> {
        self.next().map(str::to_owned)
    }

    #[inline(never)]
    fn number(&mut self) -> Option<u32> {
        self.next()?.parse().ok()
    }

    fn holds(&mut self) -> bool {
        self.number() == Some(1)
    }

    fn one_of<T: Copy>(&mut self, kind: &[T]) -> Option<T> {
        kind.get(usize::try_from(self.number()?).ok()?).copied()
    }
}

/// A value that can be told in parts, and made from them.
pub(crate) trait InParts: Sized {
    /// `None` where the parts make no value.
    fn read(parts: &mut Parts<'_>) -> Option<Self>;

    /// Adds its parts behind others, as many as are read.
    fn tell(&self, parts: &mut Vec<String>);
}

/// Adds a part, or an empty one.
pub(super) fn push<T: ToString>(parts: &mut Vec<String>, part: Option<T>) {
    parts.push(part.map(|part| part.to_string()).unwrap_or_default());
}

/// Values that are one of a kind, with what is made of it and how it is found in the value.
macro_rules! one_of_a_kind {
    ($($type:ty: $kind:expr, $make:expr, $of:expr;)*) => {
        $(impl InParts for $type {
            fn read(parts: &mut Parts<'_>) -> Option<Self> {
                parts.one_of(&$kind).map($make)
            }

            fn tell(&self, parts: &mut Vec<String>) {
                let of: fn(&Self) -> u32 = $of;
                push(parts, Some(of(self)));
            }
        })*
    };
}

one_of_a_kind! {
    Schedule: Schedule::ALL, |it| it, |it| *it as u32;
    BudgetApproval: BudgetApproval::ALL, |it| it, |it| *it as u32;
    Education: EducationLevel::ALL, |level| Education { level }, |it| it.level as u32;
    Eligibility: NationalsOf::ALL,
        |nationals_of| Eligibility { nationals_of }, |it| it.nationals_of as u32;
    AiTools: AiTools::ALL, |it| it, |it| *it as u32;
    ApplicationFee: ApplicationFee::ALL, |it| it, |it| *it as u32;
}

impl InParts for String {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        parts.text()
    }

    fn tell(&self, parts: &mut Vec<String>) {
        parts.push(self.clone());
    }
}

impl InParts for u32 {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        parts.number()
    }

    fn tell(&self, parts: &mut Vec<String>) {
        push(parts, Some(self));
    }
}

impl InParts for Experience {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        parts.number().map(|minimum_years| Self { minimum_years })
    }

    fn tell(&self, parts: &mut Vec<String>) {
        push(parts, Some(self.minimum_years));
    }
}

impl InParts for Titles {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let titles = Self { en: parts.text(), fr: parts.text() };
        (titles.en.is_some() || titles.fr.is_some()).then_some(titles)
    }

    fn tell(&self, parts: &mut Vec<String>) {
        push(parts, self.en.as_ref());
        push(parts, self.fr.as_ref());
    }
}

impl InParts for Organisation {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        Some(Self { name: parts.text()?, acronym: parts.text() })
    }

    fn tell(&self, parts: &mut Vec<String>) {
        parts.push(self.name.clone());
        push(parts, self.acronym.as_ref());
    }
}

impl InParts for Location {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let place = Self { city: parts.text(), country: parts.text() };
        (place.city.is_some() || place.country.is_some()).then_some(place)
    }

    fn tell(&self, parts: &mut Vec<String>) {
        push(parts, self.city.as_ref());
        push(parts, self.country.as_ref());
    }
}

impl InParts for Deadline {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let date = Date::read(parts.next()?)?;
        let time = match parts.next() {
            Some(time) => Some(Time::read(time)?),
            None => None,
        };
        Some(Self { date, time, zone: parts.text() })
    }

    fn tell(&self, parts: &mut Vec<String>) {
        push(parts, Some(self.date));
        push(parts, self.time);
        push(parts, self.zone.as_ref());
    }
}

impl InParts for Salary {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let amount = Amount::read(parts.next()?)?;
        let currency = parts.text();
        let period = parts.one_of(&Period::ALL);
        let annual_amount = period.and_then(|period| Self::annual(amount, period));
        Some(Self { amount, currency, period, annual_amount })
    }

    fn tell(&self, parts: &mut Vec<String>) {
        push(parts, Some(self.amount));
        push(parts, self.currency.as_ref());
        push(parts, self.period.map(|period| period as u32));
    }
}

/// What a scale says of the grade is not the reader's to say.
impl InParts for Grade {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let lowest = parts.text()?;
        let highest = parts.text().unwrap_or_else(|| lowest.clone());
        let twin = highest != lowest;
        Some(Self { lowest, highest, twin, former: parts.text(), inferred: None })
    }

    fn tell(&self, parts: &mut Vec<String>) {
        parts.push(self.lowest.clone());
        push(parts, self.twin.then_some(&self.highest));
        push(parts, self.former.as_ref());
    }
}

impl InParts for Clearance {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        Some(Self { code: parts.text(), name: parts.text()? })
    }

    fn tell(&self, parts: &mut Vec<String>) {
        push(parts, self.code.as_ref());
        parts.push(self.name.clone());
    }
}

const ENGLISH: &str = "en";
const FRENCH: &str = "fr";

impl InParts for Vec<LanguageRequirement> {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let mut all = Self::new();
        let each = [
            (Choice::One, &[ENGLISH, FRENCH][..]),
            (Choice::Other, &[ENGLISH, FRENCH]),
            (Choice::Each, &[ENGLISH]),
            (Choice::Each, &[FRENCH]),
        ];
        for (choice, languages) in each {
            if let Some(level) = parts.one_of(&LanguageLevel::ALL) {
                let languages = languages.iter().map(|&code| code.to_owned()).collect();
                all.push(LanguageRequirement { choice, languages, level });
            }
        }
        (!all.is_empty()).then_some(all)
    }

    fn tell(&self, parts: &mut Vec<String>) {
        let level = |is: &dyn Fn(&LanguageRequirement) -> bool| {
            self.iter().find(|it| is(it)).map(|it| it.level as u32)
        };
        let in_each = |code: &str| {
            level(&|it| it.choice == Choice::Each && it.languages.iter().any(|has| has == code))
        };
        push(parts, level(&|it| it.choice == Choice::One));
        push(parts, level(&|it| it.choice == Choice::Other));
        push(parts, in_each(ENGLISH));
        push(parts, in_each(FRENCH));
    }
}

impl InParts for Contract {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        Self::of_terms(std::array::from_fn(|_| parts.number()))
    }

    fn tell(&self, parts: &mut Vec<String>) {
        for (name, term) in self.terms() {
            // A form asks for it with yes or no.
            let term = if name == "rotationPost" { term.or(Some(0)) } else { term };
            push(parts, term);
        }
    }
}

impl InParts for Vec<Application> {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let mut all = Self::new();
        for audience in Audience::ALL {
            let url = parts.text();
            if url.is_some() {
                all.push(Application { audience, url });
            }
        }
        (!all.is_empty()).then_some(all)
    }

    fn tell(&self, parts: &mut Vec<String>) {
        for audience in Audience::ALL {
            let channel = self.iter().find(|channel| channel.audience == audience);
            push(parts, channel.and_then(|channel| channel.url.as_ref()));
        }
    }
}

impl InParts for Vec<Condition> {
    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let mut all = Self::new();
        for condition in Condition::ALL {
            if parts.holds() {
                all.push(condition);
            }
        }
        (!all.is_empty()).then_some(all)
    }

    fn tell(&self, parts: &mut Vec<String>) {
        for condition in Condition::ALL {
            push(parts, Some(u32::from(self.contains(&condition))));
        }
    }
}
