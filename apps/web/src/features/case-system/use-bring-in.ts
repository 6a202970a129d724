import { useMutation } from '@apollo/client/react';
import type { CaseColumn, CaseHeadings } from '@heard/domain/case-system/case-columns';
import { longest, most } from '@heard/domain/validation/text-lengths';
import { textOfFile } from '@heard/domain/validation/text-of-file';
import { useState } from 'react';

import {
  CheckChildrenDocument,
  type ChildrenCheckShownFragment,
  ImportChildrenDocument,
} from '../../gql/case-system/graphql';
import { errorFields, errorSentence } from '../../platform/request-errors';

export interface ChosenFile {
  readonly name: string;
  readonly text: string;
  readonly problem: string | null;
}

interface Done {
  readonly checked: ChildrenCheckShownFragment | null;
  readonly imported: ChildrenCheckShownFragment | null;
  /** Sentences that say what to do. */
  readonly problems: readonly string[];
}

const nothingDone: Done = { checked: null, imported: null, problems: [] };

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

async function readChosen(file: File): Promise<ChosenFile> {
  const { name } = file;
  const unusable = (problem: string): ChosenFile => ({ name, text: '', problem });
  if (file.size > longest.file) return unusable(`${name} is too large. Split it into files of at most 20 MB.`);
  const read = textOfFile(name, new Uint8Array(await file.arrayBuffer()), utf8);
  return read.ok ? { name, text: read.text, problem: null } : unusable(read.problem);
}

function whatIsWrong(files: readonly ChosenFile[]): readonly string[] {
  if (files.length === 0) return ['Choose the file of children, or those of teams, people and statuses.'];
  if (files.length > most.caseFiles) return [`Choose at most ${most.caseFiles} files.`];
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  const problems = files.flatMap(({ problem }) => problem ?? []);
  return size > longest.file
    ? [...problems, 'The files are too large together. Bring them in one after the other.']
    : problems;
}

function sentencesOf(error: unknown): readonly string[] {
  const fields = Object.values(errorFields(error));
  return fields.length > 0 ? fields : [errorSentence(error)];
}

/** The way of the files: chosen, checked, brought in. */
export function useBringIn(kept: CaseHeadings, onImported: () => void) {
  const [said, setSaid] = useState<CaseHeadings>(new Map());
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [done, setDone] = useState<Done>(nothingDone);
  const [check, checking] = useMutation(CheckChildrenDocument);
  const [bring, bringing] = useMutation(ImportChildrenDocument);
  const headings = Array.from(said, ([heading, column]) => ({ heading, column }));
  const variables = { input: { files: files.map(({ name, text }) => ({ name, text })), headings } };

  return {
    ...done,
    files,
    headings: new Map([...kept, ...said]),
    isTelling: said.size > 0,
    sayHeading: (heading: string, column: CaseColumn | null) => {
      setSaid(new Map(said).set(heading, column));
      setDone(nothingDone);
    },
    checking: checking.loading,
    bringing: bringing.loading,
    choose: async (chosen: readonly File[]) => {
      const read = await Promise.all(chosen.map(readChosen));
      const names = new Set(read.map(({ name }) => name));
      setFiles([...files.filter(({ name }) => !names.has(name)), ...read]);
      setDone(nothingDone);
    },
    takeAway: (name: string) => {
      setFiles(files.filter((file) => file.name !== name));
      setDone(nothingDone);
    },
    checkFiles: async () => {
      const problems = whatIsWrong(files);
      setDone({ ...nothingDone, problems });
      if (problems.length > 0) return;
      try {
        const { data } = await check({ variables });
        setDone({ ...nothingDone, checked: data?.checkChildren ?? null });
      } catch (error) {
        setDone({ ...nothingDone, problems: sentencesOf(error) });
      }
    },
    bringIn: async () => {
      try {
        const { data } = await bring({ variables });
        setDone({ ...nothingDone, imported: data?.importChildren ?? null });
        onImported();
      } catch (error) {
        setDone({ ...done, problems: sentencesOf(error) });
      }
    },
  };
}
