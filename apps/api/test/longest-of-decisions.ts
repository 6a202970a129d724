import { newId } from '../src/platform/ids.js';
import type { TestCouncil } from './council.js';
import type { Put, Send } from './longest-ends.js';
import { runAs } from './run-as.js';
import { type TestDatabase, testToday } from './use-database.js';

const record = 'mutation ($input: RecordLifeDecisionInput!) { recordLifeDecision(input: $input) { id } }';
const correct = 'mutation ($input: CorrectLifeDecisionInput!) { correctLifeDecision(input: $input) { id } }';
const withdraw = 'mutation ($input: WithdrawLifeDecisionInput!) { withdrawLifeDecision(input: $input) { id } }';
const sayAsked = 'mutation ($input: RecordAskedBeforeInput!) { recordAskedBefore(input: $input) { id } }';
const sayTold = 'mutation ($input: RecordDecisionToldInput!) { recordDecisionTold(input: $input) { id } }';

interface Scene {
  readonly db: TestDatabase;
  readonly council: () => TestCouncil;
}

const says = (put: Put) => ({
  kind: 'OTHER',
  title: put('title', 'A trip'),
  what: put('what', 'She goes'),
  decidedBy: put('decidedBy', null),
  tookEffectOn: testToday,
});

/** Decisions about a child's life with one text as long as it may be. */
export function sendsOfDecisions({ db, council }: Scene): Readonly<Record<string, Send>> {
  const send = async (mutation: string, input: object) =>
    runAs(db, council().users.PRACTITIONER, mutation, { input: { clientId: newId(), ...input } });
  const made = async (): Promise<object> => {
    const input = { ...says((_path, usual) => usual), childId: council().children.mine };
    return { lifeDecisionId: (await send(record, input)).data.recordLifeDecision.id, seen: 0 };
  };
  return {
    recordLifeDecision: async (put) => send(record, { ...says(put), childId: council().children.mine }),
    correctLifeDecision: async (put) => {
      const right = { ...says(put), what: put('what', 'She stays') };
      return send(correct, { ...(await made()), ...right, reason: put('reason', 'Misheard') });
    },
    withdrawLifeDecision: async (put) =>
      send(withdraw, { ...(await made()), because: 'TWICE', reason: put('reason', null) }),
    recordAskedBefore: async (put) =>
      send(sayAsked, { ...(await made()), answer: 'NO', why: 'COURT', words: put('words', null) }),
    recordDecisionTold: async (put, path) => {
      const about = { ...(await made()), toldOn: testToday };
      const words = { words: put('words', 'Yes'), reaction: put('reaction', null) };
      const polish = { translation: put('translation', 'Tak'), translationLanguage: 'pl' };
      const told = { ...about, result: 'TOLD', means: 'CONVERSATION', ...words, ...polish };
      const why = { reason: put('reason', 'Ill'), othersTold: put('othersTold', null) };
      const untold = { ...about, result: 'COULD_NOT', ...why, tryAgainOn: '2026-12-24' };
      return send(sayTold, path === 'reason' || path === 'othersTold' ? untold : told);
    },
  };
}
