/*
 * The words that a representation is described with. Each key is stored as it stands, shown by its label, and
 * held by a check in the database.
 */

export const RepresentationKind = { COMPLAINT: 'COMPLAINT', COMPLIMENT: 'COMPLIMENT' } as const;
export type RepresentationKind = keyof typeof RepresentationKind;

/**
 * Which procedure a complaint is handled under. What the Children Act procedure leaves out goes to the council's
 * corporate one, or to a body of its own (a safeguarding partnership's appeal, a home's own procedure, HR).
 */
export const Procedure = { CHILDREN_ACT_1989: 'CHILDREN_ACT_1989', CORPORATE: 'CORPORATE', OTHER: 'OTHER' } as const;
export type Procedure = keyof typeof Procedure;

export const procedureLabels: Readonly<Record<Procedure, string>> = {
  CHILDREN_ACT_1989: 'Children’s statutory complaints procedure',
  CORPORATE: 'Council’s corporate complaints procedure',
  OTHER: 'Handled somewhere else',
};

/**
 * Who it came from. The first seven may complain in their own right (Children Act 1989, s26(3) to (3C) and the
 * regulations under it); the last three only send compliments.
 */
export const FromWhom = {
  CHILD: 'CHILD',
  CARE_LEAVER: 'CARE_LEAVER',
  PARENT: 'PARENT',
  FOSTER_CARER: 'FOSTER_CARER',
  SPECIAL_GUARDIAN: 'SPECIAL_GUARDIAN',
  ADOPTIVE_FAMILY: 'ADOPTIVE_FAMILY',
  SUFFICIENT_INTEREST: 'SUFFICIENT_INTEREST',
  PARTNER: 'PARTNER',
  REVIEWING_OFFICER: 'REVIEWING_OFFICER',
  COLLEAGUE: 'COLLEAGUE',
} as const;
export type FromWhom = keyof typeof FromWhom;

export const fromWhomLabels: Readonly<Record<FromWhom, string>> = {
  CHILD: 'A child or young person',
  CARE_LEAVER: 'A care leaver',
  PARENT: 'A parent, or someone with parental responsibility',
  FOSTER_CARER: 'A foster carer',
  SPECIAL_GUARDIAN: 'A special guardian',
  ADOPTIVE_FAMILY: 'An adopted person or adoptive family',
  SUFFICIENT_INTEREST: 'Someone else with an interest in the child’s welfare',
  PARTNER: 'A partner, such as a school or health service',
  REVIEWING_OFFICER: 'An independent reviewing officer',
  COLLEAGUE: 'A colleague',
};

/** Who may complain, in the order in which the form asks. */
export const complainants = [
  'CHILD',
  'CARE_LEAVER',
  'PARENT',
  'FOSTER_CARER',
  'SPECIAL_GUARDIAN',
  'ADOPTIVE_FAMILY',
  'SUFFICIENT_INTEREST',
] as const satisfies readonly FromWhom[];

/** Who may send a compliment: anyone who may complain, and the people who work beside the service. */
export const complimenters = [
  ...complainants,
  'PARTNER',
  'REVIEWING_OFFICER',
  'COLLEAGUE',
] as const satisfies readonly FromWhom[];

export const Channel = {
  IN_PERSON: 'IN_PERSON',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  LETTER: 'LETTER',
  WEB_FORM: 'WEB_FORM',
  THROUGH_ADVOCATE: 'THROUGH_ADVOCATE',
} as const;
export type Channel = keyof typeof Channel;

export const channelLabels: Readonly<Record<Channel, string>> = {
  IN_PERSON: 'In person',
  PHONE: 'By phone',
  EMAIL: 'By email',
  LETTER: 'By letter or card',
  WEB_FORM: 'Online form',
  THROUGH_ADVOCATE: 'Through an advocate',
};

/** What a compliment gives thanks for, as councils sort them in their yearly reports. One each: what they dwell on most. */
export const ThanksFor = {
  SUPPORT: 'SUPPORT',
  LISTENING: 'LISTENING',
  COMMUNICATION: 'COMMUNICATION',
  PIECE_OF_WORK: 'PIECE_OF_WORK',
  MEETING: 'MEETING',
  BEYOND_DUTY: 'BEYOND_DUTY',
  OTHER: 'OTHER',
} as const;
export type ThanksFor = keyof typeof ThanksFor;

export const thanksForLabels: Readonly<Record<ThanksFor, string>> = {
  SUPPORT: 'Help and support',
  LISTENING: 'Listening, and involving the child or family',
  COMMUNICATION: 'Keeping in touch and explaining',
  PIECE_OF_WORK: 'A piece of work, such as direct work or a report',
  MEETING: 'How a meeting or review was held',
  BEYOND_DUTY: 'Doing more than they had to',
  OTHER: 'Something else',
};

/** Whether an advocate was offered: a right of children and care leavers who complain (Children Act 1989, s26A). */
export const Advocacy = {
  OFFERED_ACCEPTED: 'OFFERED_ACCEPTED',
  OFFERED_DECLINED: 'OFFERED_DECLINED',
  NOT_OFFERED: 'NOT_OFFERED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type Advocacy = keyof typeof Advocacy;

export const advocacyLabels: Readonly<Record<Advocacy, string>> = {
  OFFERED_ACCEPTED: 'Offered, and they would like one',
  OFFERED_DECLINED: 'Offered, and they said no',
  NOT_OFFERED: 'Not offered yet',
  NOT_APPLICABLE: 'Does not apply',
};

/** True for young people's own words: all others speak of them, or for themselves. */
export function isFromYoungPerson(fromWhom: FromWhom): boolean {
  return fromWhom === 'CHILD' || fromWhom === 'CARE_LEAVER';
}

/** True for the people who have a right to an advocate when they complain. */
export function hasRightToAdvocate(fromWhom: FromWhom): boolean {
  return isFromYoungPerson(fromWhom);
}

/** What was found. The Ombudsman expects one of these in words, not "information given". */
export const Finding = {
  UPHELD: 'UPHELD',
  PARTLY_UPHELD: 'PARTLY_UPHELD',
  NOT_UPHELD: 'NOT_UPHELD',
  NO_FINDING: 'NO_FINDING',
} as const;
export type Finding = keyof typeof Finding;

export const findingLabels: Readonly<Record<Finding, string>> = {
  UPHELD: 'Upheld',
  PARTLY_UPHELD: 'Partly upheld',
  NOT_UPHELD: 'Not upheld',
  NO_FINDING: 'No finding possible',
};

/** The only grounds on which stage 1 may take longer (Representations Regs 2006, reg 14). */
export const ExtensionReason = { COMPLEX: 'COMPLEX', ADVOCATE_NEEDED: 'ADVOCATE_NEEDED' } as const;
export type ExtensionReason = keyof typeof ExtensionReason;

export const extensionReasonLabels: Readonly<Record<ExtensionReason, string>> = {
  COMPLEX: 'The complaint is complex',
  ADVOCATE_NEEDED: 'The person needs an advocate',
};
