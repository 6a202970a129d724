import type { ChainedFragment } from '../../../gql/children/graphql';
import type { StandingDecision } from './chain-text';

/** This decision, where it still stands of something that was said. */
export function standingOf(told: ChainedFragment | undefined, decisionId: string): StandingDecision | null {
  return told?.chains.find(({ decision }) => decision?.id === decisionId)?.decision ?? null;
}
