import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { daysBetween } from '@heard/domain/calendar/plain-date';
import type { FromWhom } from '@heard/domain/complaints/representation-codes';
import { type DemoChild, valueOn } from '../children/demo-child.js';

interface Candidate {
  readonly child: DemoChild;
  readonly age: number;
  readonly inCare: boolean;
}

const mayBeAbout: Readonly<Record<FromWhom, (candidate: Candidate) => boolean>> = {
  CHILD: ownVoice,
  REVIEWING_OFFICER: ownVoice,
  CARE_LEAVER: ({ child, age }) => child.cohort === 'LEAVER' && age >= 18.2,
  FOSTER_CARER: ({ child, inCare }) =>
    inCare && child.placements.some(({ value, to }) => /^U[46]/.test(value) && to === null),
  PARENT: ofFamily,
  SPECIAL_GUARDIAN: ofFamily,
  ADOPTIVE_FAMILY: ofFamily,
  SUFFICIENT_INTEREST: ofFamily,
  PARTNER: ofFamily,
  COLLEAGUE: () => false,
};

/** Old enough to say it themselves, and in care. */
function ownVoice({ age, inCare }: Candidate): boolean {
  return inCare && age >= 11 && age < 17;
}

function ofFamily({ child, age }: Candidate): boolean {
  return age >= 0 && age < 17 && child.cohort !== 'LEAVER';
}

function speaksUp(child: DemoChild): boolean {
  return child.speech !== 'NONE' && !child.unaccompanied;
}

function isKnownOn(child: DemoChild, day: PlainDate): boolean {
  const first = child.teams[0];
  return first !== undefined && first.from <= day;
}

/** The children whom a complaint or compliment of that day may be about; none for one between colleagues. */
export function childrenItMayBeAbout(children: readonly DemoChild[], from: FromWhom, day: PlainDate): DemoChild[] {
  return children.filter((child) => {
    if (child.bornOn === null || !speaksUp(child) || !isKnownOn(child, day)) return false;
    const inCare = child.cohort === 'IN_CARE' && valueOn(child.legal, day) !== null;
    return mayBeAbout[from]({ child, age: daysBetween(child.bornOn, day) / 365.25, inCare });
  });
}
