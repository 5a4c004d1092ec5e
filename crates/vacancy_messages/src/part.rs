use vacancy_model::Lang;

/// The parts of compound values by their path in the JSON: path, English, French.
///
/// Paths are text, which no `match` can exhaust; a row cannot lack a language, and a test holds the
/// paths against the values.
const PARTS: &[(&str, &str, &str)] = &[
    // contract
    ("kind", "Kind of contract", "Type de contrat"),
    ("initialYears", "First term", "Première période"),
    ("renewalMaxYears", "Longest renewal", "Reconduction maximale"),
    ("conversion", "Way to an indefinite contract", "Passage à durée indéterminée"),
    (
        "conversionNoticeYears",
        "Latest request for conversion",
        "Dernier délai pour demander la transformation",
    ),
    ("rotationPost", "Rotation post", "Poste soumis à rotation"),
    ("serviceMaxYears", "Longest service in the post", "Durée de service maximale"),
    ("seconded.initialYears", "First term when seconded", "Première période en détachement"),
    (
        "seconded.renewalMaxYears",
        "Longest renewal when seconded",
        "Reconduction maximale en détachement",
    ),
    (
        "seconded.serviceMaxYears",
        "Longest service when seconded",
        "Durée de service maximale en détachement",
    ),
    ("seconded", "Terms when seconded", "Conditions du détachement"),
    ("twinGrade", "Terms of the twin grade", "Conditions du grade jumelé"),
    ("twinGrade.appointedAt", "Grade on appointment", "Grade à la nomination"),
    ("twinGrade.advancementMinYears", "Earliest advancement", "Délai avant la promotion"),
    (
        "twinGrade.externalReductionMaxMonths",
        "Shorter wait for external candidates",
        "Délai réduit pour les candidatures externes",
    ),
    // salary
    ("amount", "Amount", "Montant"),
    ("currency", "Currency", "Monnaie"),
    ("period", "Pay period", "Période de paie"),
    ("annualAmount", "Amount a year", "Montant annuel"),
    // deadline
    ("date", "Date", "Date"),
    ("time", "Time", "Heure"),
    ("zone", "Time zone", "Fuseau horaire"),
    // grade
    ("lowest", "Lower grade", "Grade le moins élevé"),
    ("highest", "Higher grade", "Grade le plus élevé"),
    ("twin", "Twin grade", "Grade jumelé"),
    ("former", "Former grade", "Ancien grade"),
    // place, body, clearance, requirements
    ("city", "City", "Ville"),
    ("country", "Country", "Pays"),
    ("name", "Name", "Nom"),
    ("acronym", "Short name", "Sigle"),
    ("code", "Code", "Code"),
    ("level", "Level", "Niveau"),
    // audiences, conditions
    ("external", "Everybody else", "Autres candidatures"),
    ("staff", "Staff", "Agents en fonction"),
    ("travel", "Travel", "Déplacements"),
    ("out-of-hours", "Work outside office hours", "Travail en dehors des heures de service"),
    ("telework", "Telework", "Télétravail"),
    ("flexible-hours", "Flexible hours", "Horaire flexible"),
    ("minimumYears", "Years", "Années"),
];

/// The label of one part of a compound value by its path in the JSON, without the fact's name
/// (`initialYears`, `seconded.renewalMaxYears`, `amount`); a path that has no label comes back as it
/// is.
///
/// ```
/// use vacancy_messages::part_name;
/// use vacancy_model::Lang;
/// assert_eq!(part_name("initialYears", Lang::En), "First term");
/// assert_eq!(part_name("initialYears", Lang::Fr), "Première période");
/// ```
pub fn part_name(part: &str, lang: Lang) -> &str {
    let row = PARTS.iter().find(|(path, ..)| *path == part);
    match (row, lang) {
        (Some((_, english, _)), Lang::En) => english,
        (Some((.., french)), Lang::Fr) => french,
        (None, _) => part,
    }
}
