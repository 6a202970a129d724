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
  /** Null: the file does not say. */
  readonly theme: string | null;
  readonly title: string | null;
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

/** What can be read of a line's date; null where somebody has to put it right first. */
type Dates = typeof undated | Timescale | null;

class PlanReader {
  readonly objectives = new Map<number, PlannedObjective>();
  readonly actions = new Map<string, PlannedAction>();
  readonly findings: PlanFinding[] = [];
  private readonly refused = new Set<number>();

  constructor(private readonly today: PlainDate) {}

  /** Tells all that is wrong with a line, so that nobody has to bring the file once for each fault. */
  read({ line, cells }: PlanFileRow): void {
    const cell = (name: string): string => (cells[name] ?? '').trim();
    const areTextsFit = this.areTextsFit(line, cell);
    const objectiveNo = this.objectiveNo(line, cell('objective_no'));
    this.checkAction(line, cell('action_no'), cell('action'));
    const dates = areTextsFit ? this.readDates(line, cell) : null;
    if (objectiveNo === null || !areTextsFit) return;
    this.nameObjective(line, objectiveNo, cell);
    if (dates !== null && !this.refused.has(line)) this.addAction(line, objectiveNo, cell, dates);
  }

  private areTextsFit(line: number, cell: (name: string) => string): boolean {
    const problems = unfitTexts(cell);
    for (const problem of problems) this.find(line, 'PLAN-TEXT', 'error', problem);
    return problems.length === 0;
  }

  private objectiveNo(line: number, text: string): number | null {
    const no = Number(text);
    if (Number.isInteger(no) && no >= 1 && no <= lastObjective) return no;
    this.find(line, 'PLAN-OBJECTIVE', 'error', 'Give the number of the objective, like 1.');
    return null;
  }

  private nameObjective(line: number, no: number, cell: (name: string) => string): void {
    if (this.objectives.has(no)) return;
    const title = cell('objective') || cell('theme') || null;
    if (title === null) {
      const message = `Objective ${no} is not named on its first line: it keeps the name that it has here, or is called “Objective ${no}”.`;
      this.find(line, 'W-PLAN-OBJECTIVE', 'warning', message);
    }
    this.objectives.set(no, { no, theme: cell('theme') || title, title });
  }

  private checkAction(line: number, no: string, action: string): void {
    if (action === '') this.find(line, 'PLAN-ACTION', 'error', 'Say what the action is.');
    if (!this.actions.has(no)) return;
    this.find(line, 'PLAN-NUMBER', 'error', `Number ${no} stands on an earlier line too: give each action its own.`);
  }

  private addAction(
    line: number,
    objectiveNo: number,
    cell: (name: string) => string,
    dates: NonNullable<Dates>,
  ): void {
    const no = cell('action_no') || this.nextNumber(objectiveNo);
    if (this.actions.size >= most.actions) {
      const message = `A plan has at most ${most.actions} actions. Make another plan of the rest.`;
      this.find(line, 'PLAN-SIZE', 'error', message);
      return;
    }
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

  private readDates(line: number, cell: (name: string) => string): Dates {
    const dates = readPlanDates(cell, this.today);
    if (!dates.ok) {
      this.find(line, 'PLAN-DATE', 'error', dates.problem);
      return null;
    }
    if (dates.note !== null && !this.refused.has(line)) this.find(line, 'W-PLAN-DATE', 'warning', dates.note);
    return dates.timescale ?? undated;
  }

  /** The next that no earlier line has. */
  private nextNumber(objectiveNo: number): string {
    let at = [...this.actions.values()].filter((action) => action.objectiveNo === objectiveNo).length + 1;
    while (this.actions.has(`${objectiveNo}.${at}`)) at += 1;
    return `${objectiveNo}.${at}`;
  }

  private readLeads(line: number, text: string): readonly string[] {
    const named = leadsOf(text);
    if (named.length === 0) this.find(line, 'W-PLAN-LEAD', 'warning', 'Nobody leads this action.');
    return named;
  }

  private find(line: number, rule: string, severity: 'error' | 'warning', message: string): void {
    this.findings.push({ line, rule, severity, message });
    if (severity === 'error') this.refused.add(line);
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
