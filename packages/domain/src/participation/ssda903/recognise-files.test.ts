import { expect, test } from 'vitest';
import { recogniseFiles } from './recognise-files.js';
import { recogniseReturnFile } from './return-files.js';

const header = { name: 'one.csv', text: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n' };
const reviews = { name: 'two.csv', text: '\uFEFF"child","dob","review","review_code"\r\nA1,,,\r\n' };
const episodes = {
  name: 'three.csv',
  text: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
};

test.each([
  [header.text, 'HEADER'],
  [reviews.text, 'REVIEWS'],
  [`\r\n\r\n${episodes.text}`, 'EPISODES'],
  ['REVIEW_CODE,EXTRA,REVIEW,DOB,CHILD', 'REVIEWS'],
  ['CHILD,DOB,SDQ_SCORE', null],
  ['', null],
  ['CHILD,DOB,REVIEW,"REVIEW_CODE', 'REVIEWS'],
])('%j', (text, kind) => {
  expect(recogniseReturnFile(text)).toBe(kind);
});

test('tells files apart whatever their order and names', () => {
  expect(recogniseFiles([episodes, reviews, header])).toEqual({ ok: true, header, reviews, episodes });
  expect(recogniseFiles([reviews, header])).toEqual({ ok: true, header, reviews, episodes: null });
});

test.each([
  [[], ['Add the Header file of the return.', 'Add the Reviews file of the return.']],
  [[header], ['Add the Reviews file of the return.']],
  [
    [header, reviews, { ...reviews, name: 'four.csv' }],
    ['two.csv and four.csv are both the Reviews file. Keep the one that counts.'],
  ],
  [
    [header, reviews, { name: 'notes.csv', text: 'a,b' }],
    ['notes.csv is none of the return’s files by its first line. Take it away, or export it again as CSV.'],
  ],
])('says what to do about %#', (files, problems) => {
  expect(recogniseFiles(files)).toEqual({ ok: false, problems });
});
