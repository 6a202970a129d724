import { boardColumnKeys, boardColumnLabels } from '../action-plan/board-columns.js';
import type { Setting } from './setting.js';
import { choicePart, limitPart } from './setting-part.js';

/** Nobody limits what is achieved. */
const limits = boardColumnKeys
  .filter((key) => key !== 'ACHIEVED')
  .map((key) =>
    limitPart({
      name: key,
      label: `${boardColumnLabels[key]}: most cards at a time`,
      from: 1,
      to: 99,
      of: ['card', 'cards'],
      without: 'As the plan says',
    }),
  );

export const whenFull = choicePart({
  name: 'whenFull',
  label: 'When a column holds as many as it may',
  options: [
    { value: 'SAY', label: 'Say so, and take the card' },
    { value: 'REFUSE', label: 'Take no other card until one has moved on' },
  ],
  usual: 'SAY',
});

export const boardSetting: Setting = {
  key: 'board',
  group: 'PLAN',
  title: 'How much is in hand at a time',
  affects:
    'What stands at the head of each column of every plan’s board, and whether a full column takes another card. Cards that are there already stay. Leave a number empty and it is as the plan was made.',
  parts: [...limits, whenFull],
};
