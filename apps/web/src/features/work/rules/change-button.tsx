import { stepLabels } from '@heard/domain/work/rule-words';

import type { RulesFragment } from '../../../gql/work/graphql';
import { Button } from '../../../ui/button';
import { useDialogPlace } from '../../../ui/dialog-place';
import { loadChange } from './lazy-change';

const prepare = () => void loadChange().catch(() => undefined);

interface ChangeButtonProps {
  readonly rules: RulesFragment;
  readonly onChanged: () => void;
}

export function ChangeButton({ rules, onChanged }: ChangeButtonProps) {
  const show = useDialogPlace();
  const open = () =>
    show(async () => {
      const Opened = await loadChange();
      return (onClose) => <Opened rules={rules} onClose={onClose} onChanged={onChanged} />;
    });
  return (
    <Button look="secondary" onClick={open} onPointerEnter={prepare} onFocus={prepare}>
      Change<span className="visually-hidden">: {stepLabels[rules.kind]}</span>
    </Button>
  );
}
