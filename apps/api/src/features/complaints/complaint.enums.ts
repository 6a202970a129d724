import { AnswerTiming } from '@heard/domain/complaints/answered-in-time';
import { ClockStatus } from '@heard/domain/complaints/complaint-clock';
import { ComplaintEnd } from '@heard/domain/complaints/complaint-end';
import { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import { ClockDayKind } from '@heard/domain/complaints/explain-clock';
import {
  Advocacy,
  Channel,
  ExtensionReason,
  Finding,
  FromWhom,
  Procedure,
  RepresentationKind,
  ThanksFor,
} from '@heard/domain/complaints/representation-codes';
import { SplitDimension } from '@heard/domain/complaints/representation-splits';
import { registerEnumType } from 'type-graphql';

registerEnumType(Advocacy, { name: 'Advocacy', description: 'Whether an advocate was offered' });
registerEnumType(AnswerTiming, { name: 'AnswerTiming', description: 'How a stage 1 ended, or that it hasn’t' });
registerEnumType(Channel, { name: 'RepresentationChannel' });
registerEnumType(ClockDayKind, { name: 'ClockDayKind' });
registerEnumType(ClockStatus, { name: 'ClockStatus' });
registerEnumType(ComplaintEnd, { name: 'ComplaintEnd', description: 'How a complaint ended without an answer' });
registerEnumType(ComplaintStage, { name: 'ComplaintStage' });
registerEnumType(ExtensionReason, { name: 'ExtensionReason' });
registerEnumType(Finding, { name: 'ComplaintFinding' });
registerEnumType(FromWhom, { name: 'FromWhom' });
registerEnumType(Procedure, { name: 'ComplaintProcedure' });
registerEnumType(RepresentationKind, { name: 'RepresentationKind' });
registerEnumType(SplitDimension, { name: 'SplitDimension' });
registerEnumType(ThanksFor, { name: 'ThanksFor', description: 'What a compliment gives thanks for' });

/** What happened to a complaint. */
export const ComplaintEventKind = {
  RECORDED: 'RECORDED',
  EXTENDED: 'EXTENDED',
  ANSWERED: 'ANSWERED',
  ENDED: 'ENDED',
  CORRECTED: 'CORRECTED',
  LEARNT: 'LEARNT',
} as const;
export type ComplaintEventKind = keyof typeof ComplaintEventKind;
registerEnumType(ComplaintEventKind, { name: 'ComplaintEventKind' });

export const ComplaintFilter = { OPEN: 'OPEN', OVERDUE: 'OVERDUE', ANSWERED: 'ANSWERED', ALL: 'ALL' } as const;
export type ComplaintFilter = keyof typeof ComplaintFilter;
registerEnumType(ComplaintFilter, {
  name: 'ComplaintFilter',
  description:
    'OPEN has the overdue ones with it; what is handled somewhere else, or ended without an answer, is in ALL alone',
});

export {
  Advocacy,
  AnswerTiming,
  Channel,
  ClockDayKind,
  ClockStatus,
  ComplaintEnd,
  ComplaintStage,
  ExtensionReason,
  Finding,
  FromWhom,
  Procedure,
  RepresentationKind,
  SplitDimension,
  ThanksFor,
};
