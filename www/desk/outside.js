// What leaves the desk, by the reader's wish alone: files, and what day it is that comes in.

export const now = () => new Date().toISOString();

/** The same on the clocks of Brussels, where it knows them; Swedish writes moments as ISO 8601 does. */
export function nowInBrussels() {
  try {
    return new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Brussels' });
  } catch {
    return now();
  }
}

export function download(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const fileOf = (name, type, text) => new File([text], name, { type });

/** Whether files of text can be handed to another program. */
export function canShare() {
  return navigator.canShare?.({ files: [fileOf('notice.txt', 'text/plain', '')] }) ?? false;
}

/** Hands a file to another program; those that take no file of its type get its text. Where it cannot be, it is saved. */
export async function share(name, type, text) {
  const files = [fileOf(name, type, text)];
  try {
    await navigator.share(navigator.canShare({ files }) ? { files } : { title: name, text });
  } catch (error) {
    // Else the reader thought better of it.
    if (error.name !== 'AbortError') download(name, type, text);
  }
}
