import { describe, expect, test } from '@jest/globals';
import { fieldsOfVariables } from './fields-of-variables.js';

describe('fields of variables that have no such value', () => {
  test.each([
    [
      'Variable "$input" got invalid value "2026-02-30" at "input.givenOn"; Enter a real date as YYYY-MM-DD',
      { givenOn: 'Enter a real date as YYYY-MM-DD' },
    ],
    [
      'Variable "$input" got invalid value "X" at "input.consents[0].use"; Value "X" does not exist in "ConsentUse" enum.',
      { 'consents[0].use': 'Value "X" does not exist in "ConsentUse" enum.' },
    ],
    [
      'Variable "$input" got invalid value "; at "input.summary"; x" at "input.groundsOn"; Enter a real date as YYYY-MM-DD',
      { groundsOn: 'Enter a real date as YYYY-MM-DD' },
    ],
    [
      'Variable "$from" got invalid value "x"; Enter a real date as YYYY-MM-DD',
      { from: 'Enter a real date as YYYY-MM-DD' },
    ],
    [
      'Variable "$input" got invalid value {}; Field "clientId" of required type "ID!" was not provided.',
      { clientId: 'Give this' },
    ],
    ['Something else', {}],
  ])('%j', (message, fields) => {
    expect(fieldsOfVariables(message)).toEqual(fields);
  });
});
