/**
 * Who speaks. By which stream it came in, and whether it was said, passed on or seen, are questions of their own: a
 * parent speaks at a conference, a fostering service by letter, a child through any of them.
 */
export const SpeakerRole = {
  CHILD: 'CHILD',
  PARENT: 'PARENT',
  CARER: 'CARER',
  OTHER_FAMILY: 'OTHER_FAMILY',
  PARTNER: 'PARTNER',
  ADVOCATE: 'ADVOCATE',
  INDEPENDENT_VISITOR: 'INDEPENDENT_VISITOR',
} as const;
export type SpeakerRole = keyof typeof SpeakerRole;

export const speakerRoles: readonly SpeakerRole[] = Object.values(SpeakerRole);

/** Everybody whose view is kept as theirs. */
export const otherSpeakers: readonly SpeakerRole[] = speakerRoles.filter((role) => !isChildsVoice(role));

export const speakerRoleLabels: Readonly<Record<SpeakerRole, string>> = {
  CHILD: 'The child or young person',
  PARENT: 'A parent',
  CARER: 'A carer',
  OTHER_FAMILY: 'Somebody else in the family',
  PARTNER: 'A partner agency',
  ADVOCATE: 'An advocate',
  INDEPENDENT_VISITOR: 'An independent visitor',
};

/**
 * True where the child or young person is heard: the one place that says so, for figures, lists and screens. What
 * anybody else says is theirs, whichever stream brings it. Null: somebody other than the child, and not known who.
 */
export function isChildsVoice(role: SpeakerRole | null | undefined): boolean {
  return role === 'CHILD';
}

interface Said {
  readonly speakerRole?: SpeakerRole | null | undefined;
  readonly speaker?: string | null | undefined;
  readonly stream?: string | null | undefined;
}

/**
 * Who speaks, when nobody said: the child. Not where somebody else is named, or where it came in as the family's: then
 * it is null, somebody other than the child. Nobody is called heard who was not.
 */
export function speakerRoleOf({ speakerRole, speaker, stream }: Said): SpeakerRole | null {
  if (speakerRole) return speakerRole;
  const named = speaker !== null && speaker !== undefined && speaker.trim() !== '';
  return named || stream === 'FAMILY' ? null : 'CHILD';
}
