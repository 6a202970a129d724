import { usualTargetRate } from '../participation/participation-definition.js';
import { usualReleaseTiming } from '../reports/release-timing.js';
import type { Setting } from './setting.js';
import { numberPart } from './setting-part.js';

export const targetRate = numberPart({
  name: 'targetRate',
  label: 'Reviews in which children have their say, in percent',
  from: 50,
  to: 100,
  usual: usualTargetRate,
  of: ['percent', 'percent'],
  decimals: 1,
});

export const participationSetting: Setting = {
  key: 'participation',
  group: 'FIGURES',
  title: 'Target for participation',
  affects:
    'What figures of participation are held against, from now on and for past periods alike. It changes no figure.',
  parts: [targetRate],
};

export const daysAfterPeriod = numberPart({
  name: 'daysAfterPeriod',
  label: 'Days after a quarter or year has ended',
  hint: 'Records of reviews are written in the weeks that follow',
  from: 0,
  to: 120,
  usual: usualReleaseTiming.daysAfterPeriod,
  of: ['day', 'days'],
});

export const hoursAfterEntry = numberPart({
  name: 'hoursAfterEntry',
  label: 'Hours since something was last entered for it',
  hint: 'So that a mistaken import can be put right first',
  from: 0,
  to: 336,
  usual: usualReleaseTiming.hoursAfterEntry,
  of: ['hour', 'hours'],
});

export const releaseSetting: Setting = {
  key: 'figure_release',
  group: 'FIGURES',
  title: 'When figures are published',
  affects:
    'When partners and elected members see the figures of a quarter or year. What is published already stays as it is: a figure that was published is never taken back.',
  parts: [daysAfterPeriod, hoursAfterEntry],
};
