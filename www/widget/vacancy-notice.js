// <vacancy-notice>: shows what a vacancy notice says, in somebody else's page.
//
// What stands in the element is what it reads, and what is shown until it has, or where it cannot. The views are
// WebAssembly, one instance for all elements of the page.

import { choices } from './choices.js';
import { lightText } from './light_text.js';
import { load, spoken, views } from './loading.js';
import { packed } from './packed.js';
import { ParsedEvent } from './parsed_event.js';
import { enqueue } from './queue.js';
import { trustedAddress, trustedText } from './trusted.js';
import { wordsIn } from './words.js';

/** What the views hear. */
const EVENTS = ['click', 'keydown', 'focusin', 'pointerover', 'pointerout'];

export class VacancyNotice extends HTMLElement {
  static observedAttributes = ['src', 'lang', 'sections', 'compact', 'jobposting'];

  /** Origins, beside the page's own, from which `src` may be read: `'https://jobs.example.org'`. */
  static origins = [];

  /** Names the element, once: a second call for the same name does nothing. */
  static define(tag = 'vacancy-notice', registry = customElements) {
    if (!registry.get(tag)) {
      try {
        registry.define(tag, this);
      } catch {
        // A class has one name only.
        registry.define(tag, class extends this {});
      }
    }
    return registry.get(tag);
  }

  /** Loads the views before the first element asks for them. */
  static preload() {
    load(choices.language(document.documentElement.lang)).catch(() => {});
  }

