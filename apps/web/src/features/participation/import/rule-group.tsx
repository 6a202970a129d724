import { meaningOfRule, nameOfRule, type RuleMeaning } from '@heard/domain/participation/ssda903/rule-meanings';

import { Tag } from '../../../ui/tag';
import { amountOf } from '@heard/domain/words/amount-of';
import { Disclosure } from '../disclosure';
import type { Finding, RuleCount } from './finding';
import { FindingLines } from './finding-lines';
import { LineNumbers } from './line-numbers';

interface RuleGroupProps {
  readonly rule: RuleCount;
  readonly findings: readonly Finding[];
}

/** One rule: what it means, what to do, and the lines that it is about. */
export function RuleGroup({ rule, findings }: RuleGroupProps) {
  const said = findings[0]?.message ?? '';
  // Where a rule says the same of every line, the numbers of the lines say it all.
  const same = findings.every(({ message }) => message === said);
  const meaning = meaningOfRule(rule.rule) ?? unknownRule(said);
  return (
    <Disclosure title={<RuleTitle rule={rule} title={meaning.title} />}>
      <dl className="rule-group__meaning">
        <Part title="What it means" text={meaning.meaning} />
        <Part title="What to do" text={meaning.whatToDo} />
        {same && rule.severity === 'error' ? <Part title="In the validator’s words" text={said} /> : null}
      </dl>
      {same ? (
        <LineNumbers findings={findings} />
      ) : (
        <FindingLines caption={`Lines: ${meaning.title}`} findings={findings} />
      )}
    </Disclosure>
  );
}

function RuleTitle({ rule, title }: { readonly rule: RuleCount; readonly title: string }) {
  return (
    <>
      <span className="rule-group__title">{title}</span>
      <span className="rule-group__tags">
        <Tag tone={rule.severity === 'error' ? 'danger' : 'warning'}>{nameOfRule(rule.rule)}</Tag>
        <span className="soft numbers">{amountOf(rule.count, 'line', 'lines')}</span>
      </span>
    </>
  );
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** A rule of an import that another version of Heard made. */
function unknownRule(message: string): RuleMeaning {
  return {
    title: message,
    meaning: 'This version of Heard does not know the rule.',
    whatToDo: 'Look at each line.',
  };
}
