//! Numbers of years and months in a sentence, each with what it counts.

use crate::fold::Stretch;
use crate::index::WordIndex;
use crate::lexicon::Lexicon;
use crate::lexicon::either::contract::EACH;
use crate::order::insert_by_key;
use crate::organisation::{ContractWords, TermRole};
use crate::read::quantity::{Quantity, Unit, quantities};
use crate::read::words::Word;

/// "up to 3 years" after "renewed" is a renewal of three years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Term {
    /// `None` where no word says what it counts.
    pub(super) role: Option<TermRole>,
    pub(super) value: u32,
    pub(super) unit: Unit,
    pub(super) mention: Stretch,
}

/// How far behind a number the kind of contract may stand: "a 3-year definite duration contract".
const REACH: usize = 40;

/// And so far the word that it is a time before the end.
const NEAR: usize = 12;

/// The last telling word before a number says what it counts. Only a first term, an extension and a total
/// may be named behind their numbers.
pub(super) fn terms(
    index: &WordIndex<'_>,
    sentence: Stretch,
    lexicon: &Lexicon,
    contract_words: &ContractWords,
) -> Vec<Term> {
    let words = index.words(sentence);
    let numbers = quantities(&words, lexicon, contract_words.further);
    if numbers.is_empty() {
        return Vec::new();
    }
    let cues = roles_in(index, sentence, contract_words);
    let mut terms = Vec::new();
    let mut last_end = 0;
    for Quantity { value, unit, start, end, is_further } in numbers {
        let mention = Stretch::new(start, end);
        // "three placements of one year each"
        let behind = index.whole().get(end..).unwrap_or_default();
        if EACH.begins(behind) {
            continue;
        }
        let (named, told) = role_of(mention, &cues, &words, contract_words, last_end);
        last_end = mention.end;
        // "three years, then up to three more", whatever stands before
        let role = named.or(if is_further { Some(TermRole::Renewal) } else { told });
        terms.push(Term { role, value, unit, mention });
    }
    terms
}

/// What a number counts by its own name, right behind it, and by the words around it.
fn role_of(
    number: Stretch,
    cues: &[(Stretch, TermRole)],
    words: &[Word<'_>],
    contract_words: &ContractWords,
    last_end: u32,
) -> (Option<TermRole>, Option<TermRole>) {
    let (mut before, mut behind, mut named) = (None, None, None);
    let mut reached = 0;
    for &(cue, role) in cues {
        // "A new contract of": of cues that end alike, the longest, which begins first.
        if cue.end > reached && cue.end <= number.start {
            (before, reached) = (Some(role), cue.end);
        }
        let is_initial = role == TermRole::Initial;
        if is_initial && (number.end()..number.end() + REACH).contains(&cue.start()) {
            behind = behind.or(Some(role));
        }
        // "renewable for up to six years in total", "a one-year extension"
        let is_noun = |word: &Word<'_>| {
            word.start == cue.start() && contract_words.renewals.contains(word.text)
        };
        let is_named = match role {
            TermRole::Service | TermRole::Notice => true,
            TermRole::Renewal => words.iter().any(is_noun),
            _ => false,
        };
        // "one year at least before it ends", "six years' service"
        let reach = match role {
            TermRole::Notice => NEAR,
            TermRole::Service => 2,
            _ => 1,
        };
        if is_named && (number.end()..=number.end() + reach).contains(&cue.start()) {
            named = named.or(Some(role));
        }
    }
    // "Service is limited to 6 years: a 3-year definite duration contract": the limit has its number.
    let is_told = before == Some(TermRole::Service) && reached < last_end;
    (named, if is_told { behind.or(before) } else { before.or(behind) })
}

