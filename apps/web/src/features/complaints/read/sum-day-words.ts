/** One calendar day of the sum, as the API gives it. */
export interface SumDay {
  readonly on: string;
  readonly kind: string;
  readonly workingDay?: number | null;
  readonly name?: string | null;
}

/** The days that mean something besides being counted. */
export interface ClockMarks {
  readonly standardDueOn: string;
  readonly agreedDueOn: string | null;
  /** The one of the two that counts: what comes after it is over. */
  readonly dueOn: string;
  readonly respondedOn: string | null;
  readonly today: string;
}

type SumDayLook = 'start' | 'counted' | 'uncounted' | 'standard' | 'due' | 'over' | 'answered' | 'late';

interface SumDayWords {
  readonly look: SumDayLook;
  /** The number that stands large in the cell; '' for a day that is not counted. */
  readonly count: string;
  /** What stands under it; '' where the number says it all. */
  readonly label: string;
  /** The same in full, for who hears the page. */
  readonly spoken: string;
}

/** What a day of the sum is called, and how it looks: the due day before anything else that it may be. */
export function sumDayWords(day: SumDay, marks: ClockMarks): SumDayWords {
  const count = countOf(day, marks);
  const mark = markOf(day.on, marks);
  if (mark) return { ...mark, count, spoken: `${countedWords(day, marks)}, ${mark.spoken}` };
  if (day.kind === 'START') return { look: 'start', count, label: 'Start', spoken: countedWords(day, marks) };
  if (typeof day.workingDay !== 'number') {
    const label = day.kind === 'BANK_HOLIDAY' ? (day.name ?? 'Bank holiday') : '';
    return { look: 'uncounted', count, label, spoken: countedWords(day, marks) };
  }
  return { look: day.on > marks.dueOn ? 'over' : 'counted', count, label: '', spoken: countedWords(day, marks) };
}

function countOf({ on, workingDay }: SumDay, { dueOn }: ClockMarks): string {
  if (typeof workingDay !== 'number') return '';
  return on > dueOn ? `+${workingDay}` : String(workingDay);
}

function countedWords(day: SumDay, { dueOn }: ClockMarks): string {
  if (day.kind === 'START') return 'day 0, the clock starts';
  if (typeof day.workingDay !== 'number') return `not counted, ${day.name ?? 'bank holiday'}`;
  return day.on > dueOn ? `working day ${day.workingDay} after the due day` : `working day ${day.workingDay}`;
}

type Mark = Pick<SumDayWords, 'look' | 'label' | 'spoken'>;

function markOf(on: string, { standardDueOn, agreedDueOn, dueOn, respondedOn }: ClockMarks): Mark | null {
  if (on === respondedOn) {
    const late = on > dueOn;
    return { look: late ? 'late' : 'answered', label: 'Sent', spoken: late ? 'answered late' : 'answered' };
  }
  if (on === agreedDueOn) return { look: 'due', label: 'Due', spoken: 'the agreed due day' };
  if (on !== standardDueOn) return null;
  if (agreedDueOn === null) return { look: 'due', label: 'Due', spoken: 'the due day' };
  return { look: 'standard', label: 'First due', spoken: 'the standard due day' };
}
