// What the page needs beside its program, in the order in which it is to be there: one script, which the build
// makes of these and of the one that goes with the program.
import './draft.js';
import './keys.js';
import './start.js';