/// The words that tell what numbers count, in order.
fn roles_in(
    index: &WordIndex<'_>,
    sentence: Stretch,
    contract_words: &ContractWords,
) -> Vec<(Stretch, TermRole)> {
    let mut found: Vec<(Stretch, TermRole)> = Vec::new();
    // "At the latest" is a notice where a conversion may be asked for.
    let mut known = None;
    let mut may_convert =
        || *known.get_or_insert_with(|| index.has_any(sentence, contract_words.indefinite));
    for &(role, stems) in contract_words.roles {
        for stem in stems {
            // "renouvel" begins several words.
            for cue in index.beginnings(sentence, stem) {
                if role != TermRole::Notice || may_convert() {
                    insert_by_key(&mut found, (cue, role), |(cue, _)| cue.start());
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::terms;
    use crate::fold::Stretch;
    use crate::index::WordIndex;
    use crate::lexicon::Lexicon;
    use crate::organisation::FAMILIES;
    use crate::organisation::TermRole::{
        self, Advancement, Initial, Notice, Reduction, Renewal, Service,
    };

    #[track_caller]
    fn check(language: Lang, sentence: &str, expected: &[(TermRole, u32)]) {
        let contract_words = FAMILIES[0].family.contract_words(language).unwrap();
        let index = WordIndex::new(sentence);
        let whole = Stretch::new(0, sentence.len());
        let terms = terms(&index, whole, Lexicon::of(language), contract_words);
        let found: Vec<_> =
            terms.iter().filter_map(|term| Some((term.role?, term.value))).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_limit_counts_one_number() {
        let sentence = "The maximum period of service is 6 years: a 3-year definite duration contract, renewable for up to 3 years.";
        check(Lang::En, sentence, &[(Service, 6), (Initial, 3), (Renewal, 3)]);
    }

    #[test]
    fn tells_what_each_number_counts() {
        check(
            Lang::En,
            "definite duration contract of three years; possibility of renewal for up to three years",
            &[(Initial, 3), (Renewal, 3)],
        );
        check(
            Lang::En,
            "three years, then up to three more with the consent of that government, six in all",
            &[(Renewal, 3), (Service, 6)],
        );
        check(
            Lang::En,
            "a contract of three years; the holder may stay for up to two more",
            &[(Initial, 3), (Renewal, 2)],
        );
        check(
            Lang::Fr,
            "trois ans, puis trois de plus au maximum, soit six en tout",
            &[(Renewal, 3), (Service, 6)],
        );
        check(
            Lang::En,
            "a 3-year definite duration contract will be offered, which may be renewed for up to 2 years",
            &[(Initial, 3), (Renewal, 2)],
        );
        check(Lang::En, "the maximum period of service in the post is six years", &[(Service, 6)]);
        check(
            Lang::Fr,
            "elle pourra demander, au plus tard un an avant la fin, un contrat de duree indeterminee",
            &[(Notice, 1)],
        );
        check(
            Lang::En,
            "during the renewal, but at least twelve months before it ends, the holder may ask for conversion to \
             an indefinite duration contract",
            &[(Notice, 12)],
        );
        check(
            Lang::Fr,
            "la duree de service d'un agent detache n'excede pas six ans",
            &[(Service, 6)],
        );
    }

    #[test]
    fn an_extension_may_be_named_behind_its_length() {
        check(
            Lang::En,
            "a two-year definite duration contract, with the option of a one-year extension",
            &[(Initial, 2), (Renewal, 1)],
        );
    }

    #[test]
    fn a_contract_may_be_extended() {
        let terms = [(Initial, 1), (Renewal, 2)];
        check(Lang::En, "a temporary contract of one year, extendable by two years", &terms);
        check(Lang::Fr, "un contrat temporaire d'un an, prolongeable de deux ans", &terms);
    }

    #[test]
    fn a_total_counts_all_service() {
        check(
            Lang::En,
            "a definite duration contract of 3 years, renewable up to 6 years in total",
            &[(Initial, 3), (Service, 6)],
        );
    }

    #[test]
    fn tells_advancement_from_its_reduction() {
        check(
            Lang::En,
            "advancement will not normally take place during the first three years of service",
            &[(Advancement, 3)],
        );
        check(
            Lang::En,
            "a period of three years might be reduced by up to twenty four months",
            &[(Reduction, 24)],
        );
        check(
            Lang::En,
            "for external candidates this can be brought down by up to twenty four months",
            &[(Reduction, 24)],
        );
    }
}
