import { Finding, FromWhom } from '@heard/domain/complaints/representation-codes';

/** What somebody complained about, and how it ended. */
export interface ComplaintStory {
  readonly from: FromWhom;
  readonly finding: Finding;
  readonly summary: string;
  readonly wanted: string;
  readonly answer: string;
}

export interface ComplimentStory {
  readonly from: FromWhom;
  readonly summary: string;
}

function isFromWhom(word: string | undefined): word is FromWhom {
  return word !== undefined && Object.hasOwn(FromWhom, word);
}

function isFinding(word: string | undefined): word is Finding {
  return word !== undefined && Object.hasOwn(Finding, word);
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function complaintOf(lines: readonly string[]): ComplaintStory {
  const [first, wanted, answer] = lines;
  const parts = /^(\w+) (\w+) \| (.+)$/.exec(first ?? '');
  const [, from, finding, summary] = parts ?? [];
  if (!isFromWhom(from) || !isFinding(finding) || !summary) throw new Error(`Not a complaint: ${String(first)}`);
  return { from, finding, summary, wanted: noted('+', wanted), answer: noted('=', answer) };
}

function noted(sign: string, line: string | undefined): string {
  if (!line?.startsWith(`${sign} `)) throw new Error(`Expected ${sign}: ${String(line)}`);
  return line.slice(2);
}

/**
 * Reads a page of complaints of three lines each: `FROM FINDING | what was said`, `+` what they wanted, `=` the answer.
 * @throws Error for a line that it doesn't understand.
 */
export function complaintsOf(text: string): readonly ComplaintStory[] {
  const lines = linesOf(text);
  return Array.from({ length: lines.length / 3 }, (_, at) => complaintOf(lines.slice(at * 3, at * 3 + 3)));
}

/** Reads a page of compliments, `FROM | what was said` each. */
export function complimentsOf(text: string): readonly ComplimentStory[] {
  return linesOf(text).map((line) => {
    const [from, summary = ''] = line.split(' | ');
    if (!isFromWhom(from)) throw new Error(`Not a compliment: ${line}`);
    return { from, summary };
  });
}
