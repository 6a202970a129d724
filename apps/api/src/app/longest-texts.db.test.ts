import { beforeAll, describe, expect, test } from 'vitest';
import { columnsOfInputs } from '../../test/columns-of-inputs.js';
import {
  answerComplaint,
  changeComplaint,
  complaintInput,
  extendComplaint,
  recordComplaint,
} from '../../test/complaints.js';
import { addChild, buildCouncil, type TestCouncil } from '../../test/council.js';
import { signedInBrowser } from '../../test/browser-session.js';
import { type Put, type Send, sendsOfEnds } from '../../test/longest-ends.js';
import { sendsOfDecisions } from '../../test/longest-of-decisions.js';
import { sendsOfPasskeys } from '../../test/longest-of-passkeys.js';
import { sendsOfPeople } from '../../test/longest-of-people.js';
import { sendsOfQuestions } from '../../test/questions.js';
import { sendsOfThemes } from '../../test/longest-of-themes.js';
import { addPlan, type TestPlan } from '../../test/plan.js';
import { makeReturn } from '../../test/return-files.js';
import { runAs } from '../../test/run-as.js';
import { everySendableInput } from '../../test/sendable-inputs.js';
import { testToday, useDatabase } from '../../test/use-database.js';
import { newId } from '../platform/ids.js';
import { createSchema } from './schema.js';

const tell = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const answer = 'mutation ($input: AnswerConsentInput!) { answerConsent(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id actions { taskId } } }';
const back = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }';
const promise = 'mutation ($input: PromiseActionInput!) { promiseAction(input: $input) { id } }';
const finish = 'mutation ($input: FinishTaskInput!) { finishTask(input: $input) { id } }';
const reopen = 'mutation ($input: ReopenTaskInput!) { reopenTask(input: $input) { id } }';
const give = 'mutation ($input: GiveWorkInput!) { giveWork(input: $input) }';
const praise = 'mutation ($input: RecordComplimentInput!) { recordCompliment(input: $input) { id } }';
const show = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { id } } }';
const say = 'mutation ($input: SayWhatChangedInput!) { sayWhatChanged(input: $input) { action { id } } }';
const explain = 'mutation ($input: ExplainBlockInput!) { explainBlock(input: $input) { waitingFor } }';
const load = 'mutation ($input: ImportReturnInput!) { importReturn(input: $input) { run { id } } }';
const create = 'mutation ($input: CreateFirstAdministratorInput!) { createFirstAdministrator(input: $input) { id } }';

/** Texts that must have a shape besides their length: as long as that shape lets them be. */
const shaped: Readonly<Record<string, (length: number) => string>> = {
  'createFirstAdministrator email': (length) => `${'é'.repeat(length - 8)}@example`,
  'addPerson email': (length) => `a${'é'.repeat(length - 9)}@example`,
  'correctPerson email': (length) => `c${'é'.repeat(length - 9)}@example`,
  'recordFeedback language': (length) => `eng${'-abcdefg'.repeat(length)}`.slice(0, length),
};
/** A year is one of those that there are: the list of them bounds it. */
const chosen = [
  'importReturn year',
  'recordDecisionTold means',
  'recordDecisionTold translationLanguage',
  'recordTellingBack means',
  'recordTellingBack translationLanguage',
];

const schema = createSchema();
const sendable = new Map(everySendableInput(schema).map((input) => [`${input.operation} ${input.path}`, input]));
const kept = Object.entries(columnsOfInputs).filter(([name]) => !chosen.includes(name));

const learning = (put: Put) => ({
  learnt: put('learnt', null),
  learningChange: put('learningChange', null),
});

