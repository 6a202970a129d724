import { Suspense } from 'react';

import { WaitingResetsCard } from '../features/accounts/access/waiting-resets-card';
import { LazyUnusualCard } from '../features/audit/lazy-unusual-card';
import { ComplaintNotices } from '../features/complaints/list/complaint-notices';
import { WishesCard } from '../features/people/staff/wishes-card';
import { TodayPage } from '../features/work/home/today-page';
import { useCan } from '../platform/session';
import { LazySystemCards } from './lazy-system-cards';

/** Where the day begins, with a line for each complaint of which a practitioner was told. */
export function ToldTodayPage() {
  const runsSystem = useCan('unit:change');
  const searchesLog = useCan('audit:search');
  return (
    <TodayPage
      notices={
        <>
          <ComplaintNotices />
          <WishesCard />
          <WaitingResetsCard />
          <Suspense fallback={null}>
            {runsSystem ? <LazySystemCards /> : null}
            {searchesLog ? <LazyUnusualCard /> : null}
          </Suspense>
        </>
      }
    />
  );
}
