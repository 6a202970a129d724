/** What the child was asked about, or what had happened. */
export const Occasion = {
  VISIT: 'VISIT',
  DIRECT_WORK_SESSION: 'DIRECT_WORK_SESSION',
  BEFORE_REVIEW: 'BEFORE_REVIEW',
  AT_REVIEW: 'AT_REVIEW',
  BEFORE_CONFERENCE: 'BEFORE_CONFERENCE',
  AT_CONFERENCE: 'AT_CONFERENCE',
  AFTER_MISSING: 'AFTER_MISSING',
  MOVING_HOME: 'MOVING_HOME',
  ABOUT_HOME: 'ABOUT_HOME',
  ABOUT_SCHOOL: 'ABOUT_SCHOOL',
  ABOUT_FAMILY_TIME: 'ABOUT_FAMILY_TIME',
  ABOUT_WORKER: 'ABOUT_WORKER',
  PATHWAY_PLAN: 'PATHWAY_PLAN',
  GOOD_NEWS: 'GOOD_NEWS',
  SOMETHING_WRONG: 'SOMETHING_WRONG',
  CHILD_ASKED: 'CHILD_ASKED',
  GROUP_SESSION: 'GROUP_SESSION',
  OTHER: 'OTHER',
} as const;
export type Occasion = keyof typeof Occasion;

export const occasions: readonly Occasion[] = Object.values(Occasion);

export const occasionLabels: Readonly<Record<Occasion, string>> = {
  VISIT: 'Visit',
  DIRECT_WORK_SESSION: 'Planned direct work',
  BEFORE_REVIEW: 'Before a review',
  AT_REVIEW: 'At a review',
  BEFORE_CONFERENCE: 'Before a conference',
  AT_CONFERENCE: 'At a conference',
  AFTER_MISSING: 'After being missing',
  MOVING_HOME: 'Moving home',
  ABOUT_HOME: 'About where they live',
  ABOUT_SCHOOL: 'About school',
  ABOUT_FAMILY_TIME: 'About time with family',
  ABOUT_WORKER: 'About their worker',
  PATHWAY_PLAN: 'Pathway plan',
  GOOD_NEWS: 'Good news',
  SOMETHING_WRONG: 'Something is wrong',
  CHILD_ASKED: 'They asked to talk',
  GROUP_SESSION: 'Group session',
  OTHER: 'Something else',
};
