import type { Outcome, Weight } from '@heard/domain/feedback/decisions';
import { Identities } from '../identities.js';
import type { Cell, Row, Tables } from '../tables.js';

const payload = 'd'.repeat(64);

interface Said {
  readonly words: string;
  readonly on: string;
  readonly by: string;
  /** Null where nobody waits for an answer. */
  readonly answer: { readonly ownerId: string; readonly by: string } | null;
  /** What the telling has beside that: whose, through what, by whom. */
  readonly like: Row;
}

interface Decided {
  readonly on: string;
  readonly by: string;
  readonly outcome: Outcome;
  readonly weight: Weight;
  readonly reason: string;
}

export interface NewTelling {
  readonly id: string;
  readonly statementId: string;
}

/** Writes the links of a chain as the product does, one after the other. */
export class ChainWriter {
  private readonly ids = new Identities('came back');

  constructor(private readonly tables: Tables) {}

  say({ words, on, by, answer, like }: Said): NewTelling {
    const [id, statementId] = [this.ids.next(), this.ids.next()];
    const at = `${on}T16:40:00Z`;
    this.tables.add('feedback', {
      ...like,
      id,
      client_id: this.ids.next(),
      payload_sha256: payload,
      interpreter_used: false,
      source: 'OWN_WORDS',
      relayed_by: null,
      read_back: null,
      seen_alone: null,
      given_on: on,
      recorded_by: by,
      answer_expected: answer !== null,
      answer_owner_id: answer?.ownerId ?? null,
      answer_by: answer?.by ?? null,
      created_by: by,
      created_at: at,
      received_at: at,
    });
    const childId = like['child_id'] ?? null;
    this.tables.add('statement', {
      id: statementId,
      feedback_id: id,
      child_id: childId,
      kind: 'WORDS',
      words,
      not_ascertained_reason: null,
    });
    if (answer !== null)
      this.tables.add('work_item', {
        id: this.ids.next(),
        kind: 'ANSWER_CHILD',
        subject_id: id,
        child_id: childId,
        owner_id: answer.ownerId,
        org_unit_id: null,
        due_on: answer.by,
        level: 0,
        closed_at: null,
        closed_reason: null,
        created_at: at,
      });
    return { id, statementId };
  }

  decide(said: NewTelling, decided: Decided): string {
    return this.decideTogether([said], decided);
  }

  /** One decision that answers several. */
  decideTogether(said: readonly NewTelling[], { on, by, outcome, weight, reason }: Decided): string {
    const id = this.ids.next();
    const stamp = { created_by: by, created_at: `${on}T16:50:00Z` };
    this.tables.add('response', {
      id,
      ...stamp,
      client_id: this.ids.next(),
      payload_sha256: payload,
      outcome,
      weight,
      reason,
      decided_on: on,
      decided_by: by,
      action_promised: false,
    });
    for (const { statementId } of said) {
      const link = { response_id: id, statement_id: statementId, answer_no: 1 };
      this.tables.add('response_statement', { id: this.ids.next(), ...stamp, ...link });
    }
    return id;
  }

  /** They were told, and nobody owes them an answer any more. */
  tell(said: NewTelling, responseId: string, told: { on: string; by: string; words: string }): void {
    const end = { result: 'TOLD', told_on: told.on, means: 'CONVERSATION', words: told.words };
    this.end([said.statementId], responseId, told.by, end);
    this.close(said.id, told.on, told.words);
  }

  /** They do not want it any more, before anybody has decided; nobody owes them an answer. */
  takeBack(feedbackId: Cell, statements: readonly Cell[], back: { on: string; by: string; reason: string }): void {
    const clientId = this.ids.next();
    for (const statement of statements)
      this.tables.add('taken_back', {
        id: this.ids.next(),
        created_by: back.by,
        created_at: `${back.on}T17:15:00Z`,
        client_id: clientId,
        payload_sha256: payload,
        statement_id: statement,
        taken_back_on: back.on,
        heard_by: back.by,
        reason: back.reason,
      });
    this.close(feedbackId, back.on, 'They took back what they said');
  }

  end(statements: readonly Cell[], responseId: Cell, by: string, end: Row & { readonly told_on: string }): void {
    const clientId = this.ids.next();
    for (const statement of statements)
      this.tables.add('told_back', {
        means: null,
        words: null,
        reason: null,
        try_again_on: null,
        reaction_feedback_id: null,
        ...end,
        id: this.ids.next(),
        created_by: by,
        created_at: `${end.told_on}T17:15:00Z`,
        client_id: clientId,
        payload_sha256: payload,
        response_id: responseId,
        statement_id: statement,
        told_by: by,
      });
  }

  close(feedbackId: Cell, on: string, reason: string): void {
    const item = this.tables.of('work_item').find((row) => row['subject_id'] === feedbackId);
    if (item === undefined) throw new Error('Nobody owed an answer');
    const closed = { closed_at: `${on}T17:20:00Z`, closed_reason: reason };
    this.tables.change('work_item', item['id'] ?? null, closed);
  }

  join(responseId: Cell, actionId: Cell, stamp: Row): void {
    const link = { response_id: responseId, action_id: actionId, task_id: null };
    this.tables.add('response_action', { id: this.ids.next(), ...stamp, ...link });
  }

  leave(absentId: string, byId: string | null, startsOn: string, endsOn: string): void {
    this.tables.add('cover', {
      id: this.ids.next(),
      created_at: `${startsOn}T08:30:00Z`,
      created_by: absentId,
      client_id: this.ids.next(),
      payload_sha256: payload,
      absent_id: absentId,
      by_id: byId,
      starts_on: startsOn,
      ends_on: endsOn,
    });
  }
}
