import { parentPort } from 'node:worker_threads';
import { answer } from '../calls.js';

const lens = import('./index.js');

parentPort.on('message', (message) => answer(message, lens, (said) => parentPort.postMessage(said)));
