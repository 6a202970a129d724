import { streamLabels } from '@heard/domain/feedback/streams';
import { ageBands, unknownAgeBand } from '@heard/domain/participation/age-bands';
import { InvalidInputError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { countsExactly } from '../participation.policy.js';
import type { ChainFilter } from './chain-figures.shape.js';

/** A filter as it came. */
export type AskedFilter = { readonly [Part in keyof ChainFilter]?: ChainFilter[Part] | null | undefined };

interface PartOfFilter {
  readonly isKnown: (value: string) => boolean;
  readonly otherwise: string;
}

type Named = Exclude<keyof ChainFilter, 'promised'>;

const parts: Readonly<Record<Named, PartOfFilter>> = {
  orgUnitId: { isKnown: isId, otherwise: 'Choose a service or a team' },
  stream: { isKnown: (value) => Object.hasOwn(streamLabels, value), otherwise: 'Choose one of the streams' },
  ageBand: {
    isKnown: (value) => [...ageBands, unknownAgeBand].some(({ key }) => key === value),
    otherwise: 'Choose one of the age bands',
  },
};

/** It, where this reader may narrow figures by it. Throws INVALID_INPUT. */
export function checkChainFilter(unit: Unit, asked: AskedFilter): ChainFilter {
  const mayNarrow = (name: keyof ChainFilter): void => {
    if (countsExactly(unit.actor)) return;
    throw new InvalidInputError({ [name]: 'Published figures are of the whole council, one split at a time' });
  };
  const checked = (name: Named): string | null => {
    const value = asked[name] ?? null;
    if (value === null) return null;
    mayNarrow(name);
    if (!parts[name].isKnown(value)) throw new InvalidInputError({ [name]: parts[name].otherwise });
    return value;
  };
  const promised = asked.promised === true;
  if (promised) mayNarrow('promised');
  return { orgUnitId: checked('orgUnitId'), stream: checked('stream'), ageBand: checked('ageBand'), promised };
}
