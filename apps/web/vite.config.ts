import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

import { earlyFiles } from './first-page/early-files.ts';
import { oneFilePage } from './first-page/one-file-page.ts';

const api = process.env['HEARD_API'] ?? 'http://127.0.0.1:4000';

/** Days, texts and their lengths, and the smallest parts of a page; nothing in them brings a library along. */
const pageParts = new RegExp(
  [
    'domain/src/(calendar/(plain-date|months)|action-plan/board-columns|validation/(check-text|text-lengths)|feedback/purpose|words/(amount-of|is-or-are|number-text)|feedback/own-voice|children/called)[.]',
    'web/src/platform/(dates|use-early|use-calmly|dotted|first-words|lower-first|new-client-id|join-pages|restore-values)[.]tsx?$',
    'web/src/ui/(back-link|notice|tag|card|quote|field|later|select|text-input|text-area|choice-cards|show-more|timeline|phone-link)[.]tsx?$',
    'web/src/gql/foundations/',
    'node_modules/@apollo/client/react/hooks/useMutation',
  ].join('|'),
);

/** What lists, the board with its dialogs and charts have in common. A phone asks for six files at a time: few are there sooner. */
const listParts = new RegExp(
  [
    'web/src/(gql|foundations)/exports/',
    'web/src/(ui/(data-table|use-printing|offer-undo|as-you-left-it)|platform/(csv|live-status|use-left))[.](tsx?|css)$',
    'node_modules/@apollo/client/react/hooks/useSubscription',
    'node_modules/(clsx|use-sync-external-store)/',
  ].join('|'),
);

/** Whoever has a form has these. */
const forms =
  /node_modules\/react-hook-form\/|web\/src\/(ui\/(error-summary|date-input|date-parts)|platform\/show-server-errors)[.]/;

/** What was written on this device and not sent. */
const drafts =
  /web\/src\/(platform\/(draft-store|sealed-values|thrown-drafts|use-unsent)|ui\/unsent-notice)[.]|node_modules\/idb\//;

/** What the long forms have in common beyond that. */
const longForms =
  /web\/src\/(platform\/(use-draft|use-entry|use-form-draft|use-form-slot|use-address-of-draft|parse-whole-draft)|ui\/(unsent-forms?|draft-found|draft-thrown|recent-day|form-section|form-end|not-sent)|foundations\/children\/)/;

/** How far words have come and what weight they had, in words: of a child's page, its answers and the decisions. */
const chainWords =
  /domain\/src\/feedback\/(decisions|chain-state|chain-place)[.]|features\/children\/chain\/other-words[.]/;

/** What every page of figures works with. What a chart says is known without its drawing, which brings no page along. */
const figures = new RegExp(
  [
    'domain/src/(participation/(wilson-interval|participation-figures|compare-rates)|calendar/reporting-year)[.]',
    'web/src/(ui/(chart-data|stat-card)|features/participation/(disclosure|figures/figures))[.](tsx?|css)$',
  ].join('|'),
);

/** Who said it: of complaints wherever they stand, and of thanks, also on a child's page. */
const whoLine = /domain\/src\/complaints\/(who-line|representation-codes)[.]|web\/src\/foundations\/compliments\//;

/** What the library of controls is built on, wherever one of them stands. */
const controls = new RegExp(
  [
    'react-aria-components/dist/private/(Button|Text|utils)[.]mjs',
    'react-aria/dist/private/(focus/FocusScope|i18n/(I18nProvider|useLocalizedStringFormatter)|overlays/ariaHideOutside)[.]mjs',
    'react-aria/dist/private/utils/(getScrollParent|isScrollable|keyboard|useResizeObserver)[.]mjs',
    'react-aria/dist/private/(live-announcer|visually-hidden)/',
    'react-stately/dist/private/utils/',
  ].join('|'),
);

/** Beyond that, lists of cards and of choices. */
const listsOfControls = new RegExp(
  [
    'react-aria-components/dist/private/(Collection|Autocomplete|SelectionIndicator|SharedElementTransition)[.]mjs',
    'react-aria/dist/private/(collections|selection)/',
    'react-aria/dist/private/utils/(inertValue|useLoadMoreSentinel)[.]mjs',
    'react-stately/dist/private/(collections|selection)/',
  ].join('|'),
);

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
          groups: [
            { name: 'core', tags: ['$initial'] },
            { name: 'figures', test: figures },
            // Nearly every page has all of these: one file compresses better, and is named once in each list of files.
            { name: 'page-parts', test: pageParts },
            { name: 'list-parts', test: listParts },
            { name: 'controls', test: controls },
            { name: 'lists-of-controls', test: listsOfControls },
            { name: 'forms', test: forms },
            { name: 'drafts', test: drafts },
            { name: 'long-forms', test: longForms },
            { name: 'chain-words', test: chainWords },
            // In whose words, which language and when it was said: of every form about that.
            { name: 'whose-words', test: /domain\/src\/feedback\/(sources|languages|occasions)[.]/ },
            { name: 'who-line', test: whoLine },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/health': { target: api },
    },
  },
});
