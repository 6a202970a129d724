import { useMutation } from '@apollo/client/react';
import type { PeopleFileKind } from '@heard/domain/people/import/people-file-kinds';
import { useState } from 'react';

import {
  type CheckedFileFragment,
  CheckPeopleFileDocument,
  ImportPeopleFileDocument,
} from '../../../gql/people/graphql';
import { base64Of, largestFile } from '../../../platform/file-base64';
import { errorFields, errorSentence } from '../../../platform/request-errors';

interface Chosen {
  readonly name: string;
  readonly content: string;
}

function sentenceOf(error: unknown): string {
  return errorFields(error)['content'] ?? errorSentence(error);
}

export type Columns = ReadonlyMap<string, string | null>;

/** A file of teams or people on its way: chosen, checked, its columns told, brought in. */
export function usePeopleFile(kind: PeopleFileKind) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [checked, setChecked] = useState<CheckedFileFragment | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [check] = useMutation(CheckPeopleFileDocument);
  const [bring] = useMutation(ImportPeopleFileDocument);

  const send = async (task: () => Promise<CheckedFileFragment | undefined>) => {
    setBusy(true);
    setProblem(null);
    try {
      setChecked((await task()) ?? null);
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  const inputOf = ({ name, content }: Chosen, columns: Columns) => ({
    kind,
    name,
    content,
    columns: Array.from(columns, ([field, heading]) => ({ field, heading })),
  });
  const look = async (file: Chosen, columns: Columns) =>
    send(async () => (await check({ variables: { input: inputOf(file, columns) } })).data?.checkPeopleFile);

  return {
    checked,
    problem,
    busy,
    choose: async (file: File) => {
      if (file.size > largestFile) {
        setProblem(`${file.name} is far too large. Choose the list itself, as CSV or XLSX.`);
        return;
      }
      const next = { name: file.name, content: await base64Of(file) };
      setChosen(next);
      await look(next, new Map());
    },
    tellColumns: async (columns: Columns) => {
      if (chosen !== null) await look(chosen, columns);
    },
    bringIn: async (columns: Columns) => {
      if (chosen === null) return;
      await send(async () => (await bring({ variables: { input: inputOf(chosen, columns) } })).data?.importPeopleFile);
    },
    again: () => {
      setChosen(null);
      setChecked(null);
      setProblem(null);
    },
  };
}
