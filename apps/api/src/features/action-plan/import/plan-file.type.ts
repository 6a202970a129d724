import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PlanImport } from './import-plan.service.js';

/** As much as one answer lists. */
const mostListed = 2_000;

@ObjectType('PlanFileFinding', { description: 'What is odd about a line', simpleResolvers: true })
export class PlanFileFindingType {
  @Field(() => Int, { description: 'The first line of the file is 1' })
  line: number;

  @Field(() => Boolean, { description: 'Nothing is brought in before it is put right' })
  isError: boolean;

  @Field(() => String)
  message: string;
}

@ObjectType('PlanFileCheck', {
  description: 'What bringing a plan in would change, or has changed',
  simpleResolvers: true,
})
export class PlanFileCheckType {
  @Field(() => String)
  name: string;

  @Field(() => ID, { nullable: true, description: 'Null while it is only looked at, and would be new' })
  planId: string | null;

  @Field(() => String)
  planTitle: string;

  @Field(() => Int)
  objectives: number;

  @Field(() => Int)
  actions: number;

  @Field(() => Int, { description: 'Lines that can not be read as an action' })
  rejected: number;

  @Field(() => Int)
  added: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int, { description: 'Actions that are here and not in the file: nothing happens to them' })
  notNamed: number;

  @Field(() => Boolean, { description: 'It is brought in' })
  isDone: boolean;

  @Field(() => [PlanFileFindingType], { description: `The first ${mostListed}` })
  findings: readonly PlanFileFindingType[];
}

export function toPlanFileCheckType(
  { name }: { readonly name: string },
  found: PlanImport,
  isDone: boolean,
): PlanFileCheckType {
  const { plan, objectives, actions, rejected, added, changed, unchanged, notNamed } = found;
  const findings = found.findings.slice(0, mostListed).map(({ line, severity, message }) => ({
    line,
    isError: severity === 'error',
    message,
  }));
  return {
    name,
    planId: plan.isNew && !isDone ? null : plan.id,
    planTitle: plan.title,
    objectives: objectives.length,
    actions: actions.length,
    rejected,
    added,
    changed,
    unchanged,
    notNamed,
    isDone,
    findings,
  };
}
