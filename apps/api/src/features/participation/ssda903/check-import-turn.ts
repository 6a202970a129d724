import { importTurn } from '../../../foundations/imports/import-turn.js';

export const { inTurn, unitOfImport } = importTurn({
  permission: 'participation:import',
  waiting: 4,
  refusal: 'Several returns are waiting to be read, and nothing was changed. Try again in a few minutes',
});
