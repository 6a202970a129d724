import { amountOf } from '@heard/domain/words/amount-of';

import type { CaseSystemShownFragment } from '../../gql/case-system/graphql';
import { Card } from '../../ui/card';
import { ShowMore } from '../../ui/show-more';

/** As many as the API lists of them. */
const mostListed = 2_000;

interface UnreachedProps {
  readonly total: number;
  readonly first: CaseSystemShownFragment['unreachedChildren'];
  readonly busy: boolean;
  readonly onMore: () => void;
}

/** Children whose record nobody could open who works with them. */
export function Unreached({ total, first, busy, onMore }: UnreachedProps) {
  return (
    <Card title="Children in nobody’s reach">
      {total === 0 ? (
        <p>No child is without a team or a worker who can open their record.</p>
      ) : (
        <>
          <p>
            {`${amountOf(total, 'child has', 'children have')} no team and no worker with an account here. Give each one in the case system, and bring the file in again.`}
          </p>
          <ul className="case-lines">
            {first.map(({ childId, reference, name }) => (
              <li key={childId}>
                <bdi>{name}</bdi>
                {`, ${reference}`}
              </li>
            ))}
          </ul>
          {total > first.length ? (
            <ShowMore
              shown={first.length}
              total={total}
              hasMore={first.length < mostListed}
              busy={busy}
              what="children"
              one="child"
              onMore={onMore}
            />
          ) : null}
        </>
      )}
    </Card>
  );
}
