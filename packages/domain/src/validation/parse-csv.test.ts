import { describe, expect, test } from 'vitest';
import { parseCsv } from './parse-csv.js';

/** 'line:cell|cell', one for each record. */
function read(text: string): string[] {
  return parseCsv(text).map(({ line, cells }) => `${line}:${cells.join('|')}`);
}

describe('a file as a spreadsheet writes it', () => {
  test.each([
    ['cells and lines', 'CHILD,DOB\nA1,2012', ['1:CHILD|DOB', '2:A1|2012']],
    ['line ends of every kind', 'a,"b"\r\nc,d\re,f\r\n', ['1:a|b', '2:c|d', '3:e|f']],
    ['a byte order mark', '\uFEFFCHILD\nA1', ['1:CHILD', '2:A1']],
    ['blank lines, left out but counted', '\n\na\n\nb\n\n', ['3:a', '5:b']],
    ['empty cells', ',\n"",x,', ['1:|', '2:|x|']],
    ['spaces of a cell', ' a ,b', ['1: a |b']],
    ['quotes around and within a cell', '"a, ""b""",5" pipe', ['1:a, "b"|5" pipe']],
    ['lines within quotes, counted', '"one\r\ntwo",x\ny,"\n\nz"\nlast', ['1:one\ntwo|x', '3:y|\n\nz', '6:last']],
    ['more or fewer cells than the heading', 'a,b\n1\n1,2,3', ['1:a|b', '2:1', '3:1|2|3']],
    ['nothing', '', []],
  ])('%s', (_, text, records) => {
    expect(read(text)).toEqual(records);
  });
});

test.each([
  ['a,b\n\n"x,y\nz,', 'Line 3 opens a quote that never ends'],
  ['a,"b\nc"\n"x" and more,y\n"z",""', 'Line 3 opens a quote that doesn’t end with its cell'],
])('%j is refused by the line that is wrong', (text, problem) => {
  expect(() => parseCsv(text)).toThrow(new RangeError(problem));
});
