// The package in Node: the same functions, their WebAssembly read from the disk.

import { readFile as fromDisk } from 'node:fs/promises';
import { start } from '../api.js';

await start((address) => fromDisk(address));

export * from '../functions.js';
