import { describe, expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { readLines } from './read-lines.js';
import { isTooLargeWorkbook } from './check-workbook-size.js';

const row = ['1', 'Ask every child'].map((value) => ({ type: String, value }));

function sheetOf(rows: string): Buffer {
  const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  return Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': strToU8(xml) }));
}

describe('a workbook', () => {
  test('of a thousand actions is not too large', async () => {
    expect(isTooLargeWorkbook(await writeXlsxFile(Array.from({ length: 1_000 }, () => row)).toBuffer())).toBe(false);
  });

  test.each([
    ['that inflates to more than it shows', sheetOf(' '.repeat(20_000_000))],
    ['with a cell below all others', sheetOf('<row r="1048576"><c r="A1048576"/></row>')],
    ['with a cell far to the right', sheetOf('<row r="1"><c r="XFD1"/></row>')],
    ['with too many cells', sheetOf('<c/>'.repeat(200_001))],
  ])('%s is turned away before it is read, with what to do', async (_name, content) => {
    expect(content.length).toBeLessThan(30_000);
    await expect(readLines(content, 'people.xlsx', () => true)).rejects.toThrow(
      'people.xlsx holds more than is brought in at once. Copy its lines to a new workbook, and save that.',
    );
  });
});
