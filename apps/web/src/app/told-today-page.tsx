import { ComplaintNotices } from '../features/complaints/list/complaint-notices';
import { WishesCard } from '../features/people/staff/wishes-card';
import { TodayPage } from '../features/work/home/today-page';

/** Where the day begins, with a line for each complaint of which a practitioner was told. */
export function ToldTodayPage() {
  return (
    <TodayPage
      notices={
        <>
          <ComplaintNotices />
          <WishesCard />
        </>
      }
    />
  );
}
