// The views, and how they look: loaded with the first element, shared by all.

import { initSync, Views } from './wasm/views.js';
import styles from './styles.css';

let sheet = null;

/** The views of a compiled module. */
export function start(module) {
  initSync({ module });
  return { learn: Views.learn, mount: Views.mount, styles: shared };
}

/** One sheet for all elements. A constructed one, which no policy on styles is about. */
function shared() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}
