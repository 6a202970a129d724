import type { SettingPart } from '@heard/domain/settings/setting-part';
import type { SettingRow, SettingRows } from '@heard/domain/settings/setting-rows';
import { useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';

import { Button } from '../../ui/button';
import { FieldGroup } from '../../ui/field';
import { RowFields } from './row-fields';
import { rowsOf, type SettingValues } from './setting-values';

interface RowsInputProps {
  readonly part: SettingPart<unknown>;
  readonly shape: SettingRows;
  readonly error: string | undefined;
}

/** A part of several lines: each in two fields, with a button that takes it back, and one that adds another. */
export function RowsInput({ part, shape, error }: RowsInputProps) {
  const { control } = useFormContext<SettingValues>();
  const { field } = useController({ control, name: `parts.${part.name}` });
  const rows = rowsOf(field.value);
  const another = useRef<HTMLButtonElement>(null);
  /** The row whose first field is gone to as soon as it is drawn. */
  const added = useRef(-1);
  const hold = (at: number) => (input: HTMLInputElement | null) => {
    if (at === 0) field.ref(input);
    if (input === null || at !== added.current) return;
    added.current = -1;
    input.focus();
  };
  const add = () => {
    added.current = rows.length;
    field.onChange([...rows, ['', '']]);
  };
  const change = (at: number, row: SettingRow) => field.onChange(rows.map((one, index) => (index === at ? row : one)));
  const remove = (at: number) => {
    field.onChange(rows.filter((_, index) => index !== at));
    another.current?.focus();
  };
  return (
    <FieldGroup id={field.name} label={part.label} hint={part.hint} error={error}>
      <div className="setting-rows">
        {rows.map((row, at) => (
          <RowFields
            key={String(at)}
            id={`${field.name}-${String(at)}`}
            shape={shape}
            row={row}
            at={at}
            hold={hold(at)}
            onChange={(next) => change(at, next)}
            onRemove={() => remove(at)}
          />
        ))}
        <div>
          <Button look="secondary" size="small" ref={another} onClick={add}>
            Add a {shape.one}
          </Button>
        </div>
      </div>
    </FieldGroup>
  );
}
