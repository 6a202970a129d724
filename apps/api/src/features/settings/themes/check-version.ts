import { ConflictError } from '../../../platform/errors.js';
import type { KeptTheme } from './theme.shape.js';

/**
 * DONE for what was sent twice, since the first answer was lost. Throws CONFLICT with the theme as it is, and who changed
 * it, where somebody else was first.
 */
export function checkVersion(theme: KeptTheme, seen: number, isDone: boolean): 'DONE' | 'TO_DO' {
  if (theme.version === seen) return 'TO_DO';
  if (theme.version === seen + 1 && isDone) return 'DONE';
  const who = theme.changes[0]?.byName ?? 'Somebody else';
  throw new ConflictError(`${who} changed this meanwhile. Yours is not saved`, theme);
}
