import type { ChainedFragment } from '../../../gql/children/graphql';
import { Button } from '../../../ui/button';
import type { StandingDecision } from './chain-text';
import { loadTell } from './lazy-tell';
import { useAnswerDialog } from './use-answer-dialog';

const prepare = () => void loadTell().catch(() => undefined);

interface TellButtonProps {
  readonly told: ChainedFragment;
  readonly decision: StandingDecision;
  readonly name: string;
  readonly about: string | undefined;
}

/** Opens what is written down of a telling; what was written in it is kept when it is closed. */
export function TellButton({ told, decision, name, about }: TellButtonProps) {
  const show = useAnswerDialog();
  const open = () =>
    show(async () => {
      const Opened = await loadTell();
      return (onClose) => (
        <Opened told={told} decision={decision} name={name} doNotTell={told.doNotTell ?? null} onClose={onClose} />
      );
    });
  return (
    <Button look="secondary" onPointerEnter={prepare} onFocus={prepare} onClick={open}>
      Tell {name}
      {about ? <span className="visually-hidden">: {about}</span> : null}
    </Button>
  );
}
