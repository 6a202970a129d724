import { Finding, FromWhom, ThanksFor } from '@heard/domain/complaints/representation-codes';

/** What somebody complained about, and how it ended. */
export interface ComplaintStory {
  readonly from: FromWhom;
  readonly finding: Finding;
  readonly summary: string;
  readonly wanted: string;
  readonly answer: string;
  /** In words that point to nobody. */
  readonly learnt: string | null;
  readonly change: string | null;
}

export interface ComplimentStory {
  readonly from: FromWhom;
  /** Null where nobody said. */
  readonly thanksFor: ThanksFor | null;
  readonly summary: string;
}

const complaintStart = /^(\w+) (\w+) \| (.+)$/;

function isFromWhom(word: string | undefined): word is FromWhom {
  return word !== undefined && Object.hasOwn(FromWhom, word);
}

function isFinding(word: string | undefined): word is Finding {
  return word !== undefined && Object.hasOwn(Finding, word);
}

function isThanksFor(word: string | undefined): word is ThanksFor {
  return word !== undefined && Object.hasOwn(ThanksFor, word);
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function complaintOf(lines: readonly string[]): ComplaintStory {
  const [first] = lines;
  const parts = complaintStart.exec(first ?? '');
  const [, from, finding, summary] = parts ?? [];
  if (!isFromWhom(from) || !isFinding(finding) || !summary) throw new Error(`Not a complaint: ${String(first)}`);
  const noted = (sign: string): string | null => lines.find((line) => line.startsWith(`${sign} `))?.slice(2) ?? null;
  const [wanted, answer] = [noted('+'), noted('=')];
  if (wanted === null || answer === null) throw new Error(`Expected + and =: ${String(first)}`);
  return { from, finding, summary, wanted, answer, learnt: noted('?'), change: noted('>') };
}

/**
 * Reads a page of complaints: `FROM FINDING | what was said`, `+` what they wanted, `=` the answer and, where it is
 * written down, `?` what was learnt and `>` what changes.
 * @throws Error for a complaint that it doesn't understand.
 */
export function complaintsOf(text: string): readonly ComplaintStory[] {
  const lines = linesOf(text);
  const starts = lines.flatMap((line, at) => (complaintStart.test(line) ? [at] : []));
  return starts.map((from, at) => complaintOf(lines.slice(from, starts[at + 1])));
}

/** Reads a page of compliments, `FROM WHAT_FOR | what was said` each; what for may be left out. */
export function complimentsOf(text: string): readonly ComplimentStory[] {
  return linesOf(text).map((line) => {
    const [start = '', summary = ''] = line.split(' | ');
    const [from, thanksFor] = start.split(' ');
    const isCoded = thanksFor === undefined || isThanksFor(thanksFor);
    if (!isFromWhom(from) || !isCoded) throw new Error(`Not a compliment: ${line}`);
    return { from, thanksFor: thanksFor ?? null, summary };
  });
}
