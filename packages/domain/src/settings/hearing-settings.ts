import { usualSilenceWeeks } from '../feedback/days-since-heard.js';
import type { Setting } from './setting.js';
import { numberPart } from './setting-part.js';

export const silenceWeeks = numberPart({
  name: 'weeks',
  label: 'Weeks without being heard',
  hint: 'Six weeks is the usual longest gap between visits to a child in care',
  from: 1,
  to: 12,
  usual: usualSilenceWeeks,
  of: ['week', 'weeks'],
});

export const hearingSetting: Setting = {
  key: 'hearing',
  group: 'HEARING',
  title: 'When it is time to ask again',
  affects:
    'Which children stand on lists as not heard, at whose door it says that it is time to ask, and the figure of children heard. All of it follows at once; nothing that was written down changes.',
  parts: [silenceWeeks],
};
