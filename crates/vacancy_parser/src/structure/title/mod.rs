//! The title line: the words above the captions, and the number that ends or follows them.

mod likely;

use vacancy_model::{FactId, Lang};
use vacancy_text::{Parts, trim_start};

use super::{Captioned, Piece, Title, number};
use crate::edge;
use crate::fold::{Folded, Stretch};
use crate::lexicon::Lexicon;
use crate::lexicon::either::title::NUMBER_CAPTIONS;
use crate::organisation::{Family, Field};
use crate::script;
use likely::{could_be_title, is_schedule};

/// Titles of two lines, with every doublet and bracket; longer pieces are prose.
pub(super) const MAX_TITLE_BYTES: usize = 500;
/// What stands between a title and its number.
const SEPARATORS: &str = " -([:,#|\n";

pub(super) fn title(
    folded: &Folded<'_>,
    family: &Family,
    header: &[Piece],
    captions: &[Captioned],
) -> Option<Title> {
    let is_title = |one: &&Captioned| {
        one.field == Field::Fact(FactId::Title) && number::alone(folded, one.value).is_some()
    };
    if let Some(captioned) = captions.iter().find(is_title) {
        let stretch = captioned.value;
        let piece = Piece { stretch, list: None, is_item: false, depth: 0 };
        return Some(apart(folded, &piece, &[]));
    }
    // A site's own "Salary" may stand above the title: the notice's caption is the longer one.
    let is_own = |one: &&Captioned| {
        let is_longer =
            |other: &Captioned| other.field == one.field && other.caption.len() > one.caption.len();
        !captions.iter().any(is_longer)
    };
    let mut others = captions.iter().filter(|one| tells_of_post(one));
    let first =
        others.find(is_own).or_else(|| captions.iter().find(|it| it.field == Field::Description));
    let first = first.map_or(usize::MAX, |captioned| captioned.caption.start());
    let has_number = captions.iter().any(|one| one.field == Field::Fact(FactId::JobNumber));
    let candidates = candidates(folded, family, header, captions, first);
    let (above, below) =
        candidates.split_at(candidates.partition_point(|piece| piece.stretch.start() < first));
    let is_numbered = |piece: &&Piece| number::alone(folded, piece.stretch).is_some();
    // Where the number has a caption of its own, other lines that hold it are a mail's or a site's.
    let last = above.last();
    let numbered = match last.filter(|_| has_number) {
        Some(last) => Some(last).filter(is_numbered),
        None => above.iter().rev().chain(below).find(is_numbered),
    };
    match numbered {
        Some(piece) => Some(apart(folded, piece, above)),
        // Without number and without captions below, nothing tells a title from prose but that it stands alone, or
        // first on a card.
        None if captions.is_empty() && header.len() > 1 => {
            let is_card = header.iter().any(|piece| is_schedule(folded.slice(piece.stretch)));
            let words = above.first().filter(|_| is_card)?.stretch;
            Some(Title { words: Some(trim(folded, words)), number: None })
        }
        None => Some(Title {
            words: Some(trim(folded, likeliest(folded, above)?.stretch)),
            number: None,
        }),
    }
}

/// The last line that names what one works as: "Senior Engineer (Cloud Platforms)", above a site's "Time left to
/// apply"; else the last.
fn likeliest<'l>(folded: &Folded<'_>, lines: &'l [Piece]) -> Option<&'l Piece> {
    let names_one = |line: &&Piece| names_occupation(folded.slice(line.stretch));
    lines.iter().rfind(names_one).or(lines.last())
}

/// Whether some words name what one works as.
pub(super) fn names_occupation(words: &str) -> bool {
    Lang::ALL.into_iter().any(|language| names_occupation_in(words, language))
}

/// The same in one language.
pub(super) fn names_occupation_in(words: &str, language: Lang) -> bool {
    Parts::of(words, b' ').any(|word| Lexicon::of(language).occupations.begins(word))
}

/// Whether a caption stands below the title: "STAFF VACANCY 260492" may be above it, and "Job Description" a site's
/// button.
fn tells_of_post(one: &Captioned) -> bool {
    ![Field::Fact(FactId::JobNumber), Field::Description].contains(&one.field)
}

