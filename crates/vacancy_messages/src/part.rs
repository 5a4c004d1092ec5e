use vacancy_model::Lang;

/// The parts of compound values by their path in the JSON: path, English, French.
///
/// Paths are text, which no `match` can exhaust: a test holds them against the values. One string, since
/// the addresses and lengths of so many would weigh as much as their words.
const PARTS: &str = concat!(
    // contract
    "kind|Kind of contract|Type de contrat\n",
    "initialYears|First term|Première période\n",
    "renewalMaxYears|Longest renewal|Reconduction maximale\n",
    "conversion|Way to an indefinite contract|Passage à durée indéterminée\n",
    "conversionNoticeYears|Latest request for conversion|Dernier délai pour demander la transformation\n",
    "rotationPost|Rotation post|Poste soumis à rotation\n",
    "serviceMaxYears|Longest service in the post|Durée de service maximale\n",
    "seconded.initialYears|First term when seconded|Première période en détachement\n",
    "seconded.renewalMaxYears|Longest renewal when seconded|Reconduction maximale en détachement\n",
    "seconded.serviceMaxYears|Longest service when seconded|Durée de service maximale en détachement\n",
    "seconded|Terms when seconded|Conditions du détachement\n",
    "twinGrade|Terms of the twin grade|Conditions du grade jumelé\n",
    "twinGrade.appointedAt|Grade on appointment|Grade à la nomination\n",
    "twinGrade.advancementMinYears|Earliest advancement|Délai avant la promotion\n",
    "twinGrade.externalReductionMaxMonths|Shorter wait for external candidates|Délai réduit pour les candidatures externes\n",
    // salary
    "amount|Amount|Montant\n",
    "currency|Currency|Monnaie\n",
    "period|Pay period|Période de paie\n",
    "annualAmount|Amount a year|Montant annuel\n",
    // deadline
    "date|Date|Date\n",
    "time|Time|Heure\n",
    "zone|Time zone|Fuseau horaire\n",
    // grade
    "lowest|Lower grade|Grade le moins élevé\n",
    "highest|Higher grade|Grade le plus élevé\n",
    "twin|Twin grade|Grade jumelé\n",
    "former|Former grade|Ancien grade\n",
    // place, body, clearance, requirements
    "city|City|Ville\n",
    "country|Country|Pays\n",
    "name|Name|Nom\n",
    "acronym|Short name|Sigle\n",
    "code|Code|Code\n",
    "level|Level|Niveau\n",
    // audiences, conditions
    "external|Everybody else|Autres candidatures\n",
    "staff|Staff|Agents en fonction\n",
    "travel|Travel|Déplacements\n",
    "out-of-hours|Work outside office hours|Travail en dehors des heures de service\n",
    "telework|Telework|Télétravail\n",
    "flexible-hours|Flexible hours|Horaire flexible\n",
    "minimumYears|Years|Années\n",
);

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
    let labels = PARTS.split('\n').find_map(|row| row.strip_prefix(part)?.strip_prefix('|'));
    match (labels.and_then(|labels| labels.split_once('|')), lang) {
        (Some((english, _)), Lang::En) => english,
        (Some((_, french)), Lang::Fr) => french,
        (None, _) => part,
    }
}
