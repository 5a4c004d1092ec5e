//! Several notices in one text, each read as if it stood alone.

use std::borrow::Cow;

use vacancy_model::Notice;
use vacancy_text::{Document, Link, Page, Span};

use crate::edge;
use crate::index::WordIndex;
use crate::mend::mended;
use crate::{MAX_BYTES, diagnose, parse_document, segment, structure};

/// Each notice of a document as a document of its own, in their order; a document that holds one comes
/// back whole.
///
/// A notice begins where a header follows sections of the same language. A single caption, or a header
/// quoted among the paragraphs without sections of its own, begins none.
///
/// ```
/// use vacancy_text::{Document, Format};
/// let document = Document::new("Grade: G12".to_owned(), Format::Text);
/// assert_eq!(vacancy_parser::split(&document).len(), 1);
/// ```
pub fn split(document: &Document) -> Vec<Document> {
    // However long the document is: of its notices, none is lost.
    let spans = notices(&segment::with_blocks(document, u32::MAX));
    if let [_] = spans.as_slice() {
        return vec![document.clone()];
    }
    spans.into_iter().map(|span| part(document, span)).collect()
}

/// Reads every notice of a document, each as if it stood alone; at least one is given.
///
/// Offsets and `source.length` are those of the whole text, in UTF-8 bytes.
pub fn parse_each(document: &Document) -> Vec<Notice> {
    let read = segment::with_blocks(document, MAX_BYTES);
    let (end, length) = (read.text().len(), document.text().len());
    let alone = |span: Span| {
        let mut notice = parse_document(&part(document, span)).shifted(span.start());
        notice.source.length = u32::try_from(length).unwrap_or(u32::MAX);
        notice
    };
    let mut each: Vec<Notice> = notices(&read).into_iter().map(alone).collect();
    if let Some(last) = each.last_mut().filter(|_| end < length) {
        diagnose::truncated(last, end, length);
    }
    each
}

/// Where each notice in a document stands, in order and end to end: what stands above the first one
/// belongs to it. A text without any is one stretch.
fn notices(document: &Document) -> Vec<Span> {
    let folded = mended(Cow::Borrowed(document));
    let outline = structure::outline(&folded, &WordIndex::new(folded.text()));
    let later = outline.notices.iter().skip(1);
    let text = document.text();
    let mut starts: Vec<usize> =
        later.map(|(_, first)| line_start(text, folded.span(*first).start() as usize)).collect();
    starts.push(text.len());
    let mut from = 0;
    let spans = starts.into_iter().map(|to| {
        let span = Span::from_usize(from, to);
        from = to;
        span
    });
    spans.collect()
}

/// The part of a document that lies in `span`, as a document of its own.
fn part(document: &Document, span: Span) -> Document {
    let text = span.slice(document.text()).unwrap_or_default();
    let mut part = Document::new(text.to_owned(), document.format());
    part.name.clone_from(&document.name);
    let inside = |it: Span| {
        let is_inside = span.start() <= it.start() && it.end() <= span.end();
        let (start, end) =
            (it.start().saturating_sub(span.start()), it.end().saturating_sub(span.start()));
        is_inside.then(|| Span::new(start, end))
    };
    let mut is_sound = true;
    for &block in document.blocks() {
        let lines: Vec<Span> =
            document.lines(block).iter().filter_map(|&line| inside(line)).collect();
        if !lines.is_empty() {
            is_sound &= part.push(block.kind, &lines).is_ok();
        }
    }
    for mark in document.marks().iter().filter_map(|&mark| inside(mark)) {
        is_sound &= part.push_mark(mark).is_ok();
    }
    for link in document.links() {
        if let Some(span) = inside(link.span) {
            is_sound &= part.push_link(Link { span, target: link.target.clone() }).is_ok();
        }
    }
    for page in document.pages() {
        if let Some(span) = inside(page.span) {
            is_sound &= part.push_page(Page { number: page.number, span }).is_ok();
        }
    }
    debug_assert!(is_sound, "what is in order in the whole is so in a part");
    part
}

fn line_start(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.len() - edge::behind_last(before, "\n\r\x0c").len()
}

