use vacancy_model::Lang;
use vacancy_model::value::{
    AppointedAt, Audience, Choice, Condition, Contract, ContractKind, Conversion, EducationLevel,
    Grade, GradeCategory, LanguageLevel, LanguageRequirement, Period, Remaining, Schedule,
};

use super::{Messages, lower, sentences};

pub(super) static MESSAGES: Messages = Messages {
    lang: Lang::Fr,
    purpose: "Collez un avis de vacance : vous verrez jusqu’à quand postuler, ce que paie le poste, \
              combien de temps il dure et ce qu’il demande.",
    box_label: "Texte de l’avis",
    choose_file: "Choisir un fichier",
    choose_folder: "Choisir un dossier",
    file_hint: "ou déposez-en autant que vous voulez sur la page : PDF, Word, OpenDocument, RTF, page web, courriel, texte.",
    samples: "Ou ouvrez un avis déjà publié",
    sample_failed: "Cet avis n’a pas pu être chargé. Rechargez la page pour réessayer.",
    privacy: "Rien ne quitte cette page : une fois chargée, elle ne peut plus demander que ses \
              propres programmes, et votre navigateur y veille. Ce que vous collez ou saisissez est \
              gardé un jour dans ce navigateur, au cas où la page se fermerait ; videz la zone de \
              texte pour l’effacer. Avis et situation ne sont gardés que si vous le demandez.",
    dark: "Sombre",
    shortcuts: "Raccourcis",
    page_language: "Langue de la page",
    new_notice: "Nouvel avis",
    back_to_notice: "Revenir à l’avis",
    back_to_table: "Revenir au tableau",
    library: "Bibliothèque",
    many: "Avis",
    edit_text: "Modifier le texte",
    show_marks: "Afficher les repères",
    drop_here: "Déposez le fichier pour le lire",
    files: "Fichiers",
    files_read,
    files_cut: "Il y a plus de 5 000 fichiers : les 5 000 premiers sont lus. Déposez les autres ensuite.",
    close_files: "Fermer la liste",
    file_in_hand: |name, state| format!("{name} : {state}"),
    unfold_files: |count| match count {
        1 => "Lequel, et pourquoi".to_owned(),
        _ => format!("Lesquels ({count}), et pourquoi"),
    },
    fold_files: "Replier la liste",
    stop_files: "Arrêter",
    retry_files: "Réessayer",
    more_files: |count| format!("et {count} de plus"),
    show_file: "Afficher",
    stop_file: "Arrêter",
    retry_file: "Réessayer",
    unlock_file: "Ouvrir",
    password: "Mot de passe",
    of_file: |what, name| format!("{what} : {name}"),
    file_waits: "En attente",
    file_loads: |read, all| format!("Chargement : {read} sur {all} ko"),
    file_page: |page, all| format!("Page {page} sur {all}"),
    file_read: "Lu",
    file_shown: "Affiché ci-dessous",
    file_unreadable: "Le navigateur ne peut pas le lire. S’il s’agit d’un dossier, choisissez les fichiers qu’il contient ; sinon, vérifiez qu’il est toujours à sa place.",
    file_too_slow: "La lecture a dépassé 30 secondes et a été abandonnée. Enregistrez-le comme texte ou DOCX et essayez ce fichier.",
    file_failed: "Le programme qui lit les fichiers s’est arrêté sur celui-ci. Les autres ne sont pas touchés. Enregistrez-le comme texte ou DOCX et essayez ce fichier.",
    reader_unavailable: "Le programme qui lit les fichiers n’a pas pu être chargé. Vérifiez la connexion et réessayez, ou collez le texte.",
    file_cancelled: "Arrêté",

    sheet: "Faits",
    the_notice: "L’avis",
    at_a_glance: "L’essentiel",
    by_when: "Jusqu’à quand",
    can_i: "Puis-je postuler",
    how_much: "Combien",
    how_long: "Pour combien de temps",
    where_is_it: "Où",
    asked: "Ce qui est demandé",
    quoted_in: "Citations en",
    essential: "Indispensable",
    desirable: "Un atout",
    work: "Le travail",
    accountabilities: "Responsabilités",
    competencies: "Compétences",
    contract_terms: "Le contrat",
    applying: "Postuler",
    checks: "À vérifier",
    nothing_to_check: "Rien",
    nothing_is_wrong: "Les deux langues concordent et il ne manque rien de ce qu’un tel avis indique.",
    absent: "Non précisé dans cet avis",
    absent_part: "Non précisé",
    disagree: "Les deux langues divergent",
    show_words: "Montrer dans l’avis",
    only_in: |fact, language| match language {
        Lang::En => format!("{fact} : indiqué en anglais seulement."),
        Lang::Fr => format!("{fact} : indiqué en français seulement."),
    },
    refers_to_other: |language| match language {
        Lang::En => "Le texte anglais renvoie ici au texte français.",
        Lang::Fr => "Le texte français renvoie ici au texte anglais.",
    },
    read_from: |rule| format!("Lu dans : {rule}."),
    page: |number| format!("page {number}"),
    vacancy_number: |number| format!("Vacance {number}"),
    desk: ["Ma situation", "Comparer les versions", "Vérifier", "Exporter", "Garder"],
    desk_commands: "Travailler sur cet avis",
    desk_failed: "Le programme nécessaire n’a pas pu être chargé. Vérifiez la connexion et réessayez.",
    points_to_check: |count| match count {
        0 | 1 => format!("{count} point à vérifier"),
        _ => format!("{count} points à vérifier"),
    },

    pending_budget: "En attente d’approbation budgétaire",
    deadline,
    zone_assumed: "Aucun fuseau horaire n’est indiqué ; celui de Bruxelles est supposé.",
    no_time: "L’avis n’indique pas d’heure. Les jours sont comptés à Bruxelles.",
    zone_printed: |zone| {
        format!("Fuseau horaire indiqué : {zone}. Les jours sont comptés à Bruxelles.")
    },
    pay_unit,
    as_printed: "montant indiqué",
    twelve_months: "12 fois le mois",
    salary_is: "Traitement de base tel qu’indiqué, indemnités non comprises.",
    salary_of_lower: |grade| format!("C’est celui du grade de nomination, {grade}."),
    salary_of_either: "L’avis ne dit pas auquel des deux grades il correspond.",
    grade,
    category: |category| match category {
        GradeCategory::A => "Catégorie A : direction et fonctions de cadre",
        GradeCategory::B => "Catégorie B : administration, secrétariat, informatique, assistance",
        GradeCategory::C => "Catégorie C : fonctions manuelles et techniques",
        GradeCategory::L => "Catégorie L : fonctions linguistiques",
    },
    category_source: "nato.int, 7 mars 2024",
    clearance: |name| format!("Habilitation : {name}"),
    schedule: |schedule| match schedule {
        Schedule::FullTime => "Temps plein",
        Schedule::PartTime => "Temps partiel",
    },
    eligibility: "Ressortissants des pays membres de l’OTAN",
    members: "Les 32 pays membres (nato.int, 7 mars 2024)",
    experience: |years| match years {
        0 | 1 => format!("Au moins {years} an d’expérience"),
        _ => format!("Au moins {years} ans d’expérience"),
    },
    education: |level| match level {
        EducationLevel::Secondary => "Études secondaires",
        EducationLevel::UpperSecondary => "Études secondaires supérieures",
        EducationLevel::Vocational => "Formation professionnelle",
        EducationLevel::Higher => "Études supérieures",
        EducationLevel::University => "Diplôme universitaire",
        EducationLevel::Master => "Master",
        EducationLevel::Doctorate => "Doctorat",
    },
    languages,
    level_name: |level| match level {
        LanguageLevel::I => Some("débutant"),
        LanguageLevel::II => Some("élémentaire"),
        LanguageLevel::III => Some("intermédiaire"),
        // No notice or table that was seen names these two in French.
        LanguageLevel::IV | LanguageLevel::VI => None,
        LanguageLevel::V => Some("avancé"),
    },
    cefr: "CECR",
    level_source: "Échelle propre à l’OTAN, de I à VI ; ce n’est pas celle du STANAG 6001. CECR là où la \
                   table d’équivalences de 2013 le donne (vue en copie).",
    ai_prohibited: "Outils d’IA générative interdits dans toute la candidature",
    no_fee: "Postuler est gratuit",
    audience: |audience| match audience {
        Audience::Staff => "Agents civils de l’OTAN",
        Audience::External => "Toutes les autres personnes",
    },
    link_without_target: "un lien dont ce texte a perdu l’adresse",
    condition: |condition| match condition {
        Condition::Travel => "Déplacements professionnels",
        Condition::OutOfHours => "Travail en dehors des heures de service",
        Condition::Telework => "Télétravail possible",
        Condition::FlexibleHours => "Horaire flexible possible",
    },
    none: "Aucun",

    contract,
    seconded: |seconded| {
        let terms = terms(seconded.initial_years, seconded.renewal_max_years);
        let limit = seconded.service_max_years.map(limit_sentence).unwrap_or_default();
        format!("En détachement de votre administration : {}", sentences(&[lower(terms), limit]))
    },
    contract_kind: |kind| match kind {
        ContractKind::Definite => "Durée déterminée",
        ContractKind::Indefinite => "Durée indéterminée",
        ContractKind::Temporary => "Temporaire",
    },
    appointed_at: |at, grade| match (at, grade) {
        (AppointedAt::Lower, Some(grade)) => {
            format!("Nomination au grade le moins élevé, {}.", grade.lowest)
        }
        (AppointedAt::Lower, None) => "Nomination au grade le moins élevé.".to_owned(),
        (AppointedAt::Higher, Some(grade)) => {
            format!("Nomination au grade le plus élevé, {}.", grade.highest)
        }
        (AppointedAt::Higher, None) => "Nomination au grade le plus élevé.".to_owned(),
    },
    advancement: |count| match count {
        1 => "La promotion n’est pas automatique, ni en principe accordée la première année."
            .to_owned(),
        _ => format!(
            "La promotion n’est pas automatique, ni en principe accordée au cours des {count} \
             premières années."
        ),
    },
    shorter_wait: |months| {
        format!(
            "Pour les candidatures externes, ce délai peut être réduit de {months} mois au plus."
        )
    },
    terms: "Durées",
    years,
    up_to_years: |count| format!("{} au plus", years(count)),
    conversion: |conversion| match conversion {
        Conversion::OnApplicationDuringRenewal => "Sur demande, pendant la reconduction",
        Conversion::AfterInitial => "Peut suivre le premier contrat",
    },
    conversion_notice: |count| format!("{} avant la fin du contrat", years(count)),
    rotation: "Rotation souhaitable pour des raisons politiques",
    timeline: "Le contrat, année par année.",
    lane_staff: "Agent",
    lane_seconded: "En détachement",
    up_to_more: |count| format!("jusqu’à {count} de plus"),
    window: "demande de durée indéterminée",
    open_end: "indéterminé",
    limit: |count| format!("limite : {}", years(count)),

    not_a_notice: "Ce texte ne ressemble pas à un avis de vacance",
    found_nothing: "Aucune des informations que donne un avis n’y a été trouvée.",
    found: |facts| format!("Tout ce qui y a été trouvé : {facts}."),
    text_cut: "Ce texte est très long. Ses 2 premiers Mo ont été lus ; le reste a été laissé de côté.",
    shown_in_part: "Le texte continue. Seul son début est affiché ici.",
    now_shown: |title, checks| match checks {
        0 => format!("Avis lu : {title}."),
        1 => format!("Avis lu : {title}. 1 point à vérifier."),
        _ => format!("Avis lu : {title}. {checks} points à vérifier."),
    },
};

