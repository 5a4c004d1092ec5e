// Runs in the browser: reads files by both readers, by turns.

/**
 * @typedef {{ median: number, letters: number }} Read milliseconds from bytes to text, and its letters (none where refused)
 * @typedef {{ name: string, ours: Read, theirs: Read }} Times
 */

/**
 * @param {string[]} names
 * @param {number} runs
 * @returns {Promise<Times[]>}
 */
export async function measure(names, runs) {
  const readers = [await ours(), await theirs()];
  const files = await Promise.all(names.map(load));
  const results = files.map((file) => ({ name: file.name, reads: [read(), read()] }));
  // The first run warms both up, and is not counted.
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, file] of files.entries()) {
      for (const [who, reader] of readers.entries()) {
        const start = performance.now();
        const text = await reader(file);
        const time = performance.now() - start;
        const result = results[at].reads[who];
        if (run > 0) result.times.push(time);
        result.letters = text.match(/\p{Letter}/gu)?.length ?? 0;
      }
    }
  }
  return results.map(({ name, reads: [a, b] }) => ({ name, ours: summary(a), theirs: summary(b) }));
}

const read = () => ({ times: [], letters: 0 });

function summary({ times, letters }) {
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)], letters };
}

async function load(name) {
  const answer = await fetch(`/files/${name}`);
  if (!answer.ok) throw new Error(`${name} cannot be loaded`);
  return new File([await answer.arrayBuffer()], name);
}

/** "241792-password-vacancy" opens with "vacancy". */
const password = (file) => /-password-(\w+)/.exec(file.name)?.[1];

/** This project's module in the site's own worker. */
async function ours() {
  const module = await WebAssembly.compileStreaming(fetch('/site/vacancy_worker_bg.wasm'));
  const script = `onmessage = async ({ data }) => (await import('${location.origin}/site/reader/worker.js')).take(data);`;
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), { type: 'module' });
  return (file) =>
    new Promise((resolve, reject) => {
      worker.onerror = () => reject(new Error('the worker does not load'));
      worker.onmessage = ({ data: [event, text] }) => {
        if (event === 'document') resolve(text);
        else if (event === 'refused' || event === 'locked') resolve('');
        else if (event !== 'bytes' && event !== 'pages') reject(new Error(`${file.name}: ${event}`));
      };
      worker.postMessage({ module, file, password: password(file) });
    });
}

/** pdf.js in its own worker, one for all files. */
async function theirs() {
  const pdfjs = await import('/pdfjs/build/pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdfjs/build/pdf.worker.min.mjs';
  const worker = new pdfjs.PDFWorker();
  return async (file) => {
    const task = pdfjs.getDocument({
      data: await file.arrayBuffer(),
      worker,
      password: password(file),
      cMapUrl: '/pdfjs/cmaps/',
      standardFontDataUrl: '/pdfjs/standard_fonts/',
      verbosity: 0,
    });
    const document = await task.promise;
    let text = '';
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      text += items.map((item) => item.str).join(' ');
    }
    await task.destroy();
    return text;
  };
}
