// What the element says by itself, beside the views: states, and why there is nothing to show. Why an address is not read
// comes with what reads it: refusal.js.

const WORDS = {
  en: {
    key: 'message',
    loading: 'Reading the notice…',
    empty: 'There is no notice here.',
    'not-a-notice': '',
    ready: '',
    lacking: 'The words around the notice could not be loaded in English.',
    unavailable: 'The notice could not be set out: its reader did not load. Reload the page to try again.',
    failed: 'The notice could not be read: its reader failed on it.',
  },
  fr: {
    key: 'french',
    loading: 'Lecture de l’avis…',
    empty: 'Il n’y a pas d’avis ici.',
    'not-a-notice': '',
    ready: '',
    lacking: 'Les mots qui entourent l’avis n’ont pas pu être chargés en français.',
    unavailable: 'L’avis n’a pas pu être présenté : son lecteur ne s’est pas chargé. Rechargez la page pour réessayer.',
    failed: 'L’avis n’a pas pu être lu : son lecteur a échoué.',
  },
};

export const wordsIn = (language) => WORDS[language];
