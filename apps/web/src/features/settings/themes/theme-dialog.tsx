import { Suspense } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import type { AskedOfThemes, ThemeDialogProps } from './asked-of-themes';
import { LazyThemeForm } from './lazy-theme-form';

function titleOf(asked: AskedOfThemes): string {
  if (asked.to === 'MAKE') return 'Add a theme';
  if (asked.to === 'PROPOSE') return 'Propose a theme';
  return asked.to === 'ANSWER' ? `Proposed: ${asked.proposal.label}` : `Change ${asked.theme.label}`;
}

/** Making, changing, retiring or merging a theme; proposing one, and answering. */
export function ThemeDialog(props: ThemeDialogProps) {
  return (
    <Dialog title={titleOf(props.asked)} open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="Opening the form" lines={4} />}>
        <LazyThemeForm {...props} />
      </Suspense>
    </Dialog>
  );
}
