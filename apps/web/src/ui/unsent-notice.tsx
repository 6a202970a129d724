import { amountOf } from '@heard/domain/words/amount-of';
import { Link } from 'react-router';

import { isThrown } from '../platform/draft-store';
import { useUnsent } from '../platform/use-unsent';
import { Notice } from './notice';

interface UnsentNoticeProps {
  /** How the drafts of this kind of form are named: `feedback:`. */
  readonly form: string;
  /** Where it is gone on with. */
  readonly to: string;
}

/** What was begun on this device and not sent waits where the day starts, not only in the form. */
export function UnsentNotice({ form, to }: UnsentNoticeProps) {
  const count = useUnsent(form)?.filter((draft) => !isThrown(draft)).length ?? 0;
  if (count === 0) return null;
  return (
    <Notice tone="warning">
      <p>
        {count === 1 ? 'One form is' : amountOf(count, 'form is', 'forms are')} not sent yet.{' '}
        <Link to={to}>Go on with {count === 1 ? 'it' : 'them'}</Link>
      </p>
    </Notice>
  );
}
