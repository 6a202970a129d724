import { expect, test } from 'vitest';

import { textLanguage } from './text-language';

test.each([
  ['میں گھر جانا چاہتی ہوں', 'ur', 'ur'],
  ['I want to go home', 'ur', 'en'],
  ['ਮੈਨੂੰ ਸਕੂਲ ਪਸੰਦ ਹੈ', 'pa', 'pa'],
  ['Chcę do domu', 'pl', 'pl'],
  ['More swimming', 'bfi', 'en'],
  ['I want to go home', 'en', 'en'],
])('%s, said in %s, is read out as %s', (text, said, language) => {
  expect(textLanguage(text, said)).toBe(language);
});
