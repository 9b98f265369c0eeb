// Runs before a page is first shown: gives it the letters and the contrast that its reader chose on this device.
import { read } from './store.js';

Object.assign(document.documentElement.dataset, read('comforts'));
