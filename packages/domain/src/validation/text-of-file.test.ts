import { expect, test } from 'vitest';
import { textOfFile } from './text-of-file.js';

function decode(bytes: Uint8Array): string {
  if (bytes.some((byte) => byte > 127)) throw new TypeError('not UTF-8');
  return String.fromCharCode(...bytes);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

test('gives the text of a plain file, also of an empty one', () => {
  expect(textOfFile('a.csv', bytesOf('CHILD,DOB'), decode)).toEqual({ ok: true, text: 'CHILD,DOB' });
  expect(textOfFile('a.csv', bytesOf(''), decode)).toEqual({ ok: true, text: '' });
});

test.each([
  ['PK\u0003\u0004', 'a.csv is a workbook. In Excel, save the sheet as “CSV UTF-8”.'],
  ['\u00D0\u00CF\u0011', 'a.csv is an old workbook. In Excel, save the sheet as “CSV UTF-8”.'],
  ['%PDF-1.7', 'a.csv is a PDF. Export the data itself, as CSV.'],
  ['\u00FF\u00FEC\0', 'a.csv is “Unicode text” (UTF-16). Save it as “CSV UTF-8”, then choose it again.'],
  ['\u00FE\u00FF\0C', 'a.csv is “Unicode text” (UTF-16). Save it as “CSV UTF-8”, then choose it again.'],
  ['C\0H\0', 'a.csv is not plain text. Export it again as CSV (UTF-8).'],
  ['caf\u00E9', 'a.csv is not in UTF-8. Save it as “CSV UTF-8”, then choose it again.'],
])('%j', (text, problem) => {
  expect(textOfFile('a.csv', bytesOf(text), decode)).toEqual({ ok: false, problem });
});
