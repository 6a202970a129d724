import { Suspense } from 'react';

import { lazyOr } from '../platform/lazy-or';
import { Notice } from './notice';
import type { UnsentFormsProps } from './unsent-form';

/** Nothing is lost by it, and the form below goes on: only the list could not be fetched. */
function NotShown() {
  return (
    <Notice tone="warning">
      <p>Forms not sent are kept on this device. Open this page again when connected.</p>
    </Notice>
  );
}

/** Most people have none of these: what shows them comes only to who has. */
const { Part: List } = lazyOr(async () => (await import('./unsent-list')).UnsentList, NotShown);

/** Forms that were begun on this device and not sent: none is forgotten, and none is opened unasked. */
export function UnsentForms(props: UnsentFormsProps) {
  if (props.drafts.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <List {...props} />
    </Suspense>
  );
}
