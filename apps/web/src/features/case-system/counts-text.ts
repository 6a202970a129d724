import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';

import type { ChildrenCheckShownFragment } from '../../gql/case-system/graphql';

/** In one sentence what files come to: only what there is, so that a quiet night is read at a glance. */
export function countsText(counts: ChildrenCheckShownFragment['counts']): string {
  const { rows, rejected, added, changed, moved, unchanged, missing, doubles } = counts;
  const parts: readonly (readonly [number, string])[] = [
    [added, 'new'],
    [moved, 'moved'],
    [changed, 'changed'],
    [unchanged, 'as they were'],
    [rejected, 'left out'],
    [doubles, 'may be here already'],
    [missing, 'of those who came before not named'],
  ];
  const said = parts.flatMap(([amount, what]) => (amount > 0 ? [`${numberText(amount)} ${what}`] : []));
  return `${amountOf(rows, 'line', 'lines')}: ${said.length > 0 ? said.join(', ') : 'nothing of them is taken'}.`;
}
