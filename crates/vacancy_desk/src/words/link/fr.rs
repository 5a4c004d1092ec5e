//! Links in French.

use vacancy_collection::link::Refusal;

use super::LinkWords;

pub(super) static WORDS: LinkWords = LinkWords {
    link: "Lien",
    purpose: "Une adresse qui montre ce que dit l’avis à qui l’ouvre. Son contenu se trouve derrière le \
              #, que les navigateurs n’envoient à aucun serveur.",
    length: |letters| format!("{letters}\u{a0}caractères"),
    with_text: "Avec le texte de l’avis",
    too_long: "Les messageries peuvent couper une adresse de plus de 2\u{202f}000 caractères. Un fichier \
               arrive entier\u{a0}:",
    no_link: "Avec son texte, l’avis est trop long pour une adresse. Un fichier le transporte\u{a0}:",
    save_instead: "Enregistrer en JSON",
    left_out: |facts| format!("Laissé de côté pour que l’adresse reste courte\u{a0}: {facts}."),
    withdrawn: "ce qui est tenu pour non précisé",
    checks: "les points à vérifier",

    from_a_link: "Reçu par un lien",
    check_it: "L’avis lui-même n’est pas ici\u{a0}: voici ce qu’en dit le lien de quelqu’un. \
               Vérifiez-le dans l’avis.",
    has_text: "Le lien apporte un texte. N’importe qui peut en écrire un\u{a0}: assurez-vous que c’est \
               bien l’avis publié par l’organisation.",
    open: "Ouvrir l’avis",
    paste: "Coller l’avis lui-même",
    close: "Fermer",
    has_more: "Le lien vient d’une version plus récente de cette page et en dit plus que ce qui est \
               montré ici.",
    refused: "Ce lien ne peut pas être lu",
    refusal: |refusal| match refusal {
        Refusal::NotALink => "L’adresse ne mène à rien que cette page connaisse.",
        Refusal::Cut => {
            "Il lui manque la fin\u{a0}: un programme l’a coupé en route. Redemandez-le, ou demandez un \
             fichier."
        }
        Refusal::Changed => {
            "Il n’est plus tel qu’il a été écrit\u{a0}: une lettre a été changée ou ajoutée en route. \
             Redemandez-le, ou demandez un fichier."
        }
        Refusal::Newer => {
            "Il vient d’une version plus récente de cette page. Rechargez la page pour l’obtenir."
        }
        Refusal::TooLong => {
            "Il est plus long que tous les liens faits ici. Demandez plutôt un fichier."
        }
    },
};
