//! What the sentences on the post's place among others say of those who report to it.

use vacancy_model::{Reading, Rule, SectionKind};
use vacancy_text::{Parts, trim_end};

use super::Count;
use crate::edge;
use crate::extract::Cx;
use crate::fold::Stretch;
use crate::lexicon::Known;
use crate::lexicon::either::staff as words;
use crate::read::number::read_number;
use crate::read::phrase;
use crate::read::words::Word;
use crate::structure::Piece;

/// How far behind the verb, or the start of a sentence, the first number may stand, in bytes.
const REACH: usize = 48;
/// Between a number and those whom it counts: "three civilian staff", "un(e) assistant(e)".
const MAX_WORDS_BETWEEN: usize = 3;

impl Count {
    /// What the sentences on the post's place among others say; without a section for it, the paragraphs that say to
    /// whom the post reports, or that nobody reports to it.
    pub(super) fn in_prose(&self, cx: &Cx<'_, '_>) -> Option<Reading<u32>> {
        let own = cx.all_of(SectionKind::Interrelationships);
        let tells = |piece: &Piece| {
            let has = |phrases| cx.index.has_any(piece.stretch, phrases);
            let names_either = || has(cx.lexicon.reports_to) || has(cx.lexicon.leads_nobody);
            !own.is_empty() || !piece.is_item && names_either()
        };
        let parts = if own.is_empty() { cx.parts() } else { vec![&*own] };
        for piece in parts.into_iter().flatten() {
            if !tells(piece) {
                continue;
            }
            let has_number = cx.index.has_known(piece.stretch, Known::ANY_NUMBER);
            let sentences = if has_number { cx.sentences(piece.stretch) } else { Vec::new() };
            let counted = sentences.into_iter().find_map(|sentence| self.in_sentence(cx, sentence));
            let nobody = || self.nobody(cx, piece.stretch).map(|words| (0, words));
            if let Some((value, mention)) = counted.or_else(nobody) {
                let quote = cx.quote(mention, Rule::ReportingLine);
                return Some(Reading { value, quote });
            }
        }
        None
    }

    /// "has no subordinates"; "pas de subordonnés directs" says nothing of the others.
    fn nobody(&self, cx: &Cx<'_, '_>, piece: Stretch) -> Option<Stretch> {
        let found = cx.index.first_of(piece, cx.lexicon.leads_nobody)?;
        let behind = Stretch::new(found.end(), piece.end().min(found.end() + 2 * REACH));
        let says = |stem| cx.index.beginnings(behind, stem).next().is_some();
        let (direct, indirect) = (says(words::DIRECT), says(words::INDIRECT));
        (direct == indirect || direct == self.is_direct).then_some(found)
    }

    /// "has 7 direct and 45 indirect reports", "14 staff, 4 directly and 10 indirectly": a number that says
    /// which it is.
    fn apart(&self, cx: &Cx<'_, '_>, sentence: Stretch) -> Option<(u32, Stretch)> {
        let words = cx.index.words(sentence);
        for (at, word) in words.iter().enumerate() {
            if let Some((value, used)) = read_number(&words, at, cx.lexicon)
                && let Some([last, next]) = words.get(at + used - 1..=at + used)
                && next.text.starts_with(self.stem)
                && trim_end(cx.text(Stretch::new(last.end, next.start))).is_empty()
                && !is_of_another(cx, Stretch::new(sentence.start(), word.start))
            {
                return Some((value, Stretch::new(word.start, last.end)));
            }
        }
        None
    }

    /// "supervises two officers and one clerk": the sum of the numbers of people behind a verb for leading,
    /// or of those before a verb for reporting.
    fn in_sentence(&self, cx: &Cx<'_, '_>, sentence: Stretch) -> Option<(u32, Stretch)> {
        self.apart(cx, sentence).or_else(|| {
            let (counted, last) = where_to_count(cx, sentence)?;
            self.sum(cx, counted, last)
        })
    }

