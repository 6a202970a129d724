import type { LineFragment } from '../../../gql/work/graphql';
import { Button } from '../../../ui/button';
import { useDialogPlace } from '../../../ui/dialog-place';
import { whoseText } from '../work-text';
import { loadClose } from './lazy-close';

const prepare = () => void loadClose().catch(() => undefined);

interface CloseButtonProps {
  readonly line: LineFragment;
  readonly onClosed: () => void;
}

/** Ends, with a reason, that nothing shows what was done. */
export function CloseButton({ line, onClosed }: CloseButtonProps) {
  const show = useDialogPlace();
  const open = () =>
    show(async () => {
      const Opened = await loadClose();
      return (onClose) => <Opened line={line} onClose={onClose} onClosed={onClosed} />;
    });
  return (
    <Button look="quiet" onClick={open} onPointerEnter={prepare} onFocus={prepare}>
      Nothing can show it<span className="visually-hidden">: {whoseText(line)}</span>
    </Button>
  );
}
