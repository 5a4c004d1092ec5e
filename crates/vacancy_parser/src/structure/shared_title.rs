//! The titles of both editions above a header that is of both: an edition whose title is two in, a title for
//! each out.

use super::title::{self, MAX_TITLE_BYTES};
use super::{EditionOutline, Title, number};
use crate::fold::{Folded, Stretch};
use crate::read::phrase;

pub(super) fn share(folded: &Folded<'_>, editions: &mut [EditionOutline]) {
    let [EditionOutline { title: Some(title), header, language, .. }, second] = editions else {
        return;
    };
    let Some(words) = title.words else { return };
    // "Printer / Imprimeur"
    let mark = phrase::first(folded.slice(words), " / ");
    let halves =
        mark.map(|mark| (words.rebase(0, mark.start), words.rebase(mark.end, words.len())));
    if let Some(own) = &second.title {
        let is_own =
            |half: Stretch| own.words.map(|own| folded.slice(own)) == Some(folded.slice(half));
        title.words = halves.filter(|it| is_own(it.1)).map_or(title.words, |it| Some(it.0));
        return;
    }
    // "Officer - 250344" above "Administratrice/Administrateur - 250344".
    let same = |above: Stretch| {
        let own = folded.slice(title.number?);
        let number = number::alone(folded, above).filter(|it| folded.slice(*it) == own)?;
        let before = title::trim(folded, Stretch::new(above.start(), number.start()));
        (!before.is_empty() && above.len() <= MAX_TITLE_BYTES).then_some(before)
    };
    let lines = header.iter().map(|piece| piece.stretch);
    let above: Vec<_> = lines.clone().take_while(|line| line.end() <= words.start()).collect();
    // "Officer" right above « Administratrice/Administrateur », without numbers.
    let names =
        |words: &Stretch, language| title::names_occupation_in(folded.slice(*words), language);
    let is_pair = |above: &&Stretch| names(above, *language) && names(&words, second.language);
    let numbered = above.iter().copied().find_map(same);
    let above = numbered.or_else(|| above.last().filter(is_pair).copied());
    let beside = || lines.clone().find_map(|line| beside(folded, title, line));
    let shared = above.map(|above| (above, words)).or(halves).or_else(|| Some((words, beside()?)));
    let Some((first, other)) = shared else { return };
    title.words = Some(first);
    second.title = Some(Title { words: Some(other), number: None });
}

/// "Officer - 250344      Administratrice/Administrateur - 250344": what stands behind a title on its line, with the
/// same number behind it.
fn beside(folded: &Folded<'_>, title: &Title, line: Stretch) -> Option<Stretch> {
    let (words, own) = title.words.zip(title.number)?;
    let behind = Stretch::new(own.end(), line.end());
    let number = number::alone(folded, behind).filter(|_| line.overlaps(words))?;
    let other = title::trim(folded, Stretch::new(behind.start(), number.start()));
    // "Young Professional (260190)Young Professional-260190"
    let is_twice = folded.slice(other) == folded.slice(words);
    (folded.slice(number) == folded.slice(own) && !is_twice).then_some(other)
}

#[cfg(test)]
mod tests {
    use crate::{ParseOptions, parse};

    #[track_caller]
    fn check(titles: &str, english: &str, french: &str) {
        let table = "| EN | | FR | |\n|---|---|---|---|\n| Primary Location | Mons | Emplacement principal | Mons |\n\
                     | Schedule | Full-time | Horaire | Temps plein |\n| Grade | G12 | Grade | G12 |\n";
        let sections = "### 1. SUMMARY\n\nThe incumbent heads the team.\n\n### 1. RÉSUMÉ\n\nLe titulaire dirige l'équipe.\n";
        let text = format!("{titles}\n\n{table}\n{sections}");
        let titles = parse(&text, &ParseOptions::default()).facts.title.unwrap().value;
        assert_eq!((titles.en.as_deref(), titles.fr.as_deref()), (Some(english), Some(french)));
    }

    #[test]
    fn each_edition_has_its_own() {
        let (english, french) =
            ("Officer, Cyber Incidents", "Administratrice/Administrateur (incidents)");
        check(&format!("## {english}\n## {french}"), english, french);
        check(&format!("{english}-260512\n\n{french}-260512"), english, french);
        check(&format!("{english}-260512      {french}-260512"), english, french);
        check(&format!("{english} / {french}"), english, french);
        check(&format!("{english} (260512){english}-260512\n\n{french}-260512"), english, french);
    }
}
