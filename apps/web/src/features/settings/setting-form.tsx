import type { Setting } from '@heard/domain/settings/setting';
import { longest } from '@heard/domain/validation/text-lengths';
import { FormProvider, useFormContext } from 'react-hook-form';

import type { CouncilSettingFragment } from '../../gql/settings/graphql';
import { paths } from '../../platform/paths';
import { Button, ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { TextInput } from '../../ui/text-input';
import { PartInput } from './part-input';
import { linesOf, valueOf } from './setting-text';
import type { SettingValues } from './setting-values';
import { useChanging } from './use-changing';

interface SettingFormProps {
  readonly setting: Setting;
  readonly now: CouncilSettingFragment;
  readonly onOvertaken: () => Promise<unknown>;
}

/** What a setting is from now on, and why it is changed. */
export function SettingForm({ setting, now, onOvertaken }: SettingFormProps) {
  const { form, busy, conflict, submit } = useChanging({ setting, now, onOvertaken });
  const { errors } = form.formState;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {setting.parts.map((part) => (
          <PartInput key={part.name} part={part} />
        ))}
        <WhyInput />
        {conflict ? <Meanwhile setting={setting} now={now} /> : null}
        {errors.root?.message ? (
          <Notice tone="warning" role="alert">
            <p>{errors.root.message}</p>
          </Notice>
        ) : null}
        <div className="cluster">
          <Button type="submit" busy={busy} busyLabel="Saving…">
            Save
          </Button>
          <ButtonLink look="quiet" to={paths.settings}>
            Cancel
          </ButtonLink>
        </div>
      </form>
    </FormProvider>
  );
}

/** A part of its own, so that the first of two mistakes is gone to: controls are known in the order in which they are drawn. */
function WhyInput() {
  const { register, formState } = useFormContext<SettingValues>();
  return (
    <TextInput
      {...register('reason')}
      label="Why it is changed"
      hint="Kept with your name for whoever asks later"
      longest={longest.sentence}
      error={formState.errors.reason?.message}
    />
  );
}

/** What somebody else made of it, beside what was typed. */
function Meanwhile({ setting, now }: Pick<SettingFormProps, 'setting' | 'now'>) {
  const [latest] = now.changes;
  return (
    <Notice
      tone="warning"
      role="alert"
      title={`${latest?.byName ?? 'Somebody else'} changed this meanwhile. Yours is not saved.`}
    >
      <p>Now it says:</p>
      <ul>
        {linesOf(setting, valueOf(now.parts)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {latest ? <p>Their reason: {latest.reason}</p> : null}
      <p>Save again to put yours in its place, or cancel to keep theirs.</p>
    </Notice>
  );
}
