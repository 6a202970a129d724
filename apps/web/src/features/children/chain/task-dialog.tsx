import { Suspense, useState } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import { LazyTaskForm } from './lazy-task-form';
import type { TaskFormProps } from './task-form';

/** That a task is done, or is not after all. */
export function TaskDialog(props: TaskFormProps) {
  const [wasDone] = useState(props.doing.state === 'SHOWN');
  return (
    <Dialog title={wasDone ? 'Not done after all' : 'It is done'} open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="The task" lines={5} />}>
        <LazyTaskForm {...props} />
      </Suspense>
    </Dialog>
  );
}
