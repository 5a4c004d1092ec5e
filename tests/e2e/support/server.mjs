// Serves the built site until it is stopped.

import { fileURLToPath } from 'node:url';
import { host } from './host.mjs';

const { address } = await host(fileURLToPath(new URL('../../../dist/', import.meta.url)));
console.log(address);
