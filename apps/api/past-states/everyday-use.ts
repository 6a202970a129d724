import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { RunningState, Session } from './running-state.js';

const children = z.object({
  children: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
});
const action = z.object({ id: z.string(), version: z.number(), openColumns: z.array(z.string()) });
const board = z.object({ board: z.object({ columns: z.array(z.object({ actions: z.array(action) })) }) });

async function ofPractitioner(session: Session): Promise<void> {
  const { edges } = children.parse(await session.ask('{ children(first: 3) { edges { node { id } } } }')).children;
  for (const { id } of edges.map(({ node }) => node)) {
    await session.ask('query ($id: ID!) { childVoice(childId: $id) { __typename } }', { id });
    await session.ask('mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }', {
      input: {
        childId: id,
        clientId: randomUUID(),
        givenOn: '2026-11-23',
        stream: 'DIRECT_WORK',
        occasion: 'CHILD_ASKED',
        source: 'OWN_WORDS',
        captureMethod: 'CONVERSATION',
        seenAlone: 'YES',
        readBack: 'YES',
        questionAsked: 'How has it been?',
        words: "I'd like to keep the bedroom\nwhere I can hear the river.",
        themes: ['friends'],
        present: [],
        consents: [],
        withheldFrom: [],
      },
    });
  }
}

async function ofLead(session: Session): Promise<void> {
  const { columns } = board.parse(
    await session.ask('{ board { columns { actions { id version openColumns } } } }'),
  ).board;
  const movable = columns.flatMap(({ actions }) => actions).find(({ openColumns }) => openColumns.length > 0);
  const input = { id: movable?.id, version: movable?.version, toColumn: movable?.openColumns[0] };
  await session.ask('mutation ($input: MoveActionInput!) { moveAction(input: $input) { id } }', { input });
}

async function ofElectedMember(session: Session): Promise<void> {
  await session.ask('{ participation(from: "2025-04-01", to: "2026-03-31") { key } }');
  await session.ask('{ complaintsByQuarter { from } }');
}

/**
 * A morning's use, so that the log, sessions, changes and releases hold rows too. What a state doesn't know yet, or no
 * longer, it refuses: that is told, and its tables are filled by `planted-rows.ts`.
 */
export async function spendMorning(state: RunningState, tell: (line: string) => void): Promise<void> {
  const morning: readonly [string, () => Promise<unknown>][] = [
    ['a wrong password', async () => state.signIn('practitioner', 'not the password')],
    ['a practitioner', async () => ofPractitioner(await state.signIn('practitioner'))],
    ['a lead', async () => ofLead(await state.signIn('quality-assurance'))],
    ['an elected member', async () => ofElectedMember(await state.signIn('elected-member'))],
  ];
  for (const [who, does] of morning) {
    await does().catch((error: unknown) =>
      tell(`  ${who} was told: ${error instanceof Error ? error.message : String(error)}`),
    );
  }
}
