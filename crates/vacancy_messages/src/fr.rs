//! French: written, not translated. `:`, `;`, `!`, `?` and the inner side of guillemets take a
//! no-break space, which a test holds to.

use vacancy_model::{Code, Diagnostic, FactId, Rule, SectionKind, Standing};

use crate::List;

pub(crate) const fn fact_name(fact: FactId) -> &'static str {
    match fact {
        FactId::Title => "Intitulé du poste",
        FactId::JobNumber => "Numéro de la vacance",
        FactId::Organisation => "Organisation",
        FactId::Location => "Lieu de travail",
        FactId::Schedule => "Temps de travail",
        FactId::Deadline => "Date limite",
        FactId::Salary => "Salaire",
        FactId::Grade => "Grade",
        FactId::Clearance => "Habilitation de sécurité",
        FactId::BudgetApproval => "Approbation budgétaire",
        FactId::Education => "Formation",
        FactId::Experience => "Expérience",
        FactId::LanguagesRequired => "Langues",
        FactId::Contract => "Contrat",
        FactId::ReportsTo => "Supérieur hiérarchique",
        FactId::DirectReports => "Subordonnés directs",
        FactId::IndirectReports => "Subordonnés indirects",
        FactId::Eligibility => "Qui peut postuler",
        FactId::AiTools => "Outils d’IA dans la candidature",
        FactId::ApplicationFee => "Frais de candidature",
        FactId::ApplyAt => "Où postuler",
        FactId::Conditions => "Conditions de travail",
    }
}

/// What is wrong, whatever the notice: the name of a code.
pub(crate) const fn code_title(code: Code) -> &'static str {
    match code {
        Code::Conflict(_) => "{fact} : deux indications qui divergent",
        Code::Missing(_) => "{fact} : introuvable",
        Code::Unreadable(_) => "{fact} : illisible",
        Code::EditionMissing => "une seule langue",
        Code::ItemCountConflict => "une liste plus longue dans une des langues",
        Code::ItemFigureConflict => "un chiffre qui change d’une langue à l’autre",
        Code::SectionMissing => "une rubrique dans une seule des langues",
        Code::DateImpossible => "une date qui n’existe pas",
        Code::AmountImplausible => "un montant qui ne peut guère être un salaire",
        Code::SalaryUnitMissing => "salaire : monnaie ou période de paie non précisée",
        Code::DeadlineClockUnusual => "heure limite inhabituelle sans fuseau horaire",
        Code::DateOrderAmbiguous => "une date qui peut désigner deux jours",
        Code::GradeFormerConflict => "grade : l’ancienne et la nouvelle notation divergent",
        Code::NotANotice => "pas un avis de vacance",
        Code::SeveralNotices => "plusieurs avis dans un même texte",
        Code::TextTruncated => "texte trop long pour être lu en entier",
    }
}

/// The templates of a headline; see [`crate::headline`].
pub(crate) const fn headline(code: Code) -> &'static str {
    match code {
        Code::Conflict(_) => {
            "{fact} : la version {edition} se contredit ({parts})\n\
             {fact} : la version {edition} se contredit\n\
             {fact} : les deux langues divergent ({parts})\n\
             {fact} : les deux langues divergent"
        }
        Code::Missing(_) => {
            "{fact} : introuvable dans la version {language}\n\
             {fact} : introuvable dans l’avis"
        }
        Code::Unreadable(_) => "{fact} : « {text} » ne se laisse pas interpréter",
        Code::EditionMissing => {
            "pas de version {language} dans ce texte\n\
             l’avis n’est donné que dans une langue"
        }
        Code::ItemCountConflict => "{en} {items} en anglais, {fr} en français",
        Code::ItemFigureConflict => "{item} {number} : {en} en anglais, {fr} en français",
        Code::SectionMissing => {
            "la version {language} n’a pas de rubrique « {section} »\n\
             il manque une rubrique dans la version {language}\n\
             il manque une rubrique dans l’autre version"
        }
        Code::DateImpossible => "la date « {text} » n’existe pas",
        Code::AmountImplausible => "« {text} » ne peut guère être un salaire",
        Code::SalaryUnitMissing => {
            "salaire : non précisé ({parts})\n\
             salaire : monnaie ou période de paie non précisée"
        }
        Code::DeadlineClockUnusual => {
            "heure limite {time} sans fuseau horaire : le jour même peut changer"
        }
        Code::DateOrderAmbiguous => "« {text} » peut désigner deux dates",
        Code::GradeFormerConflict => "grade : {former} et {present} ne désignent pas le même grade",
        Code::NotANotice => "ce texte ne ressemble pas à un avis de vacance",
        Code::SeveralNotices => {
            "{count} avis dans un même texte : seul le premier est lu\n\
             plusieurs avis dans un même texte : seul le premier est lu"
        }
        Code::TextTruncated => {
            "texte trop long : seuls les {megabytes} premiers Mo sont lus\n\
             texte trop long : seuls les {limit} premiers octets sont lus\n\
             texte trop long : seul le début est lu"
        }
    }
}

