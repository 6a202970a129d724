import { Link } from 'react-router';

import { useUnsent } from '../platform/use-unsent';
import { Notice } from './notice';

interface UnsentNoticeProps {
  /** The kind of form, as its drafts are named: `feedback`. */
  readonly form: string;
  /** Where it is gone on with. */
  readonly to: string;
}

/** What was begun on this device and not sent waits where the day starts, not only in the form. */
export function UnsentNotice({ form, to }: UnsentNoticeProps) {
  const drafts = useUnsent(form);
  if (drafts === null || drafts.length === 0) return null;
  const count = drafts.length;
  return (
    <Notice tone="warning">
      <p>
        {count === 1 ? 'One form is not sent yet. ' : `${String(count)} forms are not sent yet. `}
        <Link to={to}>Go on with {count === 1 ? 'it' : 'them'}</Link>
      </p>
    </Notice>
  );
}
