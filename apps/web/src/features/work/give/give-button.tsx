import type { LineFragment } from '../../../gql/work/graphql';
import { Button } from '../../../ui/button';
import { useDialogPlace } from '../../../ui/dialog-place';
import { whoseText } from '../work-text';
import { loadGive } from './lazy-give';

const prepare = () => void loadGive().catch(() => undefined);

interface GiveButtonProps {
  readonly line: LineFragment;
  readonly onGiven: () => void;
}

/** Gives what waits to somebody else, with a reason. */
export function GiveButton({ line, onGiven }: GiveButtonProps) {
  const show = useDialogPlace();
  const open = () =>
    show(async () => {
      const Opened = await loadGive();
      return (onClose) => <Opened line={line} onClose={onClose} onGiven={onGiven} />;
    });
  return (
    <Button look="quiet" onClick={open} onPointerEnter={prepare} onFocus={prepare}>
      Give to somebody else<span className="visually-hidden">: {whoseText(line)}</span>
    </Button>
  );
}
