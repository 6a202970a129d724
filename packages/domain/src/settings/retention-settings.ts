import { type RetentionKind, retentionLabels } from '../retention/kept-years.js';
import { amountOf } from '../words/amount-of.js';
import type { Setting } from './setting.js';
import { numberPart, type SettingPart } from './setting-part.js';

/** Longer than anything that a council keeps by law: adoption records, a hundred years from the order. */
const most = 100;

interface KindTexts {
  readonly name: string;
  readonly label: string;
  /** From when on the years count, after “years from”. */
  readonly from: string;
  /** Where the number comes from, for whoever has to answer for it. */
  readonly source: string;
  readonly usual: number;
  /** Where the law says how long at least. */
  readonly least?: number;
}

function years({ name, label, from, source, usual, least = 1 }: KindTexts): SettingPart<number> {
  const hint = `Years from ${from}. ${source}`;
  const part = numberPart({ name, label, hint, usual, from: least, to: most, of: ['year', 'years'] });
  return { ...part, say: (number) => `${amountOf(number, 'year', 'years')} from ${from}` };
}

/**
 * For how many years each kind is kept.
 *
 * - Children in care: the Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50, to the
 *   75th anniversary of birth, or 15 years from the death of a child who died under 18.
 * - Other children: no law names a number; councils commonly keep these records to the 25th birthday.
 * - Complaints: no law names a number; commonly 6 years, the time within which most claims can be made (Limitation Act
 *   1980, sections 2 and 5), or as long as the case record.
 * - The access log and the accounts of people who left: the same 6 years.
 */
export const keptYears: Readonly<Record<RetentionKind, SettingPart<number>>> = {
  LOOKED_AFTER: years({
    name: 'lookedAfter',
    label: retentionLabels.LOOKED_AFTER,
    from: 'birth',
    source:
      'At least 75 by law: Care Planning, Placement and Case Review Regulations 2010, regulation 50. For a child who died under 18 it is 15 years from that day, which Heard doesn’t know',
    usual: 75,
    least: 75,
  }),
  OTHER_CHILDREN: years({
    name: 'otherChildren',
    label: retentionLabels.OTHER_CHILDREN,
    from: 'birth',
    source:
      'No law names a number: 25 is usual. Adoption records are kept for 100 years from the order, so look before you decide',
    usual: 25,
    least: 18,
  }),
  COMPLAINTS: years({
    name: 'complaints',
    label: retentionLabels.COMPLAINTS,
    from: 'the day they ended',
    source:
      'That is the day of the last answer, or on which a complaint ended without one; of a compliment, the day it came. No law names a number: 6 is usual, the time for most claims (Limitation Act 1980). Some councils keep a complaint as long as the child’s record',
    usual: 6,
  }),
  ACCESS_LOG: years({
    name: 'accessLog',
    label: retentionLabels.ACCESS_LOG,
    from: 'the day somebody read or changed something',
    source: 'No law names a number: 6 is usual. That the log is whole can only be shown of lines that are still there',
    usual: 6,
  }),
  LEAVERS: years({
    name: 'leavers',
    label: retentionLabels.LEAVERS,
    from: 'their last day',
    source: 'No law names a number: 6 is usual. Their name stays on what they wrote',
    usual: 6,
  }),
};

export const retentionSetting: Setting = {
  key: 'retention',
  group: 'RECORDS',
  title: 'How long records are kept',
  affects:
    'Which records are counted below as past their time, and listed for whoever may read them: children for quality assurance, complaints for complaints managers, accounts for you. No record deletes itself, and this setting deletes none: people look first whether there is a reason to hold it, such as a claim, an inquiry or a request.',
  parts: Object.values(keptYears),
};