/// The lines of the header that could be the title.
fn candidates(
    folded: &Folded<'_>,
    family: &Family,
    header: &[Piece],
    captions: &[Captioned],
    first: usize,
) -> Vec<Piece> {
    let mut candidates = Vec::new();
    for piece in header {
        // Below the first caption, only a number tells a title.
        if piece.stretch.start() >= first && number::alone(folded, piece.stretch).is_none() {
            continue;
        }
        // Emoji may stand before a caption.
        let is_captioned = |one: &Captioned| {
            let before = Stretch::new(piece.stretch.start(), one.caption.start());
            let is_first = !script::has(folded.slice(before), script::is_word);
            let is_number = one.field == Field::Fact(FactId::JobNumber);
            let is_above = (first..piece.stretch.start()).contains(&one.caption.start());
            let is_value = is_above && tells_of_post(one) && one.value.overlaps(piece.stretch);
            is_value || one.caption.overlaps(piece.stretch) && (is_first || is_number)
        };
        // "Item | Detail", above a table's captions.
        let row = |piece: &Piece| folded.cell(piece.stretch).map(|cell| (cell.table, cell.row));
        let is_beside = |other: &Piece| {
            other.stretch != piece.stretch && row(other).is_some() && row(other) == row(piece)
        };
        if could_be_title(folded, family, piece)
            && !captions.iter().any(is_captioned)
            && !header.iter().any(is_beside)
        {
            candidates.push(*piece);
        }
    }
    candidates
}

/// Takes the number off; a number alone on its line belongs to the title above it.
fn apart(folded: &Folded<'_>, piece: &Piece, others: &[Piece]) -> Title {
    let number = number::alone(folded, piece.stretch);
    let whole = piece.stretch;
    let (before, after) = match number {
        Some(number) => {
            (Stretch::new(whole.start(), number.start()), Stretch::new(number.end(), whole.end()))
        }
        None => (whole, Stretch::new(whole.end(), whole.end())),
    };
    let above = others.partition_point(|other| other.stretch.end() <= whole.start());
    let above = likeliest(folded, others.get(..above).unwrap_or_default());
    let below = others.iter().find(|other| other.stretch.start() >= whole.end());
    // A numbered line of the captions' own words ("260492 Requisition #") is no title.
    let has_letters = |words: &Stretch| script::has(folded.slice(*words), script::is_letter);
    let beside = [trim(folded, before), trim(folded, after)].into_iter().find(has_letters);
    // "Officer, Integrated Air and Missile Defence", and below it "Capability Development - 251204".
    let begins_above = |above: &&Piece| {
        edge::has(folded.slice(above.stretch), ",(")
            && number::alone(folded, above.stretch).is_none()
            && folded.are_lines(above.stretch, whole)
    };
    let words = match beside {
        Some(words) if !is_number_caption(folded, words, above.is_some()) => {
            Some(above.filter(begins_above).map_or(words, |above| words.cover(above.stretch)))
        }
        captions => {
            let other = if captions.is_some() { below.or(above) } else { above.or(below) };
            other.map(|other| trim(folded, other.stretch))
        }
    };
    Title { words, number }
}

/// "Requisition", or, below a title, "Post number:".
fn is_number_caption(folded: &Folded<'_>, words: Stretch, is_below: bool) -> bool {
    let behind = folded.slice(Stretch::new(words.end(), words.end() + 2));
    NUMBER_CAPTIONS.contains(folded.slice(words)) || is_below && trim_start(behind).starts_with(':')
}

pub(super) fn trim(folded: &Folded<'_>, stretch: Stretch) -> Stretch {
    let trimmed = folded.trim(stretch, " -:)]|", SEPARATORS);
    let words = folded.slice(trimmed);
    let start = words.len() - script::without_signs(words).len();
    folded.trim(trimmed.rebase(start, words.len()), " ", "")
}

#[cfg(test)]
mod tests {
    use crate::{ParseOptions, parse};

    #[track_caller]
    fn check(header: &str, english: Option<&str>, french: Option<&str>) {
        let title = parse(header, &ParseOptions::default()).facts.title.unwrap().value;
        assert_eq!((title.en.as_deref(), title.fr.as_deref()), (english, french));
    }

    #[test]
    fn a_site_may_print_its_own_salary_above_the_title() {
        check(
            "NATO, posted 3 days ago\nSalary estimate: $30,000\n\nDriver-251877Primary LocationBelgium-\
             BrusselsNATO BodyNATO ISSalary (Pay Basis)3,102.44Euro (EUR) MonthlyGradeG4Description",
            Some("Driver"),
            None,
        );
    }

