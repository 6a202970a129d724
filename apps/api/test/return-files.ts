const columns = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
};

export interface ReturnLines {
  readonly header: readonly string[];
  readonly reviews: readonly string[];
  readonly episodes?: readonly string[];
}

interface MadeFile {
  readonly name: string;
  readonly text: string;
}

function file(kind: keyof typeof columns, rows: readonly string[]): MadeFile {
  return { name: `${kind}.csv`, text: [columns[kind], ...rows, ''].join('\r\n') };
}

/** The files of a return with these lines, as the API takes them. */
export function makeReturn(lines: ReturnLines): MadeFile[] {
  return [
    file('reviews', lines.reviews),
    file('header', lines.header),
    ...(lines.episodes === undefined ? [] : [file('episodes', lines.episodes)]),
  ];
}
