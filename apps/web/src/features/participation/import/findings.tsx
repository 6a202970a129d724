import { useState } from 'react';

import { RadioCards } from '../../../ui/choice-cards';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';
import { DownloadFindings } from './download-findings';
import { type Finding, type RuleCount, ruleLabel } from './finding';
import { FindingLines } from './finding-lines';
import { RuleGroup } from './rule-group';

interface FindingsProps {
  readonly rules: readonly RuleCount[];
  /** All of them, or as many as one answer lists. */
  readonly findings: readonly Finding[];
  readonly fileName: string;
  /** Gives all of them; without it those listed are downloaded. */
  readonly fetchAll?: () => Promise<readonly Finding[]>;
}

/** What the rules say of the files, and what to do about it. */
export function Findings(props: FindingsProps) {
  const total = props.rules.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="findings" aria-labelledby="findings-title">
      {total === 0 ? <NothingFound /> : <Found {...props} total={total} />}
    </section>
  );
}

function NothingFound() {
  return (
    <>
      <h2 id="findings-title">The rules found nothing</h2>
      <p className="soft">Every line passes the rules of the sector that touch reviews, and our own.</p>
    </>
  );
}

const views = [
  { value: 'rule', label: 'Rule by rule' },
  { value: 'line', label: 'Line by line' },
];

function Found({ rules, findings, fileName, fetchAll, total }: FindingsProps & { readonly total: number }) {
  const [view, setView] = useState('rule');
  const [rule, setRule] = useState('');
  return (
    <>
      <div className="findings__head">
        <h2 id="findings-title">{`What the rules say: ${amountOf(total, 'finding', 'findings')}`}</h2>
        <DownloadFindings findings={findings} fileName={fileName} fetchAll={fetchAll} />
      </div>
      <p className="soft">
        No finding keeps a review from being loaded. Correct what is wrong in the case system, export again and load the
        new files: they put right what these brought.
      </p>
      <div className="findings__filters">
        <RadioCards
          name="findings-view"
          label="Show"
          columns={2}
          options={views}
          chosen={[view]}
          onChange={(event) => setView(event.target.value)}
        />
        <Select
          name="findings-rule"
          label="Only one rule"
          emptyLabel="All rules"
          options={rules.map((one) => ({
            value: one.rule,
            label: `${ruleLabel(one.rule)} (${numberText(one.count)})`,
          }))}
          value={rule}
          onChange={(event) => setRule(event.target.value)}
        />
      </div>
      {findings.length < total ? <NotAllListed listed={findings.length} total={total} /> : null}
      <Shown
        byRule={view === 'rule'}
        rules={rules.filter((one) => rule === '' || one.rule === rule)}
        findings={findings.filter((finding) => rule === '' || finding.rule === rule)}
      />
    </>
  );
}

interface ShownProps {
  readonly byRule: boolean;
  readonly rules: readonly RuleCount[];
  readonly findings: readonly Finding[];
}

function Shown({ byRule, rules, findings }: ShownProps) {
  if (!byRule) {
    const only = rules.length === 1 ? rules[0]?.rule : '';
    return <FindingLines key={only} caption="Findings line by line" findings={findings} withRule />;
  }
  return (
    <ul className="findings__rules">
      {rules.toSorted(byWeight).map((one) => (
        <li key={one.rule}>
          <RuleGroup rule={one} findings={findings.filter((finding) => finding.rule === one.rule)} />
        </li>
      ))}
    </ul>
  );
}

/** What cannot be stored first, then the sector's rules, then our warnings; what is most often wrong before the rest. */
function byWeight(one: RuleCount, other: RuleCount): number {
  return weightOf(one) - weightOf(other) || other.count - one.count;
}

function weightOf({ rule, severity }: RuleCount): number {
  if (rule === 'W-NOT-STORED') return 0;
  return severity === 'error' ? 1 : 2;
}

function NotAllListed({ listed, total }: { readonly listed: number; readonly total: number }) {
  const amounts = `The first ${numberText(listed)} of ${numberText(total)} findings are listed`;
  return (
    <Notice>
      <p>{`${amounts} here. All are kept with the import once it is imported, and can be downloaded there.`}</p>
    </Notice>
  );
}
