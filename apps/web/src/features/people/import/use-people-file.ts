import { useMutation } from '@apollo/client/react';
import type { PeopleFileKind } from '@heard/domain/people/import/people-file-kinds';
import { useState } from 'react';

import {
  type CheckedFileFragment,
  CheckPeopleFileDocument,
  ImportPeopleFileDocument,
} from '../../../gql/people/graphql';
import { base64Of, largestFile, useFileCheck } from '../../../platform/use-file-check';

interface Chosen {
  readonly name: string;
  readonly content: string;
}

export type Columns = ReadonlyMap<string, string | null>;

/** A file of teams or people on its way: chosen, checked, its columns told, brought in. */
export function usePeopleFile(kind: PeopleFileKind) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { checked, setChecked, problem, setProblem, busy, send } = useFileCheck<CheckedFileFragment>();
  const [check] = useMutation(CheckPeopleFileDocument);
  const [bring] = useMutation(ImportPeopleFileDocument);

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
