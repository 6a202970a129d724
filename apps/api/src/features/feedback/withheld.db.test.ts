import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { sqlOf } from '../../../test/sql-of.js';
import { testToday, useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { openUnit } from '../../platform/work.js';

const purpose = 'Checking that answers are given';
const everything = `query ($id: ID!, $purpose: String) {
  children { edges { cursor node { id name lastHeardOn daysSinceHeard waitingAnswers nextAnswerBy } } pageInfo { hasNextPage endCursor } }
  child(id: $id, purpose: $purpose) { id lastHeardOn daysSinceHeard waitingAnswers nextAnswerBy people { name } }
  childVoice(childId: $id, purpose: $purpose) { latest { id words chains { state decision { reason tellings { words } } } } latestWishes { id } notFoundOut { id } doNotTell { who hidden on } waiting { id } timeline { edges { node { id on kind } } pageInfo { hasNextPage endCursor } } }
  childTimeline(childId: $id, purpose: $purpose, filter: WAITING, first: 1) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;

describe('who should not be told', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  async function seenBy(user: TestUser): Promise<unknown> {
    const { data, errors } = await runAs(db, user, everything, {
      id: council.children.mine,
      purpose,
    });
    expect(errors).toEqual([]);
    return data;
  }

  async function rowsSeenBy(user: TestUser): Promise<number[]> {
    const hash = `hash of ${user.userId}`;
    await db.owner.query(
      `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour') on conflict do nothing`,
      [hash, newId(), user.userId],
    );
    const unit = await openUnit(db.place, hash, newId());
    await sqlOf(unit, `select set_config('app.opened_child', $1, true)`, [council.children.mine]);
    const counts: number[] = [];
    for (const table of [
      'feedback',
      'feedback_present',
      'withheld_from',
      'statement',
      'interpretation',
      'statement_theme',
      'consent',
      'work_item',
      'response',
      'response_statement',
      'told_back',
    ]) {
      counts.push((await sqlOf(unit, `select 1 from ${table}`)).length);
    }
    await unit.rollback();
    return counts;
  }

  test('everything that a withheld person gets is the same with and without it, whatever their role', async () => {
    const { PRACTITIONER, TEAM_MANAGER, REVIEWING_OFFICER, QUALITY_ASSURANCE, LEADERSHIP } = council.users;
    const withheld = [PRACTITIONER, TEAM_MANAGER, REVIEWING_OFFICER, QUALITY_ASSURANCE, LEADERSHIP];
    const writer = council.users.CHILDRENS_RIGHTS;
    await db.owner.query(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'CHILDRENS_RIGHTS_WORKER', '2025-01-01')`,
      [newId(), council.children.mine, writer.personId],
    );
    const before = await Promise.all(withheld.map(async (user) => [await seenBy(user), await rowsSeenBy(user)]));
    const { data, errors } = await runAs(
      db,
      writer,
      'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id withheldFrom } }',
      {
        input: {
          clientId: newId(),
          childId: council.children.mine,
          givenOn: testToday,
          words: 'I am afraid of the person who visits me',
          wishesAndFeelings: 'Not to be alone with them',
          interpretation: 'Serious',
          themes: ['feeling-safe'],
          present: [{ who: 'FRIEND' }],
          consents: [{ use: 'TRAINING', given: false }],
          answerExpected: true,
          withheldFrom: withheld.map((user) => user.userId),
        },
      },
    );
    expect(errors).toEqual([]);
    expect(data.recordFeedback.withheldFrom).toHaveLength(withheld.length);
    const decided = await runAs(
      db,
      writer,
      'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }',
      {
        input: {
          clientId: newId(),
          feedbackIds: [data.recordFeedback.id],
          outcome: 'CHANGED',
          reason: 'You are not alone with them again',
        },
      },
    );
    expect(decided.errors).toEqual([]);
    const told = await runAs(
      db,
      writer,
      'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }',
      {
        input: {
          clientId: newId(),
          decisionId: decided.data.recordDecision.id,
          feedbackId: data.recordFeedback.id,
          toldOn: testToday,
          words: 'You are not alone with them again',
          means: 'CONVERSATION',
          reaction: 'Still afraid',
          stillNotRight: true,
        },
      },
    );
    expect(told.errors).toEqual([]);
    const after = await Promise.all(withheld.map(async (user) => [await seenBy(user), await rowsSeenBy(user)]));
    expect(after).toEqual(before);
    for (const user of withheld) {
      const found = await runAs(
        db,
        user,
        'query ($id: ID!, $purpose: String) { feedback(id: $id, purpose: $purpose) { id } }',
        {
          id: data.recordFeedback.id,
          purpose,
        },
      );
      const nowhere = await runAs(
        db,
        user,
        'query ($id: ID!, $purpose: String) { feedback(id: $id, purpose: $purpose) { id } }',
        { id: newId(), purpose },
      );
      expect(found).toEqual(nowhere);
    }
    const own = await runAs(db, writer, everything, { id: council.children.mine });
    expect(own.data.child).toMatchObject({ lastHeardOn: testToday, waitingAnswers: 1 });
    expect(await rowsSeenBy(writer)).toEqual([2, 1, 10, 3, 1, 1, 1, 7, 1, 2, 2]);
  });
});
