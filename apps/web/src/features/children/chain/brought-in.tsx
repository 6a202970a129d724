import { holdsReply, type PartnerWords, withReply } from '@heard/domain/feedback/reply-in-telling';
import { useEffectEvent, useLayoutEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import type { Draft } from '../../../platform/use-draft';
import { Notice } from '../../../ui/notice';
import type { TellValues } from './tell-values';

interface BroughtInProps {
  readonly reply: PartnerWords;
  readonly draft: Draft;
}

/**
 * Puts a partner’s reply into the words once, as theirs, as soon as it is known what was written before. Whoever changes
 * it is told that it is the partner’s no more.
 */
export function BroughtIn({ reply, draft }: BroughtInProps) {
  const { control, getValues, setValue } = useFormContext<TellValues>();
  const words = useWatch({ control, name: 'words' });
  const isKnown = draft.state !== 'loading';
  const bring = useEffectEvent(() => {
    setValue('words', withReply(getValues('words'), reply));
    draft.changed();
  });
  useLayoutEffect(() => {
    if (isKnown) bring();
  }, [isKnown]);
  if (!isKnown) return null;
  return (
    <Notice tone="info">
      <p>
        {holdsReply(words, reply)
          ? `What ${reply.partnerName} replied stands at the end of the words they were told, as theirs. Take it out if it was not said.`
          : `What ${reply.partnerName} replied does not stand in the words as they wrote it.`}
      </p>
    </Notice>
  );
}