#[cfg(test)]
mod tests {
    use vacancy_model::{Code, Lang, Notice};
    use vacancy_text::{Document, Format};

    use super::{notices, parse_each, split};
    use crate::{ParseOptions, parse, segment};

    fn each(text: &str) -> Vec<Notice> {
        parse_each(&Document::new(text.to_owned(), Format::Text))
    }

    fn notice(number: u32, grade: &str) -> String {
        format!(
            "## Officer, Budget-{number}\n\nPrimary Location: Brussels\nSchedule: Full-time\n\
             Grade: NATO Grade {grade}\n\n1. SUMMARY\n\nThe incumbent supports the Head.\n\n"
        )
    }

    #[test]
    fn finds_where_each_notice_begins() {
        let (first, second) = (notice(250_871, "G12"), notice(250_872, "G15"));
        let text = format!("Dear all,\n\n{first}{second}");
        let options = ParseOptions::default();
        let spans = notices(&segment(&text, options.format));
        let words: Vec<_> = spans.iter().map(|span| span.slice(&text).unwrap()).collect();
        assert_eq!(words, [format!("Dear all,\n\n{first}"), second]);
        let found = parse(&text, &options).diagnostics;
        let several = found.iter().find(|it| it.code == Code::SeveralNotices).unwrap();
        let mut marked = several.annotations.iter().map(|it| it.span.slice(&text).unwrap());
        assert_eq!(marked.next_back(), Some("Officer, Budget-250872"));
    }

    #[test]
    fn finds_those_of_a_scanned_text() {
        let text = notice(250_871, "Gl2") + &notice(250_872, "Gl5");
        let text = text.replace("Location", "Locati0n").replace("Schedule", "Schedu1e");
        let grades: Vec<_> =
            each(&text).into_iter().filter_map(|it| Some(it.facts.grade?.value.lowest)).collect();
        assert_eq!(grades, ["G12", "G15"]);
    }

    #[test]
    fn the_number_of_the_other_edition_begins_no_notice() {
        let english = "STAFF VACANCY 260844\n\nOfficer (Transport)\n\nNATO Body: NATO IS\nLOCATION: Brussels\nGRADE: G12\n\n\
                       1. SUMMARY\n\nThe incumbent supports the Head of the Section and its papers.\n\n";
        let french = "Administratrice (transport)\nAVIS DE VACANCE 260844\n\nOrganisation : OTAN SI\n\
                      Emplacement principal : Bruxelles\nGrade : G12\n\n1. RÉSUMÉ\n\nLe titulaire seconde le chef.\n";
        assert_eq!(each(&[english, french].concat()).len(), 1);
    }

    #[test]
    fn a_letter_in_the_other_language_begins_no_notice() {
        let letter = "De : Marchand, Élodie\nEnvoyé : mardi 6 mai 2025 09:14\nÀ : Groupe des anciens\nObjet : TR : avis de \
                      vacance\n\nBonjour à toutes et à tous,\n\nVoici un poste qui pourrait intéresser certains d'entre \
                      vous. Je crois qu'il faut répondre avant la fin du mois, vérifiez bien la date. Pour mémoire, l'avis \
                      du mois dernier est clos depuis le 27 avril.\n\nBien à vous,\nÉlodie\n\n\
                      -----Message d'origine-----\n\n";
        let french = "Administrateur (budget)-250871\n\nOrganisation : OTAN SI\nHoraire : Temps plein\nGrade : G12\n\n\
                      1. RÉSUMÉ\n\nLe titulaire seconde le chef de la section.\n";
        let each = each(&[letter, &notice(250_871, "G12"), french].concat());
        let languages: Vec<_> = each.iter().map(|it| &*it.languages).collect();
        assert_eq!(languages, [[Lang::En, Lang::Fr]]);
    }

    #[test]
    fn what_a_site_adds_below_begins_no_notice() {
        let site = "Security Clearance\n\nThe post requires a NATO SECRET clearance.\n\nRequired Experience:\nStaff IC\n\n\
                    Employment Type : Full-Time\nVacancy: 1\n";
        let each = each(&(notice(250_871, "G12") + site));
        assert_eq!(each.len(), 1);
    }

