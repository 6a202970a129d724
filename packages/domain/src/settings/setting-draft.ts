import * as z from 'zod/mini';
import { atMost, entriesAtMost } from '../validation/bounded-text.js';
import { longest, most } from '../validation/text-lengths.js';
import type { Setting, SettingChange, SettingValue } from './setting.js';
import { settingOf } from './settings.js';
import { textsOf } from './setting.js';

const noReason = 'Enter why, for example: agreed by the care council in May';

const fields = z.object({
  clientId: z.string().check(atMost(longest.id), z.minLength(1)),
  key: z.string().check(
    atMost(longest.code),
    z.refine((key) => settingOf(key) !== undefined, 'There is no such setting'),
  ),
  /** Of the setting that was seen. */
  version: z.int(),
  parts: z
    .array(
      z.object({
        name: z.string().check(atMost(longest.code)),
        texts: z.array(z.string().check(atMost(longest.name))).check(entriesAtMost(most.settingTexts)),
      }),
    )
    .check(entriesAtMost(most.choices)),
  reason: z.string(noReason).check(atMost(longest.sentence), z.trim(), z.minLength(1, noReason)),
});

/** What a setting is to be from now on, and why. */
export type SettingDraft = z.output<typeof fields>;

/** What was sent, as it is kept: a part with nothing in it is left out, and counts as Heard comes. */
export function valueOfDraft(parts: SettingDraft['parts']): SettingValue {
  const said = parts.map(({ name, texts }): [string, readonly string[]] => [
    name,
    texts.map((text) => text.trim()).filter((text) => text !== ''),
  ]);
  return Object.fromEntries(
    said.filter(([, texts]) => texts.length > 0).map(([name, texts]) => [name, texts.length === 1 ? texts[0] : texts]),
  );
}

type Problem = readonly [path: readonly (string | number)[], message: string];

function partProblems({ parts }: Setting, draft: SettingDraft): readonly Problem[] {
  const unknown = draft.parts.some(({ name }) => !parts.some((part) => part.name === name));
  if (unknown || new Set(draft.parts.map(({ name }) => name)).size < parts.length) {
    return [[['form'], 'Say of each part of this setting once what it is']];
  }
  return draft.parts.flatMap(({ name, texts }, at): readonly Problem[] => {
    const message = parts.find((part) => part.name === name)?.problem(texts) ?? null;
    return message === null ? [] : [[['parts', at, 'texts'], message]];
  });
}

/** The one rule of settings by themselves, for the form and for the API. */
export const settingDraft = fields.check(
  z.check<SettingDraft>((context) => {
    const setting = settingOf(context.value.key);
    for (const [path, message] of setting === undefined ? [] : partProblems(setting, context.value)) {
      context.issues.push({ code: 'custom', message, path: [...path], input: context.value, continue: true });
    }
  }),
);

/** Whether nothing would be another than it is. */
export function isSameValue({ parts }: Setting, { before, after }: Pick<SettingChange, 'before' | 'after'>): boolean {
  return parts.every((part) => {
    const [was, is] = [before, after].map((value) => textsOf(value, part));
    return JSON.stringify(was) === JSON.stringify(is);
  });
}

/** What is wrong with a change of a setting as it stands, by the path of the draft; empty when nothing is. */
export function changeProblems(
  setting: Setting,
  change: SettingChange,
  draft: SettingDraft,
): Readonly<Record<string, string>> {
  if (isSameValue(setting, change)) return { form: 'This is how it is already: nothing would change' };
  if (new TextEncoder().encode(JSON.stringify(change.after)).length > longest.account) {
    return { form: 'This is more than one setting can hold: leave some of it out' };
  }
  const problem = setting.problem?.(change) ?? null;
  if (problem === null) return {};
  const at = draft.parts.findIndex(({ name }) => name === problem.part);
  return { [at === -1 ? 'form' : `parts.${String(at)}.texts`]: problem.sentence };
}
