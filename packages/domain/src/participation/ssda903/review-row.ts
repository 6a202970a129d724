import type { PlainDate } from '../../calendar/plain-date.js';
import { isParticipationCode, type ParticipationCode } from '../participation-codes.js';
import { isUsableIdentifier } from './return-children.js';
import type { ReturnDates } from './return-dates.js';
import type { ReturnRow } from './return-files.js';

/** One row of the reviews file, with what could be read of it beside what it says. */
export interface ReviewRow {
  readonly line: number;
  /** The child's identifier in the return; null where the cell is empty. */
  readonly child: string | null;
  readonly reviewText: string | null;
  readonly codeText: string | null;
  /** As this file has it. */
  readonly dateOfBirth: PlainDate | null;
  /** DOB is filled, and not as dates are written. */
  readonly isBirthOdd: boolean;
  /** As the Reviews file has it, else as the Header does: what the rules about age go by. */
  readonly bornOn: PlainDate | null;
  readonly fourthBirthday: PlainDate | null;
  readonly heldOn: PlainDate | null;
  readonly code: ParticipationCode | null;
}

/** `headerBirth`: the date of birth that the Header file has for an identifier. */
export function readReviewRow(
  row: ReturnRow<'REVIEWS'>,
  dates: ReturnDates,
  headerBirth: (child: string) => PlainDate | null,
): ReviewRow {
  const codeText = row.value('REVIEW_CODE');
  const reviewText = row.value('REVIEW');
  const child = row.value('CHILD');
  const birth = dates.birth(row.value('DOB'));
  const bornOn = birth.date ?? (child === null ? null : headerBirth(child));
  return {
    line: row.line,
    child,
    reviewText,
    codeText,
    dateOfBirth: birth.date,
    isBirthOdd: birth.isOdd,
    bornOn,
    fourthBirthday: dates.fourthBirthday(bornOn),
    heldOn: dates.read(reviewText),
    code: codeText !== null && isParticipationCode(codeText) ? codeText : null,
  };
}

/** What keeps a row from being stored, in words; null when it can be. A finding alone never does. */
export function whyNotStored(row: ReviewRow): string | null {
  const lacks = [
    isUsableIdentifier(row.child) ? null : 'no usable child',
    row.heldOn === null ? 'no date that exists' : null,
    row.code === null ? 'no code from PN0 to PN7' : null,
  ].filter((reason) => reason !== null);
  return lacks.length === 0 ? null : lacks.join(', ');
}

/** Equal for rows that say the very same. */
export function sameRowKey({ child, dateOfBirth, heldOn, code }: ReviewRow): string {
  return [child, dateOfBirth, heldOn, code].join(' ');
}
