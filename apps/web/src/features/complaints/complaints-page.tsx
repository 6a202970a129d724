import { useCan } from '../../platform/session';
import { ComplaintsList } from './complaints-list';
import { ComplaintsOverview } from './complaints-overview';
import { NotYourRole } from '../../foundations/access/not-your-role';

/** Whoever may read complaints works from the list; others see the figures, and which clocks have run out. */
export function ComplaintsPage() {
  const mayRead = useCan('complaint:read');
  const maySeeFigures = useCan('complaint:figures');
  if (mayRead) return <ComplaintsList />;
  return maySeeFigures ? <ComplaintsOverview /> : <NotYourRole />;
}
