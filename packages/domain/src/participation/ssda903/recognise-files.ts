import type { ReturnFileText } from './check-return.js';
import { recogniseReturnFile, type ReturnFile, returnFileLabels, whyNotRecognised } from './return-files.js';

export type RecognisedFiles =
  | {
      readonly ok: true;
      readonly header: ReturnFileText;
      readonly reviews: ReturnFileText;
      readonly episodes: ReturnFileText | null;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Tells files apart by their columns, in whatever order and under whatever names they come. */
export function recogniseFiles(files: readonly ReturnFileText[]): RecognisedFiles {
  const found = files.map((file) => ({ file, kind: recogniseReturnFile(file.text) }));
  const of = (kind: ReturnFile): readonly ReturnFileText[] =>
    found.filter((one) => one.kind === kind).map(({ file }) => file);
  const [header] = of('HEADER');
  const [reviews] = of('REVIEWS');
  const [episodes] = of('EPISODES');
  const problems = [
    ...found.filter(({ kind }) => kind === null).map(({ file }) => unknownFile(file)),
    ...twice(of('HEADER'), 'HEADER'),
    ...twice(of('REVIEWS'), 'REVIEWS'),
    ...twice(of('EPISODES'), 'EPISODES'),
    ...(header === undefined ? [missingFile('HEADER')] : []),
    ...(reviews === undefined ? [missingFile('REVIEWS')] : []),
  ];
  if (header === undefined || reviews === undefined || problems.length > 0) return { ok: false, problems };
  return { ok: true, header, reviews, episodes: episodes ?? null };
}

function unknownFile({ name, text }: ReturnFileText): string {
  const plain = `${name} is none of the return’s files by its first line. Take it away, or export it again as CSV.`;
  return whyNotRecognised(name, text) ?? plain;
}

function missingFile(kind: ReturnFile): string {
  return `Add the ${returnFileLabels[kind]} file of the return.`;
}

/** Two files of one kind: nobody but the person can say which of them counts. */
export function twice(files: readonly { readonly name: string }[], kind: ReturnFile): readonly string[] {
  if (files.length < 2) return [];
  const names = files.map(({ name }) => name).join(' and ');
  return [`${names} are both the ${returnFileLabels[kind]} file. Keep the one that counts.`];
}
