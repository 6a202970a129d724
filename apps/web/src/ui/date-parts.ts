export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What stands in the three boxes for a stored date; digits without the zeros nobody types. */
export function partsOf(text: string): DateParts {
  const [year = '', month = '', day = ''] = text.split('-');
  return { day: withoutZeros(day), month: withoutZeros(month), year };
}

/** `2026-03-09` from 9, 3 (or "March"), 2026; '' from three empty boxes; else the pieces joined, which is no date. */
export function toDateText({ day, month, year }: DateParts): string {
  const parts = [year.trim(), monthNumber(month.trim()), day.trim()];
  if (parts.every((part) => part === '')) return '';
  const [y = '', m = '', d = ''] = parts;
  return [y, m.length === 1 ? `0${m}` : m, d.length === 1 ? `0${d}` : d].join('-');
}

function monthNumber(text: string): string {
  const index = monthNames.indexOf(text.slice(0, 3).toLowerCase());
  return index >= 0 && text.length >= 3 ? String(index + 1) : text;
}

function withoutZeros(text: string): string {
  return text.replace(/^0+(?=\d)/, '');
}
