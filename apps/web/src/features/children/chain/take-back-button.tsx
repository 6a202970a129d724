import type { ChainedFragment } from '../../../gql/children/graphql';
import { Button } from '../../../ui/button';
import type { ChainGroup } from './chain-text';
import { loadTakeBack } from './lazy-take-back';
import { useAnswerDialog } from './use-answer-dialog';

const prepare = () => void loadTakeBack().catch(() => undefined);

interface TakeBackButtonProps {
  readonly told: ChainedFragment;
  readonly group: ChainGroup;
  /** Whoever spoke. */
  readonly name: string;
  readonly about: string | undefined;
}

/** Opens what is written down where whoever spoke does not want it any more, and nobody has decided yet. */
export function TakeBackButton({ told, group, name, about }: TakeBackButtonProps) {
  const who = name === 'them' ? 'They' : name;
  const show = useAnswerDialog();
  const open = () =>
    show(async () => {
      const Opened = await loadTakeBack();
      return (onClose) => <Opened title={`${who} took it back`} told={told} group={group} onClose={onClose} />;
    });
  return (
    <Button look="quiet" onPointerEnter={prepare} onFocus={prepare} onClick={open}>
      {who} took it back
      {about ? <span className="visually-hidden">: {about}</span> : null}
    </Button>
  );
}
