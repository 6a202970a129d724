import { twice } from '@heard/domain/participation/ssda903/recognise-files';
import {
  recogniseReturnFile,
  ReturnFile,
  returnFileLabels,
  returnFiles,
  whyNotRecognised,
} from '@heard/domain/participation/ssda903/return-files';
import { longest } from '@heard/domain/validation/text-lengths';
import { textOfFile } from '@heard/domain/validation/text-of-file';

/** A file that somebody chose, with what its first line says it is. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
  /** Null: no file of the return that reviews need. */
  readonly kind: ReturnFile | null;
  /** Lines below the first. */
  readonly lines: number;
  readonly problem: string | null;
}

/** As much as one request carries. */
const largestTogether = longest.file;

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function unusable(name: string, problem: string): ChosenFile {
  return { name, text: '', kind: null, lines: 0, problem };
}

function linesBelowTheFirst(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < text.length - 1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Reads a file as the API will, as far as telling what it is. */
export async function readChosenFile(file: File): Promise<ChosenFile> {
  const { name } = file;
  if (file.size > longest.file) {
    return unusable(name, `${name} is far too large for a return. Choose one year’s file, as it was exported.`);
  }
  const read = textOfFile(name, new Uint8Array(await file.arrayBuffer()), utf8);
  if (!read.ok) return unusable(name, read.problem);
  const { text } = read;
  const kind = recogniseReturnFile(text);
  const problem = kind === null ? (whyNotRecognised(name, text) ?? leftOut(name)) : null;
  return { name, text, kind, lines: linesBelowTheFirst(text), problem };
}

function leftOut(name: string): string {
  return `${name} is left out: by its first line it is none of the three files that reviews need.`;
}

export type ChosenFiles = Readonly<Record<ReturnFile, ChosenFile | null>>;
export const noFiles: ChosenFiles = { HEADER: null, REVIEWS: null, EPISODES: null };

/** What was chosen together: of two files of one kind neither is taken, as nobody can tell which one counts. */
export function apartFromTwins(files: readonly ChosenFile[]): readonly ChosenFile[] {
  return returnFiles.reduce<readonly ChosenFile[]>((left, kind) => {
    const [problem = null] = twice(
      left.filter((file) => file.kind === kind),
      kind,
    );
    if (problem === null) return left;
    const [first] = left.filter((file) => file.kind === kind);
    const others = left.filter((file) => file.kind !== kind);
    return first === undefined ? others : [...others, { ...first, kind: null, problem }];
  }, files);
}

/** Puts each file in its place; one that is chosen later takes the place of one before. */
export function withFiles(chosen: ChosenFiles, added: readonly ChosenFile[]): ChosenFiles {
  const known = added.flatMap((file) => (file.kind === null ? [] : [[file.kind, file] as const]));
  return { ...chosen, ...Object.fromEntries(known) };
}

export function filesToSend(chosen: ChosenFiles): readonly { readonly name: string; readonly text: string }[] {
  return Object.values(chosen).flatMap((file) => (file === null ? [] : [{ name: file.name, text: file.text }]));
}

/** What keeps these files from being checked, one sentence for each thing. */
export function whatIsMissing(chosen: ChosenFiles): readonly string[] {
  const needed = [ReturnFile.HEADER, ReturnFile.REVIEWS];
  const missing = needed
    .filter((kind) => chosen[kind] === null)
    .map((kind) => `Add the ${returnFileLabels[kind]} file of the return.`);
  const size = filesToSend(chosen).reduce((sum, { text }) => sum + text.length, 0);
  return size > largestTogether
    ? [...missing, 'The files are too large together. Choose the files of one year.']
    : missing;
}
