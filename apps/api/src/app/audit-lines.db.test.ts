import { can, isPermission } from '@heard/domain/access/permissions';
import { operationsInWords } from '@heard/domain/audit/operation-words';
import { beforeAll, describe, expect, test } from 'vitest';
import { aliasedRequest } from '../../test/aliased-request.js';
import type { AuditExpectation, AuditScene } from '../../test/audit-scene.js';
import { auditTable, beforeSignIn } from '../../test/audit-table.js';
import { complaintInput } from '../../test/complaints.js';
import { buildCouncil } from '../../test/council.js';
import { openedAt } from '../../test/opened-at.js';
import { addPlan } from '../../test/plan.js';
import { makeReturn } from '../../test/return-files.js';
import { rootOperations } from '../../test/root-operations.js';
import { runAs, type TestUser } from '../../test/run-as.js';
import { plantQuestions } from '../../test/questions.js';
import { giveSecondFactor } from '../../test/second-factor.js';
import { useDatabase } from '../../test/use-database.js';
import { newId } from '../platform/ids.js';
import { hashPassword } from '../platform/password.js';
import { createSchema } from './schema.js';

const schema = createSchema();
const operations = rootOperations(schema);
/** What the log has without anybody's request: of commands, and of the council's own sign-on. */
const withoutRequest = ['backup', 'restore', 'signOn'];
/** What is looked at as unusual was opened before; what the requests leave comes after. */
const beforeAnyRequest = '2020-05-01';
const nobodysName = 'nobody by this name';

