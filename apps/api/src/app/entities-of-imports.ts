import { ChildDoubleEntity } from '../features/case-system/child-double.entity.js';
import { ChildImportEntity } from '../features/case-system/child-import.entity.js';
import { ImportFindingEntity } from '../features/participation/import-finding.entity.js';
import { ImportRunEntity } from '../features/participation/import-run.entity.js';
import { ImportColumnsEntity } from '../foundations/imports/import-columns.entity.js';

/** What was brought in by files, and how they were read. */
export const importEntities = [
  ChildDoubleEntity,
  ChildImportEntity,
  ImportColumnsEntity,
  ImportFindingEntity,
  ImportRunEntity,
];
