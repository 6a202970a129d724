import { describe, expect, test } from 'vitest';
import { placesOf, streamPlaces } from './released-streams.js';

describe('where a telling stands in published figures', () => {
  test.each([
    ['CIC_REVIEW', null, ['ALL', 'CIC_REVIEW']],
    ['CP_CONFERENCE', null, ['ALL', 'CP_CONFERENCE']],
    ['PARTNER', 'RESIDENTIAL', ['ALL', 'PARTNER', 'PARTNER RESIDENTIAL']],
    ['PARTNER', null, ['ALL', 'PARTNER', 'PARTNER NOT_SAID']],
  ])('%s, %s', (stream, kind, places) => {
    expect(placesOf(stream, kind)).toEqual(places);
    expect(streamPlaces.map(({ key }) => key)).toEqual(expect.arrayContaining([...places]));
  });
});
