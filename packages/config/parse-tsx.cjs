/*
 * The import checker asks swc for TypeScript without JSX, and stops at the first screen. Loaded before it, this lets swc
 * read a `.tsx` file as what it is.
 */
const swc = require('@swc/core');

const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') });
