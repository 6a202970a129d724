import { useState } from 'react';

import { RadioCards } from '../../../ui/choice-cards';
import { AnswerForm } from './answer-form';
import { ChangeForm, type OneThemeFormProps } from './change-form';
import { MergeForm } from './merge-form';
import { NewThemeForm } from './new-theme-form';
import { RetireForm } from './retire-form';
import type { ThemeDialogProps } from './asked-of-themes';

/** The form of what was asked for. */
export function ThemeForm({ asked, ...around }: ThemeDialogProps) {
  if (asked.to === 'MAKE' || asked.to === 'PROPOSE') return <NewThemeForm to={asked.to} {...around} />;
  if (asked.to === 'ANSWER') return <AnswerForm proposal={asked.proposal} {...around} />;
  // As it is by now, where somebody else changed it while this was open.
  const theme = around.themes.find(({ id }) => id === asked.theme.id) ?? asked.theme;
  return <OneTheme theme={theme} {...around} />;
}

const ways = [
  { value: 'NAME', label: 'What it is called' },
  { value: 'OFFER', label: 'When forms offer it' },
  { value: 'COUNT', label: 'What it counts as' },
];

/** One that was merged is not offered, and is looked for under another: what it counts as comes first. */
function OneTheme(props: OneThemeFormProps) {
  const [way, setWay] = useState(props.theme.mergedIntoId ? 'COUNT' : 'NAME');
  return (
    <div className="stack">
      <RadioCards
        name="way"
        label="What to change"
        columns={3}
        options={props.theme.mergedIntoId ? ways.filter(({ value }) => value !== 'OFFER') : ways}
        chosen={[way]}
        onChange={({ target }) => setWay(target.value)}
      />
      {way === 'NAME' ? <ChangeForm {...props} /> : null}
      {way === 'OFFER' ? <RetireForm {...props} /> : null}
      {way === 'COUNT' ? <MergeForm {...props} /> : null}
    </div>
  );
}
