import { streamLabels } from '@heard/domain/feedback/streams';
import { nextRoleLabels } from '@heard/domain/work/rule-words';
import type { RuleStream } from '@heard/domain/work/break-rules';
import { amountOf } from '@heard/domain/words/amount-of';

import type { RulesFragment } from '../../../gql/work/graphql';

import type { SettingChange } from '../../../ui/setting-history';

type Change = RulesFragment['changes'][number];
type ChangedRule = Change['rules'][number];

export function streamName(stream: RuleStream): string {
  return stream === 'ANY' ? 'Everything' : streamLabels[stream];
}

const levels = ['may take', 'goes on once late by', 'goes to leadership after'] as const;

function daysText(days: number | null | undefined): string {
  return typeof days === 'number' ? amountOf(days, 'day', 'days') : 'nothing of its own';
}

/** "Everything: may take 5 days, before 10 days". */
function changedText(rule: ChangedRule): string {
  const { stream, level, days, daysBefore, nextRole, nextRoleBefore } = rule;
  const moved = nextRole && nextRoleBefore && nextRole !== nextRoleBefore;
  const said = [
    days === daysBefore ? null : `${levels[level] ?? levels[0]} ${daysText(days)}, before: ${daysText(daysBefore)}`,
    moved ? `goes to ${nextRoleLabels[nextRole]}, before: ${nextRoleLabels[nextRoleBefore]}` : null,
  ].filter((part) => part !== null);
  return `${streamName(stream)}: ${said.join('; ')}`;
}

/** Who changed it when, and from what to what. */
export function changeEntries(changes: RulesFragment['changes']): readonly SettingChange[] {
  return changes.map(({ version, at, byName, reason, rules }) => ({
    id: String(version),
    at,
    by: byName ?? 'Somebody',
    why: reason,
    what: rules.map(changedText),
  }));
}
