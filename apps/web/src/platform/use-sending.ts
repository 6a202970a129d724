import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

import { errorCode, type ErrorCode } from './request-errors';
import { type Problem, showServerErrors } from './show-server-errors';

interface Sending<Values> {
  readonly busy: boolean;
  /** Why it was not stored; null when nothing went wrong. */
  readonly failure: ErrorCode | null;
  readonly send: (values: Values) => Promise<void>;
}

/**
 * Sends a form once at a time. It is done only when the server has answered with the record that it keeps; what the
 * server refuses stands beside the fields.
 */
export function useSending<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  task: (values: Values) => Promise<void>,
  place?: (problem: Problem, values: Values) => Problem,
): Sending<Values> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const send = async (values: Values) => {
    setBusy(true);
    setFailure(null);
    try {
      await task(values);
    } catch (error) {
      setFailure(errorCode(error));
      if (errorCode(error) === 'INVALID_INPUT') showServerErrors(form, error, place);
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, send };
}
