import { roles } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../test/council.js';
import { recordComplaint } from '../../test/complaints.js';
import { runAs } from '../../test/run-as.js';
import { everySendableInput, type SendableInput } from '../../test/sendable-inputs.js';
import { useDatabase } from '../../test/use-database.js';
import { createSchema } from './schema.js';

const failure = 'INTERNAL_SERVER_ERROR';
const id = '01900000-0000-7000-8000-000000000000';
const asked = everySendableInput(createSchema()).filter(({ kind }) => kind !== 'subscription');
const named = (inputs: readonly SendableInput[]): [string, SendableInput][] =>
  inputs.map((input) => [`${input.operation} ${input.path}`, input]);

const numbers = named(asked.filter(({ is }) => is === 'number'));
const days = named(asked.filter(({ is }) => is === 'day'));
const cursors = named(asked.filter(({ is, path }) => is === 'text' && path === 'after'));

const written = (text: string): string => Buffer.from(text).toString('base64url');
const places = [2_147_483_648, -3_000_000_000, 1e99, 1.5, null, '1', [], {}];
/** Of the shapes that the product writes, with places that no list has; and of no shape at all. */
const strangeCursors = [
  '',
  'nonsense',
  ...['null', '[]', '{}', '[0', `[0,"a\\u0000","${id}"]`, `[0,"\\ud83c","${id}"]`, '[0,0,"x"]'].map(written),
  ...places.flatMap((place) => [JSON.stringify([place, 'a', id]), JSON.stringify([0, place, id])]).map(written),
  ...['0000-01-01', '2026-02-30', 'infinity', '10000-01-01'].map((day) => written(`${day} ${id}`)),
  ...['2026-01-01 x', ` ${id}`].map(written),
];

describe('what is sent beyond the end of its range', () => {
  const db = useDatabase();
  let council: TestCouncil;
  beforeAll(async () => {
    council = await buildCouncil(db);
    // The child whom the sample's id leads to: nothing ends early at one who is not there.
    const { PRACTITIONER } = council.users;
    await addChild(db, { id, reference: 'VC-1004', name: 'Dilys Reed', team: council.teams[0], worker: PRACTITIONER });
  });

  /** What the first of the roles who may call this operation is answered. */
  async function answered({ document, variables }: SendableInput, value: unknown) {
    for (const role of roles) {
      const { errors } = await runAs(db, council.users[role], document, variables(value));
      const [error] = errors;
      if (error?.code !== 'FORBIDDEN') return { code: error?.code, fields: Object.keys(error?.fields ?? {}) };
    }
    throw new Error('Nobody may call it');
  }

  test('is found in the schema', () => {
    expect(numbers.map(([name]) => name)).toEqual(expect.arrayContaining(['children first', 'moveAction version']));
    expect(days.map(([name]) => name)).toEqual(
      expect.arrayContaining(['participation from', 'recordFeedback givenOn']),
    );
    expect(cursors.map(([name]) => name)).toEqual(expect.arrayContaining(['children after', 'childTimeline after']));
  });

  test.each(numbers)('%s: a number at the end of its range is no failure of ours', async (_name, input) => {
    for (const number of [-2_147_483_648, -1, 0, 2_147_483_647]) {
      expect(await answered(input, number)).not.toMatchObject({ code: failure });
    }
  });

  test.each(numbers)('%s: a number beyond it is refused beside it', async (_name, input) => {
    expect(await answered(input, 2_147_483_648)).toEqual({ code: 'INVALID_INPUT', fields: [input.path] });
  });

  test.each(days)('%s: a day that no record can have is refused beside it', async (_name, input) => {
    for (const day of ['0000-01-01', '0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31', '10000-01-01']) {
      expect({ day, ...(await answered(input, day)) }).toEqual({ day, code: 'INVALID_INPUT', fields: [input.path] });
    }
  });

  test.each(days)('%s: the first and the last day that one can have are no failure of ours', async (_name, input) => {
    for (const day of ['1900-01-01', '2199-12-31']) {
      expect(await answered(input, day)).not.toMatchObject({ code: failure });
    }
  });

  test.each(['1900-01-01', '2199-12-31'])('a complaint of %s is recorded or refused', async (day) => {
    for (const part of ['receivedOn', 'groundsOn']) {
      const { errors } = await recordComplaint(db, council.users.COMPLAINTS_MANAGER, { [part]: day });
      expect(errors.map(({ code }) => code)).not.toContain(failure);
    }
  });

  test.each(cursors)('%s: what is no cursor of ours is no failure of ours', async (_name, input) => {
    for (const cursor of strangeCursors) {
      expect({ cursor, ...(await answered(input, cursor)) }).not.toMatchObject({ code: failure });
    }
  });
});
