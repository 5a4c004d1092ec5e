// A text as the views take a document: in the numbers of `vacancy_text/src/packed.rs`.

/** What a document is that states nothing but links: its text, numbers and the addresses, one a line. */
export function packed(text, links = []) {
  const encoder = new TextEncoder();
  let [units, bytes] = [0, 0];
  const places = links.flatMap(({ start, end }) => [start, end]).map((place) => {
    bytes += encoder.encode(text.slice(units, place)).length;
    units = place;
    return bytes;
  });
  // Plain text; no blocks, no marks, and behind the links no pages.
  return [text, [0, 0, 0, links.length, ...places, 0], links.map(({ target }) => target).join('\n')];
}
