// The text of what stands in an element, in lines as a reader sees them, and where its links lead. Markup is never
// more than that.

const BLOCKS = new Set(
  ('ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL').split(' '),
);
/** What nobody reads. */
const UNREAD = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT SVG HEAD'.split(' '));

/** More than a notice has in it, however it was made. */
const DEEPEST = 200;

/** `text`, and `links` as `{ start, end, target }`. */
export function lightText(element) {
  const lines = new Lines();
  add(element, lines, true, 0);
  return lines;
}

function add(node, lines, isPlain, depth) {
  for (const child of node.childNodes) {
    // Halves of one character in two nodes stay two: where links begin and end is counted by characters.
    if (child.nodeType === Node.TEXT_NODE) lines.add(child.data.toWellFormed(), isPlain);
    else if (child.nodeType === Node.ELEMENT_NODE && depth < DEEPEST) addElement(child, lines, isPlain, depth + 1);
  }
}

function addElement(element, lines, isPlain, depth) {
  const name = element.localName.toUpperCase();
  if (UNREAD.has(name)) return;
  if (name === 'BR') return lines.end();
  const isBlock = BLOCKS.has(name);
  if (isBlock) lines.begin(name === 'LI' ? '- ' : '');
  const start = lines.text.length;
  // What stands in a block is set as the browser sets it; text by itself, and in a PRE, keeps its lines.
  add(element, lines, name === 'PRE' || (isPlain && !isBlock), depth);
  if (name === 'A' && /^https?:$/.test(element.protocol)) lines.link(start, element.href);
  if (isBlock) lines.begin('');
}

class Lines {
  text = '';
  links = [];

  /** Begins a line, where one is under way. */
  begin(mark) {
    if (this.text !== '' && !/\n *$/.test(this.text.slice(-9))) this.text += '\n';
    this.text += mark;
  }

  end() {
    this.text += '\n';
  }

  add(text, isPlain) {
    if (isPlain && text.trim() !== '') this.text += text;
    else {
      const set = text.replace(/\s+/g, ' ');
      this.text += /(^|\s)$/.test(this.text.slice(-1)) ? set.trimStart() : set;
    }
  }

  /** What was added since `start` leads somewhere: its words, without the blanks around them. */
  link(start, target) {
    const words = this.text.slice(start);
    const from = start + words.length - words.trimStart().length;
    const end = start + words.trimEnd().length;
    // A link in a link is none of its own.
    if (from < end && from >= (this.links.at(-1)?.end ?? 0)) this.links.push({ start: from, end, target });
  }
}
