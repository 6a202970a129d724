import { describe, expect, test } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { readLines } from './read-lines.js';
import { lookIntoWorkbook } from './look-into-workbook.js';

const row = ['1', 'Ask every child'].map((value) => ({ type: String, value }));

function sheetOf(rows: string): Buffer {
  const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  return Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': strToU8(xml) }));
}

describe('a workbook', () => {
  test('of a thousand actions is not too large', async () => {
    expect(lookIntoWorkbook(await writeXlsxFile(Array.from({ length: 1_000 }, () => row)).toBuffer())).not.toBeNull();
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

const sheetFile = 'xl/worksheets/sheet1.xml';

function text(reference: string, value: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

/** A workbook as Excel saves one, with these rows under the headings Name and Team. */
async function workbookOf(rows: string, after = ''): Promise<Buffer> {
  const parts = unzipSync(await writeXlsxFile([row]).toBuffer());
  const headings = `<row r="1">${text('A1', 'Name')}${text('B1', 'Team')}</row>`;
  const sheet = `<sheetData>${headings}${rows}</sheetData>${after}`;
  const xml = strFromU8(parts[sheetFile] ?? strToU8('')).replace(/<sheetData>.*<\/sheetData>/s, sheet);
  return Buffer.from(zipSync({ ...parts, [sheetFile]: strToU8(xml) }));
}

async function cellsOf(content: Buffer, name = 'people.xlsx') {
  const lines = await readLines(content, name, (cells) => cells.includes('Name'));
  return lines.slice(1).map(({ cells }) => cells.map((cell) => (cell instanceof Date ? cell.toISOString() : cell)));
}

function listOf(name: string) {
  return [
    [{ value: 'Name' }, { value: 'Team' }],
    [{ value: name }, { value: 'Oak' }],
  ];
}

describe('the cells of a workbook', () => {
  test.each([
    [
      'what a formula came to',
      `<row r="2"><c r="A2" t="str"><f>A9&amp;"t"</f><v>Kit</v></c><c r="B2" t="str"><f>""</f><v></v></c></row>`,
      '',
      [['Kit', null]],
    ],
    [
      'a cell over several lines, for each of them',
      `<row r="2">${text('A2', 'Kit')}${text('B2', 'Oak')}</row><row r="3">${text('A3', 'Sam')}<c r="B3"/></row>`,
      '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
      [
        ['Kit', 'Oak'],
        ['Sam', 'Oak'],
      ],
    ],
    [
      'a cell over several columns, once',
      `<row r="2">${text('A2', 'Kit')}</row>`,
      '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>',
      [['Kit', null]],
    ],
    [
      'a day by itself',
      `<row r="2">${text('A2', 'Kit')}<c r="B2" t="d"><v>2026-03-27T00:00:00</v></c></row>`,
      '',
      [['Kit', '2026-03-27T00:00:00.000Z']],
    ],
  ])('are read: %s', async (_what, rows, after, cells) => {
    expect(await cellsOf(await workbookOf(rows, after))).toEqual(cells);
  });

  test.each([
    ['an error', `<row r="2">${text('A2', 'Kit')}<c r="B2" t="e"><v>#REF!</v></c></row>`],
    ['a formula that nobody worked out', `<row r="2">${text('A2', 'Kit')}<c r="B2"><f>C2</f><v></v></c></row>`],
  ])('are never taken as empty: %s', async (_what, rows) => {
    await expect(cellsOf(await workbookOf(rows))).rejects.toThrow('people.xlsx has a cell without a result, B2:');
  });

  test('are those of the first sheet that people see', async () => {
    const both = [
      { sheet: 'Last year', data: listOf('Old') },
      { sheet: 'This year', data: listOf('Kit') },
    ];
    const content = await writeXlsxFile(both).toBuffer();
    expect(await cellsOf(content)).toEqual([['Old', 'Oak']]);
    const parts = unzipSync(content);
    const shown = strFromU8(parts['xl/workbook.xml'] ?? strToU8(''));
    const hidden = strToU8(shown.replace('name="Last year"', 'name="Last year" state="veryHidden"'));
    expect(await cellsOf(Buffer.from(zipSync({ ...parts, 'xl/workbook.xml': hidden })))).toEqual([['Kit', 'Oak']]);
  });
});

describe('a CSV file as it is saved elsewhere', () => {
  const csv = 'Name,Team\nZoë,Oak\n';

  test.each([
    ['with a mark of UTF-8', Buffer.from(`\uFEFF${csv}`)],
    ['with lines as Windows ends them', Buffer.from(csv.replaceAll('\n', '\r\n'))],
    ['in quotes', Buffer.from('"Name","Team"\n"Zoë","Oak"\n')],
  ])('is read %s', async (_what, content) => {
    expect(await cellsOf(content, 'people.csv')).toEqual([['Zoë', 'Oak']]);
  });

  test.each([
    ['in UTF-16', Buffer.from(`\uFEFF${csv}`, 'utf16le'), 'is “Unicode text” (UTF-16). Save it as “CSV UTF-8”'],
    ['in UTF-16 without its mark', Buffer.from(csv, 'utf16le'), 'is not plain text. Export it again as CSV (UTF-8).'],
    ['in Windows-1252', Buffer.from(csv, 'latin1'), 'is not in UTF-8. Save it as “CSV UTF-8”'],
    ['with semicolons', Buffer.from(csv.replaceAll(',', ';')), 'has something other than commas between its columns'],
    ['with tabs', Buffer.from(csv.replaceAll(',', '\t')), 'has something other than commas between its columns'],
    ['as an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'is an old workbook'],
    ['empty', Buffer.from(''), 'is empty. Choose the file that holds the list.'],
  ])('is turned away with what to do: %s', async (_what, content, sentence) => {
    await expect(cellsOf(content, 'people.csv')).rejects.toThrow(`people.csv ${sentence}`);
  });
});
