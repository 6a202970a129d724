import { createHash } from 'node:crypto';

/** Asks until Heard can answer, then opens the page that was asked for. */
const script = `setInterval(async () => {
  try {
    if ((await fetch('/health/ready')).ok) location.reload();
  } catch {
    // Nobody answers yet.
  }
}, 2000);`;

/** What may run and show on it: its own script and styles, and nothing else. */
export const notReadyPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  "frame-ancestors 'none'",
].join('; ');

/** What a browser shows while Heard starts or stops. Nothing of the web app is needed for it. */
export const notReadyPage = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>Heard is not ready yet – Heard</title>
    <style>
      :root {
        color-scheme: light dark;
        background: light-dark(#faf6ee, #12191a);
        color: light-dark(#1c2a2b, #eef3ef);
        font: 400 1.0625rem / 1.55 'Atkinson Hyperlegible', system-ui, sans-serif;
      }
      body {
        display: grid;
        min-block-size: 100dvh;
        margin: 0;
        place-items: center;
      }
      main {
        max-inline-size: 34rem;
        padding: 2rem;
      }
      svg {
        color: light-dark(#0c5457, #7fd8cf);
      }
      h1 {
        margin: 1rem 0 0.5rem;
        font-size: 2rem;
        line-height: 1.15;
      }
      a {
        color: light-dark(#0b5a5e, #8adbd3);
      }
    </style>
  </head>
  <body>
    <main>
      <svg width="56" height="56" viewBox="0 0 48 48" fill="none" aria-hidden="true">
        <path
          fill="currentColor"
          d="M24 3c11.6 0 21 8.6 21 19.3S35.6 41.5 24 41.5c-2.5 0-4.9-.4-7.1-1.1l-9.7 4.4c-1 .4-2-.5-1.7-1.5l2.4-7.9C4.8 32 3 27.4 3 22.3 3 11.6 12.4 3 24 3Z"
        />
      </svg>
      <h1>Heard is not ready yet</h1>
      <p role="status">It is starting or stopping. This page opens by itself as soon as it can; that takes a minute at most.</p>
      <p>What you wrote is kept on this device. <a href="">Try again now</a></p>
    </main>
    <script>${script}</script>
  </body>
</html>
`;
