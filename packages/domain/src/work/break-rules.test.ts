import { describe, expect, test } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { breakKinds } from './break-kinds.js';
import { defaultRules, ruleDays } from './break-rules.js';
import { breakRulesDraft } from './break-rules-draft.js';
import { kindRules, ruleRows, type StreamDays } from './kind-rules.js';

const everywhere: StreamDays = { stream: 'ANY', days: 10, nextAfter: 3, lastAfter: 14 };
const conference: StreamDays = { stream: 'CP_CONFERENCE', days: 5, nextAfter: null, lastAfter: null };
const sent = {
  clientId: '1',
  kind: 'UNDECIDED',
  version: 0,
  goesTo: 'TEAM_MANAGER',
  streams: [everywhere, conference],
  reason: ' The care council asked ',
};

function problems(changes: object): unknown {
  const parsed = parseDraft(breakRulesDraft, { ...sent, ...changes });
  return parsed.ok ? null : parsed.fields;
}

describe('what counts in a council that has changed nothing', () => {
  test('says how long each link may take, and who is next, then leadership', () => {
    for (const kind of breakKinds) {
      expect(ruleDays(defaultRules, kind, 'FAMILY')).not.toBeNull();
      expect(defaultRules.filter((rule) => rule.kind === kind && rule.level > 0).map((rule) => rule.nextRole)).toEqual([
        'TEAM_MANAGER',
        'LEADERSHIP',
      ]);
    }
    expect(ruleDays(defaultRules, 'UNDECIDED', 'CP_CONFERENCE')).toBe(5);
  });

  test('is the same as rows and as what is set for one link', () => {
    const said = breakKinds.flatMap((kind) => ruleRows(kindRules(defaultRules, kind)));
    expect(said.toSorted(byKey)).toEqual(defaultRules.toSorted(byKey));
    const [any, first] = kindRules(defaultRules, 'UNDECIDED').streams;
    expect([any, first]).toEqual([everywhere, conference]);
  });
});

function byKey(a: object, b: object): number {
  return JSON.stringify(a).localeCompare(JSON.stringify(b));
}

describe('rules that make sense', () => {
  const one = (changes: Partial<StreamDays>) => ({ streams: [{ ...everywhere, ...changes }, conference] });
  const other = (changes: Partial<StreamDays>) => ({ streams: [everywhere, { ...conference, ...changes }] });

  test.each<[string, object, unknown]>([
    ['as they are', {}, null],
    ['no further than the manager', one({ lastAfter: null }), null],
    ['at once to the manager', one({ nextAfter: 0 }), null],
    ['nothing of its own for a stream', other({ days: null }), null],
    [
      'to leadership at once',
      { goesTo: 'LEADERSHIP', streams: [{ ...everywhere, lastAfter: null }, conference] },
      null,
    ],
    ['no day more than promised', { kind: 'PROMISE_PASSED', ...one({ days: 0 }) }, null],
    ['of a decision about a life', { kind: 'NOT_ASKED', streams: [everywhere] }, null],
    [
      'of such a decision by a stream',
      { kind: 'NOT_ASKED' },
      { streams: 'A decision comes in by no stream: enter days for everything' },
    ],
    ['no days at all', one({ days: null }), { 'streams.0.days': 'Enter whole days from 1 to 90' }],
    ['on the day it was said', one({ days: 0 }), { 'streams.0.days': 'Enter whole days from 1 to 90' }],
    ['more than a quarter', one({ days: 91 }), { 'streams.0.days': 'Enter whole days from 1 to 90' }],
    ['a word', one({ days: Number.NaN }), { 'streams.0.days': 'Enter whole days as a number, like 10' }],
    ['half a day', other({ days: 1.5 }), { 'streams.1.days': 'Enter whole days from 1 to 90' }],
    [
      'less than promised',
      { kind: 'NOT_DONE', ...one({ days: -1 }) },
      { 'streams.0.days': 'Enter whole days from 0 to 90' },
    ],
    ['to nobody', one({ nextAfter: null }), { 'streams.0.nextAfter': 'Enter whole days from 0 to 90' }],
    ['to two on one day', one({ lastAfter: 0 }), { 'streams.0.lastAfter': 'Enter whole days from 1 to 90' }],
    [
      'to leadership twice',
      { goesTo: 'LEADERSHIP' },
      { 'streams.0.lastAfter': 'It goes to leadership first: leave this empty' },
    ],
    [
      'further in one stream alone',
      {
        streams: [
          { ...everywhere, lastAfter: null },
          { ...conference, lastAfter: 7 },
        ],
      },
      { 'streams.1.lastAfter': 'Elsewhere it goes no further: enter days for everything first' },
    ],
    ['nothing for everything', { streams: [conference] }, { streams: 'Enter how long it may take everywhere' }],
    [
      'a stream twice',
      { streams: [everywhere, conference, conference] },
      { streams: 'Say of each stream once how long it may take' },
    ],
    ['to somebody else', { goesTo: 'PARTNER' }, { goesTo: 'Choose who has it next' }],
    [
      'without a reason',
      { reason: ' ' },
      { reason: 'Enter why, for example: the care council asked for quicker answers' },
    ],
  ])('%s', (_what, changes, found) => {
    expect(problems(changes)).toEqual(found);
  });
});
