// The sheet of keys, in both languages of the page, of which the style sheet shows one. The page loads it when a
// reader first asks for it.

import { loadStyles } from '../styles.js';

const KEYS = [
  ['J K', 'The next value, the one before', 'La valeur suivante, la précédente'],
  ['N', 'A new notice', 'Un nouvel avis'],
  ['B', 'Back to the notice', 'Revenir à l’avis'],
  ['T', 'Back to the table', 'Revenir au tableau'],
  ['E', 'Edit the text; show its marks again', 'Modifier le texte ; afficher de nouveau les repères'],
  ['D', 'Dark theme, and back', 'Thème sombre, et retour'],
  ['?', 'This sheet', 'Cette fiche'],
  ['← →', 'In a notice, table, drawing: to the next', 'Dans l’avis, un tableau, un dessin : au suivant'],
  ['Esc', 'Close; end editing; from a mark, back to the value', 'Fermer ; cesser de modifier ; d’un repère, revenir à la valeur'],
];

const said = (en, fr) => `<span class="vn-en">${en}</span><span class="vn-fr" lang="fr">${fr}</span>`;
const key = (name) => `<kbd>${name}</kbd>`;
const row = ([names, en, fr]) =>
  `<div class="vn-keys__row"><dt>${names.split(' ').map(key).join(' ')}</dt><dd>${said(en, fr)}</dd></div>`;

/** The dialog, which is in the page from here on. `use` hears whether single keys are to be used, as its box says. */
export async function makeSheet(areUsed, use) {
  await loadStyles(new URL('sheet.css', import.meta.url));
  const sheet = document.createElement('dialog');
  sheet.className = 'vn-keys';
  sheet.setAttribute('aria-labelledby', 'keys');
  sheet.innerHTML = `
    <div class="vn-keys__head">
      <h2 class="vn-keys__heading" id="keys">${said('Shortcuts', 'Raccourcis')}</h2>
      <button type="button" class="vn-link">${said('Close', 'Fermer')}</button>
    </div>
    <dl>${KEYS.map(row).join('')}</dl>
    <label class="vn-keys__use">
      <input type="checkbox"> ${said('Use single letters as shortcuts', 'Utiliser des lettres seules comme raccourcis')}
    </label>`;
  sheet.addEventListener('click', ({ target }) => {
    // Its frame has no room of its own: a click on the sheet itself is one beside it.
    if (target === sheet || target.closest('button')) sheet.close();
  });
  // The keys of the page are not for what stands behind it.
  sheet.addEventListener('keydown', (event) => event.stopPropagation());
  const box = sheet.querySelector('input');
  box.checked = areUsed;
  box.addEventListener('change', () => use(box.checked));
  document.body.append(sheet);
  return sheet;
}
