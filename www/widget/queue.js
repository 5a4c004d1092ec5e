// What elements have to do, a little at a time: changes of one element coalesce, and forty elements on a page never
// hold it up together.

/** How long the page may be held up at once, in milliseconds. */
const SLICE = 16;

const due = new Map();
let isPlanned = false;

/** Plans the work of an element; planned again before it is done, it is done once. */
export function enqueue(element, work) {
  due.set(element, work);
  if (isPlanned) return;
  isPlanned = true;
  queueMicrotask(run);
}

function run() {
  const start = performance.now();
  for (const [element, work] of due) {
    due.delete(element);
    // One that fails holds up no other.
    try {
      work();
    } catch (error) {
      reportError(error);
    }
    if (performance.now() - start > SLICE) break;
  }
  isPlanned = due.size > 0;
  if (isPlanned) setTimeout(run);
}
