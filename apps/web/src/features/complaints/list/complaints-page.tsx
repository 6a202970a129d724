import { useCan } from '../../../platform/session';
import { ComplaintsList } from './complaints-list';
import { ComplaintsOverview } from './complaints-overview';
import { LearningPage } from '../figures/learning-page';
import { NotYourRole } from '../../../foundations/access/not-your-role';

/** Whoever may read complaints works from the list; others see the figures, and which clocks have run out, or what was learnt. */
export function ComplaintsPage() {
  const mayRead = useCan('complaint:read');
  const maySeeFigures = useCan('complaint:figures');
  const mayLearn = useCan('complaint:learning');
  if (mayRead) return <ComplaintsList />;
  if (maySeeFigures) return <ComplaintsOverview />;
  return mayLearn ? <LearningPage /> : <NotYourRole />;
}
