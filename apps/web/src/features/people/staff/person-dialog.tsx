import { Suspense } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import { LazyPersonForm } from './lazy-person-form';
import type { Asked, PersonDialogProps } from './person-form';

function titleOf(asked: Asked): string {
  if (asked.to === 'ADD') return 'Add a person';
  if (asked.to === 'LEAVE') return `${asked.person.name} leaves`;
  if (asked.to === 'ROLE') return `Role and team of ${asked.person.name}`;
  return asked.to === 'CORRECT' ? 'Name and email address' : `No to ${asked.wish.userName}`;
}

/** Adding or changing somebody, or saying no to what was asked for. */
export function PersonDialog(props: PersonDialogProps) {
  return (
    <Dialog title={titleOf(props.asked)} open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="Opening the form" lines={4} />}>
        <LazyPersonForm {...props} />
      </Suspense>
    </Dialog>
  );
}
