import { StatementThemeEntity } from '../features/feedback/statement-theme.entity.js';
import { ThemeEntity } from '../features/feedback/theme.entity.js';
import { ThemeChangeEntity } from '../features/settings/themes/theme-change.entity.js';
import { ThemeProposalEntity } from '../features/settings/themes/theme-proposal.entity.js';

/** The list of themes, what became of it, and what was put under them. */
export const themeEntities = [StatementThemeEntity, ThemeEntity, ThemeChangeEntity, ThemeProposalEntity] as const;