pub(crate) fn help(diagnostic: &Diagnostic) -> &'static str {
    match diagnostic.code {
        Code::Conflict(FactId::Deadline) => {
            "Tant que l’organisation n’a pas dit laquelle fait foi, postulez avant la première des \
             deux."
        }
        Code::Conflict(_) => {
            "Seule la première des deux indications est retenue. Comparez-les et demandez à \
             l’organisation laquelle fait foi."
        }
        Code::Missing(_) if diagnostic.args.text("language").is_some() => {
            "Ce qui est affiché ne figure que dans l’autre langue. Vérifiez que le texte a été copié en \
             entier."
        }
        Code::Missing(FactId::Deadline) => {
            "Ce texte ne dit pas jusqu’à quand on peut postuler. Vérifiez qu’il a été copié en \
             entier, puis consultez le site de l’organisation."
        }
        Code::Missing(_) => {
            "Un avis de ce type l’indique d’ordinaire. Vérifiez que le texte a été copié en entier ; \
             si c’est le cas, renseignez-vous auprès de l’organisation."
        }
        Code::Unreadable(_) => {
            "L’intitulé est bien là, mais la forme de ce qui suit n’est pas reconnue. Lisez-le \
             directement dans l’avis."
        }
        Code::EditionMissing => {
            "Rien n’a pu être comparé avec l’autre langue. Si l’avis existe dans les deux, collez-le \
             en entier."
        }
        Code::ItemCountConflict => {
            "Un élément a pu être ajouté, omis ou scindé dans l’une des langues. Comparez les deux \
             listes avant de vous fier à l’une d’elles."
        }
        Code::ItemFigureConflict => {
            "Les deux langues ne demandent pas la même chose. Demandez à l’organisation quel chiffre \
             fait foi et, en attendant, tenez-vous au plus exigeant."
        }
        Code::SectionMissing => {
            "Le contenu de cette rubrique n’est connu que par l’autre langue. Vérifiez que le texte \
             a été copié en entier."
        }
        Code::DateImpossible => {
            "L’un des chiffres de la date est forcément faux. Demandez à l’organisation quel jour \
             est visé."
        }
        Code::AmountImplausible => {
            "Un point, une virgule ou un chiffre s’est peut-être perdu. Vérifiez le montant dans \
             l’avis d’origine."
        }
        Code::SalaryUnitMissing => {
            "Le montant seul ne dit pas combien le poste est payé. Cherchez la monnaie et la période \
             dans l’avis d’origine."
        }
        Code::DeadlineClockUnusual => {
            "Les portails de recrutement affichent l’heure limite dans le fuseau de qui les \
             consulte. Postulez la veille, ou demandez de quel fuseau il s’agit."
        }
        Code::DateOrderAmbiguous => {
            "Elle peut se lire jour ou mois en premier, et rien ne permet de trancher. Dans le \
             doute, retenez le jour le plus proche."
        }
        Code::GradeFormerConflict => {
            "L’ancienne et la nouvelle notation désignent deux grades différents, et le salaire en \
             dépend. Demandez à l’organisation lequel fait foi."
        }
        Code::NotANotice => {
            "On n’y trouve guère ce qui fait un avis : des intitulés comme « Date de retrait », \
             « Grade » ou « Salaire ». Collez le texte entier d’un seul avis, en anglais ou en \
             français."
        }
        Code::SeveralNotices => "Pour lire les autres, collez-les un par un.",
        Code::TextTruncated => "La suite n’a pas été examinée. Collez un seul avis à la fois.",
    }
}

