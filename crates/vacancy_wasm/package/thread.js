// Runs in the worker. The parser is loaded on the way: what is asked before it is there waits.

import { answer } from './calls.js';

const lens = import('./index.js');

onmessage = ({ data }) => answer(data, lens, (said) => postMessage(said));
