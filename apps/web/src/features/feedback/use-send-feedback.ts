import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import { RecordFeedbackDocument, type RecordFeedbackMutation } from '../../gql/feedback/graphql';
import { todayInLondon } from '../../platform/council-time';
import { errorCode, type ErrorCode, errorFields } from '../../platform/request-errors';
import { draftToSend, placeInForm } from './feedback-resolver';
import type { FeedbackValues } from './feedback-values';

export type Receipt = RecordFeedbackMutation['recordFeedback'];

interface Sending {
  readonly busy: boolean;
  readonly receipt: Receipt | null;
  /** Why it was not sent; null when nothing went wrong. */
  readonly failure: ErrorCode | null;
  readonly send: (values: FeedbackValues) => Promise<void>;
}

function placeErrors(form: UseFormReturn<FeedbackValues>, error: unknown): void {
  const values = form.getValues();
  for (const [field, sentence] of Object.entries(errorFields(error))) {
    const { path, message } = placeInForm({ path: field, message: sentence }, values);
    if (isField(values, path)) form.setError(path, { type: 'server', message });
    else form.setError('root', { type: 'server', message });
  }
}

function isField(values: FeedbackValues, path: string): path is keyof FeedbackValues {
  return Object.hasOwn(values, path);
}

/** Sends what was logged. A form is done only when the server has answered with the record it keeps. */
export function useSendFeedback(form: UseFormReturn<FeedbackValues>, onSaved: () => Promise<void>): Sending {
  const [record, { loading }] = useMutation(RecordFeedbackDocument, {
    update: (cache) => {
      for (const fieldName of ['children', 'caseload', 'caseloadSummary', 'childVoice', 'groupFeedback'])
        cache.evict({ id: 'ROOT_QUERY', fieldName });
      cache.gc();
    },
  });
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);

  const send = async (values: FeedbackValues) => {
    const input = draftToSend(values, todayInLondon());
    if (input === null) return;
    setFailure(null);
    try {
      const { data } = await record({ variables: { input } });
      if (!data) throw new Error('The server answered without a record');
      await onSaved();
      setReceipt(data.recordFeedback);
    } catch (error) {
      setFailure(errorCode(error));
      placeErrors(form, error);
    }
  };
  return { busy: loading, receipt, failure, send };
}
