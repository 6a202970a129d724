import { useMutation } from '@apollo/client/react';
import { isRole } from '@heard/domain/access/roles';
import { usualStream } from '@heard/domain/feedback/first-choices';
import { useCallback } from 'react';
import { useForm } from 'react-hook-form';

import { RecordFeedbackDocument, type RecordFeedbackMutation } from '../../gql/feedback/graphql';
import { todayInLondon } from '../../platform/council-time';
import { newClientId } from '../../platform/new-client-id';
import { useSession } from '../../platform/session';
import { checkedWhenSent, useEntry } from '../../platform/use-entry';
import { draftToSend, feedbackResolver, placeInForm } from './feedback-resolver';
import { emptyFeedback, type FeedbackValues, hasContent } from './feedback-values';
import { useFeedbackOptions } from './use-feedback-options';

export type Receipt = RecordFeedbackMutation['recordFeedback'];

/** One form, begun with the `moment` in which another child was heard if there is one, and what it offers for the chosen child. */
export function useFeedbackEntry(id: string, childId: string, moment?: Partial<FeedbackValues>) {
  const empty = useEmptyFeedback(id, childId, moment);
  const form = useForm<FeedbackValues>({
    defaultValues: empty(),
    resolver: feedbackResolver(todayInLondon),
    ...checkedWhenSent,
  });
  const [record] = useMutation(RecordFeedbackDocument, {
    update: (cache) => {
      for (const fieldName of ['children', 'caseload', 'caseloadSummary', 'childVoice', 'groupFeedback'])
        cache.evict({ id: 'ROOT_QUERY', fieldName });
      cache.gc();
    },
  });
  const entry = useEntry(form, {
    name: 'feedback',
    id,
    empty,
    hasContent,
    place: placeInForm,
    toSend: (values) => draftToSend(values, todayInLondon()),
    renew: () => form.setValue('clientId', newClientId()),
    record: async (input) => (await record({ variables: { input } })).data?.recordFeedback,
  });
  const { options, lost } = useFeedbackOptions(form);
  return { ...entry, form, empty, options, child: options?.child ?? null, lost };
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
