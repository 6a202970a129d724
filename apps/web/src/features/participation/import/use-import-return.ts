import { useMutation, useSubscription } from '@apollo/client/react';
import { useState } from 'react';

import {
  CheckReturnDocument,
  type CheckReturnMutation,
  ImportProgressDocument,
  ImportReturnDocument,
  type ImportReturnMutation,
} from '../../../gql/participation/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { errorCode, errorFields } from '../../../platform/request-errors';
import { type ChosenFiles, filesToSend, whatIsMissing } from './chosen-file';

export type CheckedReturn = CheckReturnMutation['checkReturn'];
export type Receipt = ImportReturnMutation['importReturn'];

interface Done {
  readonly checked: CheckedReturn | null;
  readonly receipt: Receipt | null;
  /** Sentences that say what to do. */
  readonly problems: readonly string[];
}

const nothingDone: Done = { checked: null, receipt: null, problems: [] };

function sentencesOf(error: unknown): readonly string[] {
  const fields = Object.values(errorFields(error));
  if (fields.length > 0) return fields;
  return errorCode(error) === 'NETWORK'
    ? ['Heard could not be reached. Nothing was changed. Try again in a moment.']
    : ['Something went wrong, and nothing was changed. Try again in a moment.'];
}

/** The way of a return: chosen, checked, loaded. */
export function useImportReturn() {
  const [done, setDone] = useState<Done>(nothingDone);
  const [clientId] = useState(newClientId);
  const [check, checking] = useMutation(CheckReturnDocument);
  const [load, loading] = useMutation(ImportReturnDocument, {
    update: (cache) => void cache.evict({ fieldName: 'importRuns' }),
  });
  const progress = useSubscription(ImportProgressDocument, { variables: { clientId }, skip: done.checked === null });

  const checkFiles = async (files: ChosenFiles, year: string | null) => {
    const problems = whatIsMissing(files);
    setDone({ ...nothingDone, problems });
    if (problems.length > 0) return;
    try {
      const { data } = await check({ variables: { input: { files: [...filesToSend(files)], year } } });
      setDone({ ...nothingDone, checked: data?.checkReturn ?? null });
    } catch (error) {
      setDone({ ...nothingDone, problems: sentencesOf(error) });
    }
  };
  const loadFiles = async (files: ChosenFiles, year: string | null) => {
    setDone({ ...done, problems: [] });
    try {
      const { data } = await load({ variables: { input: { clientId, files: [...filesToSend(files)], year } } });
      setDone({ ...nothingDone, receipt: data?.importReturn ?? null });
    } catch (error) {
      setDone({ ...done, problems: sentencesOf(error) });
    }
  };
  return {
    ...done,
    checking: checking.loading,
    loading: loading.loading,
    /** Null until something has been stored. */
    progress: progress.data?.importProgress ?? null,
    checkFiles,
    loadFiles,
    startAgain: () => setDone(nothingDone),
  };
}
