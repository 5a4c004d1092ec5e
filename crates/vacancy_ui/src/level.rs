//! NATO's levels of languages beside those that candidates know.

use vacancy_model::value::LanguageLevel;

/// The level of the Common European Framework that equals a level of NATO's International Staff.
///
/// Source: "Language level equivalences, NATO International Staff" (2013), seen in copies whose
/// lower rows are cut off. `None` for those: they could only be guessed from their order.
pub(crate) const fn cefr(level: LanguageLevel) -> Option<&'static str> {
    match level {
        LanguageLevel::VI => Some("C2"),
        LanguageLevel::V => Some("C1"),
        LanguageLevel::IV => Some("B2"),
        LanguageLevel::III | LanguageLevel::II | LanguageLevel::I => None,
    }
}
