import { meaningOfRule, nameOfRule, type RuleMeaning } from '@heard/domain/participation/ssda903/rule-meanings';

import { Tag } from '../../../ui/tag';
import { amountOf } from './amounts';
import { Disclosure } from './disclosure';
import { FindingLines } from './finding-lines';
import type { Finding, RuleCount } from './finding';

interface RuleGroupProps {
  readonly rule: RuleCount;
  readonly findings: readonly Finding[];
}

/** One rule: what it means, what to do, and, opened, the lines that it is about. */
export function RuleGroup({ rule: { rule, severity, count }, findings }: RuleGroupProps) {
  const meaning = meaningOfRule(rule) ?? unknownRule(findings[0]?.message ?? rule);
  return (
    <Disclosure
      title={
        <>
          <span className="rule-group__title">{meaning.title}</span>
          <span className="rule-group__tags">
            <Tag tone={severity === 'error' ? 'danger' : 'warning'}>{nameOfRule(rule)}</Tag>
            <span className="soft numbers">{amountOf(count, 'line', 'lines')}</span>
          </span>
        </>
      }
    >
      <dl className="rule-group__meaning">
        <div>
          <dt>What it means</dt>
          <dd>{meaning.meaning}</dd>
        </div>
        <div>
          <dt>What to do</dt>
          <dd>{meaning.whatToDo}</dd>
        </div>
      </dl>
      <FindingLines caption={`Lines: ${meaning.title}`} findings={findings} />
    </Disclosure>
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
