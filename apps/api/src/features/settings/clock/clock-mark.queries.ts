import { latestOf, mayHaveJumped } from '@heard/domain/reports/clock-jump';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { londonDay } from '../../../platform/clock.js';
import { moment, row } from '../../../platform/row-shapes.js';
import { rowOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

/** Figures wait, since nobody knows whether the date is right. */
export interface ClockDoubt {
  /** When the time was last known to be right. */
  readonly knownAt: Date;
  /** What the clock that is furthest ahead takes for today. */
  readonly today: PlainDate;
}

const known = row({ markedAt: moment.nullable(), at: moment });

/** Null: the clock goes rightly, as far as can be told. */
export async function clockDoubt(unit: Unit): Promise<ClockDoubt | null> {
  const found = await rowOf(unit, known, 'select c.marked_at as "markedAt", c.at from app.clock_mark() c');
  if (found === undefined) throw new Error('The time was not told');
  const { markedAt, at } = found;
  const clocks = [unit.now, at];
  const isFixed = unit.today !== londonDay(unit.now);
  if (markedAt === null || !mayHaveJumped({ markedAt, clocks, isFixed })) return null;
  return { knownAt: markedAt, today: londonDay(latestOf(clocks)) };
}

/** The clock goes rightly now. */
export async function markClock(unit: Unit): Promise<void> {
  await run(unit, 'select app.mark_clock()');
}
