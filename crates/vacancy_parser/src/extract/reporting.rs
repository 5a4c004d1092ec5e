//! Whom the incumbent reports to.
//!
//! "The incumbent reports to the ASG JISD and works …"; "rend compte à l'ASG/JIS et travaille …".

use vacancy_model::{Reading, Rule, SectionKind};
use vacancy_text::{Parts, cut, trim_end, trim_start};

use super::Cx;
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::either::reporting as words;
use crate::read::phrase;
use crate::structure::Piece;

/// Longer names run into the next thought.
const MAX_NAME_BYTES: usize = 200;

#[inline(never)]
pub(super) fn reports_to(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    // Notices without a section of their own for it say it in the summary, or of the incumbent anywhere.
    let own = cx.all_of(SectionKind::Interrelationships);
    let likely = if own.is_empty() { cx.section(SectionKind::Summary) } else { &own };
    if let Some(found) = first_named(cx, likely, &|_| true) {
        return Some(found);
    }
    let tells = |piece: &Piece| tells_of_incumbent(cx, piece);
    cx.parts().into_iter().find_map(|pieces| first_named(cx, pieces, &tells))
}

/// "Reports to: the Head", "The incumbent reports to the Head", "Reports to" on a line of its own: not "reports to
/// the Council on spending".
fn tells_of_incumbent(cx: &Cx<'_, '_>, piece: &Piece) -> bool {
    let names = |behind: &str| {
        Parts::of(behind, b' ').nth(2).is_some_and(|word| words::INCUMBENT.contains(word))
    };
    cx.lexicon.reports_to.iter().filter_map(|verb| cx.index.find(piece.stretch, verb)).any(|verb| {
        let (before, behind) = (cx.before(piece.stretch, verb), cx.behind(piece.stretch, verb));
        // "Reporting to the Section Chief, the incumbent …", or whatever the incumbent is called
        let is_first = before.is_empty()
            && (behind.is_empty()
                || behind.starts_with(':')
                || edge::split(behind, ",").is_some_and(|(_, it)| !piece.is_item || names(it)));
        is_first || words::INCUMBENT.contains(edge::behind_last(before, " -"))
    })
}

/// The first name behind a verb, in the pieces that may tell.
fn first_named(
    cx: &Cx<'_, '_>,
    pieces: &[Piece],
    may_tell: &dyn Fn(&Piece) -> bool,
) -> Option<Reading<String>> {
    pieces.iter().enumerate().find_map(|(number, piece)| {
        let verbs = cx.lexicon.reports_to.iter();
        let mut found = verbs.filter_map(|verb| cx.index.find(piece.stretch, verb));
        let verb = found.find(|verb| {
            !is_of_others(cx, piece.stretch, *verb)
                && !is_noun(cx, piece.stretch, *verb)
                && names_somebody(cx, piece.stretch, *verb)
        })?;
        if !may_tell(piece) {
            return None;
        }
        let beside = Stretch::new(verb.end(), piece.stretch.end());
        // « La/Le supérieur(e) hiérarchique de l'assistant(e) est la cheffe »
        let is = phrase::first(cx.text(beside), words::IS);
        let is = is.filter(|_| words::SUPERIORS.ends(cx.text(verb)));
        let beside = named(cx, is.map_or(beside, |is| beside.rebase(is.end, beside.len())));
        // In a table it stands in the next cell; on a card, below.
        let mention = beside.or_else(|| {
            let below = pieces.get(number + 1)?.stretch;
            let is_alone = verb.start == piece.stretch.start;
            (is_alone || cx.folded.cell(below).is_some()).then(|| named(cx, below))?
        })?;
        Some(Reading { value: cx.clean(mention), quote: cx.quote(mention, Rule::ReportingLine) })
    })
}

/// The name that some words begin with. "rend compte à l'ASG", "relève de la cheffe": the preposition is no part
/// of it.
fn named(cx: &Cx<'_, '_>, words: Stretch) -> Option<Stretch> {
    let rest = cx.text(words);
    // "Gets tasks from, and reports to, the Team Leader"; « dont elle relève, la personne retenue » goes on;
    // « Rattaché(e) à la cheffe ».
    let signs = if cx.lexicon.has_capital_names { " :;|,-" } else { " :;|-" };
    let name = edge::trim_start(rest.strip_prefix("(e)").unwrap_or(rest), signs);
    let preposition = |it: &'static str| match name.strip_prefix(it) {
        None if name == trim_end(it) => Some(""),
        stripped => stripped,
    };
    let name = cx.lexicon.reports_to_prepositions.iter().find_map(preposition).unwrap_or(name);
    // "Rend compte à : Chef du Bureau"
    let name = edge::trim_start(name, " :|");
    let start = rest.len() - name.len();
    let length = length(cx, name, words.start() + start);
    (length > 0).then(|| words.rebase(start, start + length))
}

/// "Three analysts report directly to the incumbent": others do, who are counted.
fn is_of_others(cx: &Cx<'_, '_>, piece: Stretch, verb: Stretch) -> bool {
    let sentence = trim_start(edge::behind_last(cx.before(piece, verb), ".,"));
    cx.lexicon.numerals.place_of(edge::before_first(sentence, " (")).is_some()
}

/// « le relevé des décisions », "prepares quarterly reports to the Council".
fn is_noun(cx: &Cx<'_, '_>, piece: Stretch, verb: Stretch) -> bool {
    words::BEFORE_NOUNS.contains(edge::behind_last(cx.before(piece, verb), " '"))
}

