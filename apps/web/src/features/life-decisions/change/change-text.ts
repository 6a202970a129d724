import { lifeDecisionLabels } from '@heard/domain/life-decisions/life-decision-kinds';
import { whyWithdrawnLabels } from '@heard/domain/life-decisions/why-withdrawn';

import type { MadeFragment } from '../../../gql/life-decisions/graphql';
import { dateText } from '../../../platform/dates';
import { lowerFirst } from '../../../platform/lower-first';

export type DecisionChange = MadeFragment['changes'][number];

/** Who changed it when, and why. */
export function changeText({ because, reason, changedOn, changedByName }: DecisionChange): string {
  const who = `${changedByName ?? 'a colleague'}, ${dateText(changedOn)}`;
  if (!because) return `Put right by ${who}: ${reason ?? ''}`;
  const why = because === 'OTHER' ? null : lowerFirst(whyWithdrawnLabels[because]);
  return `Withdrawn by ${who}: ${[why, reason].filter(Boolean).join('. ')}`;
}

/** What it said before it was put right; null of a withdrawal, which leaves it as it is. */
export function beforeText({ wasKind, wasTitle, wasTookEffectOn, wasDecidedBy }: DecisionChange): string | null {
  if (!wasKind || !wasTookEffectOn) return null;
  const about = `${wasTitle ?? lifeDecisionLabels[wasKind]}, ${dateText(wasTookEffectOn)}`;
  return wasDecidedBy ? `${about} · decided by ${wasDecidedBy}` : about;
}