    #[test]
    fn a_header_of_both_editions_has_the_title_of_each() {
        let table = "| Location | Mons | Lieu | Mons |\n|---|---|---|---|\n| Schedule | Full-time | Horaire | Temps plein |";
        let english = "1. SUMMARY\n\nThe section provides the drivers of the headquarters.";
        let french = "1. RÉSUMÉ\n\nLa section fournit les chauffeurs du siège et les voitures.";
        let title = "Driver / Chauffeur";
        check(
            &format!("{title}-251877\n\n{table}\n\n{english}\n\n{french}"),
            Some("Driver"),
            Some("Chauffeur"),
        );
        let lines = "Location: Mons\nLieu : Mons\nSchedule: Full-time\nHoraire : Temps plein\n";
        check(
            &format!("Driver-251877\nChauffeur-251877\n\n{lines}\n{english}\n\n{french}"),
            Some("Driver"),
            Some("Chauffeur"),
        );
        let table = "| Location | Mons |\n|---|---|\n| Schedule | Full-time |";
        check(&format!("{title}-251877\n\n{table}\n\n{english}"), Some(title), None);
    }

    #[test]
    fn a_site_may_print_its_own_dates_below_the_title() {
        let header = "Driver\n\nAdded: 11 February 2027\n\nSchedule: Full-time\nGrade: G8\nPrimary Location: Mons\n";
        check(header, Some("Driver"), None);
    }

    #[test]
    fn the_number_may_stand_below_behind_a_word_for_it() {
        let captions =
            "Lieu : Mons\nHoraire : Temps plein\nGrade : G15\n\nRÉSUMÉ :\nLe bureau répond.";
        let title = "Chargé de communication (permanence)";
        check(&format!("{title}\nNuméro 240588\n{captions}\n"), None, Some(title));
    }

    #[test]
    fn the_title_of_the_second_edition_may_stand_above_a_table_with_a_head() {
        let table = |title: &str, rows: &str| format!("{title} - 260412\n\n{rows}\n");
        let english = table(
            "Driver",
            "| Item | Detail |\n|---|---|\n| Primary Location | Mons |\n| Schedule | Full-time |",
        );
        let french = table(
            "Chauffeur",
            "| Rubrique | Valeur |\n|---|---|\n| Emplacement principal | Mons |\n| Horaire | Temps plein |",
        );
        let sections = [
            "1. SUMMARY\n\nThe section provides the drivers.\n\n",
            "1. RÉSUMÉ\n\nLa section fournit les chauffeurs.\n",
        ];
        let text = [&english, "\n", sections[0], &french, "\n", sections[1]].concat();
        check(&text, Some("Driver"), Some("Chauffeur"));
    }

    #[test]
    fn a_network_may_print_its_own_lines_below_the_title() {
        let lines = "NCIA · The Hague, Netherlands · 4 days ago\n\nFull-time\n\nAbout the job";
        let captions = "Job number: 265423\nGrade: G17\nApplication deadline: 30 August 2026";
        check(&format!("Driver\n\n{lines}\n\n{captions}\n"), Some("Driver"), None);
    }

    #[test]
    fn a_numbered_title_may_stand_below_the_captions() {
        let captions = "Primary Location\nMons\nNATO Body\nNATO IS\nGrade\nG8\n\n";
        check(
            &format!("{captions}Driver (265211)\n\n1. SUMMARY\n\nThe pool.\n"),
            Some("Driver"),
            None,
        );
    }

    #[test]
    fn the_number_may_stand_behind_the_title_of_the_notice_below_a_site_s_card() {
        let card = "Driver (Trucks) - TEMPORARY POST\n\nCountry: Belgium\nGrade: G-4\nClosing Date: 2026-02-15";
        let own =
            "Driver (Trucks) (265211)\n\nPrimary Location: Mons\nNATO Body: NATO IS\nGrade: G4\n";
        let notice = parse(&format!("{card}\n\n{own}"), &ParseOptions::default());
        assert_eq!(notice.facts.job_number.map(|it| it.value).as_deref(), Some("265211"));
    }

