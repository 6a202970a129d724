import { useCan } from '../../platform/session';
import { ComplaintsList } from './complaints-list';
import { ComplaintsOverview } from './complaints-overview';

/** Whoever may read complaints works from the list; others see the figures, and which clocks have run out. */
export function ComplaintsPage() {
  const mayRead = useCan('complaint:read');
  return mayRead ? <ComplaintsList /> : <ComplaintsOverview />;
}
