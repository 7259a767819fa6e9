// Module hooks that let a script import the TypeScript sources as they are: `node --import ./scripts/typescript-hooks.mjs …`
// is not needed, a script imports this file first and then the sources with `await import()`.
import { existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

// Hooks run in a thread of their own, which loads this very file.
if (isMainThread) register(import.meta.url);

/** Finds `./x` as `./x.ts` or, a folder, as `./x/index.ts`. */
export async function resolve(specifier, context, next) {
  if (/^\.\.?\//.test(specifier) && context.parentURL?.startsWith('file:')) {
    for (const ending of ['.ts', '/index.ts']) {
      const url = new URL(`${specifier}${ending}`, context.parentURL);
      if (existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true };
    }
  }
  return next(specifier, context);
}

/** Strips the types. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    filename: path,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