fn deadline(remaining: Option<Remaining>, day: &str, time: Option<&str>) -> (String, String) {
    let at = time.map(|time| format!(" à {time}")).unwrap_or_default();
    let (lead, before) = match remaining {
        Some(Remaining::Days(1)) => ("Clôture demain,".to_owned(), "le "),
        Some(Remaining::Days(days)) => (format!("Clôture dans {days} jours,"), "le "),
        Some(Remaining::Today) => ("Clôture aujourd’hui,".to_owned(), "le "),
        Some(Remaining::EarlierToday) => ("Clos depuis quelques heures,".to_owned(), "le "),
        Some(Remaining::Past(1)) => ("Clos depuis hier,".to_owned(), "le "),
        Some(Remaining::Past(days)) => {
            (format!("Clos depuis {days} jours :"), "la date limite était le ")
        }
        None => ("Date limite :".to_owned(), ""),
    };
    (lead, format!("{before}{day}{at}."))
}

fn pay_unit(currency: Option<&str>, period: Option<Period>) -> String {
    let currency = currency.unwrap_or("(monnaie non précisée)");
    let period = match period {
        Some(Period::Hour) => "par heure",
        Some(Period::Day) => "par jour",
        Some(Period::Week) => "par semaine",
        Some(Period::Month) => "par mois",
        Some(Period::Year) => "par an",
        None => "(période non précisée)",
    };
    format!("{currency} {period}")
}

fn grade(grade: &Grade) -> String {
    let former = grade.former.as_deref().map(|former| format!(" (auparavant {former})"));
    let former = former.unwrap_or_default();
    if grade.twin {
        format!("Grade jumelé {} à {}{former}", grade.lowest, grade.highest)
    } else {
        format!("Grade {}{former}", grade.lowest)
    }
}

fn languages(requirements: &[LanguageRequirement]) -> String {
    let parts: Vec<String> = requirements
        .iter()
        .map(|requirement| {
            let level = requirement.level.as_str();
            let names: Vec<_> = requirement.languages.iter().map(|code| language(code)).collect();
            match requirement.choice {
                Choice::One => format!("niveau {level} en {}", names.join(" ou en ")),
                Choice::Other => format!("{level} dans l’autre"),
                Choice::Each => format!("niveau {level} en {}", names.join(" et en ")),
            }
        })
        .collect();
    let text = parts.join(", ");
    text.strip_prefix("niveau").map(|rest| format!("Niveau{rest}")).unwrap_or(text)
}

fn language(code: &str) -> &str {
    match code {
        "en" => "anglais",
        "fr" => "français",
        _ => code,
    }
}

fn years(count: u32) -> String {
    format!("{count}\u{a0}{}", if count < 2 { "an" } else { "ans" })
}

