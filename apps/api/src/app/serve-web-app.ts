import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

export interface WebApp {
  /** The scripts that are written into its page, as a content security policy names them. */
  readonly scripts: readonly string[];
  readonly serve: readonly RequestHandler[];
}

/** `'sha256-…'` for each script of a page that a browser runs; what is data has a type. */
function digestsOf(page: string): string[] {
  return [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
}

/**
 * sirv knows its files from the start and opens one only after it has said how long it is. Where it is gone by then,
 * because a newer version is being put in place, the answer breaks off; unheard, the error would end the server.
 */
function endIfUnreadable(response: ServerResponse): void {
  response.once('pipe', (file) => file.once('error', () => response.destroy()));
}

/** What only a page has to say. Thirty files make a page: said with each of them it is 12 kB of what a phone waits for. */
const saidByPages = [
  'Cross-Origin-Opener-Policy',
  'Origin-Agent-Cluster',
  'Referrer-Policy',
  'X-DNS-Prefetch-Control',
  'X-Download-Options',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-XSS-Protection',
];

/** Scripts, styles and fonts that a page brings along. Opened by themselves they may do nothing. */
function sayLittle(response: ServerResponse): void {
  for (const header of saidByPages) response.removeHeader(header);
  response.setHeader('Content-Security-Policy', "default-src 'none'");
}

/**
 * The built web app; nothing of it where it was not built.
 * @param webRoot its files never change under the same name
 * @param demo the first page of a demo says that it is one before it has asked anything
 */
export function openWebApp(webRoot: string, demo: boolean): WebApp {
  const page = demo ? 'demo.html' : 'index.html';
  const file = path.join(webRoot, page);
  if (!existsSync(file)) return { scripts: [], serve: [] };
  const first: RequestHandler = (request, _response, next) => {
    if (request.path === '/') request.url = `/${page}`;
    next();
  };
  const files = sirv(webRoot, {
    brotli: true,
    gzip: true,
    single: page,
    etag: true,
    setHeaders: (response, name) => {
      const fingerprinted = name.startsWith('/assets/');
      response.setHeader('Cache-Control', fingerprinted ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (fingerprinted) sayLittle(response);
      endIfUnreadable(response);
    },
  });
  return { scripts: digestsOf(readFileSync(file, 'utf8')), serve: [first, files] };
}
