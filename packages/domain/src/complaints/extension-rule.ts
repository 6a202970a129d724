import type { PlainDate } from '../calendar/plain-date.js';
import { formatPlainDate } from '../calendar/plain-date.js';
import type { StageDates } from './complaint-clock.js';

export interface ExtendableStage extends StageDates {
  /** The last day that an extension can reach, counted from the start. */
  readonly extendedDueOn: PlainDate;
}

/**
 * Why this stage can't be extended today, in words for the person; null when it can.
 * An extension is made once, before the answer, and reaches 20 working days in all at stage 1 (Representations
 * Regs 2006, reg 14). Agreeing it late isn't refused, since nothing in the regulations says so; the record shows it.
 */
export function extensionRefusal(stage: ExtendableStage, today: PlainDate): string | null {
  if (stage.respondedOn !== null) return 'This complaint has been answered, so there is nothing to extend';
  if (stage.agreedDueOn !== null)
    return `This complaint has been extended already, to ${formatPlainDate(stage.agreedDueOn)}`;
  if (stage.extendedDueOn <= stage.standardDueOn) return 'The law allows no extension at this stage';
  if (today > stage.extendedDueOn) {
    return `The longest time that the law allows ended on ${formatPlainDate(stage.extendedDueOn)}. Answer the complaint as soon as you can`;
  }
  return null;
}

/** True where the person was told of more time only after the standard date had gone by. */
export function extendedLate(standardDueOn: PlainDate, extendedOn: PlainDate): boolean {
  return extendedOn > standardDueOn;
}
