import type { SpeakerRole } from './speaker-roles.js';

/**
 * By which way feedback comes in: the four streams of the council's plan, and direct work and family beside them.
 * Who speaks is another question: anybody can come in by any of them.
 */
export const Stream = {
  CP_CONFERENCE: 'CP_CONFERENCE',
  CIC_REVIEW: 'CIC_REVIEW',
  ADVOCACY_IV: 'ADVOCACY_IV',
  PARTNER: 'PARTNER',
  DIRECT_WORK: 'DIRECT_WORK',
  FAMILY: 'FAMILY',
} as const;
export type Stream = keyof typeof Stream;

export const streams: readonly Stream[] = Object.values(Stream);

export const streamLabels: Readonly<Record<Stream, string>> = {
  CP_CONFERENCE: 'Child protection conference',
  CIC_REVIEW: 'Child in care review',
  ADVOCACY_IV: 'Advocate or independent visitor',
  PARTNER: 'Partner agency',
  DIRECT_WORK: 'Visit or direct work',
  FAMILY: 'Family or carer got in touch',
};

/** By which kind of partner it comes in, where the stream is partners: each is collated by itself. */
export const PartnerKind = {
  INFORMAL: 'INFORMAL',
  CASE_AUDIT: 'CASE_AUDIT',
  COURT_OR_LEGAL: 'COURT_OR_LEGAL',
  COMMISSIONED: 'COMMISSIONED',
  FOSTERING: 'FOSTERING',
  RESIDENTIAL: 'RESIDENTIAL',
} as const;
export type PartnerKind = keyof typeof PartnerKind;

export const partnerKinds: readonly PartnerKind[] = Object.values(PartnerKind);

export const partnerKindLabels: Readonly<Record<PartnerKind, string>> = {
  INFORMAL: 'Informal',
  CASE_AUDIT: 'Multi-agency case audit',
  COURT_OR_LEGAL: 'Courts or legal services',
  COMMISSIONED: 'Commissioned service',
  FOSTERING: 'Fostering',
  RESIDENTIAL: 'Residential care',
};

interface CameIn {
  readonly stream: Stream;
  readonly speakerRole?: SpeakerRole | null | undefined;
  readonly partnerKind?: PartnerKind | null | undefined;
}

/** The stream with its sub-kind: of a conference the parents' or the young person's, of partners the kind of partner. */
export function streamText({ stream, speakerRole, partnerKind }: CameIn): string {
  const kind =
    stream === 'PARTNER' && partnerKind ? partnerKindLabels[partnerKind] : conferenceKind(stream, speakerRole);
  return kind === null ? streamLabels[stream] : `${streamLabels[stream]}: ${kind.toLowerCase()}`;
}

function conferenceKind(stream: Stream, speakerRole: SpeakerRole | null | undefined): string | null {
  if (stream !== 'CP_CONFERENCE') return null;
  if (speakerRole === 'CHILD') return 'young person';
  return speakerRole === 'PARENT' ? 'parent' : null;
}
