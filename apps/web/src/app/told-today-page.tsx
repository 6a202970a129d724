import { Suspense } from 'react';

import { WaitingResetsCard } from '../features/accounts/access/waiting-resets-card';
import { LazyUnusualCard } from '../features/audit/lazy-unusual-card';
import { LazyNightCard } from '../features/case-system/lazy-night-card';
import { ComplaintNotices } from '../features/complaints/list/complaint-notices';
import { LazyMissedCard } from '../features/messages/lazy-missed-card';
import { WishesCard } from '../features/people/staff/wishes-card';
import { LazyClockCard } from '../features/settings/clock/lazy-clock-card';
import { LazySetUpCard } from '../features/settings/set-up/lazy-set-up-card';
import { TodayPage } from '../features/work/home/today-page';
import { useCan } from '../platform/session';

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
            {runsSystem ? (
              <>
                <LazyClockCard />
                <LazyNightCard />
                <LazyMissedCard />
                <LazySetUpCard />
              </>
            ) : null}
            {searchesLog ? <LazyUnusualCard /> : null}
          </Suspense>
        </>
      }
    />
  );
}
