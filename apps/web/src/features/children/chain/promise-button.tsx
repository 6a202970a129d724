import type { ChainedFragment } from '../../../gql/children/graphql';
import { Button } from '../../../ui/button';
import type { StandingDecision } from './chain-text';
import { loadPromise } from './lazy-promise';
import { useAnswerDialog } from './use-answer-dialog';

const prepare = () => void loadPromise().catch(() => undefined);

interface PromiseButtonProps {
  readonly told: ChainedFragment;
  readonly decision: StandingDecision;
  readonly about: string | undefined;
}

/** Opens what is done about a decision, where it said that something would be and nothing is. */
export function PromiseButton({ told, decision, about }: PromiseButtonProps) {
  const show = useAnswerDialog();
  const open = () =>
    show(async () => {
      const Opened = await loadPromise();
      return (onClose) => <Opened told={told} decision={decision} onClose={onClose} />;
    });
  return (
    <Button look="secondary" onPointerEnter={prepare} onFocus={prepare} onClick={open}>
      Say what will be done
      {about ? <span className="visually-hidden">: {about}</span> : null}
    </Button>
  );
}
