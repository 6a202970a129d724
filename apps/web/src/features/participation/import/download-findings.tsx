import { meaningOfRule } from '@heard/domain/participation/ssda903/rule-meanings';
import { useState } from 'react';

import { useExport } from '../../../foundations/exports/use-export';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import type { Finding } from './finding';

interface DownloadFindingsProps {
  readonly findings: readonly Finding[];
  readonly fileName: string;
  readonly fetchAll: (() => Promise<readonly Finding[]>) | undefined;
}

/** The findings as a file, for whoever corrects them in the case system. */
export function DownloadFindings({ findings, fileName, fetchAll }: DownloadFindingsProps) {
  const give = useExport('IMPORT_FINDINGS');
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const all = fetchAll ? await fetchAll() : findings;
      await give({ name: fileName, headers, rows: all.map(toRow) });
    } catch {
      showToast('The findings could not be fetched. Try again in a moment.', 'danger');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button look="secondary" size="small" busy={busy} busyLabel="Fetching…" onClick={() => void download()}>
      <Icon name="download" size={20} />
      Findings as CSV
    </Button>
  );
}

const headers = ['File', 'Line', 'Rule', 'Severity', 'Message', 'What to do'];

function toRow({ file, line, rule, severity, message }: Finding) {
  return [file, line, rule, severity, message, meaningOfRule(rule)?.whatToDo ?? ''];
}