describe('a text as long as it may be', () => {
  const db = useDatabase();
  const empty = useDatabase();
  let council: TestCouncil;
  let plan: TestPlan;

  beforeAll(async () => {
    council = await buildCouncil(db);
    plan = await addPlan(db, { lead: council.users.PRACTITIONER, cards: 2 });
  });

  const haveChild = async (reference: string | null): Promise<void> => {
    const { rowCount } = await db.owner.query('select from child where reference = $1', [reference]);
    if (reference === null || rowCount === 1) return;
    await addChild(db, { reference, name: 'Long', team: council.teams[0] });
  };
  const promised = async (put: Put, path: string) => {
    const { rows } = await db.owner.query<{ id: string }>('select id from objective limit 1');
    const [dueOn, who] = ['2026-12-24', council.users.PRACTITIONER.userId];
    const title = put(path, 'Ring');
    if (path === 'newAction.title') return { newAction: { title, objectiveId: rows[0]?.id, leadId: who, dueOn } };
    return path === 'task.title' ? { task: { title, ownerId: who, dueOn } } : {};
  };
  const decidedTask = async (put: Put) => {
    const { PRACTITIONER } = council.users;
    const said = { input: { ...tellings(put).said, clientId: newId() } };
    const feedbackId: string = (await runAs(db, PRACTITIONER, tell, said)).data.recordFeedback.id;
    const task = { title: 'Ring', ownerId: PRACTITIONER.userId, dueOn: '2026-12-24' };
    const input = { clientId: newId(), feedbackIds: [feedbackId], outcome: 'CHANGED', reason: 'Yes', task };
    const { recordDecision } = (await runAs(db, PRACTITIONER, decide, { input })).data;
    return { feedbackId, decisionId: recordDecision.id, taskId: recordDecision.actions[0].taskId };
  };
  const tellings = (put: Put) => {
    const said = {
      clientId: newId(),
      childId: council.children.mine,
      givenOn: testToday,
      captureMethod: 'DRAWING',
      source: 'SECOND_HAND',
      words: put('words', 'I like maths'),
      relayedBy: put('relayedBy', 'Her aunt'),
      speaker: put('speaker', null),
      language: put('language', 'en'),
      questionAsked: put('questionAsked', null),
      present: [{ who: 'OTHER', detail: put('present.0.detail', null) }],
      wishesAndFeelings: put('wishesAndFeelings', null),
      interpretation: put('interpretation', null),
      themes: [put('themes.0', 'pets')],
      consents: [
        {
          use: 'TRAINING',
          given: true,
          basis: 'COMPETENT_CHILD',
          reason: put('consents.0.reason', 'She said it back'),
        },
      ],
      doNotTell: put('doNotTell', null),
      answerExpected: false,
    };
    const byParent = { use: 'TRAINING', given: true, basis: 'PARENTAL_RESPONSIBILITY' };
    return {
      said,
      'consents.0.givenBy': { ...said, consents: [{ ...byParent, givenBy: put('consents.0.givenBy', null) }] },
      speaker: { ...said, consents: [] },
      groupName: { ...said, childId: null, doNotTell: null, consents: [], groupName: put('groupName', null) },
      observation: {
        ...said,
        source: 'OBSERVATION',
        captureMethod: 'OBSERVATION',
        words: null,
        relayedBy: null,
        observation: put('observation', 'Smiled'),
      },
    };
  };

  const sends: Readonly<Record<string, Send>> = {
    ...sendsOfDecisions({ db, council: () => council }),
    ...sendsOfEnds({ db, council: () => council, unshown: () => plan.actions[1] ?? '' }),
    ...sendsOfPeople(db, () => council),
    ...sendsOfPasskeys(db, () => council),
    ...sendsOfQuestions(db, () => council),
    ...sendsOfThemes(db, () => council),
    recordFeedback: async (put, path) => {
      const inputs = Object.entries(tellings(put));
      const input = inputs.find(([name]) => name === path)?.[1] ?? tellings(put).said;
      const theme = path === 'themes.0' ? put(path, '') : '';
      if (theme !== '') {
        await db.owner.query(`insert into theme (id, key, label, area) values ($1, $2, 'Long', 'RIGHTS')`, [
          newId(),
          theme,
        ]);
      }
      return runAs(db, council.users.PRACTITIONER, tell, { input });
    },
    answerConsent: async (put, path) => {
      const { data } = await runAs(db, council.users.PRACTITIONER, tell, {
        input: { ...tellings(put).said, consents: [] },
      });
      const byMother = {
        use: 'TRAINING',
        given: true,
        basis: 'PARENTAL_RESPONSIBILITY',
        givenBy: put('consents.0.givenBy', 'Mother'),
      };
      const byChild = {
        use: 'TRAINING',
        given: true,
        basis: 'COMPETENT_CHILD',
        reason: put('consents.0.reason', 'Told me back'),
      };
      const consents = [path === 'consents.0.givenBy' ? byMother : byChild];
      const input = { clientId: newId(), feedbackId: data.recordFeedback.id, version: 0, consents };
      return runAs(db, council.users.PRACTITIONER, answer, { input });
    },
    recordDecision: async (put, path) => {
      const { PRACTITIONER } = council.users;
      const said = { input: { ...tellings(put).said, clientId: newId() } };
      const feedbackIds = [(await runAs(db, PRACTITIONER, tell, said)).data.recordFeedback.id];
      const draft = { feedbackIds, outcome: 'CHANGED', reason: put('reason', 'You get a dog') };
      const first = await runAs(db, PRACTITIONER, decide, {
        input: { ...draft, reason: 'No', clientId: newId() },
      });
      const decidedBy = put('decidedBy', null);
      const correction = put('correction', 'The landlord agreed');
      const replaces = first.data.recordDecision.id;
      const input = { ...draft, clientId: newId(), decidedBy, replaces, correction, ...(await promised(put, path)) };
      return runAs(db, PRACTITIONER, decide, { input });
    },
    promiseAction: async (put, path) => {
      const { PRACTITIONER } = council.users;
      const { feedbackId, decisionId } = await decidedTask(put);
      const input = { clientId: newId(), feedbackId, decisionId, ...(await promised(put, path)) };
      return runAs(db, PRACTITIONER, promise, { input });
    },
    finishTask: async (put) => {
      const { feedbackId, taskId } = await decidedTask(put);
      const input = { clientId: newId(), feedbackId, taskId, version: 1, whatWasDone: put('whatWasDone', 'Rang') };
      return runAs(db, council.users.PRACTITIONER, finish, { input });
    },
    reopenTask: async (put) => {
      const { feedbackId, taskId } = await decidedTask(put);
      const about = { feedbackId, taskId };
      const done = { ...about, clientId: newId(), version: 1, whatWasDone: 'Rang' };
      await runAs(db, council.users.PRACTITIONER, finish, { input: done });
      const input = { ...about, clientId: newId(), version: 2, why: put('why', 'They never rang back') };
      return runAs(db, council.users.PRACTITIONER, reopen, { input });
    },
    recordTellingBack: async (put, path) => {
      const { PRACTITIONER } = council.users;
      const said = { input: { ...tellings(put).said, clientId: newId() } };
      const feedbackId: string = (await runAs(db, PRACTITIONER, tell, said)).data.recordFeedback.id;
      const decision = { clientId: newId(), feedbackIds: [feedbackId], outcome: 'CHANGED', reason: 'Yes' };
      const decided = await runAs(db, PRACTITIONER, decide, { input: decision });
      const about = { clientId: newId(), feedbackId, decisionId: decided.data.recordDecision.id, toldOn: testToday };
      const words = put('words', 'Yes');
      const told = { ...about, words, means: put('means', 'CONVERSATION'), reaction: put('reaction', null) };
      const untold = { ...about, result: 'COULD_NOT', tryAgainOn: '2026-12-24' };
      const missed = { ...untold, reason: put('reason', 'Not in'), othersTold: put('othersTold', null) };
      const translated = { ...told, translation: put('translation', 'Tak'), translationLanguage: 'pl' };
      return runAs(db, PRACTITIONER, back, { input: path === 'reason' || path === 'othersTold' ? missed : translated });
    },
    giveWork: async (put) => {
      const { PRACTITIONER, TEAM_MANAGER } = council.users;
      const owed = { answerExpected: true, answerOwnerId: PRACTITIONER.userId };
      const said = { input: { ...tellings(put).said, ...owed, clientId: newId() } };
      const feedbackId: string = (await runAs(db, PRACTITIONER, tell, said)).data.recordFeedback.id;
      const people = { fromUserId: PRACTITIONER.userId, toUserId: TEAM_MANAGER.userId };
      const input = { clientId: newId(), feedbackId, ...people, version: 1, reason: put('reason', 'On leave') };
      return runAs(db, PRACTITIONER, give, { input });
    },
    recordComplaint: async (put, path) => {
      const childReference = put('childReference', null);
      await haveChild(childReference);
      return recordComplaint(db, council.users.COMPLAINTS_MANAGER, {
        childReference,
        summary: put('summary', 'Nobody rang'),
        complainantName: put('complainantName', 'Petra Vane'),
        wantedOutcome: put('wantedOutcome', 'A call'),
        ...(path === 'procedureReason' ? { procedure: 'CORPORATE', procedureReason: put(path, '') } : {}),
        ...(path === 'advocacyProvider' ? { advocacy: 'OFFERED_ACCEPTED', advocacyProvider: put(path, '') } : {}),
      });
    },
    answerComplaint: async (put) => {
      const { data } = await recordComplaint(db, council.users.COMPLAINTS_MANAGER, { receivedOn: '2026-11-03' });
      const { id, version } = data.recordComplaint;
      return answerComplaint(db, council.users.COMPLAINTS_MANAGER, {
        id,
        version,
        responseSummary: put('responseSummary', 'We are sorry'),
        ...learning(put),
        extension: { reason: 'COMPLEX', extendedOn: '2026-11-16', note: put('extension.note', null) },
      });
    },
    correctComplaint: async (put, path) => {
      const { data } = await recordComplaint(db, council.users.COMPLAINTS_MANAGER);
      const { id, version } = data.recordComplaint;
      const childReference = put('childReference', null);
      await haveChild(childReference);
      return changeComplaint(db, council.users.COMPLAINTS_MANAGER, 'correctComplaint', {
        id,
        version,
        childReference,
        fromWhom: 'FOSTER_CARER',
        reason: put('reason', 'Misheard'),
        ...(path === 'procedureReason' ? { procedure: 'CORPORATE', procedureReason: put(path, '') } : {}),
        ...(path === 'advocacyProvider' ? { advocacy: 'OFFERED_ACCEPTED', advocacyProvider: put(path, '') } : {}),
      });
    },
    endComplaint: async (put) => {
      const { data } = await recordComplaint(db, council.users.COMPLAINTS_MANAGER);
      const { id, version } = data.recordComplaint;
      return changeComplaint(db, council.users.COMPLAINTS_MANAGER, 'endComplaint', {
        id,
        version,
        endKind: 'WITHDRAWN',
        endedOn: testToday,
        endReason: put('endReason', 'It is sorted'),
        endSaidBy: put('endSaidBy', 'Petra Vane'),
        ...learning(put),
      });
    },
    recordLearning: async (put) => {
      const { data } = await recordComplaint(db, council.users.COMPLAINTS_MANAGER);
      const { id } = data.recordComplaint;
      await answerComplaint(db, council.users.COMPLAINTS_MANAGER, { id, version: 1 });
      const input = { id, version: 2, learnt: put('learnt', 'Ring'), learningChange: put('learningChange', null) };
      return changeComplaint(db, council.users.COMPLAINTS_MANAGER, 'recordLearning', input);
    },
    extendComplaint: async (put) => {
      const { data } = await recordComplaint(db, council.users.COMPLAINTS_MANAGER);
      const { id, version } = data.recordComplaint;
      return extendComplaint(db, council.users.COMPLAINTS_MANAGER, { id, version, note: put('note', null) });
    },
    recordCompliment: async (put) => {
      const { clientId, receivedOn } = complaintInput();
      const input = {
        clientId,
        receivedOn,
        fromWhom: 'PARENT',
        summary: put('summary', 'You rang back'),
        complainantName: put('complainantName', null),
        childReference: put('childReference', null),
      };
      return runAs(db, council.users.COMPLAINTS_MANAGER, praise, { input });
    },
    addEvidence: async (put) => {
      const input = {
        actionId: plan.actions[0],
        kind: 'TEXT',
        body: put('body', 'Forty were asked'),
        whatChanged: put('whatChanged', null),
      };
      return runAs(db, council.users.PRACTITIONER, show, { input });
    },
    sayWhatChanged: async (put) => {
      const actionId = plan.actions[0];
      await runAs(db, council.users.PRACTITIONER, show, {
        input: { actionId, kind: 'TEXT', body: 'Forty were asked', whatChanged: 'Said before' },
      });
      const input = { actionId, whatChanged: put('whatChanged', 'Letters are shorter') };
      return runAs(db, council.users.PRACTITIONER, say, { input });
    },
    importPlan: async (put) => {
      const content = Buffer.from('objective_no,action\n1,Write to children\n').toString('base64');
      const bring = 'mutation ($input: PlanFileInput!) { importPlan(input: $input) { isDone } }';
      return runAs(db, council.users.QUALITY_ASSURANCE, bring, { input: { name: put('name', 'plan.csv'), content } });
    },
    importReturn: async (put) => {
      const [reviews, header] = makeReturn({
        header: ['K1,F,10/05/2008,WBRI,,,'],
        reviews: ['K1,10/05/2008,31/06/2017,PN1'],
      });
      const files = [{ ...reviews, name: put('files.0.name', 'reviews.csv') }, header];
      return runAs(db, council.users.QUALITY_ASSURANCE, load, { input: { clientId: newId(), files } });
    },
    createFirstAdministrator: async (put) => {
      await empty.owner.query('truncate setup_invitation, user_account cascade');
      const browser = signedInBrowser(empty);
      await empty.owner.query('insert into setup_invitation (token_sha256) values ($1)', [browser.hash('one-time')]);
      const input = {
        token: 'one-time',
        name: put('name', 'Robin Vale'),
        email: put('email', 'robin.vale@test.example'),
        password: 'three quiet otters',
      };
      return browser.run(create, { input });
    },
  };

  test.each(kept)('is kept whole: %s', async (name, column) => {
    const input = sendable.get(name);
    const send = sends[input?.operation ?? ''];
    if (input === undefined || send === undefined) throw new Error(`Nothing here sends ${name}`);
    const text = shaped[name]?.(input.greatest) ?? '🎉'.repeat(input.greatest);
    const { errors } = await send((path, usual) => (path === input.path ? text : usual), input.path);
    expect(errors).toEqual([]);
    const [table, field] = column.split('.');
    const place = input.operation === 'createFirstAdministrator' ? empty : db;
    const { rowCount } = await place.owner.query(`select from ${table} where ${field} = $1`, [text]);
    expect(rowCount).toBeGreaterThan(0);
  });

  test.each([['🎉'], ['"'], ['\u0001']])('is kept whole within JSON, where %j takes more room', async (sign) => {
    await db.owner.query(`update action set column_key = 'BLOCKED' where id = $1`, [plan.actions[0]]);
    const waitingFor = `a${sign.repeat(299)}`;
    const { data, errors } = await runAs(db, council.users.PRACTITIONER, explain, {
      input: { actionId: plan.actions[0], waitingFor },
    });
    expect(errors).toEqual([]);
    expect(data.explainBlock.waitingFor).toBe(waitingFor);
  });
});
