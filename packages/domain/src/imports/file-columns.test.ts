import { describe, expect, test } from 'vitest';
import { columnProblems, columnsOf, fieldLine, type FileField, knowsHeadings } from './file-columns.js';

const fields: readonly FileField<'name' | 'email'>[] = [
  { key: 'name', label: 'Name', hint: '', isNeeded: true, names: ['Full name', 'Employee'] },
  { key: 'email', label: 'Email address', hint: '', isNeeded: true, names: ['Email', 'Work email'] },
];
const nothing = { said: new Map(), kept: new Map() };

function problems(name: string | null, email: string | null) {
  const columns = new Map([
    ['name' as const, name],
    ['email' as const, email],
  ]);
  return columnProblems(fields, columns);
}

describe('the columns of a file', () => {
  test.each([
    [['Name', 'Email address'], { name: 'Name', email: 'Email address' }],
    [['EMPLOYEE', 'work_email'], { name: 'EMPLOYEE', email: 'work_email' }],
    [['Who', 'Post'], { name: null, email: null }],
  ])('are known by what they are usually called: %j', (headings, columns) => {
    expect(Object.fromEntries(columnsOf(headings, fields, nothing))).toEqual(columns);
  });

  test('are those of the last file, and first of all those that are said', () => {
    const headings = ['Who', 'Name', 'Post'];
    const kept = new Map([
      ['name', 'who'],
      ['email', 'Gone'],
    ]);
    const said = new Map([
      ['name', null],
      ['email', 'Post'],
    ]);
    expect([...columnsOf(headings, fields, { said: new Map(), kept }).values()]).toEqual(['Who', null]);
    expect([...columnsOf(headings, fields, { said, kept }).values()]).toEqual([null, 'Post']);
  });

  test('are all there that have to be, each for one thing', () => {
    expect(problems('Who', 'Post')).toEqual([]);
    expect(problems('Who', null)).toEqual(['Say which column holds “Email address”']);
    expect(problems('Who', 'Who')).toEqual(['“Who” cannot be both “Name” and “Email address”. Choose another column']);
  });

  test('give a line by field, and what is not there as empty', () => {
    const headings = ['Post', 'Who'];
    const columns = columnsOf(headings, fields, { said: new Map([['name', 'Who']]), kept: new Map() });
    const read = fieldLine(headings, columns, { line: 2, cells: ['x', ' Kit '] });
    expect([read.line, read.of('name'), read.of('email')]).toEqual([2, 'Kit', '']);
    expect(fieldLine(headings, columns, { line: 3, cells: ['x'] }).of('name')).toBe('');
    expect(knowsHeadings(fields, ['Post', 'full  name'])).toBe(true);
    expect(knowsHeadings(fields, ['Post'])).toBe(false);
  });
});
