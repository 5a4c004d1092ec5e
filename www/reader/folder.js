// Walks folders that were dropped, for the files in them.

/** So many files are taken at most, and one more, by which the page knows that there are others. */
const MOST = 5001;
/** So deep lie folders in each other that are still walked. */
const DEEPEST = 20;

/** The files of entries and of the folders among them, in the order of their names; `null` where there is none. */
export async function walk(entries) {
  const files = [];
  await gather(entries, 0, files);
  return files.length > 0 ? files : null;
}

async function gather(entries, depth, files) {
  for (const entry of entries) {
    if (files.length >= MOST) return;
    if (entry.isFile) files.push(await fileOf(entry));
    else if (depth < DEEPEST) await gather(await entriesOf(entry), depth + 1, files);
  }
}

/** A file that cannot be had any more is told of when it is read, like any other. */
function fileOf(entry) {
  return new Promise((resolve) => entry.file(resolve, () => resolve(new File([], entry.name))));
}

/** What lies in a folder, which is told a hundred at a time; nothing where the browser may not look into it. */
async function entriesOf(folder) {
  const reader = folder.createReader();
  const entries = [];
  for (;;) {
    const some = await new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
    entries.push(...some);
    if (some.length > 0 && entries.length < MOST) continue;
    return entries.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  }
}
