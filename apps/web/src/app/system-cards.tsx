import { NightCard } from '../features/case-system/night-card';
import { MissedCard } from '../features/messages/missed-card';
import { ClockCard } from '../features/settings/clock/clock-card';
import { SetUpCard } from '../features/settings/set-up/set-up-card';

/** What whoever runs the system has to know first. Each stands there only while there is something to say. */
export function SystemCards() {
  return (
    <>
      <ClockCard />
      <NightCard />
      <MissedCard />
      <SetUpCard />
    </>
  );
}
