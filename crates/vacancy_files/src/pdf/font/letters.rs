//! What one code says: a letter, or several (a ligature).

use vacancy_text::ligature;

/// The letters of one code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::pdf) enum Letters {
    One(char),
    Many(Box<str>),
}

impl Letters {
    /// Letters as people write them: ligatures apart, without what cannot be seen.
    pub(super) fn new(text: &str) -> Option<Self> {
        // Some writers say that a blank is a tab.
        let shown = text.chars().map(|c| if c == '\t' { ' ' } else { c });
        let text: String = shown.filter(|c| !c.is_control() && *c != '\u{FFFD}').collect();
        let mut characters = text.chars();
        match (characters.next()?, characters.next()) {
            (only, None) => Some(Self::of(only)),
            _ => {
                Some(Self::Many(text.chars().map(Self::of).fold(String::new(), Self::join).into()))
            }
        }
    }

    pub(super) fn of(character: char) -> Self {
        ligature(character).map_or(Self::One(character), |letters| Self::Many(letters.into()))
    }

    fn join(mut text: String, next: Self) -> String {
        match next {
            Self::One(character) => text.push(character),
            Self::Many(letters) => text.push_str(&letters),
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Letters;

    #[test]
    fn takes_ligatures_apart() {
        assert_eq!(Letters::new("ﬁ"), Some(Letters::Many("fi".into())));
        assert_eq!(Letters::new("aﬃ"), Some(Letters::Many("affi".into())));
        assert_eq!(Letters::new("é"), Some(Letters::One('é')));
        assert_eq!(Letters::new("\t"), Some(Letters::One(' ')));
        assert_eq!(Letters::new("\0"), None);
    }
}