    #[test]
    fn reads_each_in_the_offsets_of_the_whole() {
        let text = notice(250_871, "G12") + &notice(250_872, "G15");
        let each = each(&text);
        let grades: Vec<_> = each.iter().map(|it| it.facts.grade.as_ref().unwrap()).collect();
        let read: Vec<_> = grades.iter().map(|it| it.value.lowest.as_str()).collect();
        assert_eq!(read, ["G12", "G15"]);
        for grade in grades {
            let reading = &grade.readings[0];
            assert_eq!(reading.quote.mention.slice(&text), Some(reading.quote.text.as_str()));
        }
        assert!(each.iter().all(|it| it.source.length as usize == text.len()));
    }

    #[test]
    fn reads_each_of_a_file_by_what_the_file_states() {
        let text = notice(250_871, "G12") + &notice(250_872, "G15");
        let stated = segment(&text, Format::Docx);
        let numbers: Vec<_> = parse_each(&stated)
            .into_iter()
            .filter_map(|it| Some(it.facts.job_number?.value))
            .collect();
        assert_eq!(numbers, ["250871", "250872"]);
    }

    #[test]
    fn splits_into_documents_that_each_hold_one() {
        let text = notice(250_871, "G12") + &notice(250_872, "G15");
        for whole in [Document::new(text.clone(), Format::Text), segment(&text, Format::Docx)] {
            let parts = split(&whole);
            let texts: String = parts.iter().map(Document::text).collect();
            assert_eq!((parts.len(), texts), (2, text.clone()));
            for part in parts {
                assert_eq!(
                    split(&part).iter().map(Document::text).collect::<Vec<_>>(),
                    [part.text()]
                );
                assert_eq!(part.format(), whole.format());
            }
        }
    }

    #[test]
    fn one_notice_is_the_same_read_either_way() {
        for text in [notice(250_871, "G12"), "Dear all.".to_owned(), String::new()] {
            let options = ParseOptions::default();
            assert_eq!(each(&text), [parse(&text, &options)]);
        }
    }

    #[test]
    fn two_notices_may_be_in_one_language_each() {
        let french = |number, day, grade| {
            format!(
                "Jardinier-{number}\n\nOrganisation : OTAN SI\nHoraire : Temps plein\nDate de retrait : \
                 {day}-mars-2026\nGrade : NATO Grade {grade}\n\n1. RÉSUMÉ\n\nL'équipe entretient le parc \
                 du siège et les plantes des bâtiments, été comme hiver, pour les délégations.\n"
            )
        };
        let english = "Cook-261301\n\nNATO Body: NATO IS\nSchedule: Full-time\nApplication Deadline: \
                       08-Mar-2026\nGrade: NATO Grade G3\n\n1. SUMMARY\n\nThe kitchen serves the staff of \
                       the headquarters and the delegations that are in it.\n\n";
        assert_eq!(each(&(english.to_owned() + &french(261_302, 15, "G1"))).len(), 2);
        // One fact more that differs is a slip of one notice.
        assert_eq!(each(&(english.to_owned() + &french(261_302, 8, "G1"))).len(), 1);
        assert_eq!(each(&(english.to_owned() + &french(261_301, 15, "G1"))).len(), 1);
    }

    #[test]
    fn a_header_quoted_in_a_paragraph_begins_none() {
        let quoted =
            "As in \u{201c}Grade: NATO Grade G15\u{201d} of the notice Officer, Budget-250872.\n";
        let text = notice(250_871, "G12") + quoted;
        assert_eq!(each(&text).len(), 1);
    }

    #[test]
    fn a_thousand_headers_are_marked_up_to_a_limit() {
        let text: String = (0..1000).map(|number| notice(250_000 + number, "G12")).collect();
        let options = ParseOptions::default();
        let each = each(&text);
        assert_eq!(each.len(), 1000);
        let found = parse(&text, &options).diagnostics;
        let several = found.iter().find(|it| it.code == Code::SeveralNotices).unwrap();
        assert_eq!((several.args.number("count"), several.annotations.len()), (Some(1000), 100));
    }
}
