import type { PlainDate } from '../calendar/plain-date.js';
import { formatPlainDate } from '../calendar/plain-date.js';
import type { StageDates } from './complaint-clock.js';

export interface ExtendableStage extends StageDates {
  /** The last day that an extension can reach, counted from the start. */
  readonly extendedDueOn: PlainDate;
}

/**
 * Why this stage can't be extended at all, in words for the person; null when it can. An extension is made once and
 * reaches 20 working days in all at stage 1 (Representations Regs 2006, reg 14).
 */
export function extensionRefusal(stage: ExtendableStage): string | null {
  if (stage.agreedDueOn !== null)
    return `This complaint has been extended already, to ${formatPlainDate(stage.agreedDueOn)}`;
  if (stage.respondedOn !== null && stage.respondedOn <= stage.standardDueOn)
    return 'This complaint was answered by the standard date, so there is nothing to extend';
  if (stage.extendedDueOn <= stage.standardDueOn) return 'The law allows no extension at this stage';
  return null;
}

/**
 * Why telling the person of more time on this day extends nothing; null where it does. The day on which they were told
 * decides, not the day on which somebody writes it down: it may be entered after the answer. Told late, after the
 * standard date, isn't refused, since nothing in the regulations says so; the record shows it.
 */
export function toldOnRefusal(
  { respondedOn, extendedDueOn }: Pick<ExtendableStage, 'respondedOn' | 'extendedDueOn'>,
  extendedOn: PlainDate,
): string | null {
  if (respondedOn !== null && extendedOn > respondedOn)
    return `The person was answered on ${formatPlainDate(respondedOn)}: they must have been told of more time by then`;
  if (extendedOn > extendedDueOn)
    return `The longest time allowed ended on ${formatPlainDate(extendedDueOn)}: enter the day, up to then, when the person was told`;
  return null;
}

/** True where the person was told of more time only after the standard date had gone by. */
export function extendedLate(standardDueOn: PlainDate, extendedOn: PlainDate): boolean {
  return extendedOn > standardDueOn;
}

/**
 * What is left of an extension once the dates of the stage are put right: never beyond the longest time allowed, and
 * nothing where the standard date itself is now as late.
 */
export function keptExtension(
  agreedDueOn: PlainDate | null,
  { standardDueOn, extendedDueOn }: Pick<ExtendableStage, 'standardDueOn' | 'extendedDueOn'>,
): PlainDate | null {
  if (agreedDueOn === null || agreedDueOn <= standardDueOn) return null;
  return agreedDueOn < extendedDueOn ? agreedDueOn : extendedDueOn;
}
