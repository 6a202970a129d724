import { startingThemes } from '@heard/domain/feedback/themes';
import { groupsOfEthnicity, type Heritage } from './heritage.js';

/** What a page of sentences is for; `uses.ts` says to which stream and occasions it belongs. */
export type Use =
  | 'BEFORE_REVIEW'
  | 'AT_REVIEW'
  | 'CONFERENCE'
  | 'CONFERENCE_PARENT'
  | 'UNBORN'
  | 'BABY'
  | 'VISIT_SMALL'
  | 'VISIT'
  | 'NON_VERBAL'
  | 'SUPPORTED'
  | 'LEAVER'
  | 'UNACCOMPANIED'
  | 'MISSING'
  | 'GOOD_NEWS'
  | 'SOMETHING_WRONG'
  | 'SCHOOL'
  | 'CARER_HEARD'
  | 'ADVOCACY'
  | 'WORKER'
  | 'HOME_VISIT'
  | 'FAMILY'
  | 'GROUP';

const homes = ['foster', 'residential', 'kin'] as const;
export type Home = (typeof homes)[number];

/** One sentence, and everything that belongs beside it. */
export interface Sentence {
  readonly use: Use;
  readonly kind: 'WORDS' | 'OBSERVATION';
  readonly words: string;
  readonly themes: readonly string[];
  /** Ages of the child on the day, both included; -1 is before birth. */
  readonly ages: readonly [from: number, to: number];
  readonly home: Home | null;
  readonly sex: 'M' | 'F' | null;
  readonly heritage: Heritage | null;
  readonly wishes: string | null;
  readonly interpretation: string | null;
  readonly answer: string | null;
}

interface Page {
  readonly use: Use;
  readonly ages: readonly [from: number, to: number];
  readonly kind?: 'WORDS' | 'OBSERVATION';
}

const knownThemes: ReadonlySet<string> = new Set(startingThemes.map((theme) => theme.key));

/**
 * Reads a page of sentences. A line `themes /marks | words` begins one; below it `+` are the child's wishes and
 * feelings, `~` what the worker made of it, `=` what was answered. Marks: `/foster`, `/residential`, `/kin` (where the
 * child lives), `/f`, `/m`, `/9-11` (ages), or a heritage.
 * @throws Error for a line or a mark that it doesn't know.
 */
export function said(page: Page, text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of curly(text)
    .split('\n')
    .filter((candidate) => candidate.trim() !== '')) {
    const note = /^([+~=]) (.+)$/.exec(line);
    const last = sentences.pop();
    if (note && last) sentences.push(withNote(last, note[1] ?? '', note[2] ?? ''));
    else sentences.push(...(last ? [last] : []), sentenceOf(page, line));
  }
  return sentences;
}

/** The pages are typed with straight marks; people read curly ones. */
function curly(text: string): string {
  return text
    .replaceAll(/(?<=^|[\s(—])"/gm, '“')
    .replaceAll('"', '”')
    .replaceAll(/(?<=^|[\s(“])'/gm, '‘')
    .replaceAll("'", '’');
}

function withNote(sentence: Sentence, sign: string, text: string): Sentence {
  if (sign === '+') return { ...sentence, wishes: text };
  if (sign === '~') return { ...sentence, interpretation: text };
  return { ...sentence, answer: text };
}

function sentenceOf(page: Page, line: string): Sentence {
  const bar = line.indexOf(' | ');
  if (bar < 0) throw new Error(`Not a sentence: ${line}`);
  const head = line.slice(0, bar).split(' ');
  const marks = head.filter((part) => part.startsWith('/')).map((part) => part.slice(1));
  const themes = head.filter((part) => !part.startsWith('/'));
  const unknown = [...themes.filter((theme) => !knownThemes.has(theme)), ...marks.filter((mark) => !isMark(mark))];
  if (themes.length === 0 || unknown.length > 0) throw new Error(`Unknown "${unknown.join(' ')}" in: ${line}`);
  return {
    use: page.use,
    kind: page.kind ?? 'WORDS',
    words: line.slice(bar + 3).trim(),
    themes,
    ages: agesOf(marks) ?? page.ages,
    home: homes.find((home) => marks.includes(home)) ?? null,
    sex: sexOf(marks),
    heritage: marks.find(isHeritage) ?? null,
    wishes: null,
    interpretation: null,
    answer: null,
  };
}

function isHeritage(mark: string): mark is Heritage {
  return Object.hasOwn(groupsOfEthnicity, mark);
}

function isMark(mark: string): boolean {
  return ['f', 'm', ...homes].includes(mark) || isHeritage(mark) || /^\d+-\d+$/.test(mark);
}

function sexOf(marks: readonly string[]): 'M' | 'F' | null {
  if (marks.includes('m')) return 'M';
  return marks.includes('f') ? 'F' : null;
}

function agesOf(marks: readonly string[]): [number, number] | null {
  const [from, to] = (marks.find((mark) => /^\d/.test(mark)) ?? '').split('-').map(Number);
  return from === undefined || to === undefined ? null : [from, to];
}
