// The worker's side: the page's own reader of files. What comes before it is loaded would be lost.

import { take } from '../reader/worker.js';

onmessage = ({ data }) => take(data);
postMessage(['ready']);
