import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { migrations } from './migrations.js';

const folder = fileURLToPath(new URL('../migrations', import.meta.url));
const names = migrations.map((Migration) => new Migration().name);
const stampOf = (name: string): number => Number(name.slice(-13));

/** `create-feedback` of 1764000100000 holds `CreateFeedback1764000100000`. */
function nameOfFile(file: string): string {
  const [stamp = '', ...words] = file.replace(/[.]ts$/, '').split('-');
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}${stamp}`;
}

/*
 * Both are recorded in councils' databases under these names. Where neither has run, they run as they are listed; they
 * touch nothing of each other's, so that a council that ran them the other way round has the same.
 */
const sharedStamp = ['ShowReviewPreparation1764000700000', 'BoundSignIn1764000700000'];

describe('the list of migrations', () => {
  test('holds every file once, by the name that is recorded where it has run', () => {
    expect(migrations.map((Migration) => Migration.name)).toEqual(names);
    expect(names.toSorted()).toEqual(readdirSync(folder).map(nameOfFile).toSorted());
    expect(new Set(names).size).toBe(names.length);
  });

  test('is in the order of their numbers, which no two share but one old pair', () => {
    const outOfOrder = names.filter((name, at) => at > 0 && stampOf(name) <= stampOf(names[at - 1] ?? ''));
    expect(outOfOrder).toEqual(sharedStamp.slice(1));
    expect(names.filter((name) => name.endsWith('1764000700000'))).toEqual(sharedStamp);
  });
});
