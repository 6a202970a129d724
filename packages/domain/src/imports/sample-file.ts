/** A file to begin with: its people are invented. */
export interface SampleFile {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}
