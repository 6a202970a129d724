import { addDays } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { type BreakRule, defaultRules } from '@heard/domain/work/break-rules';
import { fewestDays, longestDays } from '@heard/domain/work/break-rules-draft';
import { kindRules, type StreamDays } from '@heard/domain/work/kind-rules';
import { countedFrom, rulesText } from '@heard/domain/work/rule-words';
import { FormProvider, useFormContext, useWatch } from 'react-hook-form';

import type { RulesFragment } from '../../../gql/work/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { DialogEnd } from '../../../ui/dialog-end';
import { FormSection } from '../../../ui/form-section';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { OtherStreams } from './other-streams';
import { DaysInput } from './days-input';
import type { RulesValues } from './rules-values';
import { useChanging } from './use-changing';

export interface ChangeFormProps {
  readonly rules: RulesFragment;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** How long one step may take from now on, who is next, and why it is changed. */
export function ChangeForm({ rules, onClose, onChanged }: ChangeFormProps) {
  const { form, busy, conflict, send } = useChanging({ rules, onClose, onChanged });
  const { errors } = form.formState;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <Everywhere rules={rules} />
        {rules.streams.length > 1 ? <Others rules={rules} /> : null}
        <TextInput
          {...form.register('reason')}
          label="Why it is changed"
          hint="Kept with your name for whoever asks later"
          longest={longest.sentence}
          error={errors.reason?.message}
        />
        {conflict ? <Meanwhile rules={rules} /> : null}
        <DialogEnd refused={errors.root?.message ?? null} busy={busy} onLeave={onClose} />
      </form>
    </FormProvider>
  );
}

function Others({ rules }: Pick<ChangeFormProps, 'rules'>) {
  const own = rules.streams.filter(({ stream, ...days }) => stream !== 'ANY' && rulesText(days, rules.goesTo) !== '');
  return (
    <FormSection
      title="Other days for one way of hearing"
      summary={
        own.length === 0
          ? 'None: the same for everything'
          : `${String(own.length)} of ${String(rules.streams.length - 1)}`
      }
      fields={['others']}
    >
      <OtherStreams rules={rules} />
    </FormSection>
  );
}

function Everywhere({ rules: { kind } }: Pick<ChangeFormProps, 'rules'>) {
  const { register, formState } = useFormContext<RulesValues>();
  const standard = kindRules(defaultRules, kind);
  const goesTo = useWatch<RulesValues, 'goesTo'>({ name: 'goesTo' });
  const [byDefault] = standard.streams;
  return (
    <>
      <DaysInput
        name="everywhere.days"
        label="Days it may take"
        hint={`${countedFrom[kind]} ${String(fewestDays(kind))} to ${String(longestDays)}; the default is ${defaultOf(byDefault, 'days')}.`}
      />
      <Example kind={kind} />
      <Select
        {...register('goesTo')}
        label="When it is late, who has it next"
        hint="Whoever may not read the words is passed over"
        options={[
          { value: 'TEAM_MANAGER', label: 'The team manager' },
          { value: 'LEADERSHIP', label: 'Leadership' },
        ]}
        error={formState.errors.goesTo?.message}
      />
      <DaysInput
        name="everywhere.nextAfter"
        label="Days late before it goes there"
        hint={`The default is ${defaultOf(byDefault, 'nextAfter')}.`}
      />
      <DaysInput
        name="everywhere.lastAfter"
        label="Days after that before leadership has it"
        hint={
          goesTo === 'LEADERSHIP'
            ? 'Leadership has it first: leave this empty.'
            : `Empty: it goes no further. The default is ${defaultOf(byDefault, 'lastAfter')}.`
        }
        optional
      />
    </>
  );
}

function defaultOf(byDefault: StreamDays | undefined, field: 'days' | 'nextAfter' | 'lastAfter'): string {
  return String(byDefault?.[field] ?? 'none');
}

/** What the days come to. */
function Example({ kind }: Pick<BreakRule, 'kind'>) {
  const typed = useWatch<RulesValues, 'everywhere.days'>({ name: 'everywhere.days' }).trim();
  const days = Number(typed);
  if (!/^\d+$/.test(typed) || days < fewestDays(kind) || days > longestDays) return null;
  return <p className="soft">Counted from today, it would be due on {dateText(addDays(todayInLondon(), days))}.</p>;
}

/** What somebody else made of it, beside what was typed. */
function Meanwhile({ rules: { streams, goesTo, changes } }: Pick<ChangeFormProps, 'rules'>) {
  const [everywhere] = streams;
  const [latest] = changes;
  return (
    <Notice
      tone="warning"
      role="alert"
      title={`${latest?.byName ?? 'Somebody else'} changed this meanwhile. Yours is not saved.`}
    >
      <p>
        {everywhere ? `Now it says: ${rulesText(everywhere, goesTo)} ` : ''}
        {latest ? `Their reason: ${latest.reason}` : ''}
      </p>
      <p>Save again to put yours in its place, or cancel to keep theirs.</p>
    </Notice>
  );
}
