import './kind-tabs.css';

import { NavLink } from 'react-router';

import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';

/** From complaints to compliments, to what was learnt, and back. */
export function KindTabs() {
  const complaints = useCan('complaint:read');
  const compliments = useCan('compliment:read');
  const learning = useCan('complaint:learning');
  if (!complaints || !compliments) return null;
  return (
    <nav aria-label="Complaints and compliments" className="kind-tabs no-print">
      <NavLink to={paths.complaints} end>
        Complaints
      </NavLink>
      <NavLink to={paths.compliments} end>
        Compliments
      </NavLink>
      {learning ? <NavLink to={paths.complaintLearning}>Learning</NavLink> : null}
    </nav>
  );
}