    /// The sum of the numbers of people in some words, the first of which stands no further than `last`.
    fn sum(&self, cx: &Cx<'_, '_>, counted: Stretch, last: usize) -> Option<(u32, Stretch)> {
        let words = cx.index.words(counted);
        let mut is_direct = true;
        let mut has_counted = false;
        let mut found: Option<(u32, Stretch)> = None;
        let mut at = 0;
        while let Some(word) = words.get(at) {
            is_direct = word.text.starts_with(words::DIRECT)
                || is_direct && !word.text.starts_with(words::INDIRECT);
            let Some((value, used)) = read_number(&words, at, cx.lexicon) else {
                at += 1;
                continue;
            };
            if !has_counted && word.start > last {
                break;
            }
            let mention = Stretch::new(word.start, words.get(at + used - 1)?.end);
            let is_team = is_of_team(cx, Stretch::new(counted.start(), word.start));
            let rest = words.get(at + used..)?;
            is_direct &= !ends_indirect(cx, rest);
            let is_counted = is_team || counts_people(cx, rest, has_counted);
            has_counted |= is_counted;
            at += used;
            if !is_counted || is_direct != self.is_direct {
                continue;
            }
            found = match found {
                Some((sum, first)) => Some((sum + value, first.cover(mention))),
                None => Some((value, mention)),
            };
            // "a team of six (two officers and four assistants)"
            if is_team {
                break;
            }
        }
        found
    }
}

/// The words of a sentence in which those are counted who report to the post, and the last place where the first number
/// may stand.
fn where_to_count(cx: &Cx<'_, '_>, sentence: Stretch) -> Option<(Stretch, usize)> {
    let leads = cx.index.first_of(sentence, cx.lexicon.leads);
    // "Five officers are supervised directly"
    let is_passive = |verb: Stretch| words::PASSIVE.ends(cx.before(sentence, verb));
    let (from, last) = match leads {
        Some(verb) if is_passive(verb) => (sentence.start(), verb.start()),
        Some(verb) if !is_of_another(cx, Stretch::new(sentence.start(), verb.start())) => {
            (verb.start(), verb.start() + REACH)
        }
        _ => {
            let verb = reported_to(cx, sentence)?;
            (sentence.start(), verb.start().min(sentence.start() + REACH))
        }
    };
    Some((Stretch::new(from, sentence.end()), last))
}

/// "and five more indirectly": whether the words behind the last number say so.
fn ends_indirect(cx: &Cx<'_, '_>, rest: &[Word<'_>]) -> bool {
    let goes_on = |word: &&Word<'_>| word.text != cx.lexicon.number_and;
    let mut near = rest.iter().take(MAX_WORDS_BETWEEN + 1).take_while(goes_on);
    !rest.iter().any(|word| word.known.is(Known::ANY_NUMBER))
        && near.any(|word| word.text.starts_with(words::INDIRECT))
}

/// "The Head, who supervises twelve officers", "who also has": somebody else does.
pub(super) fn is_of_another(cx: &Cx<'_, '_>, before: Stretch) -> bool {
    let mut last = Parts::of(edge::behind_last(cx.text(before), ",."), b' ');
    last.any(|word| words::RELATIVES.contains(word))
}

/// Where a sentence says who reports to the incumbent, or to what the post is called: "Eight technicians report to
/// the incumbent".
fn reported_to(cx: &Cx<'_, '_>, sentence: Stretch) -> Option<Stretch> {
    let verb = cx.index.first_of(sentence, cx.lexicon.reports_up)?;
    let behind = Stretch::new(verb.start(), sentence.end());
    if cx.index.has_any(behind, words::INCUMBENT) {
        return Some(verb);
    }
    let title = cx.edition.title.and_then(|title| title.words).map_or("", |it| cx.text(it));
    let names = |word: &Word<'_>| {
        word.text.len() >= MIN_NAME_BYTES && phrase::find(title, word.text).is_some()
    };
    cx.index.words(behind).iter().any(names).then_some(verb)
}

/// "supervisor": shorter words of a title stand in any sentence.
const MIN_NAME_BYTES: usize = 5;

/// "a team of"
fn is_of_team(cx: &Cx<'_, '_>, before: Stretch) -> bool {
    let before = trim_end(cx.text(before));
    cx.lexicon.team_of.ends(before)
}

/// Whether people stand right behind a number; "fourteen more" where others were counted before.
fn counts_people(cx: &Cx<'_, '_>, behind: &[Word<'_>], goes_on: bool) -> bool {
    // "une équipe de trois personnes": the second number counts them.
    let is_number = |word: &Word<'_>| word.known.is(Known::ANY_NUMBER);
    let mut near = behind.iter().take(MAX_WORDS_BETWEEN + 1).take_while(|word| !is_number(word));
    near.any(|word| {
        cx.lexicon.staff.begins(word.text)
            || cx.lexicon.occupations.begins(word.text)
            || goes_on && words::MORE.contains(word.text)
    })
}
