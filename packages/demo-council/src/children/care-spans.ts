import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, daysBetween } from '@heard/domain/calendar/plain-date';
import type { Dice } from '../dice.js';
import type { ChildCore, Span } from './demo-child.js';

/** One time in care; it may still last. */
export interface Stay {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly today: PlainDate;
}

function endOf(stay: Stay): PlainDate {
  return stay.to === null || stay.today < stay.to ? stay.today : stay.to;
}

/** By agreement first, then an interim and later a full care order, as far as it has come. */
export function legalSpans(child: ChildCore, stay: Stay): Span<string>[] {
  const { from, to } = stay;
  const interimOn = addDays(from, 14);
  const orderOn = addDays(from, 60 + (daysBetween('2000-01-01', from) % 180));
  if (child.unaccompanied || interimOn >= endOf(stay)) return [{ value: 'V2', from, to }];
  const agreed: Span<string> = { value: 'V2', from, to: addDays(interimOn, -1) };
  if (orderOn >= endOf(stay)) return [agreed, { value: 'C1', from: interimOn, to }];
  const interim: Span<string> = { value: 'C1', from: interimOn, to: addDays(orderOn, -1) };
  return [agreed, interim, { value: 'C2', from: orderOn, to }];
}

type Homes = readonly (readonly [code: string, weight: number])[];

const homesFrom: readonly (readonly [age: number, homes: Homes])[] = [
  [
    16,
    [
      ['U4', 40],
      ['K2', 18],
      ['Z11', 24],
      ['U1', 8],
    ],
  ],
  [
    10,
    [
      ['U4', 42],
      ['U6', 18],
      ['K2', 20],
      ['U1', 18],
      ['P1', 4],
    ],
  ],
  [
    0,
    [
      ['U4', 40],
      ['U6', 32],
      ['U1', 22],
      ['P1', 5],
      ['K2', 1],
    ],
  ],
];
const homesAlone: Homes = [
  ['U6', 50],
  ['Z11', 35],
  ['K2', 15],
];

function homeCode(dice: Dice, child: ChildCore, age: number, isFirst: boolean): string {
  if (child.unaccompanied) return age < 16 ? 'U6' : dice.weighted(homesAlone);
  if (isFirst && age < 14) return 'U6';
  return dice.weighted(homesFrom.find(([from]) => age >= from)?.[1] ?? homesAlone);
}

/** A first home for some months, then homes that last longer. */
export function placementSpans(dice: Dice, child: ChildCore, stay: Stay): Span<string>[] {
  const spans: Span<string>[] = [];
  const last = addDays(endOf(stay), -20);
  for (let start = stay.from; ;) {
    const age = Math.floor(daysBetween(child.bornOn ?? stay.from, start) / 365.25);
    const isFirst = spans.length === 0;
    const next = addDays(start, isFirst ? dice.between(70, 320) : dice.between(300, 1900));
    const isLast = next >= last || spans.length === 5;
    spans.push({ value: homeCode(dice, child, age, isFirst), from: start, to: isLast ? stay.to : addDays(next, -1) });
    if (isLast) return spans;
    start = next;
  }
}
