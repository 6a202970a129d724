import type { ChainState } from '../feedback/chain-state.js';
import type { ChainWait } from './chain-waits.js';

/** By what the picture of the chain is split. */
export const ChainSplit = { SERVICE: 'SERVICE', TEAM: 'TEAM', STREAM: 'STREAM', AGE_BAND: 'AGE_BAND' } as const;
export type ChainSplit = keyof typeof ChainSplit;

export const chainSplitLabels: Readonly<Record<ChainSplit, string>> = {
  STREAM: 'Stream',
  SERVICE: 'Service',
  TEAM: 'Team',
  AGE_BAND: 'Age',
};

/** What stands behind a bar: those that got as far as a link, and those that did not. */
export const ChainList = {
  SAID: 'SAID',
  DECIDED: 'DECIDED',
  NOT_DECIDED: 'NOT_DECIDED',
  UNDER_WAY: 'UNDER_WAY',
  NOT_UNDER_WAY: 'NOT_UNDER_WAY',
  SHOWN: 'SHOWN',
  NOT_SHOWN: 'NOT_SHOWN',
  TOLD: 'TOLD',
  NOT_TOLD: 'NOT_TOLD',
  LATE: 'LATE',
} as const;
export type ChainList = keyof typeof ChainList;

/** Nobody may tell these any more: they are late for nothing, and wait for nothing. */
export const closedStates: readonly ChainState[] = ['ASKED_NOT', 'WITHDRAWN'];

interface Definition {
  readonly name: string;
  readonly text: string;
}

/** What is counted, of what, and which day counts: the words beside the figures and in their file. */
export const chainDefinitions: readonly Definition[] = [
  {
    name: 'Said',
    text: 'Each thing that a child or young person said, wished or showed, by the day it was said; whoever got no answer is among them, also where none was promised. What they say to being told is counted once it is to be answered itself.',
  },
  {
    name: 'Promised an answer',
    text: 'Of all that was said: when it was written down, somebody promised an answer to it by a day. Who still waits for that answer is among them.',
  },
  {
    name: 'Decided',
    text: 'Somebody decided what is done about it. Its day is that of the first decision. What was taken back before that waits for none.',
  },
  {
    name: 'Under way',
    text: 'Of decisions after which something is to be done: a task or a card of the plan is there. Its day is when the first of them was made.',
  },
  {
    name: 'Done, and shown',
    text: 'Of the same: all of it is done, and what changed is written down. Its day is when the last of it was done.',
  },
  {
    name: 'Told',
    text: 'The child was told what was decided, as it stands. Its day is when they were first told. A parent or carer who was told in their place does not count.',
  },
  {
    name: 'Days',
    text: 'Half of all that came as far as the link before got to the next within so many days, and nine in ten within so many: the slowest tenth took longer. Those that wait still count as not there yet. Who asked not to be told, or took it back, is not in the days until they were told.',
  },
  {
    name: 'Told by the promised day',
    text: 'Of all that an answer was promised for by a day that has gone by: those told on that day or before. Who was never told is among them; who asked not to be told, or took it back, is not. The range is that of a 95% Wilson interval.',
  },
];

export const chainDefinitionText = chainDefinitions.map(({ name, text }) => `${name}: ${text}`).join(' ');

/** Of how many statements one is slower: one in two, one in ten. */
const oneIn: Readonly<Record<'median' | 'slowest', number>> = { median: 2, slowest: 10 };

/**
 * Whether a wait of so many statements may be published to others than those with access to records: of the half, or of the
 * tenth, more than a small number (five, unless the council hides more) have to be slower.
 */
export function mayPublishWait(what: 'median' | 'slowest', statements: number, threshold: number): boolean {
  return statements >= oneIn[what] * (threshold + 1);
}

/** The waits that need something to be done: they are hidden with what is done. */
export const waitsOfDoing: readonly ChainWait[] = ['TO_UNDER_WAY', 'TO_SHOWN'];
