// Builds the markup of an element from a form, and shows the element as it will be.

const form = document.querySelector('form');
const shown = document.querySelector('vacancy-notice');
const markup = document.querySelector('.markup');
const status = document.querySelector('section [role="status"]');
const ALL = form.querySelectorAll('[name="sections"]').length;

/** Where the scripts are, and what they are; without it, the names that stay. */
const manifest = await fetch('./manifest.json').then((answer) => answer.json()).catch(() => null);

function attributes() {
  const given = new FormData(form);
  const sections = given.getAll('sections');
  return {
    src: given.get('src') || null,
    lang: given.get('lang') || null,
    theme: given.get('theme') || null,
    sections: sections.length === ALL || sections.length === 0 ? null : sections.join(' '),
    compact: given.has('compact') ? '' : null,
    jobposting: given.has('jobposting') ? '' : null,
  };
}

function show() {
  const named = Object.entries(attributes());
  for (const [name, value] of named) {
    if (value === null) shown.removeAttribute(name);
    else if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  const text = form.elements.text.value;
  shown.text = shown.hasAttribute('src') ? null : text;
  const said = named.filter(([, value]) => value !== null);
  const words = said.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`));
  const content = shown.hasAttribute('src') ? '' : `\n  <pre>\n${escaped(text)}</pre>\n`;
  markup.textContent = `${script()}\n<vacancy-notice${words.join('')}>${content}</vacancy-notice>\n`;
}

function script() {
  const name = 'vacancy-notice-define.js';
  const address = new URL(manifest ? `${manifest.folder}/${name}` : name, location.href);
  const integrity = manifest ? ` integrity="${manifest.integrity[name]}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${address}"${integrity}></script>`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('.copy').addEventListener('click', async () => {
  const isCopied = await navigator.clipboard.writeText(markup.textContent).then(() => true, () => false);
  if (!isCopied) getSelection().selectAllChildren(markup);
  status.textContent = isCopied ? status.dataset.copied : status.dataset.selected;
});
show();
