// The package in a browser: the parser is loaded before the first function can be called.

import { start } from './api.js';

await start((address) => fetch(address));

export * from './functions.js';
