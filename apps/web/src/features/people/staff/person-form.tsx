import type { PersonShownFragment, WishShownFragment } from '../../../gql/people/graphql';
import { AddForm } from './add-form';
import { CorrectForm } from './correct-form';
import { DecideForm } from './decide-form';
import { LeaveForm } from './leave-form';
import type { Options } from './role-fields';
import { RoleForm } from './role-form';

export type Asked =
  | { readonly to: 'ADD'; readonly options: Options }
  | { readonly to: 'ROLE'; readonly person: PersonShownFragment; readonly options: Options }
  | { readonly to: 'CORRECT'; readonly person: PersonShownFragment }
  | { readonly to: 'LEAVE'; readonly person: PersonShownFragment }
  | { readonly to: 'REFUSE'; readonly wish: WishShownFragment };

export interface PersonDialogProps {
  readonly asked: Asked;
  readonly onClose: () => void;
  readonly onSaved: () => void;
  readonly onOvertaken: () => void;
}

/** The form of what was asked for. */
export function PersonForm({ asked, ...around }: PersonDialogProps) {
  switch (asked.to) {
    case 'ADD':
      return <AddForm options={asked.options} {...around} />;
    case 'ROLE':
      return <RoleForm person={asked.person} options={asked.options} {...around} />;
    case 'CORRECT':
      return <CorrectForm person={asked.person} {...around} />;
    case 'LEAVE':
      return <LeaveForm person={asked.person} {...around} />;
    case 'REFUSE':
      return <DecideForm wish={asked.wish} {...around} />;
  }
}
