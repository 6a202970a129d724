import { isPlainDate, type PlainDate } from '@heard/domain/calendar/plain-date';
import { InvalidInputError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';

/** Where a page of the timeline ended: after the last moment shown, in the order of the timeline. */
export interface TimelineCursor {
  readonly on: PlainDate;
  readonly id: string;
}

export function writeTimelineCursor({ on, id }: TimelineCursor): string {
  return Buffer.from(`${on} ${id}`).toString('base64url');
}

/** Throws INVALID_INPUT for anything that `writeTimelineCursor` has not written. */
export function readTimelineCursor(cursor: string): TimelineCursor {
  const [on = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (isPlainDate(on) && isId(id)) return { on, id };
  throw new InvalidInputError({ after: 'Start again from the newest' });
}
