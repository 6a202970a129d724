import { describe, expect, test } from 'vitest';
import { type CountedTellings, collateStreams, heardIn, isHeardBy, type VoiceCounts } from './stream-figures.js';

const telling: CountedTellings = {
  stream: 'DIRECT_WORK',
  partnerKind: null,
  speakerRole: 'CHILD',
  source: 'OWN_WORDS',
  told: true,
  tellings: 1,
};

type Case = readonly [what: string, cell: Partial<CountedTellings>, part: keyof VoiceCounts, heard: boolean];

const cases: readonly Case[] = [
  ['a child who says it', {}, 'ownWords', true],
  ['a child who told somebody else', { source: 'SECOND_HAND' }, 'secondHand', true],
  ['a baby who is watched', { source: 'OBSERVATION' }, 'observation', true],
  ['a young person at a conference', { stream: 'CP_CONFERENCE' }, 'ownWords', true],
  ['a child through a fostering service', { stream: 'PARTNER', partnerKind: 'FOSTERING' }, 'ownWords', true],
  ['a child who got in touch with the family', { stream: 'FAMILY' }, 'ownWords', true],
  ['a mother at a conference', { stream: 'CP_CONFERENCE', speakerRole: 'PARENT' }, 'parents', false],
  ['a foster carer at a review', { stream: 'CIC_REVIEW', speakerRole: 'CARER' }, 'carers', false],
  ['a grandmother', { stream: 'FAMILY', speakerRole: 'OTHER_FAMILY' }, 'otherFamily', false],
  [
    'a court, in its own words',
    { stream: 'PARTNER', partnerKind: 'COURT_OR_LEGAL', speakerRole: 'PARTNER' },
    'partners',
    false,
  ],
  ['an advocate in their own right', { stream: 'ADVOCACY_IV', speakerRole: 'ADVOCATE' }, 'advocates', false],
  [
    'an independent visitor in their own right',
    { stream: 'ADVOCACY_IV', speakerRole: 'INDEPENDENT_VISITOR' },
    'independentVisitors',
    false,
  ],
  ['somebody of the family, and not known who', { stream: 'FAMILY', speakerRole: null }, 'notSaid', false],
  ['what somebody saw of a parent', { speakerRole: 'PARENT', source: 'OBSERVATION' }, 'parents', false],
  ['a child who was missing', { told: false }, 'notFoundOut', false],
  ['a parent who was not in', { told: false, speakerRole: 'PARENT' }, 'notFoundOut', false],
];

describe('whose voice a telling is', () => {
  test.each(cases)('%s', (_what, cell, part, heard) => {
    const { counts } = collateStreams([{ ...telling, ...cell }]);
    const { tellings, ...parts } = counts;
    expect(tellings).toBe(1);
    expect(Object.entries(parts).filter(([, count]) => count !== 0)).toEqual([[part, 1]]);
    expect(heardIn(counts)).toBe(heard ? 1 : 0);
    expect(isHeardBy({ ...telling, ...cell })).toBe(heard);
  });

  test('each is counted once, whichever way they are put together', () => {
    const cells = cases.map(([, cell], at) => ({ ...telling, ...cell, tellings: at + 1 }));
    const all = cases.reduce((sum, _case, at) => sum + at + 1, 0);
    const { counts, streams } = collateStreams(cells);
    const { tellings, ...parts } = counts;
    expect(tellings).toBe(all);
    expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(streams.reduce((sum, stream) => sum + stream.counts.tellings, 0)).toBe(all);
    for (const { counts: ofStream, kinds } of streams.filter(({ kinds: some }) => some.length > 0)) {
      expect(kinds.reduce((sum, kind) => sum + kind.counts.tellings, 0)).toBe(ofStream.tellings);
    }
  });
});

describe('streams put together', () => {
  test('every stream is there, and every kind of it, also one by which nothing came', () => {
    const { streams } = collateStreams([]);
    expect(streams.map(({ stream, kinds }) => [stream, kinds.map(({ key }) => key)])).toEqual([
      ['CP_CONFERENCE', ['YOUNG_PERSON', 'PARENT', 'OTHERS']],
      ['CIC_REVIEW', []],
      ['ADVOCACY_IV', []],
      ['PARTNER', ['INFORMAL', 'CASE_AUDIT', 'COURT_OR_LEGAL', 'COMMISSIONED', 'FOSTERING', 'RESIDENTIAL', 'NOT_SAID']],
      ['DIRECT_WORK', []],
      ['FAMILY', []],
    ]);
  });

  test('a conference tells parents from young people, and partners tell their kinds apart', () => {
    const { streams } = collateStreams([
      { ...telling, stream: 'CP_CONFERENCE', tellings: 3 },
      { ...telling, stream: 'CP_CONFERENCE', speakerRole: 'PARENT', tellings: 4 },
      { ...telling, stream: 'CP_CONFERENCE', speakerRole: 'CARER', tellings: 2 },
      { ...telling, stream: 'PARTNER', partnerKind: 'RESIDENTIAL', tellings: 5 },
      { ...telling, stream: 'PARTNER', partnerKind: null, speakerRole: 'PARTNER', tellings: 6 },
    ]);
    const kinds = streams.flatMap((stream) => stream.kinds).filter(({ counts }) => counts.tellings > 0);
    expect(kinds.map(({ label, counts }) => [label, counts.tellings, heardIn(counts)])).toEqual([
      ['Young person', 3, 3],
      ['Parent', 4, 0],
      ['Anybody else', 2, 0],
      ['Residential care', 5, 5],
      ['Not said which', 6, 0],
    ]);
  });
});
