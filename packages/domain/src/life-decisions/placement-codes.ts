/** The return's codes for where a child lives (PLACE), as the record says them; lists change by year, and old ones stay. */
const placements: Readonly<Record<string, string>> = {
  U1: 'long-term foster care with family or friends',
  U2: 'foster care with family or friends who may adopt',
  U3: 'foster care with family or friends',
  U4: 'long-term foster care',
  U5: 'foster care with carers who may adopt',
  U6: 'foster care',
  K1: 'a secure children’s home',
  K2: 'a children’s home',
  K3: 'supported accommodation',
  P1: 'home with a parent',
  P2: 'independent living',
  P3: 'a home that comes with a job',
  R1: 'a care home',
  R2: 'a hospital or nursing home',
  R3: 'a family centre or mother and baby unit',
  R5: 'a young offender institution',
  S1: 'a residential school',
  A3: 'adoption with their foster carers',
  A4: 'adoption with a new family',
  A5: 'adoption with their foster carers',
  A6: 'adoption with a new family',
  H5: 'semi-independent living',
  T0: 'a stay for a time',
  T1: 'hospital for a time',
  T2: 'a holiday',
  T3: 'other carers during a holiday',
  T4: 'a stay of a week or less',
};

/** In words; a code without any stands for itself. */
export function placementText(code: string): string {
  return placements[code] ?? `a placement with the code ${code}`;
}

/** Why the placement before ended (REASON_PLACE_CHANGE). CHILD is the child's own voice. */
const reasons: Readonly<Record<string, string>> = {
  CARPL: 'it is part of the care plan',
  CLOSE: 'the place closed, or the carers stopped',
  ALLEG: 'there was an allegation',
  STAND: 'there was a worry about the care there',
  APPRR: 'the carers’ approval was taken away',
  CREQB: 'the carers asked for it, because of how the child behaved',
  CREQO: 'the carers asked for it',
  CHILD: 'the child asked for it',
  LAREQ: 'the council asked for it',
  PLACE: 'only the kind of placement changed',
  CUSTOD: 'the child went into custody',
  OTHER: 'for another reason',
};

/** In words; null for a code without any. */
export function moveReasonText(code: string | null): string | null {
  return code === null ? null : (reasons[code] ?? null);
}

/**
 * An episode begins with a move when its reason (RNE) is another placement with other carers: P, or B where the legal
 * status changed with it. T and U leave the carers, L the placement, and S is how care begins.
 */
export function isMove(reasonNewEpisode: string | null): boolean {
  return reasonNewEpisode === 'P' || reasonNewEpisode === 'B';
}