/// Whether a name stands behind the verb: not "responsible to plan and execute", nor "two clerks report to them".
fn names_somebody(cx: &Cx<'_, '_>, piece: Stretch, verb: Stretch) -> bool {
    const REACH: usize = 48;
    let behind = cx.behind(piece, verb);
    let word = edge::before_first(behind, " ,.;");
    let is_small = cx.folded.is_small(piece.end() - behind.len());
    // "works under pressure", "depends on circumstances"
    let may_be_work = words::OF_WORK.ends(cx.text(verb));
    let is_work = may_be_work && is_small && !words::ARTICLES.contains(word);
    let near = cut(behind, REACH);
    let near = edge::before_first(near, ".;,");
    // "Takes instructions from, and is accountable to, the Payroll Manager"; « dont elle relève, la personne ».
    let goes_on =
        behind.starts_with(words::AND) || behind.starts_with(',') && !cx.lexicon.has_capital_names;
    !is_work
        && !goes_on
        && !words::PRONOUNS.contains(word)
        && phrase::first_of(near, words::HOLDERS).is_none()
}

/// Up to the end of the sentence, or to words with which another thought begins.
fn length(cx: &Cx<'_, '_>, name: &str, start: usize) -> usize {
    let stop = phrase::first(name, ". ");
    let sentence = stop.map_or_else(|| edge::trim_end(name, ".;").len(), |stop| stop.start);
    let length = sentence.min(MAX_NAME_BYTES);
    let name = cut(name, length);
    let mut kept = edge::before_first(name, ";");
    for end in cx.lexicon.reports_to_end {
        let thought = phrase::first(kept, end);
        kept = thought.and_then(|thought| kept.get(..thought.start)).unwrap_or(kept);
    }
    if cx.lexicon.has_capital_names {
        let is_small = |at| cx.folded.is_small(start + at);
        for mark in words::GOES_ON {
            let thought = phrase::occurrences(kept, mark).find(|mark| is_small(mark.end));
            kept = thought.and_then(|thought| kept.get(..thought.start)).unwrap_or(kept);
        }
    }
    edge::trim_end(kept, " ,.;").len()
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::section;
    use crate::{ParseOptions, parse};

    #[track_caller]
    fn check(sentence: &str, name: &str) {
        let facts = section("4. INTERRELATIONSHIPS", sentence);
        assert_eq!(facts.reports_to.map(|fact| fact.value).as_deref(), Some(name));
    }

    #[test]
    fn takes_the_name_and_not_the_next_thought() {
        check("The incumbent reports to the ASG JISD and works under supervision.", "the ASG JISD");
        check("The incumbent reports to a Branch Head (OF-5).", "a Branch Head (OF-5)");
        check(
            "The post holder is responsible to the Dean for all aspects of the work.",
            "the Dean",
        );
        check("Two clerks report to the incumbent, who reports to the Dean.", "the Dean");
        check("One aide reports to the Cook. The post is subordinate to the Dean.", "the Dean");
        check("The line manager for this post is the Head Nurse.", "the Head Nurse");
        check(
            "The incumbent reports to the Head, Security Processes Section. They work.",
            "the Head, Security Processes Section",
        );
        check(
            "She works under the direct supervision of the Head Librarian.",
            "the Head Librarian",
        );
        check("The incumbent reports to the Head of Plans and places orders.", "the Head of Plans");
        check("The incumbent reports to the Head, Plans and Orders.", "the Head, Plans and Orders");
        check("The incumbent reports to the Head, Works Section.", "the Head, Works Section");
        check("The incumbent reports to the Head of Plans, works alone.", "the Head of Plans");
        check(
            "| Reports to | the Head Nurse |\n|---|---|\n| Direct reports | 2 |",
            "the Head Nurse",
        );
        check(
            "The incumbent reports to the Section Head, CRSE and, through them, to the Director.",
            "the Section Head, CRSE",
        );
    }

    #[test]
    fn a_name_may_stand_below_its_caption() {
        let name = |lines: &str| {
            let facts = section("3. MAIN ACCOUNTABILITIES", &format!("- Files papers.\n\n{lines}"));
            facts.reports_to.map(|fact| fact.value)
        };
        assert_eq!(name("Reports to\n\nThe Head Nurse").as_deref(), Some("The Head Nurse"));
        assert_eq!(name("Reports to: Head Nurse").as_deref(), Some("Head Nurse"));
        assert_eq!(name("Reports to others\n\nare few."), None);
    }

    #[test]
    fn a_noun_is_no_verb() {
        let french = "Officier-250871\n\nOrganisation : OTAN SI\nGrade : G12\nHoraire : Temps plein\n\n\
                      4. STRUCTURE ET LIAISONS\n\n";
        let name = |line: &str| {
            let text = format!("{french}{line}\n\n5. COMPÉTENCES\n");
            parse(&text, &ParseOptions::default()).facts.reports_to.map(|fact| fact.value)
        };
        assert_eq!(name("Rédige le relevé des décisions des réunions de la section."), None);
        let head = "La/Le titulaire rend compte au chef de la section.";
        assert_eq!(name(head).as_deref(), Some("chef de la section"));
        let head =
            "La/Le supérieur(e) hiérarchique de l'assistant(e) est la cheffe du Service Archives.";
        assert_eq!(name(head).as_deref(), Some("la cheffe du Service Archives"));
        let head = "La/Le titulaire relève de la/du chef de la section.";
        assert_eq!(name(head).as_deref(), Some("la/du chef de la section"));
    }
}
