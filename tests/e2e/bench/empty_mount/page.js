// Starts the module and says when its view stands, as the element does.
import init, { mount } from './built/empty_mount.js';

await init();
mount();
dispatchEvent(new Event('vacancy-ready'));
