import { Suspense, useState } from 'react';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { Button } from '../../../ui/button';
import type { Doing } from './chain-text';
import { LazyTask, loadTask } from './lazy-task';

const prepare = () => void loadTask().catch(() => undefined);

interface TaskButtonProps {
  readonly told: ChainedFragment;
  readonly doing: Doing;
}

/** Opens what is written down when a task is done, or still needs doing. */
export function TaskButton({ told, doing }: TaskButtonProps) {
  const [open, setOpen] = useState(false);
  const done = doing.state === 'SHOWN';
  return (
    <span className="chain__task">
      <Button
        look={done ? 'link' : 'secondary'}
        size="small"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(true)}
      >
        {done ? 'It still needs doing' : 'It is done'}
        <span className="visually-hidden">: {doing.title}</span>
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LazyTask told={told} doing={doing} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </span>
  );
}