    #[test]
    fn a_site_s_description_button_may_stand_above_the_title() {
        let captions = "Schedule: Full-time\nGrade: G8\nPrimary Location: Mons\nDescription:\n\n";
        check(
            &format!("Search   Basket\nJob Description\n\nDriver - 265211\n\n{captions}"),
            Some("Driver"),
            None,
        );
        check(
            &format!("{captions}Driver (265211)\n\n1. SUMMARY\n\nThe pool.\n"),
            Some("Driver"),
            None,
        );
    }

    #[test]
    fn a_numbered_title_may_stand_anywhere_above_the_sections() {
        let card = "Driver (Trucks)\nMotor Pool of the Base\n\nCountry: Belgium\nGrade: G-4\nClosing Date: 2026-02-15";
        let own =
            "Driver (Trucks) (265211)\n\nPrimary Location: Mons\nNATO Body: NATO IS\nGrade: G4\n";
        check(&format!("{card}\n\n{own}"), Some("Driver (Trucks)"), None);
        let letter = "Dear all, please apply with the Organisation at once\nPosted on 3 May";
        check(&format!("{letter}\n\n{own}"), Some("Driver (Trucks)"), None);
    }

    #[test]
    fn columns_kept_apart_by_blanks_are_no_title() {
        let rows = "Post type        Civilian\nGrade            G8\nSchedule         Full-time\nLocation         Mons\n";
        check(&format!("Driver\n\n{rows}"), Some("Driver"), None);
    }

    #[test]
    fn a_number_ends_the_line_of_a_title_in_a_text_of_broken_lines() {
        let english = "Officer, Verification of Conventional Arms Control-251877";
        let french = "Administratrice/Administrateur (vérification des armements)";
        let prose = "The section verifies that States keep to what they have agreed,\nand sends its inspectors to those that have to be looked at.";
        let captions = "Primary Location: Mons\nNATO Body: NATO IS\nGrade: G15\n";
        let text = format!("{english}\n{french}\n\n{captions}\n1. SUMMARY\n\n{prose}\n");
        check(&text, Some("Officer, Verification of Conventional Arms Control"), None);
    }

    #[test]
    fn an_edition_may_begin_with_a_bare_title_above_its_sections() {
        let english = "Driver-251877\n\nPrimary Location: Mons\nNATO Body: NATO IS\nGrade: G4\n\n1. SUMMARY\n\n\
                       The section provides the drivers of the headquarters and looks after the cars.\n\n";
        let french =
            "1. RÉSUMÉ\n\nLa section fournit les chauffeurs du siège et entretient les voitures.";
        check(
            &format!("{english}Chauffeur (poids lourds)\n\n{french}"),
            Some("Driver"),
            Some("Chauffeur (poids lourds)"),
        );
    }

    #[test]
    fn a_line_that_names_an_occupation_is_likelier_than_one_below() {
        let captions = "Schedule: Full-time\nGrade: G8\nPrimary Location: Mons\n";
        check(
            &format!("Careers\nCloud Engineer\n\nTime left to apply\n\n{captions}"),
            Some("Cloud Engineer"),
            None,
        );
        check(
            &format!("Cloud Engineer\n\nYour match\nJob requisition\n265211\n{captions}"),
            Some("Cloud Engineer"),
            None,
        );
    }

    #[test]
    fn a_site_s_buttons_are_no_title() {
        let buttons = "NCIA is hiring\nSee who NCIA has hired for this role\nApply on company website\nMid level | Posted 11 days ago\nSave   Share\nShare: Facebook | LinkedIn\nEstimated pay: $75,000\nMons \u{2022} Full-time";
        let captions = "Schedule: Full-time\nGrade: G8\nPrimary Location: Mons\n";
        check(&format!("Driver\n\n{buttons}\n\n{captions}"), Some("Driver"), None);
    }

    #[test]
    fn a_title_may_be_broken_above_its_number() {
        let captions = "Schedule: Full-time\nGrade: G8\nPrimary Location: Mons\n";
        check(
            &format!("Officer, Air and Missile Defence\nDevelopment - 265211\n\n{captions}"),
            Some("Officer, Air and Missile Defence Development"),
            None,
        );
        check(&format!("The base\nDriver - 265211\n\n{captions}"), Some("Driver"), None);
    }

    #[test]
    fn the_head_of_a_table_is_no_title() {
        let table = "| Item | Detail |\n|---|---|\n| Grade | G8 |\n| Schedule | Full-time |\n| Location | Mons |";
        check(&format!("Driver (Trucks)\n\n{table}\n"), Some("Driver (Trucks)"), None);
    }

