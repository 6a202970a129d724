import { Link } from 'react-router';

import { paths } from '../../platform/paths';
import { useUnsent } from '../../platform/use-unsent';
import { Notice } from '../../ui/notice';

/** What was begun on this device and not sent waits where the day starts, not only in the form. */
export function UnsentNotice() {
  const drafts = useUnsent('feedback');
  if (drafts === null || drafts.length === 0) return null;
  const count = drafts.length;
  return (
    <Notice tone="warning">
      <p>
        {count === 1 ? 'One form is not sent yet. ' : `${String(count)} forms are not sent yet. `}
        <Link to={paths.newFeedback()}>Go on with {count === 1 ? 'it' : 'them'}</Link>
      </p>
    </Notice>
  );
}
