import { TextDecoder, TextEncoder } from 'node:util';

// jsdom has no text codecs, which every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });
