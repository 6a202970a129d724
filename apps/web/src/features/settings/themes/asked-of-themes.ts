import type { ThemeOfCouncilFragment, ThemeProposalFragment } from '../../../gql/settings/graphql';

/** What somebody wants to do, and with which. */
export type AskedOfThemes =
  | { readonly to: 'MAKE' }
  | { readonly to: 'PROPOSE' }
  | { readonly to: 'CHANGE'; readonly theme: ThemeOfCouncilFragment }
  | { readonly to: 'ANSWER'; readonly proposal: ThemeProposalFragment };

export interface ThemeDialogProps {
  readonly asked: AskedOfThemes;
  readonly themes: readonly ThemeOfCouncilFragment[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
  readonly onOvertaken: () => void;
}
