import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { startingThemes } from '@heard/domain/feedback/themes';
import { type Council, demoWorker } from '../council/people.js';
import type { Cell, Tables } from '../tables.js';
import type { ChainWriter } from './chain-writer.js';
import { textOf, type Told } from './told-before.js';

const daysUnshown = 30;

interface Achieved {
  readonly id: Cell;
  readonly move: Cell;
  readonly on: string;
}

/** The card of which nobody has shown what changed by it. */
function unshownCard(tables: Tables): Achieved | null {
  const shown = new Set(
    [...tables.of('evidence'), ...tables.of('action_event')]
      .filter((row) => row['what_changed'] !== null)
      .map((row) => row['action_id']),
  );
  const moved = tables
    .of('action_event')
    .findLast((row) => row['to_column'] === 'ACHIEVED' && !shown.has(row['action_id'] ?? null));
  return moved === undefined
    ? null
    : { id: moved['action_id'] ?? null, move: moved['id'] ?? null, on: textOf(moved, 'at').slice(0, 10) };
}

/** Not so long ago that somebody would have asked for it again and again. */
function achievedLately(tables: Tables, card: Achieved, today: PlainDate): Achieved {
  const lately = addDays(today, -daysUnshown);
  if (card.on >= lately) return card;
  tables.change('action_event', card.move, { at: `${lately}T15:00:00Z`, created_at: `${lately}T15:00:00Z` });
  return { ...card, on: lately };
}

/** Statements of children who want to be listened to. */
function aboutListening(tables: Tables): ReadonlySet<Cell | undefined> {
  const theme = startingThemes.find(({ key }) => key === 'being-listened-to')?.id;
  return new Set(
    tables.of('statement_theme').flatMap((row) => (row['theme_id'] === theme ? [row['statement_id']] : [])),
  );
}

/** What two children were told of joins a card that is achieved, and nobody has shown what changed: one is of the demo’s team. */
export function joinUnshown(
  tables: Tables,
  writer: ChainWriter,
  council: Council,
  told: readonly Told[],
  today: PlainDate,
): void {
  const found = unshownCard(tables);
  if (found === null) return;
  const card = achievedLately(tables, found, today);
  const about = aboutListening(tables);
  const open = told.filter(({ on, response }) => on < card.on && response['action_promised'] === false);
  const { team } = demoWorker(council, 'PRACTITIONER');
  const colleagues = council.workers.filter((one) => one.team === team && !one.isDemo);
  const nearby = open.find(({ first }) => colleagues.some(({ userId }) => userId === first['told_by']));
  const other = open.find((one) => one !== nearby && one.rows.some((row) => about.has(row['statement_id'])));
  for (const { response } of [other, nearby].filter((one) => one !== undefined)) {
    const { id, created_at, created_by } = response;
    tables.change('response', id ?? null, { action_promised: true });
    writer.join(id ?? null, card.id, { created_at: created_at ?? null, created_by: created_by ?? null });
  }
}
