import { ChildNeed } from '@heard/domain/children/waits-since';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Unit } from '../../../platform/unit.js';
import type { CountsOfWorker } from './caseload.queries.js';

registerEnumType(ChildNeed, { name: 'ChildNeed', description: 'What a child waits for' });

@ObjectType('CaseloadOfWorker', { description: 'How many children of one worker wait', simpleResolvers: true })
export class CaseloadOfWorkerType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  children: number;

  @Field(() => Int, { description: 'Not heard for longer than the council has set, or ever' })
  silent: number;

  @Field(() => Int, { description: 'With words that wait for an answer' })
  waiting: number;

  @Field(() => Int, { description: 'With an answer that is overdue' })
  overdue: number;
}

@ObjectType('CaseloadSummary', { description: 'How many children wait', simpleResolvers: true })
export class CaseloadSummaryType {
  @Field(() => Boolean, { description: 'The reader’s own children are counted, and not the team’s' })
  ofOwn: boolean;

  @Field(() => Int)
  children: number;

  @Field(() => Int)
  silent: number;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  overdue: number;

  @Field(() => [CaseloadOfWorkerType], { description: 'For a manager: by worker, who has most overdue first' })
  workers: readonly CaseloadOfWorkerType[];
}

function total(counts: readonly CountsOfWorker[], of: 'children' | 'silent' | 'waiting' | 'overdue'): number {
  return counts.reduce((sum, { [of]: one }) => sum + one, 0);
}

/** A child who is handed over is with both workers, as in the list of either. */
function byWorker(counts: readonly CountsOfWorker[]): CaseloadOfWorkerType[] {
  const ids = [...new Set(counts.map(({ workerId }) => workerId))];
  return ids.flatMap((id) => {
    const theirs = counts.filter(({ workerId }) => workerId === id);
    const name = theirs[0]?.worker;
    return id === null || !name ? [] : [{ id, name, ...totals(theirs) }];
  });
}

function totals(counts: readonly CountsOfWorker[]) {
  return {
    children: total(counts, 'children'),
    silent: total(counts, 'silent'),
    waiting: total(counts, 'waiting'),
    overdue: total(counts, 'overdue'),
  };
}

/** A manager's counts are of the whole team; whoever has children of their own counts those. Null: nothing to count. */
export function toCaseloadSummary(unit: Unit, counts: readonly CountsOfWorker[]): CaseloadSummaryType | null {
  if (counts.length === 0) return null;
  const isManager = unit.actor.role === 'TEAM_MANAGER';
  const all = counts.filter(({ workerId }) => workerId === null);
  const own = all.filter((one) => one.own);
  const ofOwn = !isManager && own.length > 0;
  return { ofOwn, ...totals(ofOwn ? own : all), workers: isManager ? byWorker(counts) : [] };
}
