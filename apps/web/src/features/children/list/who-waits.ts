import { weeksInWords } from '@heard/domain/feedback/days-since-heard';

import type { ChildNeed } from '../../../gql/children/graphql';

/** How many children wait for what, of whomever they are counted. */
export interface NeedCounts {
  readonly children: number;
  readonly silent: number;
  readonly waiting: number;
  readonly overdue: number;
}

interface Need {
  readonly need: ChildNeed;
  /** After a count. */
  readonly counted: string;
  /** Where nothing is counted. */
  readonly label: string;
  readonly count: (counts: NeedCounts) => number;
  readonly nobody: string;
}

/** What a list of children can be narrowed to, the most urgent first. @param weeks after how many without being heard */
export const needsAfter = (weeks: number): readonly Need[] => [
  {
    need: 'OVERDUE',
    counted: 'overdue',
    label: 'Answer overdue',
    count: ({ overdue }) => overdue,
    nobody: 'No answer is overdue',
  },
  {
    need: 'SILENT',
    counted: `not heard for ${weeksInWords(weeks)}`,
    label: `Not heard for ${weeksInWords(weeks)}`,
    count: ({ silent }) => silent,
    nobody: `Every child was heard in the last ${weeksInWords(weeks)}`,
  },
  {
    need: 'WAITING',
    counted: 'waiting for an answer',
    label: 'Waiting for an answer',
    count: ({ waiting }) => waiting,
    nobody: 'No child waits for an answer',
  },
];

/** How each is asked for in an address. */
const shown: Readonly<Record<ChildNeed, string>> = { OVERDUE: 'overdue', SILENT: 'silent', WAITING: 'waiting' };

const childNeeds: readonly ChildNeed[] = ['OVERDUE', 'SILENT', 'WAITING'];

/** Which children an address asks for. */
export interface Chosen {
  readonly need: ChildNeed | null;
  readonly workerId: string | null;
  readonly onlyOwn: boolean;
}

export function chosenBy(address: URLSearchParams): Chosen {
  return {
    need: childNeeds.find((need) => shown[need] === address.get('show')) ?? null,
    workerId: address.get('worker'),
    onlyOwn: address.get('whose') === 'mine',
  };
}

/** The address of these children, as `chosenBy` reads it; without its question mark. */
export function addressOf({ need, workerId, onlyOwn }: Chosen): string {
  const parts = {
    ...(need ? { show: shown[need] } : {}),
    ...(onlyOwn ? { whose: 'mine' } : {}),
    ...(workerId ? { worker: workerId } : {}),
  };
  return new URLSearchParams(parts).toString();
}
