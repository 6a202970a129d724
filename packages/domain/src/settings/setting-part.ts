import { textProblem } from '../validation/check-text.js';
import { amountOf } from '../words/amount-of.js';
import type { SettingRows } from './setting-rows.js';

/**
 * One thing that a setting holds. It is stored, sent and typed as texts: a line of text and a number are one text, and
 * nothing where nobody has set them.
 */
export interface SettingPart<T> {
  /** Under which it is kept, as it is named in the setting. */
  readonly name: string;
  /** What the control is, and how the value is kept: one text, or a list of them. */
  readonly kind: 'TEXT' | 'PHONE' | 'NUMBER' | 'CHOICE' | 'SEVERAL';
  readonly label: string;
  readonly hint: string | null;
  /** What can be chosen; empty for what is typed. */
  readonly options: readonly SettingOption[];
  /** Where it has any number of lines: how each is typed. */
  readonly rows?: SettingRows;
  /** The longest text of it. */
  readonly longest: number;
  /** What Heard comes with. */
  readonly usual: T;
  /** What is wrong with the texts; null when nothing is. */
  problem(texts: readonly string[]): string | null;
  /** What texts without a problem mean. */
  read(texts: readonly string[]): T;
  /** How a screen says it. */
  say(value: T): string;
}

/** Something that can be chosen. */
export interface SettingOption {
  readonly value: string;
  readonly label: string;
}

interface PartTexts {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

interface TextTexts extends PartTexts {
  readonly longest: number;
  /** What a screen says where nothing is set. */
  readonly without: string;
}

function typed([first = '']: readonly string[]): string {
  return first.trim();
}

/** A line of text, or nothing. */
export function textPart({ name, label, hint, longest, without }: TextTexts): SettingPart<string> {
  return {
    name,
    kind: 'TEXT',
    label,
    hint: hint ?? null,
    options: [],
    longest,
    usual: '',
    problem: (texts) => textProblem(texts[0] ?? '', longest),
    read: typed,
    say: (text) => (text === '' ? without : text),
  };
}

const longestNumber = 30;
const noPhone = 'Enter a phone number, like 01632 960 001';

/** Digits as people write them: with spaces, brackets, hyphens, a plus before and an extension after. */
function isPhone(text: string): boolean {
  const [number = '', ...extension] = text.split(/\s*(?:ext[.]?|x)\s*/i);
  const digits = number.replaceAll(/[\s()-]/g, '');
  return /^\+?\d{3,15}$/.test(digits) && extension.length < 2 && extension.every((one) => /^\d{1,6}$/.test(one));
}

/** A number to ring, or none. */
export function phonePart(texts: PartTexts): SettingPart<string> {
  return {
    ...textPart({ ...texts, longest: longestNumber, without: 'No number' }),
    kind: 'PHONE',
    problem: (said) => {
      const text = typed(said);
      return textProblem(said[0] ?? '', longestNumber) ?? (text === '' || isPhone(text) ? null : noPhone);
    },
  };
}

interface NumberTexts extends PartTexts {
  readonly from: number;
  readonly to: number;
  readonly usual: number;
  /** What it counts, one and many: “day”, “days”. */
  readonly of: readonly [one: string, many: string];
  /** How many digits may stand after the point. */
  readonly decimals?: 0 | 1;
}

/** A number between two others. */
export function numberPart({ name, label, hint, from, to, usual, of, decimals = 0 }: NumberTexts): SettingPart<number> {
  const [, many] = of;
  const wanted = `Enter ${decimals === 0 ? 'a whole number' : 'a number'} of ${many} from ${String(from)} to ${String(to)}`;
  const shape = decimals === 0 ? /^\d{1,6}$/ : /^\d{1,6}([.]\d)?$/;
  return {
    name,
    kind: 'NUMBER',
    label,
    hint: hint ?? null,
    options: [],
    longest: 10,
    usual,
    problem: (texts) => {
      const text = typed(texts);
      return shape.test(text) && Number(text) >= from && Number(text) <= to ? null : wanted;
    },
    read: (texts) => Number(typed(texts)),
    say: (number) => amountOf(number, ...of),
  };
}

interface LimitTexts extends Omit<NumberTexts, 'usual' | 'decimals'> {
  /** What a screen says where nothing is set. */
  readonly without: string;
}

/** A number, or none: then something else says it, or nothing does. */
export function limitPart({ without, ...texts }: LimitTexts): SettingPart<number | null> {
  const number = numberPart({ ...texts, usual: texts.from });
  return {
    ...number,
    usual: null,
    problem: (said) => (typed(said) === '' ? null : number.problem(said)),
    read: (said) => (typed(said) === '' ? null : number.read(said)),
    say: (limit) => (limit === null ? without : number.say(limit)),
  };
}

interface ChoiceTexts extends PartTexts {
  readonly options: readonly SettingOption[];
  readonly usual: string;
}

/** One of a few. */
export function choicePart({ name, label, hint, options, usual }: ChoiceTexts): SettingPart<string> {
  return {
    name,
    kind: 'CHOICE',
    label,
    hint: hint ?? null,
    options,
    longest: 60,
    usual,
    problem: ([value]) => (options.some((one) => one.value === value) ? null : 'Choose one of these'),
    read: ([value = usual]) => value,
    say: (value) => options.find((one) => one.value === value)?.label ?? value,
  };
}