  #root = this.attachShadow({ mode: 'open' });
  #base = part('div', 'base');
  #status = part('p', 'status');
  #mount = part('div', 'views');
  #slot = document.createElement('slot');
  #view = null;
  #text = null;
  #state = 'loading';
  #problem = null;
  /** The language it speaks, and the one whose words did not come. */
  #spoken = '';
  #lacking = '';
  /** What was read last, and how it was shown. */
  #read = null;
  #shown = '';
  /** What search engines are told, and how that is taken back. */
  #posted = null;
  #unpost = () => {};
  #notice = null;
  #abort = null;
  #watcher = new MutationObserver(() => this.#plan());
  /** Who comes back to the page later has fewer days left. */
  #wake = () => {
    this.#shown = '';
    this.#plan();
  };

  constructor() {
    super();
    this.#status.setAttribute('role', 'status');
    this.#base.append(this.#status, this.#mount);
    this.#root.append(this.#base, this.#slot);
    for (const name of EVENTS) this.#mount.addEventListener(name, (event) => this.#answer(event));
  }

  connectedCallback() {
    this.#watcher.observe(this, { childList: true, characterData: true, subtree: true });
    document.addEventListener('visibilitychange', this.#wake);
    this.#plan();
  }

  disconnectedCallback() {
    // An element that is only moved is connected again before this runs.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  attributeChangedCallback(_name, before, after) {
    if (before !== after) this.#plan();
  }

  /** The text to read, in place of what stands in the element and of `src`; `null` for those. */
  get text() {
    return this.#text;
  }

  set text(text) {
    this.#text = text === null || text === undefined ? null : String(text);
    this.#plan();
  }

  /** The address of the notice, in full; empty where there is none. */
  get src() {
    const src = this.getAttribute('src');
    return src === null ? '' : parsed(src, this.baseURI)?.href ?? '';
  }

  set src(src) {
    this.setAttribute('src', src);
  }

  /** `light`, `dark` or `auto`. */
  get theme() {
    return choices.theme(this.getAttribute('theme'));
  }

  set theme(theme) {
    this.setAttribute('theme', theme);
  }

  /** The parts that are shown. */
  get sections() {
    return choices.sections(this.getAttribute('sections'), this.compact);
  }

  set sections(sections) {
    this.setAttribute('sections', [sections].flat().join(' '));
  }

  get compact() {
    return this.hasAttribute('compact');
  }

  set compact(isCompact) {
    this.toggleAttribute('compact', Boolean(isCompact));
  }

  /** Whether the page's head says to search engines what the notice says. */
  get jobposting() {
    return this.hasAttribute('jobposting');
  }

  set jobposting(isSaid) {
    this.toggleAttribute('jobposting', Boolean(isSaid));
  }

  /** The language of the element's own words: its own `lang`, else that of the elements around it. */
  get language() {
    const near = this.closest('[lang]')?.lang ?? this.getRootNode().host?.closest('[lang]')?.lang;
    return choices.language(near ?? document.documentElement.lang);
  }

  /** `loading`, `ready`, `empty`, `not-a-notice` or `error`. */
  get state() {
    return this.#state;
  }

  /** What was read, as the package `vacancy-lens` gives it; `null` until then. */
  get notice() {
    if (this.#view && this.#read !== null) this.#notice ??= JSON.parse(this.#view.notice());
    return this.#notice;
  }

  #plan() {
    if (this.isConnected) enqueue(this, () => this.#update());
  }

  #update() {
    if (!this.isConnected) return;
    // The notice may still be arriving, with the page.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#plan(), { once: true });
      return;
    }
    const input = this.#input();
    const { language } = this;
    if (input.key !== '' && !spoken.has(language)) load(language).then(() => this.#plan(), () => this.#lack(language));
    if (input.key === this.#read) return this.#adjust();
    this.#abort?.abort();
    this.#say('loading');
    if (input.key === '') return this.#rest();
    if (!views || (!this.#view && !spoken.has(language))) return;
    this.#read = input.key;
    this.#notice = null;
    if (input.src === undefined) this.#show(packed(input.text, input.links));
    else this.#fetch(input.src);
  }

  /** What is to be read; the key is empty where that is nothing. */
  #input() {
    const src = this.#text === null ? this.getAttribute('src') : null;
    if (src !== null) return { key: `src ${src}`, src: this.src };
    const { text, links } = this.#text === null ? lightText(this) : { text: this.#text, links: [] };
    return { key: text.trim() === '' ? '' : `text ${JSON.stringify(links)} ${text}`, text, links };
  }

  async #fetch(src) {
    const abort = (this.#abort = new AbortController());
    try {
      const { read } = await import('./source.js').catch(() => {
        throw { code: 'unavailable' };
      });
      const taken = await read(src, this.constructor.origins, abort.signal, trustedAddress);
      if (!abort.signal.aborted) this.#show(taken);
    } catch (error) {
      if (!abort.signal.aborted) this.#fail(error);
    }
  }

  /** Shows a document, as its parts. */
  #show(parts) {
    try {
      this.#view ??= this.#mounted();
      this.#redraw();
      const isNotice = this.#view.read(...parts);
      this.#say(isNotice ? 'ready' : 'not-a-notice');
      this.#post();
      this.dispatchEvent(new ParsedEvent(() => this.notice));
      this.#tell('vacancy-ready', null);
    } catch (error) {
      this.#fail(error);
    }
  }

  #mounted() {
    this.#root.adoptedStyleSheets = [views.styles()];
    this.#shown = this.#how();
    this.#spoken = this.#speech();
    return views.mount(this.#mount, this.#shown);
  }

  /** The language that it speaks: its own once the words of that are here, until then the one that it is shown in. */
  #speech() {
    return this.#view && !spoken.has(this.language) ? this.#spoken : this.language;
  }

  /** What is said of a value or a problem comes once the notice is shown; what did not, with the next change. */
  #seekAdvice() {
    const advice = adviceIn(this.#speech());
    if (!spoken.has(advice)) load(advice).then(() => this.#plan(), () => {});
  }

  /** Words that do not come leave it as it is; they are asked for again with its next change. */
  #lack(language) {
    this.#lacking = language;
    if (this.#view) this.#say(this.#state);
    else if (this.#state === 'loading') this.#fail({ code: 'unavailable' });
  }

  /** Shows the same in another way, where one is asked for. */
  #adjust() {
    try {
      this.#redraw();
      this.#say(this.#state);
      this.#post();
    } catch (error) {
      this.#fail(error);
    }
  }

  #redraw() {
    if (!this.#view) return;
    this.#seekAdvice();
    const how = this.#how();
    if (how === this.#shown) return;
    this.#shown = how;
    this.#spoken = this.#speech();
    this.#view.update(how);
  }

  #post() {
    const isAsked = this.jobposting && this.#state === 'ready' && this.#view !== null;
    const posted = isAsked ? `${this.language} ${this.#read}` : null;
    if (posted === this.#posted) return;
    this.#unpost();
    this.#unpost = () => {};
    this.#posted = posted;
    if (posted === null) return;
    this.#tellEngines().catch((error) => {
      // What did not come is asked for again with its next change.
      this.#posted = null;
      reportError(error);
    });
  }

  async #tellEngines() {
    // Another function where something else is told meanwhile, or nothing.
    const nothingYet = this.#unpost;
    const isWanted = () => this.#unpost === nothingYet;
    const { post } = await import('./posting.js');
    if (!isWanted()) return;
    const unpost = await post(this.#view.notice(), this.language, trustedText);
    if (isWanted()) this.#unpost = unpost;
    else unpost();
  }

  /** A language and the parts, and what has come since, which draws them anew. */
  #how() {
    const speech = this.#speech();
    const said = [adviceIn(speech)].filter((advice) => spoken.has(advice));
    return [speech, ...this.sections, ...said].join(' ');
  }

  #answer(event) {
    try {
      this.#view?.answer(event);
    } catch (error) {
      this.#fail(error);
    }
  }

  #say(state) {
    const words = wordsIn(this.language);
    const lacks = state === 'ready' && this.#lacking === this.language && !spoken.has(this.language);
    const said = lacks ? words.lacking : words[state];
    const text = state === 'error' ? this.#reason(words) : said;
    this.#state = state;
    this.#base.dataset.state = state;
    this.#base.lang = this.#speech();
    this.#status.lang = this.language;
    this.#base.setAttribute('aria-busy', String(state === 'loading'));
    this.#status.textContent = text;
    // The words of the notice themselves say more than that they are being read.
    const hasWords = this.childNodes.length > 0;
    this.#status.hidden = text === '' || (state === 'loading' && hasWords);
    this.#base.hidden = this.#status.hidden && !this.#view;
    this.#slot.hidden = state === 'ready';
  }

  #reason(words) {
    return words[this.#problem.code] ?? this.#problem[words.key] ?? words.failed;
  }

  #fail(error) {
    // What names its reason by a word is a refusal; browsers number theirs.
    this.#problem = typeof error.code === 'string' ? error : { code: 'failed' };
    this.#forget();
    this.#say('error');
    this.#tell('vacancy-error', { code: this.#problem.code, message: this.#status.textContent, error });
  }

  #rest() {
    this.#forget();
    this.#read = '';
    this.#say('empty');
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** Lets go of what was read. */
  #forget() {
    const view = this.#view;
    this.#view = null;
    this.#notice = null;
    this.#mount.replaceChildren();
    this.#post();
    try {
      view?.free();
    } catch {
      // It is being used: by the very call that failed.
    }
  }

  #end() {
    this.#watcher.disconnect();
    document.removeEventListener('visibilitychange', this.#wake);
    this.#abort?.abort();
    this.#forget();
    this.#read = null;
  }
}

function part(tag, name) {
  const element = document.createElement(tag);
  element.setAttribute('part', name);
  element.className = `vn-${name}`;
  return element;
}

/** The name of what is said of values and problems in a language. */
const adviceIn = (language) => `${language}-advice`;

const parsed = (src, base) => {
  try {
    return new URL(src, base);
  } catch {
    return null;
  }
};
