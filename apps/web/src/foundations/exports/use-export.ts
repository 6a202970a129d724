import { useMutation } from '@apollo/client/react';
import type { ExportKind } from '@heard/domain/audit/export-kinds';

import { RecordExportDocument } from '../../gql/exports/graphql';
import { type CsvFile, toCsv } from '../../platform/csv';
import { showToast } from '../../ui/announcer';

/** Hands the file to the browser. The mark at the start tells Excel that it is UTF-8. */
function handOver({ name, ...file }: CsvFile): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', toCsv(file)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/**
 * Gives somebody a file, once the server has written down that they take it. Every file of the product goes this way:
 * what could not be written down is not given.
 */
export function useExport(kind: ExportKind): (file: CsvFile) => Promise<void> {
  const [record] = useMutation(RecordExportDocument);
  return async (file) => {
    try {
      await record({ variables: { kind, rows: file.rows.length } });
      handOver(file);
    } catch {
      showToast('The file could not be made. Try again in a moment.', 'danger');
    }
  };
}
