import type { Permission } from '../access/permissions.js';

/** What can be taken out of the product as a file. */
export const ExportKind = {
  PLAN_ACTIONS: 'PLAN_ACTIONS',
  PARTICIPATION_FIGURES: 'PARTICIPATION_FIGURES',
  COMPLAINT_FIGURES: 'COMPLAINT_FIGURES',
  IMPORT_FINDINGS: 'IMPORT_FINDINGS',
  CASE_FINDINGS: 'CASE_FINDINGS',
  PEOPLE_FINDINGS: 'PEOPLE_FINDINGS',
  ACCESS_LOG: 'ACCESS_LOG',
} as const;
export type ExportKind = keyof typeof ExportKind;

/** Whoever may see something on screen may take it along; nobody else may. */
export const permissionToExport: Readonly<Record<ExportKind, Permission>> = {
  PARTICIPATION_FIGURES: 'participation:read',
  COMPLAINT_FIGURES: 'complaint:figures',
  PLAN_ACTIONS: 'plan:read',
  IMPORT_FINDINGS: 'participation:import',
  CASE_FINDINGS: 'case-system:import',
  PEOPLE_FINDINGS: 'unit:change',
  ACCESS_LOG: 'audit:read',
};
