import type { PlainDate } from '../../calendar/plain-date.js';
import type { ReturnChild } from './return-children.js';

export interface ChildFacts {
  readonly dateOfBirth: PlainDate | null;
  readonly sex: 'M' | 'F' | 'U';
  /** A code of the return; 'NOBT' where it is not known. */
  readonly ethnicity: string;
}

/** A child that is stored already. */
export interface KnownChild extends ChildFacts {
  readonly id: string;
  /** The child's identifier in the return. */
  readonly child: string;
  /** Somebody keeps this child's record here; else all that is known came from a return. */
  readonly kept: boolean;
}

export interface PlannedChildren {
  readonly added: readonly { readonly child: string; readonly facts: ChildFacts }[];
  readonly changed: readonly { readonly known: KnownChild; readonly facts: ChildFacts }[];
  readonly unchanged: number;
  /** Children whose record here says something else than the return. The record stays as it is. */
  readonly differing: number;
}

const unknownEthnicity = 'NOBT';

/**
 * What storing these children changes. A child that only returns have told of follows the latest one. Where somebody
 * keeps a record, a return fills in what is not known there and corrects nothing: it may be years old.
 */
export function planChildren(read: readonly ReturnChild[], known: readonly KnownChild[]): PlannedChildren {
  const byIdentifier = new Map(known.map((one) => [one.child, one]));
  const added: { readonly child: string; readonly facts: ChildFacts }[] = [];
  const changed: { readonly known: KnownChild; readonly facts: ChildFacts }[] = [];
  let differing = 0;
  for (const one of read) {
    const said = factsOf(one);
    const stored = byIdentifier.get(one.child);
    if (stored === undefined) {
      added.push({ child: one.child, facts: said });
      continue;
    }
    const facts = stored.kept ? filledIn(stored, said) : filledIn(said, stored);
    if (!isSame(facts, stored)) changed.push({ known: stored, facts });
    if (!isSame(filledIn(said, facts), facts)) differing += 1;
  }
  return { added, changed, unchanged: read.length - added.length - changed.length, differing };
}

function factsOf({ dateOfBirth, sex, ethnicity }: ReturnChild): ChildFacts {
  return { dateOfBirth, sex, ethnicity: ethnicity ?? unknownEthnicity };
}

/** The first where it knows something, else the second. */
function filledIn(first: ChildFacts, second: ChildFacts): ChildFacts {
  return {
    dateOfBirth: first.dateOfBirth ?? second.dateOfBirth,
    sex: first.sex === 'U' ? second.sex : first.sex,
    ethnicity: first.ethnicity === unknownEthnicity ? second.ethnicity : first.ethnicity,
  };
}

function isSame(one: ChildFacts, other: ChildFacts): boolean {
  return one.dateOfBirth === other.dateOfBirth && one.sex === other.sex && one.ethnicity === other.ethnicity;
}
