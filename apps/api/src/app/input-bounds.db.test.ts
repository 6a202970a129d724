import { isInputObjectType } from 'graphql';
import { roles } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../test/council.js';
import { runAs, type TestUser } from '../../test/run-as.js';
import { everySendableInput, type SendableInput } from '../../test/sendable-inputs.js';
import { useDatabase } from '../../test/use-database.js';
import { createSchema } from './schema.js';

const schema = createSchema();
const asked = everySendableInput(schema).filter(({ kind }) => kind !== 'subscription');
const files = asked.filter(({ path }) => /(?:^content|[.]text)$/.test(path));
const texts = asked.filter((input) => input.is === 'text' && !files.includes(input));
const lists = asked.filter(({ is }) => is === 'list');
const named = (inputs: readonly SendableInput[]): [string, SendableInput][] =>
  inputs.map((input) => [`${input.operation} ${input.path}`, input]);
const list = (input: SendableInput, size: number): unknown[] => Array.from({ length: size }, () => input.entry);
const tooLong = /^Use at most [\d,]+ characters: this has [\d,]+$/;

describe('what can be sent', () => {
  const db = useDatabase();
  let council: TestCouncil;
  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  const send = async (user: TestUser | null, { document, variables }: SendableInput, value: unknown) => {
    const { errors } = await runAs(db, user, document, variables(value));
    return { code: errors[0]?.code, fields: errors[0]?.fields ?? {} };
  };

  test('is found in the schema, texts and lists alike', () => {
    expect(texts.map(({ operation, path }) => `${operation} ${path}`)).toEqual(
      expect.arrayContaining(['recordFeedback consents.0.reason', 'children search', 'child purpose', 'board planId']),
    );
    expect(lists.map(({ path }) => path)).toEqual(expect.arrayContaining(['present', 'themes', 'files']));
    expect(files.map(({ operation }) => operation)).toEqual([
      'checkPlan',
      'importPlan',
      'checkPeopleFile',
      'importPeopleFile',
      'checkChildren',
      'importChildren',
      'checkReturn',
      'importReturn',
    ]);
  });

  test('is sent whole: an operation that was compiled knows no default of what is left out', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const withDefaults = inputs.flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, defaultValue }) =>
        defaultValue === undefined ? [] : `${type.name}.${name}`,
      ),
    );
    expect(withDefaults).toEqual([]);
  });

  test.each(named(texts))(
    '%s: one character too many is refused to anybody, beside its field',
    async (_name, input) => {
      const wanted = { code: 'INVALID_INPUT', fields: { [input.path]: expect.stringMatching(tooLong) } };
      const words = `${'🎉'.repeat(input.greatest)}!`;
      expect(await send(null, input, words)).toEqual(wanted);
      for (const role of roles) expect(await send(council.users[role], input, words)).toEqual(wanted);
    },
  );

  test.each(named(texts))('%s: as long as it may be, its length is not what is wrong', async (_name, input) => {
    const { fields } = await send(council.users.COMPLAINTS_MANAGER, input, '🎉'.repeat(input.greatest));
    expect(Object.values(fields).filter((sentence) => tooLong.test(sentence))).toEqual([]);
  });

  test.each(named(lists))('%s: one entry too many is refused to anybody, beside its field', async (_name, input) => {
    const sentence = `Choose at most ${input.greatest}: there are ${input.greatest + 1}`;
    const wanted = { code: 'INVALID_INPUT', fields: { [input.path]: sentence } };
    expect(await send(null, input, list(input, input.greatest + 1))).toEqual(wanted);
    for (const role of roles) {
      expect(await send(council.users[role], input, list(input, input.greatest + 1))).toEqual(wanted);
    }
  });

  test.each(named(lists))(
    '%s: with as many entries as it may have, their number is not what is wrong',
    async (_name, input) => {
      const { fields } = await send(council.users.PRACTITIONER, input, list(input, input.greatest));
      expect(Object.values(fields).filter((sentence) => sentence.startsWith('Choose at most'))).toEqual([]);
    },
  );

  test.each(named(files))('%s: a file beyond all returns is refused to anybody', async (_name, input) => {
    const fields = { [input.path]: expect.stringMatching(tooLong) };
    expect(await send(null, input, 'x'.repeat(input.greatest + 1))).toEqual({ code: 'INVALID_INPUT', fields });
  });

  test.each(named(texts))('%s: what could not be kept as it is, or not be seen, is refused', async (_name, input) => {
    const unseen = input.path === 'search' ? [] : ['\u200b']; // a search for nothing is none
    for (const value of ['a\0', '\ud83c', ...unseen]) {
      const { code, fields } = await send(council.users.PRACTITIONER, input, value);
      expect({ value, code, fields: Object.keys(fields) }).toEqual({
        value,
        code: 'INVALID_INPUT',
        fields: [input.path],
      });
    }
  });
});
