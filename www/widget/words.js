// What the element says by itself, beside the views: states, and why there is nothing to show.

const WORDS = {
  en: {
    key: 'message',
    loading: 'Reading the notice…',
    empty: 'There is no notice here.',
    'not-a-notice': '',
    unavailable: 'The notice could not be set out: its reader did not load. Reload the page to try again.',
    address: 'The address of the notice cannot be read.',
    origin: 'The notice stands on another site, which this page does not read from.',
    missing: 'The notice is not at its address.',
    unreachable: 'The notice could not be loaded. Check the connection, or what the page may load, and reload the page.',
    'too-large': 'The file of the notice is larger than 50 MB.',
    'too-slow': 'The notice took too long to arrive. Reload the page to try again.',
    failed: 'The notice could not be read: its reader failed on it.',
  },
  fr: {
    key: 'french',
    loading: 'Lecture de l’avis…',
    empty: 'Il n’y a pas d’avis ici.',
    'not-a-notice': '',
    unavailable: 'L’avis n’a pas pu être présenté : son lecteur ne s’est pas chargé. Rechargez la page pour réessayer.',
    address: 'L’adresse de l’avis est illisible.',
    origin: 'L’avis se trouve sur un autre site, que cette page ne lit pas.',
    missing: 'L’avis ne se trouve pas à son adresse.',
    unreachable: 'L’avis n’a pas pu être chargé. Vérifiez la connexion, ou ce que la page peut charger, puis rechargez la page.',
    'too-large': 'Le fichier de l’avis dépasse 50 Mo.',
    'too-slow': 'L’avis a mis trop de temps à arriver. Rechargez la page pour réessayer.',
    failed: 'L’avis n’a pas pu être lu : son lecteur a échoué.',
  },
};

export const wordsIn = (language) => WORDS[language];
