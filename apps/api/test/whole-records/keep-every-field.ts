import { describe, expect, test } from 'vitest';
import { createSchema } from '../../src/app/schema.js';
import { useDatabase } from '../use-database.js';
import type { RoundTrips } from './round-trip.js';
import { unprovenFields } from './unproven-fields.js';

/** Tests that each of these mutations keeps every field that the schema lists for it. One call makes a test file. */
export function testThatEveryFieldIsKept(roundTrips: RoundTrips): void {
  const schema = createSchema();

  describe.each(Object.entries(roundTrips))('%s', (mutation, sendAndReadBack) => {
    const db = useDatabase();

    test('keeps every field that can be sent, and tells it to whoever may read it', async () => {
      const trips = await sendAndReadBack(db);
      for (const { sent, readBack } of trips) expect(readBack).toEqual(sent);
      const sent = trips.map((trip) => trip.sent);
      expect(unprovenFields(schema, mutation, sent)).toEqual([]);
    });
  });
}
