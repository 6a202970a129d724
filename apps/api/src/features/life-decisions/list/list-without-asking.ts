import { addDays } from '@heard/domain/calendar/plain-date';
import type { WhyNotAsked } from '@heard/domain/life-decisions/asked-before';
import type { LifeDecisionKind } from '@heard/domain/life-decisions/life-decision-kinds';
import { type Connection, pageLength, pageOf, toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { decidedWithoutAsking, type WithoutAsking, withoutAskingCursor } from './without-asking.queries.js';

/** The figure's time. */
const usualDays = 91;

interface Asked {
  readonly since?: string | undefined;
  readonly kind?: LifeDecisionKind | undefined;
  readonly why?: WhyNotAsked | undefined;
  readonly unsaid?: boolean | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** One page of what was decided without asking, told to the audit log. */
export async function listWithoutAsking(unit: Unit, asked: Asked): Promise<Connection<WithoutAsking>> {
  const first = pageLength(asked.first, { things: 'decisions' });
  const wanted = {
    since: asked.since ?? addDays(unit.today, -usualDays),
    kind: asked.kind ?? null,
    why: asked.why ?? null,
    isUnsaid: asked.unsaid ?? false,
    first,
    after: withoutAskingCursor.read(asked.after),
  };
  const page = pageOf(await decidedWithoutAsking(unit, wanted), first);
  unit.audit.saw({ childIds: [...new Set(page.rows.map(({ childId }) => childId))] });
  return toConnection(page, withoutAskingCursor, (decision) => decision);
}
