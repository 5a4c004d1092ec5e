//! The reader's own situation: who they are, what of the notice they meet, what they would be paid.
//!
//! It never leaves this page. It is kept on the device only where the reader asks for that.

mod judged;
mod pay;
mod profile;
mod reason;
mod verdict;

pub(crate) use judged::judged;
pub(crate) use pay::{Rate, estimate, may_have_expatriation};
pub(crate) use profile::{Field, Nation, Profile};
pub(crate) use reason::reason;
pub(crate) use verdict::{Reason, Verdict, verdict};

/// What the reader has told, and whether it outlasts the visit.
#[derive(Debug, Clone, Default)]
pub(crate) struct Situation {
    pub profile: Profile,
    pub keeping: Keeping,
    /// Counts the profiles that were deleted: their fields are not those of the next one.
    pub deleted: u32,
    /// Whether the reader would come from abroad.
    pub is_expatriate: bool,
    /// In the reader's words; `None`: the rate that is published.
    pub expatriation: Option<String>,
    pub pension: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Keeping {
    /// For this visit only.
    #[default]
    Visit,
    OnDevice,
    /// The browser keeps nothing.
    Refused,
}

impl Situation {
    /// As it was kept: for the visit, or on the device.
    pub(crate) fn recalled(profile: &str, is_kept: bool) -> Self {
        let keeping = if is_kept { Keeping::OnDevice } else { Keeping::Visit };
        Self { profile: Profile::read(profile), keeping, ..Self::default() }
    }

    /// Takes the profile that is kept on the device by now, in place of the one before, whose fields are others.
    pub(crate) fn recall(&mut self, profile: &str, is_kept: bool) {
        self.delete();
        let Self { profile, keeping, .. } = Self::recalled(profile, is_kept);
        (self.profile, self.keeping) = (profile, keeping);
    }

    /// Takes what stands in a field.
    pub(crate) fn fill(&mut self, field: Field, value: &str) {
        match field {
            Field::Expatriate => self.is_expatriate = value == "true",
            Field::Expatriation => self.expatriation = Some(value.to_owned()),
            Field::Pension => self.pension = Some(value.to_owned()),
            _ => self.profile.fill(field, value),
        }
    }

    /// Deletes the profile, here and on the device.
    pub(crate) fn delete(&mut self) {
        self.profile = Profile::default();
        self.keeping = Keeping::Visit;
        self.deleted = self.deleted.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::{Keeping, Situation};

    #[test]
    fn what_another_tab_keeps_takes_the_place_of_the_profile_and_leaves_the_rates() {
        let mut situation = Situation { pension: Some("9".to_owned()), ..Situation::default() };
        situation.recall("years=5\n", true);
        assert_eq!((situation.profile.years, situation.keeping), (Some(5), Keeping::OnDevice));
        // Its fields are others than those that the reader sees.
        assert_eq!((situation.deleted, situation.pension.as_deref()), (1, Some("9")));
    }
}
