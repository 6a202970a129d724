import type { UnitOfCouncilFragment } from '../../../gql/people/graphql';
import { ChangeForm } from './change-form';
import { CloseForm } from './close-form';
import { MakeForm } from './make-form';

export interface UnitFormProps {
  readonly asked: { readonly to: 'MAKE' } | { readonly to: 'CHANGE' | 'END'; readonly unit: UnitOfCouncilFragment };
  readonly units: readonly UnitOfCouncilFragment[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
  readonly onOvertaken: () => void;
}

/** The form of what was asked for. */
export function UnitForm({ asked, ...around }: UnitFormProps) {
  if (asked.to === 'MAKE') return <MakeForm {...around} />;
  // As it is by now, where somebody else changed it while this was open.
  const unit = around.units.find(({ id }) => id === asked.unit.id) ?? asked.unit;
  return asked.to === 'CHANGE' ? <ChangeForm {...around} unit={unit} /> : <CloseForm {...around} unit={unit} />;
}