/// "3 ans, renouvelable pour 3 ans au plus."
fn terms(initial: Option<u32>, renewal: Option<u32>) -> String {
    match (initial, renewal) {
        (Some(initial), Some(more)) => {
            format!("{}, reconductible pour {} au plus.", years(initial), years(more))
        }
        (Some(initial), None) => format!("{}.", years(initial)),
        (None, Some(more)) => format!(
            "Une première période de durée non précisée, reconductible pour {} au plus.",
            years(more)
        ),
        (None, None) => "La durée n’est pas précisée.".to_owned(),
    }
}

fn limit_sentence(count: u32) -> String {
    format!("{} au plus à ce poste.", years(count))
}

fn contract(contract: &Contract) -> (String, String) {
    let lead = match contract.kind {
        Some(ContractKind::Indefinite) => "Durée indéterminée.".to_owned(),
        Some(ContractKind::Temporary) => format!(
            "Temporaire : {}",
            lower(terms(contract.initial_years, contract.renewal_max_years))
        ),
        Some(ContractKind::Definite) | None => {
            terms(contract.initial_years, contract.renewal_max_years)
        }
    };
    let conversion = match (contract.conversion, contract.conversion_notice_years) {
        (Some(Conversion::OnApplicationDuringRenewal), Some(before)) => format!(
            "Pendant la reconduction, vous pouvez demander un contrat de durée indéterminée, au plus \
             tard {} avant la fin.",
            years(before)
        ),
        (Some(Conversion::OnApplicationDuringRenewal), None) => {
            "Pendant la reconduction, vous pouvez demander un contrat de durée indéterminée."
                .to_owned()
        }
        (Some(Conversion::AfterInitial), _) => {
            "Un contrat de durée indéterminée peut suivre.".to_owned()
        }
        (None, _) => String::new(),
    };
    let limit = contract.service_max_years.map(limit_sentence);
    (lead, sentences(&[conversion, limit.unwrap_or_default()]))
}

fn files_read(read: usize, stopped: usize, all: usize) -> String {
    let read_words = if read < 2 { "fichier lu" } else { "fichiers lus" };
    let stopped = match stopped {
        0 => return format!("{read} {read_words} sur {all}"),
        1 => "1 non lu".to_owned(),
        _ => format!("{stopped} non lus"),
    };
    format!("{read} {read_words} sur {all}, {stopped}")
}