describe('the audit log', () => {
  const db = useDatabase();
  let scene: AuditScene;

  async function idOf(user: TestUser, mutation: string, input: object): Promise<string> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await runAs(
      db,
      user,
      `mutation ($input: ${type}) { made: ${mutation}(input: $input) { id } }`,
      {
        input,
      },
    );
    expect(errors).toEqual([]);
    return data.made.id;
  }

  beforeAll(async () => {
    const council = await buildCouncil(db);
    const { PRACTITIONER, COMPLAINTS_MANAGER, QUALITY_ASSURANCE } = council.users;
    await openedAt(db, PRACTITIONER, { at: '2020-04-14 21:30+00', children: [council.children.mine] });
    const told = { givenOn: '2026-11-20', words: 'I was heard.' };
    const mine = { ...told, childId: council.children.mine };
    const about = { childReference: 'VC-1001', complainantName: 'Amber’s aunt' };
    const files = makeReturn({ header: ['A1,F,10/05/2010,WBRI,,,'], reviews: ['A1,10/05/2010,05/06/2026,PN1'] });
    const imported = await runAs(
      db,
      QUALITY_ASSURANCE,
      'mutation ($input: ImportReturnInput!) { importReturn(input: $input) { run { id } } }',
      { input: { files, clientId: newId() } },
    );
    const complaint = await idOf(COMPLAINTS_MANAGER, 'recordComplaint', complaintInput(about));
    const shared = await runAs(
      db,
      COMPLAINTS_MANAGER,
      'mutation ($input: ShareComplaintInput!) { shareComplaint(input: $input) { shares { id } } }',
      { input: { id: complaint, userId: PRACTITIONER.userId, althoughAboutThem: false } },
    );
    const feedback = await idOf(PRACTITIONER, 'recordFeedback', {
      ...told,
      clientId: newId(),
      childId: council.children.mine,
    });
    const task = { title: 'Ring', ownerId: PRACTITIONER.userId, dueOn: '2026-12-01' };
    const decision = { clientId: newId(), feedbackIds: [feedback], outcome: 'CANNOT', reason: 'No dogs here.', task };
    scene = {
      council,
      decision: await idOf(PRACTITIONER, 'recordDecision', decision),
      undecided: await idOf(PRACTITIONER, 'recordFeedback', { ...mine, clientId: newId() }),
      unshown: await idOf(PRACTITIONER, 'recordFeedback', { ...mine, clientId: newId() }),
      task: (await db.owner.query<{ id: string }>('select id from task')).rows[0]?.id ?? '',
      feedback,
      statement:
        (await db.owner.query<{ id: string }>('select id from statement where feedback_id = $1', [feedback])).rows[0]
          ?.id ?? '',
      lifeDecision: await idOf(PRACTITIONER, 'recordLifeDecision', {
        clientId: newId(),
        childId: council.children.mine,
        kind: 'SCHOOL',
        what: 'Another school',
        tookEffectOn: '2026-11-24',
      }),
      share: shared.data.shareComplaint.shares[0].id,
      plan: await addPlan(db, { lead: PRACTITIONER, cards: 1 }),
      group: await idOf(PRACTITIONER, 'recordFeedback', {
        ...told,
        clientId: newId(),
        groupName: 'Care Leavers Forum',
      }),
      complaint,
      openComplaint: await idOf(COMPLAINTS_MANAGER, 'recordComplaint', complaintInput(about)),
      compliment: await idOf(PRACTITIONER, 'recordCompliment', {
        receivedOn: '2026-11-20',
        summary: 'She listened.',
        fromWhom: 'PARENT',
      }),
      importRun: imported.data.importReturn.run.id,
      cover: newId(),
      question: newId(),
      unanswered: newId(),
      repliedTo: newId(),
      wish: newId(),
      leaving: newId(),
      unreached:
        (await db.owner.query<{ id: string }>(`select id from child where reference = '903-A1'`)).rows[0]?.id ?? '',
      double: newId(),
      failedMessage: newId(),
      partnersPassword: 'three quiet otters',
      recoveryCodes: ['bcdfghjkmn', 'pqrstvwxz2'],
      passkey: newId(),
    };
    await db.owner.query(
      `insert into passkey (id, user_id, name, credential_id, public_key) values ($1, $2, 'A phone', 'a phone', 'none')`,
      [scene.passkey, council.users.PARTNER.userId],
    );
    for (const { userId } of [council.users.PARTNER, council.users.ELECTED_MEMBER]) {
      await giveSecondFactor(db, userId, scene.recoveryCodes);
    }
    await db.owner.query(
      `insert into sign_on_identity (user_id, oidc_issuer, oidc_sub, end_asked_by, end_asked_at) values ($1, 'https://login.example', '7', $2, now())`,
      [QUALITY_ASSURANCE.userId, council.users.ADMINISTRATOR.userId],
    );
    await db.owner.query(
      `insert into work_item (id, kind, subject_id, feedback_id, child_id, owner_id, since_on, opened_on, due_on)
       select $1, 'NO_EVIDENCE', s.id, s.feedback_id, s.child_id, $2, '2026-11-20', '2026-11-20', '2026-12-04' from statement s where s.feedback_id = $3`,
      [newId(), PRACTITIONER.userId, scene.unshown],
    );
    await db.owner.query(`insert into child_double (id, case_id, name, child_id) values ($1, 'C9', 'Amber', $2)`, [
      scene.double,
      council.children.mine,
    ]);
    await db.owner.query('update user_account set password_hash = $1 where id = any($2)', [
      await hashPassword(scene.partnersPassword),
      [council.users.PARTNER.userId, council.users.TEAM_MANAGER.userId],
    ]);
    await plantQuestions(db, scene);
    await db.owner.query(
      `insert into outgoing_message (id, kind, recipient_id, expires_at, failed_at, problem) values ($1, 'TEST', $2, now() + interval '1 day', now(), 'REFUSED')`,
      [scene.failedMessage, PRACTITIONER.userId],
    );
    await db.owner.query(
      `insert into cover (id, client_id, payload_sha256, absent_id, starts_on, ends_on) values ($1, $1, '', $2, '2026-12-01', '2026-12-01')`,
      [scene.cover, PRACTITIONER.userId],
    );
  });

  /** Sends the request under another name, and answers what the log has got by it. */
  async function linesOf(user: TestUser, name: string, variables: Readonly<Record<string, unknown>>) {
    await db.owner.query(
      `with gone as (delete from access_event where at > $1 returning id)
       delete from access_event_child c using gone where c.event_id = gone.id`,
      [beforeAnyRequest],
    );
    const { data, errors } = await runAs(db, user, aliasedRequest(schema, name, variables), { ...variables });
    const { rows } = await db.owner.query(
      `select e.operation, e.outcome, e.actor_id, e.purpose, e.searched, e.detail, e.record_ids, e.session_id is not null as session,
         coalesce((select jsonb_object_agg(k.child_id, k.depth) from access_event_child k where k.event_id = e.id), '{}') as children
       from access_event e where e.at > $1`,
      [beforeAnyRequest],
    );
    return { answer: data?.another, errors, rows };
  }

  test('has a line in the table for every operation, and none for what is gone', () => {
    const known = [...Object.keys(auditTable), ...beforeSignIn].toSorted();
    expect(known).toEqual(operations.map(({ name }) => name).toSorted());
  });

  test('says every operation in words, and none that is gone', () => {
    const logged = Object.keys(auditTable).filter((name) => auditTable[name] !== null);
    const known = [...logged, ...beforeSignIn, ...withoutRequest];
    expect(operationsInWords.toSorted()).toEqual(known.toSorted());
  });

  test('leaves out only what says why', () => {
    const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const left = types.flatMap((type) =>
      Object.values(type?.getFields() ?? {}).filter((field) => field.extensions['notAudited']),
    );
    expect(left.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(auditTable)
        .filter((name) => auditTable[name] === null)
        .toSorted(),
    );
  });

  /** The line that is expected, as it lies in the log. */
  function lineOf(name: string, expected: AuditExpectation, made: string) {
    const { purpose = null, searched = null, detail = null, records = () => [], children = () => ({}) } = expected;
    const ids = expected.recordOfAnswer ? [...records(scene), made] : records(scene);
    const seen = { record_ids: new Set(ids), children: children(scene) };
    const actor_id = scene.council.users[expected.as].userId;
    return { operation: name, outcome: 'OK', actor_id, session: true, purpose, searched, detail, ...seen };
  }
  const asked = Object.entries(auditTable).flatMap(([name, expected]) =>
    expected === null ? [] : [{ name, expected }],
  );
  const left = operations.filter(({ name, kind }) => auditTable[name] === null && kind !== 'subscription');

  test.each(asked)(
    '$name leaves one line, by its own name, with whose records were seen',
    async ({ name, expected }) => {
      const user = scene.council.users[expected.as];
      const { answer, errors, rows } = await linesOf(user, name, expected.variables?.(scene) ?? {});
      expect(errors).toEqual([]);
      const [row] = rows;
      expect(rows).toHaveLength(1);
      expect({ ...row, record_ids: new Set(row?.record_ids) }).toEqual(lineOf(name, expected, String(answer?.id)));
    },
  );

  test.each(left)('$name leaves no line', async ({ name }) => {
    const { errors, rows } = await linesOf(scene.council.users.PRACTITIONER, name, {});
    expect([errors, rows]).toEqual([[], []]);
  });

  const closed = operations.filter(
    ({ kind, policy }) => kind !== 'subscription' && isPermission(policy) && !can('ADMINISTRATOR', policy),
  );
  test.each(closed)('a refusal of $name says by its own name which ids were asked for', async ({ name, variables }) => {
    const { rows } = await linesOf(scene.council.users.ADMINISTRATOR, name, variables);
    const sample = '01900000-0000-7000-8000-000000000000';
    // The number of a form is no record's.
    const asked = JSON.stringify(variables).replace(`"clientId":"${sample}"`, '').includes(sample);
    expect(rows).toMatchObject([{ operation: name, outcome: 'REFUSED', children: {} }]);
    expect(rows[0].record_ids).toEqual(asked ? [sample] : []);
  });

  /** What is done with one child's words, or decisions about their life, by those they were given to. */
  const byName = ['feedback:answer', 'life-decision:say', 'life-decision:record', 'work:give', 'work:close'];
  const ofOneChild = operations.flatMap(({ name, policy }) => {
    const line = auditTable[name];
    return byName.includes(policy) && line?.children !== undefined ? [{ name, line }] : [];
  });
  test.each(ofOneChild)(
    '$name answers leadership, of what it was not given, as of what there is not, and opens nothing',
    async ({ name, line }) => {
      const there = line.variables?.(scene) ?? {};
      const ids = new RegExp(
        [...(line.records?.(scene) ?? []), ...Object.keys(line.children?.(scene) ?? {})].join('|'),
        'g',
      );
      const none: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(there).replace(ids, () => newId()));
      const asked = await linesOf(scene.council.users.LEADERSHIP, name, there);
      expect(asked.errors).toHaveLength(1);
      expect(asked.rows).toMatchObject([{ operation: name, outcome: 'REFUSED', purpose: null, children: {} }]);
      expect(asked.errors).toEqual((await linesOf(scene.council.users.LEADERSHIP, name, none)).errors);
    },
  );

  test('a child out of reach is refused with their id, and what is no id is not kept', async () => {
    const { PRACTITIONER } = scene.council.users;
    const { other } = scene.council.children;
    const { errors, rows } = await linesOf(PRACTITIONER, 'child', { id: other });
    expect(errors[0]?.code).toBe('NOT_FOUND');
    expect(rows).toMatchObject([{ operation: 'child', outcome: 'REFUSED', record_ids: [other], children: {} }]);
    const words = await linesOf(PRACTITIONER, 'child', { id: 'something that a child said' });
    expect(words.rows).toMatchObject([{ operation: 'child', outcome: 'REFUSED', record_ids: [] }]);
  });

  test('a search that finds nobody leaves what was searched for', async () => {
    const { rows } = await linesOf(scene.council.users.LEADERSHIP, 'children', { search: nobodysName });
    expect(rows).toMatchObject([{ operation: 'children', outcome: 'OK', searched: nobodysName, children: {} }]);
  });

  test('nobody gives out a file of what they may not see', async () => {
    const { errors, rows } = await linesOf(scene.council.users.PARTNER, 'recordExport', {
      kind: 'IMPORT_FINDINGS',
      rows: 1,
    });
    expect(errors[0]?.code).toBe('FORBIDDEN');
    expect(rows).toMatchObject([{ operation: 'recordExport', outcome: 'REFUSED' }]);
  });

  test('a file may have no lines, but not fewer', async () => {
    const { LEADERSHIP } = scene.council.users;
    const none = await linesOf(LEADERSHIP, 'recordExport', { kind: 'PARTICIPATION_FIGURES', rows: 0 });
    expect(none.rows).toMatchObject([{ detail: 'exported PARTICIPATION_FIGURES, 0 lines' }]);
    const { errors, rows } = await linesOf(LEADERSHIP, 'recordExport', { kind: 'PARTICIPATION_FIGURES', rows: -1 });
    expect(errors[0]?.fields).toEqual({ rows: 'Give the number of lines, from 0' });
    expect(rows).toEqual([]);
  });
});
