import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rollup } from 'vite';

const besideUs = (file: string): string => readFileSync(path.join(import.meta.dirname, file), 'utf8');

function withOwnFiles(html: string): string {
  return html
    .replaceAll(/<script src="\/(first[-a-z]*[.]js)"><\/script>/g, (_tag, file: string) => {
      const code = besideUs(file).replaceAll(/^ *\/\/.*\n/gm, '');
      return `<script>\n${code}</script>`;
    })
    .replace(
      '<link rel="stylesheet" href="/print.css" media="print" />',
      () => `<style media="print">${besideUs('print.css')}</style>`,
    );
}

function stylesAt(bundle: Rollup.OutputBundle, address: string): string {
  const styles = bundle[address.slice(1)];
  if (styles?.type !== 'asset') throw new Error(`There are no styles at ${address}`);
  return String(styles.source);
}

function withStyles(html: string, bundle: Rollup.OutputBundle): string {
  return html.replaceAll(
    /<link rel="stylesheet" crossorigin href="([^"]+)">/g,
    (_link, address: string) => `<style>${stylesAt(bundle, address)}</style>`,
  );
}

/** Nothing that is shown first needs the code. */
function withoutHaste(html: string): string {
  return html.replaceAll(
    '<script type="module" crossorigin ',
    '<script type="module" fetchpriority="low" crossorigin ',
  );
}

/**
 * The first paint waits for nothing but the page: what runs before it, and how it looks, is written into the page. The
 * server names the script in its policy by its digest.
 */
export const oneFilePage: Plugin[] = [
  { name: 'heard:own-files-in-page', transformIndexHtml: { order: 'pre', handler: withOwnFiles } },
  {
    name: 'heard:styles-in-page',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => (bundle ? withoutHaste(withStyles(html, bundle)) : html),
    },
  },
];
