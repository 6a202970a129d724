import { useSearchParams } from 'react-router';

import { useCan } from '../../../platform/session';
import type { Asked } from './asked';
import { ageOptions, type Narrowed, type Option, promisedOptions, streamOptions, usePlaces } from './chain-choices';

interface Narrowing {
  readonly asked: Asked;
  readonly places: readonly Option[];
  readonly value: Readonly<Record<Narrowed, string>>;
  readonly choose: (name: Narrowed | 'period', chosen: string) => void;
}

function labelOf(options: readonly Option[], value: string): string[] {
  return options.filter(({ key }) => key === value).map(({ label }) => label.replace(/^– /u, ''));
}

/** What the address narrows the figures to, where this person may narrow them. */
export function useAsked(): Narrowing {
  const [address, setAddress] = useSearchParams();
  const isExact = useCan('participation:exact');
  const places = usePlaces(isExact);
  const of = (name: Narrowed): string => (isExact ? (address.get(name) ?? '') : '');
  const value = { promised: of('promised'), place: of('place'), stream: of('stream'), age: of('age') };
  const labels = [
    ...labelOf(promisedOptions, value.promised).map((label) => label.toLowerCase()),
    ...labelOf(places, value.place),
    ...labelOf(streamOptions, value.stream),
    ...labelOf(ageOptions, value.age),
  ];
  const filter = {
    orgUnitId: value.place || null,
    stream: value.stream || null,
    ageBand: value.age || null,
    promised: value.promised === 'yes',
  };
  return {
    asked: { isExact, filter, narrowed: labels.length === 0 ? null : labels.join(', ') },
    places,
    value,
    choose(name, chosen) {
      const next = new URLSearchParams(address);
      if (chosen === '') next.delete(name);
      else next.set(name, chosen);
      setAddress(next);
    },
  };
}
