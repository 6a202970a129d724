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
  /** In the address. */
  readonly show: string;
  /** After a count. */
  readonly counted: string;
  /** Where nothing is counted. */
  readonly label: string;
  readonly count: (counts: NeedCounts) => number;
  readonly nobody: string;
}

/** What a list of children can be narrowed to, the most urgent first. */
export const needs: readonly Need[] = [
  {
    need: 'OVERDUE',
    show: 'overdue',
    counted: 'overdue',
    label: 'Answer overdue',
    count: ({ overdue }) => overdue,
    nobody: 'No answer is overdue',
  },
  {
    need: 'SILENT',
    show: 'silent',
    counted: 'not heard for six weeks',
    label: 'Not heard for six weeks',
    count: ({ silent }) => silent,
    nobody: 'Every child was heard in the last six weeks',
  },
  {
    need: 'WAITING',
    show: 'waiting',
    counted: 'waiting for an answer',
    label: 'Waiting for an answer',
    count: ({ waiting }) => waiting,
    nobody: 'No child waits for an answer',
  },
];

/** Which children an address asks for. */
export interface Chosen {
  readonly need: ChildNeed | null;
  readonly workerId: string | null;
  readonly onlyOwn: boolean;
}

export function chosenBy(address: URLSearchParams): Chosen {
  return {
    need: needs.find(({ show }) => show === address.get('show'))?.need ?? null,
    workerId: address.get('worker'),
    onlyOwn: address.get('whose') === 'mine',
  };
}

/** The address of these children, as `chosenBy` reads it; without its question mark. */
export function addressOf({ need, workerId, onlyOwn }: Chosen): string {
  const show = needs.find((one) => one.need === need)?.show;
  const parts = {
    ...(show ? { show } : {}),
    ...(onlyOwn ? { whose: 'mine' } : {}),
    ...(workerId ? { worker: workerId } : {}),
  };
  return new URLSearchParams(parts).toString();
}
