// Why what stands at an address is not read, in each language.

const REASONS = {
  en: {
    address: 'The address of the notice cannot be read.',
    origin: 'The notice stands on another site, which this page does not read from.',
    missing: 'The notice is not at its address.',
    unreachable: 'The notice could not be loaded. Check the connection, or what the page may load, and reload the page.',
    'too-large': 'The file of the notice is larger than 50 MB.',
    'too-slow': 'The notice took too long to arrive or to be read. Reload the page to try again.',
    unreadable: 'The file of the notice could not be read. Reload the page to try again.',
  },
  fr: {
    address: 'L’adresse de l’avis est illisible.',
    origin: 'L’avis se trouve sur un autre site, que cette page ne lit pas.',
    missing: 'L’avis ne se trouve pas à son adresse.',
    unreachable: 'L’avis n’a pas pu être chargé. Vérifiez la connexion, ou ce que la page peut charger, puis rechargez la page.',
    'too-large': 'Le fichier de l’avis dépasse 50 Mo.',
    'too-slow': 'L’avis a mis trop de temps à arriver ou à être lu. Rechargez la page pour réessayer.',
    unreadable: 'Le fichier de l’avis n’a pas pu être lu. Rechargez la page pour réessayer.',
  },
};

/** An error that says so: in English, and in French beside it. */
export const refusal = (code) => Object.assign(new Error(REASONS.en[code] ?? code), { code, french: REASONS.fr[code] });
