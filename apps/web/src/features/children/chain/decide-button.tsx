import { useContext, useEffect, useEffectEvent } from 'react';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { Button } from '../../../ui/button';
import type { ChainGroup } from './chain-text';
import { loadDecide } from './lazy-decide';
import { AnswerWith } from './other-words';
import { useAnswerDialog } from './use-answer-dialog';

const prepare = () => void loadDecide().catch(() => undefined);

interface DecideButtonProps {
  readonly told: ChainedFragment;
  readonly group: ChainGroup;
  readonly about: string | undefined;
}

/** Opens the decision about these words; what was written in it is kept when it is closed. Open at once for whoever chose others to be answered with them. */
export function DecideButton({ told, group, about }: DecideButtonProps) {
  const show = useAnswerDialog();
  const open = () =>
    show(async () => {
      const Opened = await loadDecide();
      return (onClose) => <Opened told={told} chains={group.chains} onClose={onClose} />;
    });
  const [{ state, decision }] = group.chains;
  const wanted = useContext(AnswerWith);
  const openAtOnce = useEffectEvent(() => {
    if (wanted.length > 0 && state === 'UNDECIDED') open();
  });
  useEffect(() => openAtOnce(), []);
  return (
    <Button
      look={state === 'UNDECIDED' ? 'secondary' : 'link'}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={open}
    >
      {decision ? 'Decide again' : 'Decide what is done'}
      {about ? <span className="visually-hidden">: {about}</span> : null}
    </Button>
  );
}
