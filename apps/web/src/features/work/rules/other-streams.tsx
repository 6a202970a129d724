import { FieldGroup } from '../../../ui/field';
import type { RulesFragment } from '../../../gql/work/graphql';
import { DaysInput } from './days-input';
import { streamName } from './rules-text';

/** Days of its own for each way in which somebody is heard; empty is as everywhere. */
export function OtherStreams({ rules }: { readonly rules: RulesFragment }) {
  return (
    <div className="stack">
      <p className="soft">What is left empty is as for everything.</p>
      {rules.streams.slice(1).map(({ stream }, at) => (
        <FieldGroup key={stream} id={`stream-${stream}`} label={streamName(stream)} className="rules__stream">
          <DaysInput name={`others.${at}.days`} label="May take" />
          <DaysInput name={`others.${at}.nextAfter`} label="Late by" />
          <DaysInput name={`others.${at}.lastAfter`} label="Then after" />
        </FieldGroup>
      ))}
    </div>
  );
}
