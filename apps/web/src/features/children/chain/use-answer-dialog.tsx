import { useContext } from 'react';

import { type DrawDialog, useDialogPlace } from '../../../ui/dialog-place';
import { AnswerWith, OpenedFor, OtherWords } from './other-words';

/** Opens a dialog of the chain beside the page, with what the page knows where its button stands. */
export function useAnswerDialog() {
  const show = useDialogPlace();
  const purpose = useContext(OpenedFor);
  const others = useContext(OtherWords);
  const chosen = useContext(AnswerWith);
  return (load: () => Promise<DrawDialog>) =>
    show(async () => {
      const draw = await load();
      return (close) => (
        <OpenedFor value={purpose}>
          <OtherWords value={others}>
            <AnswerWith value={chosen}>{draw(close)}</AnswerWith>
          </OtherWords>
        </OpenedFor>
      );
    });
}
