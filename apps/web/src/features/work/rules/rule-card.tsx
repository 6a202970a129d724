import './rules.css';

import { defaultRules } from '@heard/domain/work/break-rules';
import { kindRules, type StreamDays } from '@heard/domain/work/kind-rules';
import { countedFrom, rulesText, stepLabels } from '@heard/domain/work/rule-words';

import type { RulesFragment } from '../../../gql/work/graphql';
import { Card } from '../../../ui/card';
import { SettingHistory } from '../../../ui/setting-history';
import { ChangeButton } from './change-button';
import { changeEntries, streamName } from './rules-text';

interface RuleCardProps {
  readonly rules: RulesFragment;
  /** Null for whoever only reads; else what follows once it was changed. */
  readonly onChange: (() => void) | null;
}

function hasOwn({ stream, days, nextAfter, lastAfter }: StreamDays): boolean {
  return stream === 'ANY' || days !== null || nextAfter !== null || lastAfter !== null;
}

/** What counts for one step, beside what Heard comes with, and who changed it. */
export function RuleCard({ rules, onChange }: RuleCardProps) {
  const { kind, streams, goesTo, changes } = rules;
  const standard = kindRules(defaultRules, kind);
  const shown = streams.filter((one, at) => hasOwn(one) || hasOwn(standard.streams[at] ?? one));
  return (
    <Card title={stepLabels[kind]} action={onChange ? <ChangeButton rules={rules} onChanged={onChange} /> : null}>
      <p className="soft">{countedFrom[kind]}</p>
      <dl className="rules">
        {shown.map((one) => {
          const byDefault = standard.streams.find(({ stream }) => stream === one.stream);
          const counts = rulesText(one, goesTo) || 'As everywhere';
          const comes = byDefault ? rulesText(byDefault, standard.goesTo) || 'As everywhere' : '';
          return (
            <div key={one.stream}>
              <dt>{streamName(one.stream)}</dt>
              <dd>
                {counts}
                {counts === comes ? null : <span className="rules__default">Heard comes with: {comes}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      <SettingHistory changes={changeEntries(changes)} never="This is what Heard comes with. Nobody has changed it." />
    </Card>
  );
}
