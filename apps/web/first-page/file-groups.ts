/* Which parts of the web app are packed into one file, since many pages have them in common. */

/** Days, texts and their lengths, and the smallest parts of a page; nothing in them brings a library along. */
const pageParts = new RegExp(
  [
    'domain/src/(calendar/(plain-date|months)|action-plan/board-columns|validation/(check-text|text-lengths)|feedback/purpose|words/(amount-of|by-text|is-or-are|number-text)|feedback/own-voice|children/called)[.]',
    'web/src/platform/(dates|is-out-of-hours|use-early|use-calmly|dotted|first-words|lower-first|new-client-id|join-pages|restore-values)[.]tsx?$',
    'web/src/ui/(back-link|notice|tag|card|quote|field|later|select|text-input|text-area|choice-cards|show-more|timeline|phone-link)[.]tsx?$',
    'web/src/gql/foundations/',
    'node_modules/@apollo/client/react/hooks/useMutation',
  ].join('|'),
);

/** What lists, the board with its dialogs and charts have in common. A phone asks for six files at a time: few are there sooner. */
const listParts = new RegExp(
  [
    'domain/src/words/by-name[.]',
    'web/src/(gql|foundations)/exports/',
    'web/src/(ui/(data-table|use-printing|offer-undo|as-you-left-it)|platform/(csv|live-status|use-left|use-address))[.](tsx?|css)$',
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
  /web\/src\/(platform\/(use-draft|use-entry|use-form-draft|use-form-slot|use-address-of-draft)|ui\/(unsent-forms?|draft-found|draft-thrown|recent-day|form-section|form-end|not-sent)|foundations\/children\/)/;

/** How far words have come and what weight they had, in words: of a child's page, its answers and the decisions. */
const chainWords =
  /domain\/src\/feedback\/(decisions|chain-state|chain-place)[.]|features\/children\/chain\/other-words[.]/;

/** What every page of figures works with. What a chart says is known without its drawing, which brings no page along. */
const figures = new RegExp(
  [
    'domain/src/(participation/(wilson-interval|participation-figures|compare-rates|year-targets)|reports/small-counts|calendar/reporting-year)[.]',
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

/** Pages on which children are looked for say how long ago each was heard. */
const children = /domain\/src\/feedback\/days-since-heard[.]|web\/src\/ui\/search-box[.]/;

/** Beyond that, lists of cards and of choices. */
const listsOfControls = new RegExp(
  [
    'react-aria-components/dist/private/(Collection|Autocomplete|SelectionIndicator|SharedElementTransition)[.]mjs',
    'react-aria/dist/private/(collections|selection)/',
    'react-aria/dist/private/utils/(inertValue|useLoadMoreSentinel)[.]mjs',
    'react-stately/dist/private/(collections|selection)/',
  ].join('|'),
);

/** Groups above take what groups below would have too. */
export const fileGroups = [
  { name: 'core', tags: ['$initial' as const] },
  { name: 'figures', test: figures },
  // Nearly every page has all of these: one file compresses better, and is named once in each list of files.
  { name: 'page-parts', test: pageParts },
  { name: 'list-parts', test: listParts },
  { name: 'controls', test: controls },
  { name: 'lists-of-controls', test: listsOfControls },
  // The rules of what is typed, and the library they are written in.
  { name: 'parse-draft', test: /domain\/src\/validation\/(parse-(whole-)?draft|bounded-text)[.]|node_modules\/zod\// },
  { name: 'forms', test: forms },
  { name: 'drafts', test: drafts },
  { name: 'long-forms', test: longForms },
  { name: 'chain-words', test: chainWords },
  // In whose words, which language, how and when it was said: of every form about that.
  { name: 'whose-words', test: /domain\/src\/feedback\/(sources|languages|occasions|capture-methods)[.]/ },
  // What is kept of the short forms, and how they are sent.
  { name: 'short-forms', test: /web\/src\/(ui\/kept-draft|platform\/use-answering)[.]/ },
  // What the ways in have in common: each of them is too small for a file.
  {
    name: 'ways-in',
    test: /domain\/src\/accounts\/(new-account|email-text)[.]|accounts\/passkeys\/can-use-passkeys[.]/,
  },
  { name: 'who-line', test: whoLine },
  { name: 'children', test: children },
];
