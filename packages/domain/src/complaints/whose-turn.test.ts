import { describe, expect, test } from 'vitest';
import { whoseTurn } from './whose-turn.js';

describe('whose turn it is', () => {
  test.each([
    ['STAGE_1', 'Beech team', 'Beech team’s turn to answer'],
    ['STAGE_1', null, 'The complaints manager’s turn: no team has it yet'],
    ['STAGE_2', 'Beech team', 'The stage 2 investigator’s turn'],
    ['STAGE_3', null, 'The review panel’s turn'],
  ] as const)('%s with %s: %s', (stage, team, words) => {
    expect(whoseTurn(stage, team)).toBe(words);
  });
});
