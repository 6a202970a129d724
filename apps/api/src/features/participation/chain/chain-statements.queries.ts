import { ChainState } from '@heard/domain/feedback/chain-state';
import { Stream } from '@heard/domain/feedback/streams';
import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import type { ChainList } from '@heard/domain/participation/chain-questions';
import { z } from 'zod';
import { count, day, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { isInList, statementFacts } from './chain.sql.js';
import { askedParameters, askedStatements } from './chain-figures.queries.js';
import type { ChainFilter } from './chain-figures.shape.js';

const chainStatement = row({
  id,
  /** Null of a group. */
  childId: id.nullable(),
  reference: text.nullable(),
  groupName: text.nullable(),
  givenOn: day,
  stream: z.enum(Stream),
  state: z.enum(ChainState),
  answerBy: day.nullable(),
  toldOn: day.nullable(),
}).readonly();

/** One statement behind a bar: whose, when, and how far it has come; not a word of it. */
export type ChainStatement = z.output<typeof chainStatement>;

const mostListed = 100;

const listed = (list: ChainList): string => `
  select s.* from (select p.statement_id, p.feedback_id, p.given_on, p.stream, p.answer_by, p.told_on, ${statementFacts} from ${askedStatements}) s
  where ${isInList[list]}`;

/** How many there are. */
export async function countListed(
  unit: Unit,
  days: AskedPeriod,
  list: ChainList,
  filter: ChainFilter,
): Promise<number> {
  const sql = `select count(*)::int as statements from (${listed(list)}) l`;
  return (
    (await rowOf(unit, row({ statements: count }), sql, askedParameters(unit, days, filter), 'FRESH'))?.statements ?? 0
  );
}

/* What was promised stands before what was not, since somebody counts on it: else it is not found among all that waits for ever. */
const mostNeeded = (of: string): string => `${of}.answer_by is null, ${of}.given_on, ${of}.statement_id`;

/** Those that an answer was promised to, then the others, the oldest first, as far as the reader counts them. */
export async function oldestListed(
  unit: Unit,
  days: AskedPeriod,
  list: ChainList,
  filter: ChainFilter,
): Promise<readonly ChainStatement[]> {
  const sql = `
    with oldest as materialized (${listed(list)} order by ${mostNeeded('s')} limit ${String(mostListed)})
    select o.statement_id as id, t.child_id as "childId", t.reference, t.group_name as "groupName", o.given_on as "givenOn", o.stream,
      o.state, o.answer_by as "answerBy", o.told_on as "toldOn"
    from oldest o join app.telling_figures t on t.id = o.feedback_id
    where t.id = any(array(select feedback_id from oldest)) order by ${mostNeeded('o')}`;
  return rowsOf(unit, chainStatement, sql, askedParameters(unit, days, filter), 'FRESH');
}
