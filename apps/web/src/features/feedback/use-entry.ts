import { isRole } from '@heard/domain/access/roles';
import { usualStream } from '@heard/domain/feedback/first-choices';
import { useCallback } from 'react';
import { useForm } from 'react-hook-form';

import { todayInLondon } from '../../platform/council-time';
import { useSession } from '../../platform/session';
import { useFormDraft } from '../../platform/use-form-draft';
import { feedbackResolver } from './feedback-resolver';
import { emptyFeedback, type FeedbackValues, hasContent } from './feedback-values';
import { useAddressOfDraft } from '../../platform/use-address-of-draft';
import { useFeedbackOptions } from './use-feedback-options';

/** One form, begun with the `moment` in which another child was heard if there is one: its values, its rule, its draft on this device, and what it offers for the chosen child. */
export function useEntry(id: string, childId: string, moment?: Partial<FeedbackValues>) {
  const empty = useEmptyFeedback(id, childId, moment);
  const form = useForm<FeedbackValues>({
    defaultValues: empty(),
    resolver: feedbackResolver(todayInLondon),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, { name: `feedback:${id}`, empty, hasContent });
  useAddressOfDraft(id, draft);
  const { options, lost } = useFeedbackOptions(form);
  return { form, draft, options, child: options?.child ?? null, lost, empty };
}

function useEmptyFeedback(
  clientId: string,
  childId: string,
  moment: Partial<FeedbackValues> | undefined,
): () => FeedbackValues {
  const { me } = useSession();
  const stream = me && isRole(me.role) ? usualStream(me.role) : 'DIRECT_WORK';
  return useCallback(
    () => ({ ...emptyFeedback({ clientId, childId, today: todayInLondon(), stream }), ...moment }),
    [clientId, childId, stream, moment],
  );
}
