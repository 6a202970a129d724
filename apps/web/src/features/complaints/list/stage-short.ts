import type { ComplaintStage } from '@heard/domain/complaints/complaint-stages';

export const stageShort: Readonly<Record<ComplaintStage, string>> = {
  STAGE_1: 'Stage 1',
  STAGE_2: 'Stage 2',
  STAGE_3: 'Stage 3',
};
