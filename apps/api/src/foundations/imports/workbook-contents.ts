import { Unzip, UnzipInflate } from 'fflate';

// A plan of a thousand actions is about 1 MB, five thousand people less; what is read of a workbook takes some fifty times as much memory.
const most = { bytes: 16_000_000, cells: 200_000, line: 20_000, column: 200 };
const piece = 16 * 1024; // bytes: as much as is inflated before it is looked at again, a thousandfold at most

const reference = /\sr\s*=\s*["']\s*([A-Z]{0,8})(\d{0,10})/gi;

function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Whether a sheet has more cells than any file of ours has, or one that stands so far off that the lines up to it are too many. */
export function isTooLargeSheet(xml: string): boolean {
  let cells = 0;
  for (const [, letters = '', line = ''] of xml.matchAll(reference)) {
    cells += 1;
    if (cells > most.cells || Number(line) > most.line || columnOf(letters) > most.column) return true;
  }
  return xml.split(/<c[\s/>]/).length > most.cells;
}

const readable = /(?:^|\/)(?:worksheets\/[^/]+|workbook\.xml(?:\.rels)?)$/;

/** Counts what an archive holds, by its bytes as they come out: what it says of itself is not believed. */
export class WorkbookContents {
  private readonly files = new Map<string, Buffer[]>();
  private readonly unzip = new Unzip();
  private inflated = 0;
  private announced = 0;

  constructor() {
    this.unzip.register(UnzipInflate);
    this.unzip.onfile = (file) => {
      const parts: Buffer[] = [];
      if (readable.test(file.name)) this.files.set(file.name, parts);
      this.announced += file.originalSize ?? 0; // whoever reads it may set so much memory aside
      file.ondata = (error, data) => {
        if (error !== null) throw error;
        this.inflated += data.length;
        if (!this.areTooMany) parts.push(Buffer.from(data));
      };
      file.start();
    };
  }

  get areTooMany(): boolean {
    return Math.max(this.inflated, this.announced) > most.bytes;
  }

  get sheets(): readonly string[] {
    return [...this.files].flatMap(([name, parts]) =>
      name.includes('worksheets/') ? [Buffer.concat(parts).toString()] : [],
    );
  }

  /** The text of the file that is called so, in whichever folder. */
  textOf(file: string): string | null {
    const found = [...this.files].find(([name]) => name === file || name.endsWith(`/${file}`));
    return found === undefined ? null : Buffer.concat(found[1]).toString();
  }

  read(content: Buffer): void {
    for (let at = 0; at < content.length && !this.areTooMany; at += piece) {
      this.unzip.push(content.subarray(at, at + piece), at + piece >= content.length);
    }
  }
}
