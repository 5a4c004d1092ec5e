//! In headings that an office words in its own way, and in what leads into a list.

use vacancy_model::SectionKind;

use crate::lexicon::{Named, Phrases, phrases};
use crate::organisation::HeadingKind;

/// How they begin: "What we offer", "How to apply", "Your tasks".
pub(crate) const OPENERS: Phrases = phrases![
    "what ", "who", "how ", "why ", "you", "we ", "ce qu", "ce dont ", "qui ", "comment ",
    "avec qui", "vous ", "votre ", "vos ", "nous "
];

/// How words begin that tell what a section is about: the most telling kinds first.
pub(crate) const ABOUT: Named<HeadingKind> = &[
    (
        HeadingKind::Desirable,
        phrases![
            "asset",
            "advantage",
            "desir",
            "prefer",
            "ideal",
            "plus",
            "nice",
            "help",
            "like",
            "also",
            "extra",
            "welcome",
            "souhait",
            "atout",
            "appreci",
            "aimer",
            "aide",
            "aussi",
            "bien",
            "outre",
            "utile"
        ],
    ),
    (
        HeadingKind::Essential,
        phrases![
            "must",
            "need",
            "requir",
            "shall",
            "should",
            "have",
            "bring",
            "expect",
            "without",
            "look",
            "ask",
            "minim",
            "criter",
            "profil",
            "essent",
            "faut",
            "exig",
            "requis",
            "doit",
            "doivent",
            "devez",
            "devr",
            "demand",
            "recherch",
            "cherch",
            "attend",
            "indispens"
        ],
    ),
    (
        HeadingKind::Section(SectionKind::Competencies),
        phrases!["behav", "comport", "qualit", "go about", "prenez"],
    ),
    (
        HeadingKind::Section(SectionKind::Contract),
        phrases!["contra", "offer", "offr", "terms", "get", "propos"],
    ),
    (
        HeadingKind::Section(SectionKind::Application),
        phrases!["appl", "postul", "hire", "select", "click", "cliqu"],
    ),
    (HeadingKind::Section(SectionKind::Interrelationships), phrases!["with", "avec", "report"]),
    (
        HeadingKind::Section(SectionKind::Accountabilities),
        phrases![
            "do", "work", "task", "dut", "respons", "own", "answer", "tach", "fer", "ferez",
            "fera", "repondr", "travail"
        ],
    ),
];
