import type { Procedure } from './representation-codes.js';

export const ComplaintStage = { STAGE_1: 'STAGE_1', STAGE_2: 'STAGE_2', STAGE_3: 'STAGE_3' } as const;
export type ComplaintStage = keyof typeof ComplaintStage;

export const complaintStageLabels: Readonly<Record<ComplaintStage, string>> = {
  STAGE_1: 'Stage 1: local resolution',
  STAGE_2: 'Stage 2: investigation',
  STAGE_3: 'Stage 3: review panel',
};

/** Days that a stage may take, in working days after the day on which its clock started. */
export interface StageLimits {
  /** Within which it has to be acknowledged, from the day received; null where the procedure asks for none. */
  readonly acknowledge: number | null;
  readonly standard: number;
  /** With an extension, counted from the same start; equal to `standard` where none is allowed. */
  readonly extended: number;
  /** Where the number comes from, in words for the person who asks. */
  readonly source: string;
}

/**
 * Representations Regs 2006: stage 1 by reg 14, stage 2 by reg 17, stage 3 by regs 19 and 20 (30 for the panel to
 * meet, 5 for its report, 15 for the authority's response).
 */
const childrenActLimits: Readonly<Record<ComplaintStage, StageLimits>> = {
  STAGE_1: {
    acknowledge: null,
    standard: 10,
    extended: 20,
    source: 'Representations Regulations 2006, regulation 14',
  },
  STAGE_2: {
    acknowledge: null,
    standard: 25,
    extended: 65,
    source: 'Representations Regulations 2006, regulation 17',
  },
  STAGE_3: {
    acknowledge: null,
    standard: 50,
    extended: 50,
    source: 'Representations Regulations 2006, regulations 19 and 20',
  },
};

/**
 * The Ombudsman's Complaint Handling Code: 5 working days to acknowledge each stage and, counted from the day on which
 * that was done, 10 (stage 1) or 20 (stage 2) to answer, with as many more at most. There is no third stage.
 */
const corporateLimits: Readonly<Record<'STAGE_1' | 'STAGE_2', StageLimits>> = {
  STAGE_1: {
    acknowledge: 5,
    standard: 10,
    extended: 20,
    source: 'Complaint Handling Code: 5 working days to acknowledge, then 10 to answer',
  },
  STAGE_2: {
    acknowledge: 5,
    standard: 20,
    extended: 40,
    source: 'Complaint Handling Code: 5 working days to acknowledge, then 20 to answer',
  },
};

/** The days that a stage may take, or null where no clock of ours runs: it is handled somewhere else. */
export function stageLimits(procedure: Procedure, stage: ComplaintStage): StageLimits | null {
  if (procedure === 'CHILDREN_ACT_1989') return childrenActLimits[stage];
  if (procedure === 'CORPORATE' && stage !== 'STAGE_3') return corporateLimits[stage];
  return null;
}
