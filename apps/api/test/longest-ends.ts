import { defaultRules } from '@heard/domain/work/break-rules';
import { kindRules } from '@heard/domain/work/kind-rules';
import { newId } from '../src/platform/ids.js';
import type { TestCouncil } from './council.js';
import { openedAt } from './opened-at.js';
import { runAs, type TestAnswer, type TestUser } from './run-as.js';
import { type TestDatabase, testToday } from './use-database.js';

/** The text asked about where this is its path, else what usually stands there. */
export type Put = <Usual>(path: string, usual: Usual) => string | Usual;
export type Send = (put: Put, path: string) => Promise<TestAnswer>;

const tell = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const change = 'mutation ($input: ChangeBreakRulesInput!) { changeBreakRules(input: $input) { version } }';
const set = 'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { version } }';
const signOn = 'mutation ($input: ChangeSingleSignOnInput!) { changeSingleSignOn(input: $input) { version } }';
const takeBack = 'mutation ($input: TakeBackWordsInput!) { takeBackWords(input: $input) { id } }';
const close = 'mutation ($input: CloseUnshownInput!) { closeUnshown(input: $input) }';

const look = 'mutation ($input: MarkLookedAtInput!) { markLookedAt(input: $input) { rule } }';

interface Around {
  readonly db: TestDatabase;
  readonly council: () => TestCouncil;
  /** A card that is achieved, and of which nothing shows what changed. */
  readonly unshown: () => string;
}

/** How the council's own sign-on brings people in; which version is seen has to be asked first. */
async function sendSignOn(db: TestDatabase, me: TestUser, put: Parameters<Send>[0]): ReturnType<Send> {
  const { version } = (await runAs(db, me, '{ singleSignOn { version } }')).data.singleSignOn;
  const input = {
    clientId: newId(),
    version,
    passwords: 'EVERYBODY',
    makesAccounts: true,
    joinsByAddress: true,
    roleClaim: put('roleClaim', 'groups'),
    teamClaim: put('teamClaim', 'department'),
    addressClaim: put('addressClaim', 'email'),
    verifiedClaim: put('verifiedClaim', 'email_verified'),
    scopes: put('scopes', 'groups'),
    lines: [],
    reason: put('reason', 'Agreed with IT'),
  };
  return runAs(db, me, signOn, { input });
}

/** Rules for what waits, and the ends that somebody gives a reason for. */
export function sendsOfEnds({ db, council, unshown }: Around): Readonly<Record<string, Send>> {
  const said = async (): Promise<string> => {
    const { children, users } = council();
    const input = {
      clientId: newId(),
      childId: children.mine,
      givenOn: testToday,
      words: 'A dog',
      answerExpected: true,
    };
    return (await runAs(db, users.PRACTITIONER, tell, { input })).data.recordFeedback.id;
  };
  return {
    changeBreakRules: async (put) => {
      const { goesTo, streams } = kindRules(defaultRules, 'NOT_DONE');
      const [any, ...others] = streams;
      const rules = { kind: 'NOT_DONE', version: 0, goesTo, streams: [{ ...any, lastAfter: 40 }, ...others] };
      const input = { clientId: newId(), ...rules, reason: put('reason', 'The care council asked') };
      return runAs(db, council().users.ADMINISTRATOR, change, { input });
    },
    changeSingleSignOn: async (put) => sendSignOn(db, council().users.ADMINISTRATOR, put),
    changeSetting: async (put) => {
      const parts = [{ name: 'idleMinutes', texts: ['20'] }];
      const input = {
        clientId: newId(),
        key: 'session',
        version: 0,
        parts,
        reason: put('reason', 'Devices are shared'),
      };
      return runAs(db, council().users.ADMINISTRATOR, set, { input });
    },
    markLookedAt: async (put) => {
      const { children, users } = council();
      const { PRACTITIONER, QUALITY_ASSURANCE } = users;
      await openedAt(db, PRACTITIONER, { at: '2026-04-14 22:30+00', children: [children.mine] });
      const finding = { rule: 'OUT_OF_HOURS', actorId: PRACTITIONER.userId, day: '2026-04-14' };
      const input = { clientId: newId(), ...finding, word: put('word', 'Was on duty') };
      return runAs(db, QUALITY_ASSURANCE, look, { input });
    },
    takeBackWords: async (put) => {
      const about = { clientId: newId(), feedbackId: await said(), takenBackOn: testToday };
      const input = { ...about, reason: put('reason', 'I have got one') };
      return runAs(db, council().users.PRACTITIONER, takeBack, { input });
    },
    closeUnshown: async (put) => {
      const { PRACTITIONER, TEAM_MANAGER } = council().users;
      const [feedbackId, actionId] = [await said(), unshown()];
      const decision = { clientId: newId(), feedbackIds: [feedbackId], outcome: 'CHANGED', reason: 'Yes', actionId };
      await runAs(db, PRACTITIONER, decide, { input: decision });
      await db.owner.query(`update action set column_key = 'ACHIEVED' where id = $1`, [actionId]);
      const input = { clientId: newId(), feedbackId, reason: put('reason', 'Whoever did it has left') };
      return runAs(db, TEAM_MANAGER, close, { input });
    },
  };
}
