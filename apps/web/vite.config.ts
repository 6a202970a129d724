import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

import { earlyFiles } from './first-page/early-files.ts';
import { fileGroups } from './first-page/file-groups.ts';
import { oneFilePage } from './first-page/one-file-page.ts';

const api = process.env['HEARD_API'] ?? 'http://127.0.0.1:4000';

/** The charts use three of d3's scales; all the others would bring calendars, clocks and their formats along. */
const scalesOfCharts: Plugin = {
  name: 'heard:scales-of-charts',
  transform: (_code, id) =>
    id.endsWith('victory-vendor/es/d3-scale.js')
      ? "export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';"
      : null,
};

/** The router's package names its development build to every bundler: with all its warnings to the programmer. */
const routerWithoutWarnings: Plugin = {
  name: 'heard:router-without-warnings',
  apply: 'build',
  transform: (code, id) =>
    /react-router\/dist\/development\/chunk-[A-Z0-9]+[.]mjs$/.test(id)
      ? code.replace('var ENABLE_DEV_WARNINGS = true', 'var ENABLE_DEV_WARNINGS = false')
      : null,
};

/** What is written in the place of what: each of it must be there, or the library has changed. */
function inPlaceOf(id: string, code: string, theirs: RegExp | string, ours: string): string {
  const changed = code.replace(theirs, ours);
  if (changed === code) throw new Error(`${id} no longer has ${String(theirs)}: look at it again.`);
  return changed;
}

const ownWords = [
  ['`Drop complete.`', '`Let go. It is being moved.`'],
  ['`Drop canceled.`', '`Cancelled. It stays where it was.`'],
] as const;

/**
 * React Aria says “Drop complete” as soon as somebody lets a card go by keyboard, before the server has taken or refused
 * the move; and it has no British English.
 */
const wordsOfDragging: Plugin = {
  name: 'heard:words-of-dragging',
  apply: 'build',
  transform: (code, id) => {
    if (!id.endsWith('react-aria/dist/private/intl/dnd/en-US.mjs')) return null;
    return ownWords.reduce((text, [theirs, ours]) => inPlaceOf(id, text, theirs, ours), code);
  },
};

/**
 * As its code begins React Aria asks which way the browser's language is written, and how it is sorted. The product speaks
 * one language, and sorts by typed letters only: a browser takes longer to bring its calendars and alphabets than to draw
 * the cards of a board.
 */
const oneLanguage: Plugin = {
  name: 'heard:one-language',
  apply: 'build',
  transform: (code, id) => {
    if (id.endsWith('react-aria/dist/private/i18n/useDefaultLocale.mjs')) {
      const asks = /(?=\n *let locale = typeof window !== 'undefined' && window\S+ [|][|])/;
      return inPlaceOf(id, code, asks, "\n    return { locale: 'en-US', direction: 'ltr' };");
    }
    if (id.endsWith('react-aria/dist/private/i18n/useCollator.mjs')) {
      const later =
        '{ compare: (one, other) => (formatter.real ??= new Intl.Collator(locale, options)).compare(one, other) }';
      return inPlaceOf(id, code, 'new Intl.Collator(locale, options)', later);
    }
    return null;
  },
};

export default defineConfig({
  // React Aria carries its own words in 34 languages; the product speaks one.
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    scalesOfCharts,
    routerWithoutWarnings,
    wordsOfDragging,
    oneLanguage,
    earlyFiles,
    oneFilePage,
    react(),
  ],
  // RxJS has a build with classes; what it gives to others is written for browsers without them.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  cacheDir: process.env['HEARD_VITE_CACHE'] ?? 'node_modules/.vite',
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    // One warning too many hides the ones that matter: sizes are held by scripts/check-budgets.mjs.
    chunkSizeWarningLimit: 700,
    // Small files stay files: the content security policy has no room for data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Each name is listed in the first file that a page fetches, and no name of it can be compressed: seven letters tell
        // these files apart as well as eight.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        // What every page needs stays together: split over many files it compresses worse and comes later.
        codeSplitting: {
          groups: fileGroups,
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/health': { target: api },
      '^/sign-on(?:/callback|/out)?(?:[?]|$)': { target: api },
    },
  },
});
