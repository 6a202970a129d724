import { unitKindWords } from '@heard/domain/people/org-unit-kinds';
import { Suspense } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import type { UnitFormProps } from './unit-form';
import { LazyUnitForm } from './lazy-unit-form';

function titleOf({ asked }: UnitFormProps): string {
  if (asked.to === 'MAKE') return 'Add a service or team';
  return asked.to === 'CHANGE' ? asked.unit.name : `When this ${unitKindWords[asked.unit.kind]} ends`;
}

/** Making, changing or ending a service, team or partner organisation. */
export function UnitDialog(props: UnitFormProps) {
  return (
    <Dialog title={titleOf(props)} open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="Opening the form" lines={4} />}>
        <LazyUnitForm {...props} />
      </Suspense>
    </Dialog>
  );
}
