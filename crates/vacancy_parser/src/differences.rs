//! Which figures one of two sentences states and the other does not, whatever their languages.

use crate::read::figures::{Figure, Kind, YEAR};

/// What states those figures of each of two sentences that the other does not have.
pub(crate) fn differences<S: Clone>(ours: &[Figure<S>], theirs: &[Figure<S>]) -> [Vec<S>; 2] {
    let (a, b) = (without(ours, theirs), without(theirs, ours));
    // "one of the official languages", "l'une des deux langues": words count one for one.
    let words = |own: &[&Figure<S>]| own.iter().filter(|it| it.kind == Kind::InWords).count();
    let counts = words(&a) == words(&b);
    let stated = |own: &[&Figure<S>], others: &[&Figure<S>], other: &[Figure<S>]| {
        let has = |kind: Kind| other.iter().any(|it| it.kind == kind);
        // "15 minutes", "un quart d'heure": what the other says in its own way.
        let is_loose = has(Kind::Loose)
            && !others.iter().any(|it| matches!(it.kind, Kind::Number | Kind::Months));
        let mut stated = Vec::new();
        for figure in own {
            let is_said = match figure.kind {
                Kind::InWords => counts,
                Kind::MonthsBefore => has(Kind::Months),
                Kind::Every => has(Kind::Every),
                Kind::PerhapsMonths | Kind::Loose => false,
                Kind::Number | Kind::Months => !is_loose,
                Kind::Level | Kind::Month => true,
            };
            if is_said {
                stated.push(figure.stated.clone());
            }
        }
        stated
    };
    [stated(&a, &b, theirs), stated(&b, &a, ours)]
}

fn without<'f, S>(ours: &'f [Figure<S>], theirs: &[Figure<S>]) -> Vec<&'f Figure<S>> {
    let mut own = Vec::new();
    for figure in ours {
        if !theirs.iter().any(|other| same(figure, other)) {
            own.push(figure);
        }
    }
    own
}

fn same<S>(a: &Figure<S>, b: &Figure<S>) -> bool {
    // "30 June", "le 30/06": a month may be a number, too.
    let is_count = |figure: &Figure<S>| {
        matches!(figure.kind, Kind::Number | Kind::InWords | Kind::Month | Kind::Loose)
    };
    let is_term = |figure: &Figure<S>| {
        matches!(figure.kind, Kind::Months | Kind::MonthsBefore | Kind::PerhapsMonths | Kind::Every)
    };
    // "six years, two of them abroad", "six ans, dont deux ans à l'étranger"
    let is_of = |a: &Figure<S>, b: &Figure<S>| {
        is_count(a) && is_term(b) && b.value.is_multiple_of(YEAR) && b.value / YEAR == a.value
    };
    let is_alike = a.kind == b.kind || is_count(a) && is_count(b) || is_term(a) && is_term(b);
    a.value == b.value && is_alike || is_of(a, b) || is_of(b, a)
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;
    use vacancy_text::Format;

    use super::differences;
    use crate::fold::Folded;
    use crate::lexicon::Lexicon;
    use crate::read::figures::{self, Figures};
    use crate::read::words::words;
    use crate::segment;

    fn figures(sentence: &str, lexicon: &Lexicon) -> Figures {
        let document = segment(sentence, Format::Text);
        let folded = Folded::new(&document);
        figures::figures(&words(folded.text()), lexicon, |stretch| folded.source(stretch))
    }

    #[track_caller]
    fn check(english: &str, french: &str, are_alike: bool) {
        let of = |text, language| figures(text, Lexicon::of(language));
        let [ours, theirs] = differences(&of(english, Lang::En), &of(french, Lang::Fr));
        assert_eq!(ours.is_empty() && theirs.is_empty(), are_alike, "{english} / {french}");
    }

    #[test]
    fn compares_across_languages() {
        check("at least 8 years of experience", "une expérience d'au moins huit ans", true);
        check("at least 8 years of experience", "une expérience d'au moins sept ans", false);
        check(
            "V (Advanced) in one; II in the other",
            "niveau V dans l'une, niveau II dans l'autre",
            true,
        );
        check(
            "V (Advanced) in one; II in the other",
            "niveau V dans l'une, niveau III dans l'autre",
            false,
        );
        check("PRINCE 2 and ISO 27001", "PRINCE 2 et ISO 27001", true);
        check("24 months", "deux ans", true);
        check("between 06:00 and 22:30", "entre 6 h et 22 h 30", true);
        check("between 06:15 and 22:30", "entre 6 h et 22 h 30", false);
        check("for a year or more", "pendant un an ou plus", true);
        check("for a year or more", "pendant deux ans ou plus", false);
        check(
            "six years, at least one of them abroad",
            "six ans, dont un an au moins ailleurs",
            true,
        );
        check("six years, two of them abroad", "six ans, dont deux ans au moins ailleurs", true);
        check("six years, two of them abroad", "six ans, dont trois ans au moins ailleurs", false);
        check("twice a year", "deux fois par an", true);
        check("every six months", "deux fois par an", true);
        check("within 1,000 days", "sous mille jours", true);
        check("more than 10,000 users", "plus de 1 000 utilisateurs", false);
        check("from 6 p.m. to 8.30 p.m.", "de 18h à 20h30", true);
        check("more than EUR 2.5 million", "plus de trois millions et demi d'euros", false);
        check("on the eightieth anniversary", "pour le 80e anniversaire", true);
        check("until 6 p.m.", "jusqu'à 19 heures", false);
        check("in 15 minutes", "en un quart d'heure", true);
        check("in 15 minutes", "en 20 minutes et un quart", false);
        check("for 2 weeks", "pendant quinze jours", true);
        check("for 18 months", "pendant un an et demi", true);
        check("for 18 months", "pendant deux ans et demi", false);
        check("in its 2nd edition", "dans sa deuxième édition", true);
        check("of the 20th century", "du XXe siècle", true);
        check("at least 90 guests", "au moins quatre-vingt-dix invités", true);
        check("at least 90 guests", "au moins quatre-vingts invités", false);
        check("every second year", "tous les deux ans", true);
        check("every third year", "tous les deux ans", false);
        check("a three-year plan", "un plan triennal", true);
        check("a three-year plan", "un plan de trois ans", true);
        check("a three-year plan", "un plan de quatre ans", false);
        check("a team of 5 people", "une équipe de cinq personnes", true);
        check("a team of 5 people", "une équipe de six personnes", false);
        check("two or three languages", "deux ou quatre langues", false);
        check("one of the languages", "l'une des deux langues", true);
        check("by 31 December 2026", "pour le 31 décembre 2026", true);
        check("from 1 January", "depuis le 1er janvier", true);
        check("by 30 November 2026", "pour le 30 décembre 2026", false);
        check("by 30 June 2027", "pour le 30/06/2027", true);
        check("by 30 June 2027", "pour le 30/07/2027", false);
        check("one of the official languages", "l'une des langues officielles", true);
    }
}
