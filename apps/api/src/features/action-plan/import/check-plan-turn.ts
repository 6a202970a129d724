import { importTurn } from '../../../foundations/imports/import-turn.js';

export const { inTurn, unitOfImport } = importTurn({
  permission: 'plan:import',
  waiting: 2,
  refusal: 'Other files are waiting to be read, and nothing was changed. Try again in a few minutes',
});
