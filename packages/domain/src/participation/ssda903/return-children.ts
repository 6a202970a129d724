import type { PlainDate } from '../../calendar/plain-date.js';
import { tooLong } from '../../validation/check-text.js';
import { longest } from '../../validation/text-lengths.js';
import type { ReturnDates } from './return-dates.js';
import type { ReturnRow } from './return-files.js';

export interface ReturnEpisode {
  readonly line: number;
  readonly child: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  /** True when the cell for the end is filled, whether or not it is a date. */
  readonly ended: boolean;
  readonly legalStatus: string | null;
  readonly categoryOfNeed: string | null;
  readonly placement: string | null;
  /** Why the episode begins (RNE). */
  readonly reasonNew: string | null;
  /** Why the placement ended with it (REASON_PLACE_CHANGE). */
  readonly reasonPlaceChange: string | null;
}

export interface ReturnChild {
  readonly child: string;
  readonly dateOfBirth: PlainDate | null;
  readonly sex: 'M' | 'F' | 'U';
  readonly ethnicity: string | null;
  /** MOTHER is filled. */
  readonly isMother: boolean;
}

/** The return's codes for ethnicity. */
export const ethnicityLabels: Readonly<Record<string, string>> = {
  WBRI: 'White British',
  WIRI: 'White Irish',
  WOTH: 'Any other White background',
  WIRT: 'Traveller of Irish heritage',
  WROM: 'Gypsy or Roma',
  MWBC: 'White and Black Caribbean',
  MWBA: 'White and Black African',
  MWAS: 'White and Asian',
  MOTH: 'Any other Mixed background',
  AIND: 'Indian',
  APKN: 'Pakistani',
  ABAN: 'Bangladeshi',
  AOTH: 'Any other Asian background',
  CHNE: 'Chinese',
  BCRB: 'Caribbean',
  BAFR: 'African',
  BOTH: 'Any other Black background',
  OOTH: 'Any other ethnic group',
  REFU: 'Refused',
  NOBT: 'Not yet obtained',
};

type Sex = ReturnChild['sex'];

/** 1 and 2 until 2023-24; M, F and U since. */
const sexes: Readonly<Record<string, Sex>> = { M: 'M', F: 'F', U: 'U', '1': 'M', '2': 'F' };
/** Not the return's own, and no other sex can be meant. */
const sexWords: Readonly<Record<string, Sex>> = { MALE: 'M', FEMALE: 'F' };

export interface ReadCode<Value> {
  readonly value: Value;
  /** Something is written that is no code of the return. */
  readonly isOdd: boolean;
}

/** '1.0' is how a spreadsheet saves 1. */
export function readSex(written: string | null): ReadCode<Sex> {
  const text = (written ?? '').trim().replace(/\.0+$/, '');
  const value = sexes[text];
  return value === undefined ? { value: sexWords[text] ?? 'U', isOdd: text !== '' } : { value, isOdd: false };
}

const ethnicityByLabel = new Map(Object.entries(ethnicityLabels).map(([code, label]) => [label.toUpperCase(), code]));

export function readEthnicity(written: string | null): ReadCode<string | null> {
  const text = (written ?? '').trim();
  if (text === '') return { value: null, isOdd: false };
  if (Object.hasOwn(ethnicityLabels, text)) return { value: text, isOdd: false };
  return { value: ethnicityByLabel.get(text) ?? null, isOdd: true };
}

export function readHeaderRow(row: ReturnRow<'HEADER'>, dates: ReturnDates): ReturnChild {
  return {
    child: row.value('CHILD') ?? '',
    dateOfBirth: dates.birth(row.value('DOB')).date,
    sex: readSex(row.value('SEX')).value,
    ethnicity: readEthnicity(row.value('ETHNIC')).value,
    isMother: row.value('MOTHER') !== null,
  };
}

export function readEpisodeRow(row: ReturnRow<'EPISODES'>, dates: ReturnDates): ReturnEpisode {
  const end = row.value('DEC');
  return {
    line: row.line,
    child: row.value('CHILD') ?? '',
    startsOn: dates.read(row.value('DECOM')),
    endsOn: dates.read(end),
    ended: end !== null,
    legalStatus: row.value('LS'),
    categoryOfNeed: row.value('CIN'),
    placement: row.value('PLACE'),
    reasonNew: row.value('RNE'),
    reasonPlaceChange: row.value('REASON_PLACE_CHANGE'),
  };
}

/** True when an episode says from when to when it was, or that it still goes on. */
export function hasUsableDays({ startsOn, endsOn, ended }: ReturnEpisode): boolean {
  if (startsOn === null) return false;
  return ended ? endsOn !== null && endsOn >= startsOn : true;
}

/** False where a cell holds no code but a line that lost its ends. */
export function hasUsableCodes(episode: ReturnEpisode): boolean {
  const { legalStatus, categoryOfNeed, placement, reasonNew, reasonPlaceChange } = episode;
  return [legalStatus, categoryOfNeed, placement, reasonNew, reasonPlaceChange].every(
    (code) => tooLong(code ?? '', longest.code) === null,
  );
}

/** True when an episode covers the day, both its ends inside. An end that is no date covers nothing. */
export function coversDay(episode: ReturnEpisode, day: PlainDate): boolean {
  if (episode.startsOn === null || day < episode.startsOn) return false;
  return episode.ended ? episode.endsOn !== null && day <= episode.endsOn : true;
}

/** Up to 20 letters and digits, as the return's guidance has it. */
export function isReturnIdentifier(child: string): boolean {
  return /^[A-Z0-9]{1,20}$/.test(child);
}

/** An identifier as it is stored: a blank beside it is a slip of the keyboard and makes no other child. */
export function storedIdentifier(child: string): string {
  return child.trim();
}

/** True when a child can be stored under this: a cell that holds more is a broken line and no child. */
export function isUsableIdentifier(child: string | null): boolean {
  const stored = storedIdentifier(child ?? '');
  return stored !== '' && tooLong(stored, longest.identifier) === null;
}