pub(crate) const fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::TitleLine => "la ligne qui précède l’en-tête",
        Rule::TitleNumber => "le numéro qui accompagne l’intitulé",
        Rule::LocationLine => "une ligne de l’en-tête qui est un lieu",
        Rule::TitleCaption
        | Rule::JobNumberCaption
        | Rule::OrganisationCaption
        | Rule::LocationCaption
        | Rule::ScheduleCaption
        | Rule::DeadlineCaption
        | Rule::SalaryCaption
        | Rule::GradeCaption
        | Rule::ClearanceCaption => "la ligne de l’en-tête qui l’annonce",
        Rule::BudgetRemark => "la mention d’un budget encore à approuver",
        Rule::EducationRequirement => "le critère essentiel qui cite un niveau de formation",
        Rule::ExperienceRequirement => {
            "le premier critère essentiel qui demande des années d’expérience"
        }
        Rule::LanguagesRequirement => "le critère essentiel qui cite des langues et des niveaux",
        Rule::ContractClauses => "les phrases de la rubrique « Contrat »",
        Rule::ReportingLine => "la phrase qui dit de qui relève le poste",
        Rule::DirectReportsCaption | Rule::IndirectReportsCaption => {
            "la ligne qui donne le nombre de subordonnés"
        }
        Rule::EligibilityClause => "la phrase qui dit quelles candidatures sont acceptées",
        Rule::AiToolsClause => "le paragraphe sur les outils d’IA générative",
        Rule::ApplicationFeeClause => "la phrase sur les frais",
        Rule::ApplicationChannel => "la liste des voies de candidature",
        Rule::WorkingConditions => {
            "les phrases et critères sur les déplacements, les horaires et le télétravail"
        }
    }
}

pub(crate) const fn section_name(section: SectionKind) -> &'static str {
    match section {
        SectionKind::Summary => "Résumé",
        SectionKind::Qualifications => "Qualifications et expérience",
        SectionKind::Accountabilities => "Responsabilités principales",
        SectionKind::Interrelationships => "Structure et liaisons",
        SectionKind::Competencies => "Compétences",
        SectionKind::Contract => "Contrat",
        SectionKind::Application => "Comment postuler",
        SectionKind::Additional => "Informations complémentaires",
        SectionKind::Other => "Autre",
    }
}

pub(crate) const fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::Agreed => "les deux langues concordent",
        Standing::OneSided => "dans une seule langue",
        Standing::Conflicting => "les deux langues divergent",
        Standing::Corrected => "valeur propre au lecteur",
    }
}

/// Nought is singular in French.
pub(crate) const fn items(list: Option<List>, count: u64) -> &'static str {
    match (list, count) {
        (Some(List::Essential), 0 | 1) => "critère essentiel",
        (Some(List::Essential), _) => "critères essentiels",
        (Some(List::Desirable), 0 | 1) => "atout souhaité",
        (Some(List::Desirable), _) => "atouts souhaités",
        (Some(List::Accountabilities), 0 | 1) => "domaine de responsabilité",
        (Some(List::Accountabilities), _) => "domaines de responsabilité",
        (Some(List::Competencies), 0 | 1) => "compétence",
        (Some(List::Competencies), _) => "compétences",
        (None, 0 | 1) => "élément",
        (None, _) => "éléments",
    }
}
