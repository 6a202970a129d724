import { ThemeArea } from '@heard/domain/feedback/themes';
import { ProposalOutcome, ThemeChangeKind } from '@heard/domain/settings/theme-changes';
import { registerEnumType } from 'type-graphql';

registerEnumType(ThemeChangeKind, { name: 'ThemeChangeKind', description: 'What somebody did to a theme' });
registerEnumType(ProposalOutcome, { name: 'ProposalOutcome', description: 'What became of a proposed theme' });

/** Named for the schema by the feature of feedback: the same list. */
export { ProposalOutcome, ThemeArea, ThemeChangeKind };
