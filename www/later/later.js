// What the page needs only once it is shown: its styles on paper, and what keeps its files and offers a new version.
import { loadStyles } from '../styles.js';
import './offline.js';

for (const name of ['update.css', 'print.css']) loadStyles(new URL(name, import.meta.url)).catch(() => {});
