import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Row } from '../tables.js';
import type { Course } from './complaint-courses.js';

/** The moment at which something of that day was written down. */
export function writtenDown(day: PlainDate | null): string | null {
  return day === null ? null : `${day}T10:30:00Z`;
}

const notEnded: Row = {
  end_kind: null,
  ended_on: null,
  end_reason: null,
  end_said_by: null,
  ended_by: null,
  ended_at: null,
};

/** How a complaint ended without an answer; nothing where it did not. */
export function endRow(ended: Course['ended'], reason: string, by: string): Row {
  if (ended === undefined) return notEnded;
  return {
    end_kind: ended.end,
    ended_on: ended.on,
    end_reason: reason,
    end_said_by: ended.end === 'NOT_FOR_PROCEDURE' ? null : 'The person themselves',
    ended_by: by,
    ended_at: writtenDown(ended.on),
  };
}
