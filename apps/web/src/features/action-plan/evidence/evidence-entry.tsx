import './evidence-entry.css';

import { evidenceDraft } from '@heard/domain/action-plan/evidence-draft';
import { nextStep } from '@heard/domain/action-plan/steps-to-achieved';
import { type Ref, useState } from 'react';
import { useForm } from 'react-hook-form';

import { toResolver } from '../../../platform/to-resolver';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { DraftFound } from '../../../ui/draft-found';
import type { Card } from '../board-data';
import { emptyEvidence, type EvidenceValues, toEvidenceInput } from './evidence-values';
import { EvidenceForm } from './evidence-form';
import { useEvidenceDraft } from './use-evidence-draft';
import { useSendEvidence } from './use-send-evidence';

interface EvidenceEntryProps {
  readonly action: Card;
  readonly ref?: Ref<HTMLElement>;
}

/** The place where evidence is added: open where it is what comes next, folded where there is enough already. */
export function EvidenceEntry({ action, ref }: EvidenceEntryProps) {
  const form = useForm<EvidenceValues>({
    defaultValues: emptyEvidence(),
    resolver: toResolver<EvidenceValues>(evidenceDraft, (values) => toEvidenceInput(action.id, values)),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const draft = useEvidenceDraft(form, action.id);
  const [opened, setOpened] = useState(false);
  const { busy, send } = useSendEvidence(form, action.id, async () => {
    await draft.clear();
    form.reset(emptyEvidence());
    setOpened(false);
    showToast('Evidence added');
    document.getElementById('add-evidence')?.focus();
  });
  const open = opened || evidenceComesNext(action) || draft.state === 'restored';
  return (
    <section className="evidence-entry" ref={ref} aria-labelledby="add-evidence">
      <h2 id="add-evidence" tabIndex={-1}>
        {open ? 'Add evidence' : 'More to show?'}
      </h2>
      <DraftFound draft={draft} form={form} empty={emptyEvidence} />
      {open ? (
        <EvidenceForm form={form} draft={draft} busy={busy} needsChange={nextStep(action) === 'CHANGE'} onSend={send} />
      ) : (
        <div>
          <Button look="secondary" onClick={() => setOpened(true)}>
            Add more evidence
          </Button>
        </div>
      )}
    </section>
  );
}

/** Evidence, or what changed, is what comes next. */
export function evidenceComesNext(action: Card): boolean {
  const next = nextStep(action);
  return next === 'EVIDENCE' || next === 'CHANGE';
}
