//! The words around drawings. Those in them are with their geometry.

use vacancy_model::Lang;

use crate::state::pictures::{Format, Kind};

/// Everything that stands around drawings in one language.
#[derive(Debug)]
pub(crate) struct PicturesWords {
    pub save: fn(Format) -> &'static str,
    /// The name of what opens the table behind a drawing.
    pub as_table: &'static str,
    /// Why there is no drawing.
    pub nothing: fn(Kind) -> &'static str,
    /// Over the notices of a mark.
    pub picked: fn(usize) -> String,
    /// How to go about in a drawing, for those who do not see it.
    pub keys: &'static str,
    pub grade: &'static str,
    pub salary: &'static str,
    pub closes: &'static str,
    pub notice: &'static str,
}

/// The words in one language.
pub(crate) const fn words(lang: Lang) -> &'static PicturesWords {
    match lang {
        Lang::En => &ENGLISH,
        Lang::Fr => &FRENCH,
    }
}

static ENGLISH: PicturesWords = PicturesWords {
    save: |format| match format {
        Format::Svg => "Save as SVG",
        Format::Png => "Save as PNG",
    },
    as_table: "As a table",
    nothing: |kind| match kind {
        Kind::Deadlines => "No notice that is shown states a closing date.",
        Kind::Salaries => "No notice that is shown states both a salary and a grade.",
    },
    picked: |count| format!("These {count} notices"),
    keys: "Arrow keys go from notice to notice, Enter opens one.",
    grade: "Grade",
    salary: "Salary",
    closes: "Closing date",
    notice: "Notice",
};

static FRENCH: PicturesWords = PicturesWords {
    save: |format| match format {
        Format::Svg => "Enregistrer en SVG",
        Format::Png => "Enregistrer en PNG",
    },
    as_table: "En tableau",
    nothing: |kind| match kind {
        Kind::Deadlines => "Aucun des avis affichés n’indique de date limite.",
        Kind::Salaries => "Aucun des avis affichés n’indique à la fois un salaire et un grade.",
    },
    picked: |count| format!("Ces {count}\u{a0}avis"),
    keys: "Les flèches mènent d’un avis à l’autre, Entrée en ouvre un.",
    grade: "Grade",
    salary: "Salaire",
    closes: "Date limite",
    notice: "Avis",
};
