import { type RetentionKind, retentionLabels } from '../retention/kept-years.js';
import type { Setting } from './setting.js';
import { numberPart, type SettingPart } from './setting-part.js';

/** Longer than anything that a council keeps by law: adoption records, a hundred years from the order. */
const most = 100;

interface KindTexts {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly usual: number;
  /** Where the law says how long at least. */
  readonly least?: number;
}

function years({ least = 1, ...texts }: KindTexts): SettingPart<number> {
  return numberPart({ ...texts, from: least, to: most, of: ['year', 'years'] });
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
    label: `${retentionLabels.LOOKED_AFTER}: years from birth`,
    hint: 'By law at least 75. Of a child who died under 18 it is 15 years from that day, which Heard doesn’t know',
    usual: 75,
    least: 75,
  }),
  OTHER_CHILDREN: years({
    name: 'otherChildren',
    label: `${retentionLabels.OTHER_CHILDREN}: years from birth`,
    hint: '25 is usual. Adoption records are kept for 100 years from the order, so look before you decide',
    usual: 25,
    least: 18,
  }),
  COMPLAINTS: years({
    name: 'complaints',
    label: `${retentionLabels.COMPLAINTS}: years from the day they ended`,
    hint: '6 is usual. Counted from the last answer or the day a complaint ended; of a compliment, from the day it came',
    usual: 6,
  }),
  ACCESS_LOG: years({
    name: 'accessLog',
    label: `${retentionLabels.ACCESS_LOG}: years from the day somebody read`,
    hint: '6 is usual. That the log is whole can only be shown of lines that are still there',
    usual: 6,
  }),
  LEAVERS: years({
    name: 'leavers',
    label: `${retentionLabels.LEAVERS}: years from their last day`,
    hint: '6 is usual. Their name stays on what they wrote',
    usual: 6,
  }),
};

export const retentionSetting: Setting = {
  key: 'retention',
  group: 'RECORDS',
  title: 'How long records are kept',
  affects:
    'How many records are shown below as past their time, from the next time this page is opened. No record deletes itself, and this setting deletes none: people look first whether there is a reason to hold it, such as a claim, an inquiry or a request.',
  parts: Object.values(keptYears),
};
