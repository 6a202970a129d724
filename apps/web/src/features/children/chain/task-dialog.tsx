import { Suspense, useState } from 'react';

import { Dialog } from '../../../ui/dialog';
import { Loading } from '../../../ui/states';
import { LazyTaskForm } from './lazy-task-form';
import type { TaskFormProps } from './task-form';
import { useDoing } from './use-chain';

/** That a task is done, or still needs doing. */
export function TaskDialog(props: TaskFormProps) {
  const doing = useDoing(props.told, props.doing);
  const [wasDone] = useState(props.doing.state === 'SHOWN');
  return (
    <Dialog title={wasDone ? 'It still needs doing' : 'It is done'} open dismissable={false} onClose={props.onClose}>
      <Suspense fallback={<Loading label="The task" lines={5} />}>
        <LazyTaskForm {...props} doing={doing} />
      </Suspense>
    </Dialog>
  );
}
