import type { ChainedFragment } from '../../../gql/children/graphql';
import { Button } from '../../../ui/button';
import type { Doing } from './chain-text';
import { loadTask } from './lazy-task';
import { useAnswerDialog } from './use-answer-dialog';

const prepare = () => void loadTask().catch(() => undefined);

interface TaskButtonProps {
  readonly told: ChainedFragment;
  readonly doing: Doing;
}

/** Opens what is written down when a task is done, or still needs doing. */
export function TaskButton({ told, doing }: TaskButtonProps) {
  const show = useAnswerDialog();
  const open = () =>
    show(async () => {
      const Opened = await loadTask();
      return (onClose) => <Opened told={told} doing={doing} onClose={onClose} />;
    });
  const done = doing.state === 'SHOWN';
  return (
    <span className="chain__task">
      <Button look={done ? 'link' : 'secondary'} size="small" onPointerEnter={prepare} onFocus={prepare} onClick={open}>
        {done ? 'It still needs doing' : 'It is done'}
        <span className="visually-hidden">: {doing.title}</span>
      </Button>
    </span>
  );
}
