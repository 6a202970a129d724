import './without-asking.css';

import { whyNotAsked, whyNotAskedLabels } from '@heard/domain/life-decisions/asked-before';
import { lifeDecisionKinds, lifeDecisionLabels } from '@heard/domain/life-decisions/life-decision-kinds';
import { useSearchParams } from 'react-router';

import { Select } from '../../../ui/select';
import { periods, unsaidChoice, type Wanted } from './wanted';

const kindOptions = lifeDecisionKinds.map((value) => ({ value, label: lifeDecisionLabels[value] }));
const saidOptions = [
  { value: unsaidChoice, label: 'Nobody has said, or nobody knows' },
  ...whyNotAsked.map((value) => ({ value, label: whyNotAskedLabels[value] })),
];
const periodOptions = periods.map((weeks) => ({ value: String(weeks), label: `The last ${String(weeks)} weeks` }));

/** Which of them: what is chosen stands in the address. */
export function WithoutAskingFilter({ wanted }: { readonly wanted: Wanted }) {
  const [search, setSearch] = useSearchParams();
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  return (
    <div className="without-asking__filter" role="group" aria-label="Which decisions">
      <Select
        name="kind"
        label="Decided about"
        emptyLabel="Everything"
        options={kindOptions}
        value={wanted.kind ?? ''}
        onChange={(event) => choose('kind', event.target.value)}
      />
      <Select
        name="said"
        label="Why they were not asked"
        emptyLabel="All decisions"
        options={saidOptions}
        value={wanted.unsaid ? unsaidChoice : (wanted.why ?? '')}
        onChange={(event) => choose('said', event.target.value)}
      />
      <Select
        name="weeks"
        label="When"
        options={periodOptions}
        value={String(wanted.weeks)}
        onChange={(event) => choose('weeks', event.target.value)}
      />
    </div>
  );
}
