import { addDays } from '@heard/domain/calendar/plain-date';

import type { SetCoverMutation } from '../../../gql/work/graphql';
import { dateText } from '../../../platform/dates';

type Leave = SetCoverMutation['setCover'][number];

function partText({ startsOn, endsOn, standsInName }: Leave): string {
  const days = startsOn === endsOn ? dateText(startsOn) : `${dateText(startsOn)} to ${dateText(endsOn)}`;
  return `${days}, ${standsInName ? `${standsInName} stands in` : 'nobody stands in'}`;
}

/** Which leave right before and right after these days stands beside what was just said; empty where there is none. */
export function restText(
  leave: readonly Leave[],
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
): string {
  const dayBefore = addDays(startsOn, -1);
  const dayAfter = addDays(endsOn, 1);
  const beside = leave.filter((one) => one.endsOn === dayBefore || one.startsOn === dayAfter);
  return beside.length === 0 ? '' : ` This still stands beside it: ${beside.map(partText).join('; ')}.`;
}
