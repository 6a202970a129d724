import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rollup } from 'vite';

import { firstWords } from './first-words.ts';
import { type EarlyQuestion, pageQuestions, questionOf } from './page-questions.ts';

const app = path.join(import.meta.dirname, '../src/app');

/** Those of `office-pages` are many and seldom opened: what they need would be told to everybody, on every page. */
const featurePages = path.join(app, 'feature-pages.tsx');

interface ListedPage {
  readonly at: string;
  readonly module: string;
}

/** Each page's path with the module that it is written in, as the list of pages has them. */
function pagesOf(list: string): ListedPage[] {
  const found = [
    ...list.matchAll(
      /^\s+(?:\{ )?path: '([^']+)',\s*page: lazyPage\(\s*async \(\) =>\s*\(?await import\('([^']+)'\)/gm,
    ),
  ];
  const named = list.match(/^\s+(?:\{ )?path: '/gm) ?? [];
  if (found.length !== named.length) throw new Error(`Of ${named.length} pages ${found.length} could be read`);
  return found.map(([, at = '', module = '']) => ({ at, module: path.join(app, module) }));
}

/** As the router has it: a path that is written out goes before one that a number could stand in. */
const writtenOutFirst = (one: ListedPage, other: ListedPage): number =>
  one.at.split(':').length - other.at.split(':').length;

/** A chunk with all that it imports before it can run, styles too. */
function filesOf(bundle: Rollup.OutputBundle, file: string, found: Set<string>): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || found.has(file)) return found;
  found.add(file);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const imported of chunk.imports) filesOf(bundle, imported, found);
  return found;
}

/**
 * What each page needs beyond the entry: names of files, for each page their places in that list, what it asks first and
 * what it says first; the entry's styles.
 */
function filesOfPages(bundle: Rollup.OutputBundle) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
  const there = filesOf(bundle, entry, new Set());
  const styles = [...there].filter((file) => file.endsWith('.css'));
  const files: string[] = [];
  const placeOf = (file: string): number => (files.includes(file) ? files.indexOf(file) : files.push(file) - 1);
  const listed = [
    ...pagesOf(readFileSync(featurePages, 'utf8')),
    { at: '/sign-in', module: path.join(app, '../features/accounts/sign-in-page') },
  ];
  const pages = listed.toSorted(writtenOutFirst).map(({ at, module }) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === `${module}.tsx`);
    if (!chunk) throw new Error(`${module} is in no file of its own`);
    const needed = [...filesOf(bundle, chunk.fileName, new Set())].filter((file) => !there.has(file));
    const questions: readonly EarlyQuestion[] = pageQuestions[at] ?? [];
    return [
      `^${at.replaceAll(/:[^/]+/g, '[^/]+')}$`,
      needed.map(placeOf),
      questions,
      ...(firstWords[at] ?? []),
    ] as const;
  });
  return { files, pages, styles };
}

function fontOf(bundle: Rollup.OutputBundle): string {
  const file = Object.keys(bundle).find((name) => /hyperlegible-next-latin-wght-normal.*[.]woff2$/.test(name));
  if (file === undefined) throw new Error('The font is not among the files');
  return `/${file}`;
}

/** Tells first.js what to ask for before the app's code is there, and has the font come with the styles. */
export const earlyFiles: Plugin = {
  name: 'heard:early-files',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => {
      const early = {
        session: questionOf('platform/session.graphql', 'Session'),
        ...(bundle ? filesOfPages(bundle) : { files: [], pages: [], styles: [] }),
      };
      const data = { tag: 'script', attrs: { type: 'application/json', id: 'early' }, children: JSON.stringify(early) };
      if (!bundle) return [data];
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: fontOf(bundle) };
      return [{ tag: 'link', attrs }, data];
    },
  },
};
