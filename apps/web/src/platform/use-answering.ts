import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

import { errorCode, errorMessage, errorSentence, notSavedSentence } from './request-errors';
import { showServerErrors } from './show-server-errors';

/* The child has moved on while somebody wrote, or the words are kept from them by now. */
const gone =
  'NOT SAVED: this is not with you any more. What you wrote is kept on this device: ask your manager who has it now.';

const notSaved = (error: unknown) => notSavedSentence(error, 'What you wrote is kept.');

interface Answering<Values, Input> {
  /** What is sent of the values; null where there is nothing to send. */
  readonly toSend: (values: Values) => Input | null;
  /** What is said then. */
  readonly nothingToSend: string;
  readonly record: (input: Input) => Promise<unknown>;
  /** Whether somebody else wrote the same meanwhile, where the server would take both. Asked before it is sent. */
  readonly isOvertaken?: () => Promise<boolean>;
  /** Where the form shows what the server says of a path. */
  readonly placeOf: (path: string) => string;
  /** Gives the form a number of its own and reads what stands by now: somebody else was first. Answers what to say. */
  readonly overtaken: () => Promise<string>;
  /** Once it is stored. */
  readonly done: (input: Input) => Promise<void>;
}

/** Sends what is decided or told; what the server refuses stands in the form, and what was written is kept. */
export function useAnswering<Values extends FieldValues, Input>(
  form: UseFormReturn<Values>,
  { toSend, nothingToSend, record, isOvertaken: look, placeOf, overtaken, done }: Answering<Values, Input>,
) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isOvertaken, setOvertaken] = useState(false);
  const tell = async (): Promise<void> => {
    setProblem(await overtaken());
    setOvertaken(true);
  };
  const failed = async (error: unknown): Promise<void> => {
    const code = errorCode(error);
    if (code === 'INVALID_INPUT') {
      showServerErrors(form, error, ({ path, message }) => ({ path: placeOf(path), message }));
    } else if (code === 'CONFLICT') {
      await tell();
    } else if (code === 'NOT_FOUND') setProblem(gone);
    else if (code === 'FORBIDDEN') setProblem(errorMessage(error) ?? errorSentence(error));
    else setProblem(code === 'NETWORK' || code === 'UNKNOWN' ? notSaved(error) : errorSentence(error));
  };
  const send = async (values: Values): Promise<void> => {
    const input = toSend(values);
    setProblem(null);
    setOvertaken(false);
    if (input === null) return setProblem(nothingToSend);
    try {
      if (await look?.()) return await tell();
      await record(input);
    } catch (error) {
      return failed(error).catch((again: unknown) => setProblem(notSaved(again)));
    }
    return done(input);
  };
  return { problem, isOvertaken, send };
}
