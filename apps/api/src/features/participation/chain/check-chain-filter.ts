import { streamLabels } from '@heard/domain/feedback/streams';
import { ageBands, unknownAgeBand } from '@heard/domain/participation/age-bands';
import { InvalidInputError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { countsExactly } from '../participation.policy.js';
import type { ChainFilter } from './chain-figures.shape.js';

/** A filter as it came. */
export type AskedFilter = { readonly [Part in keyof ChainFilter]?: string | null | undefined };

interface PartOfFilter {
  readonly isKnown: (value: string) => boolean;
  readonly otherwise: string;
}

const parts: Readonly<Record<keyof ChainFilter, PartOfFilter>> = {
  orgUnitId: { isKnown: isId, otherwise: 'Choose a service or a team' },
  stream: { isKnown: (value) => Object.hasOwn(streamLabels, value), otherwise: 'Choose one of the streams' },
  ageBand: {
    isKnown: (value) => [...ageBands, unknownAgeBand].some(({ key }) => key === value),
    otherwise: 'Choose one of the age bands',
  },
};

/** It, where this reader may narrow figures by it. Throws INVALID_INPUT. */
export function checkChainFilter(unit: Unit, asked: AskedFilter): ChainFilter {
  const checked = (name: keyof ChainFilter): string | null => {
    const value = asked[name] ?? null;
    if (value === null) return null;
    if (!countsExactly(unit.actor)) {
      throw new InvalidInputError({ [name]: 'Published figures are of the whole council, one split at a time' });
    }
    if (!parts[name].isKnown(value)) throw new InvalidInputError({ [name]: parts[name].otherwise });
    return value;
  };
  return { orgUnitId: checked('orgUnitId'), stream: checked('stream'), ageBand: checked('ageBand') };
}
