import type { PlainDate } from '../calendar/plain-date.js';
import { most } from '../validation/text-lengths.js';
import { leadsOf, unfitTexts } from './plan-file-texts.js';
import { readPlanDates } from './plan-dates.js';
import type { Timescale } from './timescale.js';

/** A line of a plan's file, by the name of its column; `line` counts from 1, the header being line 1. */
export interface PlanFileRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface PlanFinding {
  readonly line: number;
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface PlannedAction {
  readonly line: number;
  readonly no: string;
  readonly objectiveNo: number;
  readonly title: string;
  readonly timescaleText: string | null;
  readonly dueFrom: PlainDate | null;
  readonly dueTo: PlainDate | null;
  readonly yearInferred: boolean;
  readonly leads: readonly string[];
  readonly measure: string | null;
}

export interface PlannedObjective {
  readonly no: number;
  readonly theme: string;
  readonly title: string;
}

export interface PlanFile {
  readonly objectives: readonly PlannedObjective[];
  readonly actions: readonly PlannedAction[];
  readonly findings: readonly PlanFinding[];
}

/** The columns of a plan's file. Only those of `neededPlanColumns` have to be there. */
export const planColumns = [
  'theme',
  'objective_no',
  'objective',
  'action_no',
  'action',
  'timescale',
  'due_from',
  'due_to',
  'year_inferred',
  'lead',
  'measure',
] as const;
export const neededPlanColumns = ['objective_no', 'action'] as const;

/** A number that a plan can have counted to, and a database can hold. */
const lastObjective = 9_999;

const undated = { dueFrom: null, dueTo: null, yearInferred: false };

class PlanReader {
  readonly objectives = new Map<number, PlannedObjective>();
  readonly actions = new Map<string, PlannedAction>();
  readonly findings: PlanFinding[] = [];

  constructor(private readonly today: PlainDate) {}

  read({ line, cells }: PlanFileRow): void {
    const cell = (name: string): string => (cells[name] ?? '').trim();
    const objectiveNo = Number(cell('objective_no'));
    if (this.hasUnfitText(line, cell)) return;
    if (!Number.isInteger(objectiveNo) || objectiveNo < 1 || objectiveNo > lastObjective) {
      this.find(line, 'PLAN-OBJECTIVE', 'error', 'Give the number of the objective, like 1.');
      return;
    }
    this.readObjective(line, objectiveNo, cell);
    if (cell('action') === '') this.find(line, 'PLAN-ACTION', 'error', 'Say what the action is.');
    else this.readAction(line, objectiveNo, cell);
  }

  private hasUnfitText(line: number, cell: (name: string) => string): boolean {
    const problems = unfitTexts(cell);
    for (const problem of problems) this.find(line, 'PLAN-TEXT', 'error', problem);
    return problems.length > 0;
  }

  private readObjective(line: number, no: number, cell: (name: string) => string): void {
    if (this.objectives.has(no)) return;
    const title = cell('objective') || cell('theme');
    if (title === '') this.find(line, 'PLAN-OBJECTIVE', 'error', `Say what objective ${no} is, on its first line.`);
    this.objectives.set(no, { no, theme: cell('theme') || title, title: title || `Objective ${no}` });
  }

  private readAction(line: number, objectiveNo: number, cell: (name: string) => string): void {
    const no = cell('action_no') || this.nextNumber(objectiveNo);
    if (this.actions.size >= most.actions) {
      this.find(
        line,
        'PLAN-SIZE',
        'error',
        `A plan has at most ${most.actions} actions. Make another plan of the rest.`,
      );
      return;
    }
    if (this.actions.has(no)) {
      this.find(line, 'PLAN-NUMBER', 'error', `Number ${no} stands on an earlier line too: give each action its own.`);
      return;
    }
    const dates = this.readDates(line, cell);
    if (dates === null) return;
    this.actions.set(no, {
      line,
      no,
      objectiveNo,
      title: cell('action'),
      timescaleText: cell('timescale') || null,
      ...dates,
      leads: this.readLeads(line, cell('lead')),
      measure: cell('measure') || null,
    });
  }

  /** Null when the line has to wait until somebody has put its date right. */
  private readDates(line: number, cell: (name: string) => string): typeof undated | Timescale | null {
    const dates = readPlanDates(cell, this.today);
    if (!dates.ok) {
      this.find(line, 'PLAN-DATE', 'error', dates.problem);
      return null;
    }
    if (dates.note !== null) this.find(line, 'W-PLAN-DATE', 'warning', dates.note);
    return dates.timescale ?? undated;
  }

  private nextNumber(objectiveNo: number): string {
    const inObjective = [...this.actions.values()].filter((action) => action.objectiveNo === objectiveNo).length;
    return `${objectiveNo}.${inObjective + 1}`;
  }

  private readLeads(line: number, text: string): readonly string[] {
    const named = leadsOf(text);
    if (named.length === 0) this.find(line, 'W-PLAN-LEAD', 'warning', 'Nobody leads this action.');
    return named;
  }

  private find(line: number, rule: string, severity: 'error' | 'warning', message: string): void {
    this.findings.push({ line, rule, severity, message });
  }
}

/** Reads the lines of a plan's file. A line with an error is left out and says so; a warning rejects nothing. */
export function readPlanFile(rows: readonly PlanFileRow[], today: PlainDate): PlanFile {
  const reader = new PlanReader(today);
  for (const row of rows) if (Object.values(row.cells).some((cell) => cell.trim() !== '')) reader.read(row);
  return {
    objectives: [...reader.objectives.values()],
    actions: [...reader.actions.values()],
    findings: reader.findings,
  };
}