    #[test]
    fn a_title_may_stand_below_its_number_or_above_its_body_and_place() {
        let captions = "Schedule: Full-time\nGrade: G8\nPrimary Location: Mons\n";
        check(&format!("265211\nDriver\n\n{captions}"), Some("Driver"), None);
        check(&format!("Driver\nOffice number: 265211\n{captions}"), Some("Driver"), None);
        check(&format!("Offre n° 265211\n\nDriver\n\n{captions}"), Some("Driver"), None);
        let body = "HQ Supreme Allied Commander Transformation\nNORFOLK, VIRGINIA, USA";
        check(&format!("Driver\n\n{body}\n\nJob Number: 265215\n{captions}"), Some("Driver"), None);
    }

    #[test]
    fn a_part_of_a_number_is_none() {
        let captions = "Location: Capellen\nNATO Grade: G15\nClosing date: 22 March 2026";
        check(
            &format!("Technical Officer\n\nPost LJ-12 / Ref. 2026_00214\n\n{captions}"),
            Some("Technical Officer"),
            None,
        );
    }

    #[test]
    fn a_card_has_its_title_first() {
        let sections = "1. SUMMARY\n\nThe pool keeps cars.\n\n2. QUALIFICATIONS AND EXPERIENCE\n\nESSENTIAL\n\n\
                        - a driving licence;\n- tact.\n\n6. CONTRACT\n\nNATO staff are offered three years.";
        let card = "Driver\nNATO\n\n\u{2022} Mons, Belgium\n\u{2022} Full-time\n\u{2022} 6 days ago\n\nApply";
        let text = format!("{card}\n\n{sections}");
        check(&text, Some("Driver"), None);
        let location = parse(&text, &ParseOptions::default()).facts.location.unwrap().value;
        assert_eq!(location.city.as_deref(), Some("Mons"));
    }

    #[test]
    fn a_line_alone_above_the_sections_is_the_title() {
        let sections = "1. SUMMARY\n\nThe section keeps cars.\n\n2. QUALIFICATIONS AND EXPERIENCE\n\nESSENTIAL\n\n\
                        - a driving licence;\n- tact.\n\n6. CONTRACT\n\nNATO staff are offered three years.";
        check(&format!("Driver\n\n{sections}"), Some("Driver"), None);
        let letter =
            parse(&format!("Dear all\n\nSee below\n\n{sections}"), &ParseOptions::default());
        assert!(letter.facts.title.is_none());
    }

    #[test]
    fn a_title_may_head_the_table_of_its_edition() {
        let table = |title: &str, rows: &str| format!("| {title} | |\n|---|---|\n{rows}\n\n");
        let english =
            table("Driver", "| Location | Mons |\n| Schedule | Full-time |\n| Grade | G4 |");
        let french =
            table("Chauffeur", "| Lieu | Mons |\n| Horaire | Temps plein |\n| Grade | G4 |");
        check(
            &format!(
                "# Driver (251877)\n\n{english}1. SUMMARY\n\nThe section provides the drivers.\n\n\
                 {french}1. RÉSUMÉ\n\nLa section fournit les chauffeurs du siège et les voitures."
            ),
            Some("Driver"),
            Some("Chauffeur"),
        );
    }

    #[test]
    fn the_second_title_stands_above_captions_that_both_languages_have() {
        let english = "Driver-251877\n\nPrimary Location: Mons\nSchedule: Full-time\nGrade: G4\n\n1. SUMMARY\n\n\
                       The section provides the drivers of the headquarters and looks after the cars.\n\n";
        let french =
            "1. RÉSUMÉ\n\nLa section fournit les chauffeurs du siège et entretient les voitures.";
        for header in [
            "Chauffeur\n- 251877\n\nGrade : G4\nOrganisation : OTAN SI\nHoraire : Temps plein\n",
            "Chauffeur-251877HoraireTemps pleinEmplacement principalMonsGradeG4Description\n",
            "Chauffeur-251877\n\nGradeG4HoraireTemps pleinOrganisationOTAN SIDescription\n",
            "Chauffeur-251877\n\nGrade : G4 Organisation : OTAN SI Lieu d'affectation : Mons\n",
        ] {
            check(&format!("{english}{header}\n{french}"), Some("Driver"), Some("Chauffeur"));
        }
    }
}
