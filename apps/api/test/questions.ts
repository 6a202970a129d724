import { newId } from '../src/platform/ids.js';
import type { AuditScene } from './audit-scene.js';
import type { TestCouncil } from './council.js';
import type { Send } from './longest-ends.js';
import { runAs, type TestUser } from './run-as.js';
import type { TestDatabase } from './use-database.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const ask = 'mutation ($input: AskPartnerInput!) { askPartner(input: $input) { id } }';
const reply = 'mutation ($input: ReplyToQuestionInput!) { replyToQuestion(input: $input) { id } }';

/** What a child said whom the partner serves, and which words. */
export async function saidToAskAbout(
  db: TestDatabase,
  { users, children }: TestCouncil,
  partner: TestUser = users.PARTNER,
) {
  await db.owner.query(
    `insert into child_relationship (id, child_id, person_id, kind, starts_on)
     select $1, $2, $3, 'PARTNER_WORKER', '2025-01-01' where not exists (select 1 from child_relationship where child_id = $2 and person_id = $3)`,
    [newId(), children.mine, partner.personId],
  );
  const input = { clientId: newId(), childId: children.mine, givenOn: '2026-11-20', words: 'A dog' };
  const feedbackId: string = (await runAs(db, users.PRACTITIONER, record, { input })).data.recordFeedback.id;
  const { rows } = await db.owner.query<{ id: string }>('select id from statement where feedback_id = $1', [
    feedbackId,
  ]);
  return { feedbackId, statementId: rows[0]?.id ?? '', partnerId: partner.userId };
}

/** Three questions to the partner about what the first child said; to one they have replied. */
export async function plantQuestions(db: TestDatabase, scene: AuditScene): Promise<void> {
  const { PRACTITIONER: asker, PARTNER: partner } = scene.council.users;
  await db.owner.query(
    `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'PARTNER_WORKER', '2025-01-01')`,
    [newId(), scene.council.children.mine, partner.personId],
  );
  await db.owner.query(
    `insert into partner_question (id, client_id, payload_sha256, statement_id, asked_by, partner_id, question, shows_words)
     select q, q, '', $2, $3, $4, 'At school too?', true from unnest($1::uuid[]) q`,
    [[scene.question, scene.unanswered, scene.repliedTo], scene.statement, asker.userId, partner.userId],
  );
  await db.owner.query('insert into partner_reply (id, client_id, question_id, reply) values ($1, $1, $1, $2)', [
    scene.repliedTo,
    'Most days',
  ]);
}

/** A question to a partner, and its reply. */
export function sendsOfQuestions(db: TestDatabase, council: () => TestCouncil): Readonly<Record<string, Send>> {
  const asked = async (question: string) => {
    const about = await saidToAskAbout(db, council());
    const input = { clientId: newId(), ...about, question, showsWords: true };
    return runAs(db, council().users.PRACTITIONER, ask, { input });
  };
  return {
    askPartner: async (put) => asked(put('question', 'At school too?')),
    replyToQuestion: async (put) => {
      const { data } = await asked('At school too?');
      const input = { clientId: newId(), questionId: data.askPartner.id, reply: put('reply', 'Yes') };
      return runAs(db, council().users.PARTNER, reply, { input });
    },
  };
}
