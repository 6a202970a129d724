export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** A few words beside the label: why it may not work yet. */
  readonly hint?: string;
  readonly disabled?: boolean;
  /** Choices of one group stand together under its name. */
  readonly group?: string;
}

/** Which choice has the focus as the list opens; true for none of them yet. */
export type MenuBegin = 'first' | 'last' | true;
