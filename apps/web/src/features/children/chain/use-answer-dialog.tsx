import { useContext } from 'react';

import { type DrawDialog, useDialogPlace } from '../../../ui/dialog-place';
import { AnswerWith, OpenedFor, OtherWords, WhoseWords } from './other-words';

/** Opens a dialog of the chain beside the page, with what the page knows where its button stands. */
export function useAnswerDialog() {
  const show = useDialogPlace();
  const purpose = useContext(OpenedFor);
  const others = useContext(OtherWords);
  const chosen = useContext(AnswerWith);
  const whose = useContext(WhoseWords);
  return (load: () => Promise<DrawDialog>) =>
    show(async () => {
      const draw = await load();
      return (close) => (
        <OpenedFor value={purpose}>
          <OtherWords value={others}>
            <AnswerWith value={chosen}>
              <WhoseWords value={whose}>{draw(close)}</WhoseWords>
            </AnswerWith>
          </OtherWords>
        </OpenedFor>
      );
    });
}
