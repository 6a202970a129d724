/**
 * How a child took part in a review of a child in care: the codes of the children looked after return (SSDA903,
 * REVIEW_CODE).
 */
export const ParticipationCode = {
  PN0: 'PN0',
  PN1: 'PN1',
  PN2: 'PN2',
  PN3: 'PN3',
  PN4: 'PN4',
  PN5: 'PN5',
  PN6: 'PN6',
  PN7: 'PN7',
} as const;
export type ParticipationCode = keyof typeof ParticipationCode;

export interface ParticipationMeaning {
  /** What the return means by the code. */
  readonly meaning: string;
  /** A few words for a list or a chart. */
  readonly label: string;
  /** In the denominator of the rates: every code but PN0. */
  readonly counted: boolean;
  readonly attended: boolean;
  /** The child's views reached the review, by whatever means. */
  readonly heard: boolean;
}

export const participationMeanings: Readonly<Record<ParticipationCode, ParticipationMeaning>> = {
  PN0: {
    meaning: 'Child aged under 4 at the time of the review',
    label: 'Under 4 at the review',
    counted: false,
    attended: false,
    heard: false,
  },
  PN1: {
    meaning: 'Child attends and speaks for himself or herself',
    label: 'Came and spoke',
    counted: true,
    attended: true,
    heard: true,
  },
  PN2: {
    meaning: 'Child attends and an advocate speaks on his or her behalf',
    label: 'Came, an advocate spoke',
    counted: true,
    attended: true,
    heard: true,
  },
  PN3: {
    meaning: 'Child attends and conveys his or her view by symbols, without words',
    label: 'Came, showed by symbols',
    counted: true,
    attended: true,
    heard: true,
  },
  PN4: {
    meaning: 'Child attends but does not speak, convey a view by symbols or ask an advocate to speak',
    label: 'Came, did not share a view',
    counted: true,
    attended: true,
    heard: false,
  },
  PN5: {
    meaning: 'Child does not attend but briefs an advocate to speak for him or her',
    label: 'Away, briefed an advocate',
    counted: true,
    attended: false,
    heard: true,
  },
  PN6: {
    meaning: 'Child does not attend but conveys feelings by another means, such as a message, a form or a recording',
    label: 'Away, sent their views',
    counted: true,
    attended: false,
    heard: true,
  },
  PN7: {
    meaning: 'Child does not attend, nor are his or her views conveyed',
    label: 'Away, not heard',
    counted: true,
    attended: false,
    heard: false,
  },
};

export const participationCodes: readonly ParticipationCode[] = Object.values(ParticipationCode);

export const countedCodes = participationCodes.filter((code) => participationMeanings[code].counted);
export const heardCodes = participationCodes.filter((code) => participationMeanings[code].heard);
export const attendedCodes = participationCodes.filter((code) => participationMeanings[code].attended);

export function isParticipationCode(value: string): value is ParticipationCode {
  return Object.hasOwn(ParticipationCode, value);
}
