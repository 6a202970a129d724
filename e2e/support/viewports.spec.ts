import { expect, test } from '@playwright/test';
import { forEachLook } from './viewports.js';

const page = `
  <style>
    @keyframes turn { to { rotate: 1turn } }
    p { animation: turn 1s infinite }
    .ends { animation: turn 50ms 2 }
    .paused { animation: turn 1s paused }
    .scrolled { animation: turn linear; animation-timeline: scroll() }
  </style>
  <p>Without an end</p><p class="ends">Ends</p><p class="paused">Paused</p><p class="scrolled">Scrolled</p>`;

test('a page is looked at although something on it moves without an end', async ({ page: shown }) => {
  await shown.emulateMedia({ reducedMotion: 'no-preference' });
  await shown.setContent(page);
  const running = async (): Promise<readonly string[]> =>
    shown.evaluate(() =>
      document
        .getAnimations()
        .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.textContent ?? '') : '')),
    );
  expect(await running()).toContain('Without an end');
  const looks: string[] = [];
  await forEachLook(shown, async ({ name }) => {
    expect(await running()).not.toContain('Ends');
    looks.push(name);
  });
  expect(looks).toEqual(['390-light', '390-dark', '1440-light', '1440-dark']);
});
