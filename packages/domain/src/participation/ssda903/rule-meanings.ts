export interface RuleMeaning {
  /** A few words for a heading. */
  readonly title: string;
  readonly meaning: string;
  readonly whatToDo: string;
}

/** The rules of the sector's validator that touch reviews, and our own warnings, in plain words. */
const meanings: Readonly<Record<string, RuleMeaning>> = {
  '101': {
    title: 'SEX is none of the return’s codes',
    meaning:
      'SEX is M, F or U, or 1 and 2 as it was until 2023-24. Words are understood, but the return does not take them.',
    whatToDo: 'Correct the sex in the case system and export the return again.',
  },
  '102': {
    title: 'A date of birth that is not written as the return wants it',
    meaning: 'DOB is a day that exists, written like 27/03/2008. Without it nobody can tell how old the child was.',
    whatToDo: 'Correct it in the case system. If a spreadsheet changed it, format the column as text and export again.',
  },
  '103': {
    title: 'ETHNIC is none of the return’s codes',
    meaning: 'ETHNIC has four letters, such as WBRI. What cannot be read is taken as not known.',
    whatToDo: 'Correct the ethnicity in the case system and export the return again.',
  },
  '166': {
    title: 'The date of the review is missing or is no date',
    meaning: 'REVIEW must be a day that exists, written like 05/06/2017, with nothing behind it.',
    whatToDo: 'Find the day in the child’s record, correct it in the case system and export the return again.',
  },
  '167': {
    title: 'The code of how the child took part is missing or is none',
    meaning: 'REVIEW_CODE must be PN0 to PN7 wherever there is a review, and empty where there is none.',
    whatToDo: 'Ask the independent reviewing officer how the child took part, and enter that code.',
  },
  '399': {
    title: 'A review of a child who only has short breaks',
    meaning:
      'Every episode of this child is an agreed series of short breaks (V3 or V4). Such a child has no review, and no MOTHER, in the return.',
    whatToDo: 'Check the legal status. If it is right, leave the review out of the return.',
  },
  '440': {
    title: 'Coded as under 4, but the child was 4 or over',
    meaning: 'PN0 is for children under 4. By the date of birth the child was past their fourth birthday.',
    whatToDo: 'Check the date of birth. If it is right, find out how the child took part and enter PN1 to PN7.',
  },
  '441': {
    title: 'Coded as 4 or over, but the child was under 4',
    meaning: 'PN1 to PN7 are for children of 4 and over. By the date of birth the child had not turned 4.',
    whatToDo: 'Check the date of birth and the day of the review. If both are right the code is PN0.',
  },
  '1012': {
    title: 'A review of a child who has no episode',
    meaning: 'The Episodes file has no line for this child, so the return says that the child was not looked after.',
    whatToDo: 'Add the child’s episodes, or leave the review out. Check the child’s identifier in both files.',
  },
  INT08: {
    title: 'The child is not in the Header file',
    meaning: 'The Reviews file names a child whom the Header file does not. The review is stored all the same.',
    whatToDo: 'Add the child to the Header file. Check that the identifier is written the same way in both.',
  },
  INT17: {
    title: 'Two dates of birth',
    meaning: 'The date of birth in the Reviews file is another one than in the Header file. The Header’s is stored.',
    whatToDo: 'Find out which is right, correct the other in the case system and export again.',
  },
  'W-BEFORE-BIRTH': {
    title: 'The review is before the child’s birth',
    meaning: 'By these two dates the review was held before the child was born.',
    whatToDo: 'One of the dates is wrong. Correct it in the case system.',
  },
  'W-BIRTH-DATE': {
    title: 'A date of birth in the Reviews file that is not written as the return wants it',
    meaning: 'DOB is written like 27/03/2008. Where it cannot be read, the one of the Header file is used.',
    whatToDo: 'Correct it in the case system, or leave the column as it was exported.',
  },
  'W-BIRTH-DIFFERS': {
    title: 'Two lines with two dates of birth',
    meaning: 'Two lines of one file have different dates of birth for this child. The first one is stored.',
    whatToDo: 'Find out which is right, and correct the other in the case system.',
  },
  'W-CARE': {
    title: 'The child was not in care on that day',
    meaning: 'The child has episodes, but none of them covers the day of the review. It counts all the same.',
    whatToDo: 'Check the day of the review, and whether an episode is missing or ends too early.',
  },
  'W-CELLS': {
    title: 'Too many or too few values on a line',
    meaning: 'The line has another number of values than the first line, so some may stand under the wrong heading.',
    whatToDo: 'Look for a comma too many or too few on that line. Text with a comma inside needs quotes round it.',
  },
  'W-EPISODE-DATES': {
    title: 'An episode without usable dates',
    meaning: 'DECOM is no date, or DEC is none or comes before DECOM. The episode is not stored.',
    whatToDo: 'Correct the dates of the episode in the case system.',
  },
  'W-EPISODE-CODE': {
    title: 'A code of an episode is far too long',
    meaning: 'A cell holds more than any code does: a line may have run into the next one.',
    whatToDo: 'Export the Episodes file again. Until then this episode is left out.',
  },
  'W-EPISODES': {
    title: 'No Episodes file',
    meaning: 'Rules 399 and 1012 look at the child’s episodes. Without the file they were not checked.',
    whatToDo: 'Add the Episodes file and check again, unless you only want to import the reviews.',
  },
  'W-FOURTH-BIRTHDAY': {
    title: 'Coded as under 4 on the fourth birthday',
    meaning: 'The child turned 4 on the day of the review, so PN0 no longer fits. No rule of the sector says so.',
    whatToDo: 'Enter how the child took part: PN1 to PN7.',
  },
  'W-FUTURE': {
    title: 'The review is still to come',
    meaning: 'The day of the review is later than today. It is stored, and counts from that day on.',
    whatToDo: 'Check the year of the date. A review that was only planned does not belong in the return.',
  },
  'W-GROWN-UP': {
    title: 'The review is on or after the 18th birthday',
    meaning: 'Nobody is looked after from 18 on. The review is stored, and is in no figure.',
    whatToDo: 'Check the date of birth and the day of the review. One of them is wrong, or it was another meeting.',
  },
  'W-HEADER-TWICE': {
    title: 'A child who stands in the Header file twice',
    meaning: 'The return has one line for each child. The first line is used, the other is not.',
    whatToDo: 'Find out which line is right, and take the other out.',
  },
  'W-IDENTIFIER': {
    title: 'An identifier that does not look like one',
    meaning:
      'CHILD must be up to 20 letters and digits. A blank beside it is enough for the validator to see a stranger.',
    whatToDo: 'Correct the identifier in the case system. It has to stay the same from year to year.',
  },
  'W-NOT-STORED': {
    title: 'This line cannot be stored',
    meaning: 'A review needs a child, a day that exists and a code from PN0 to PN7. The line lacks one of these.',
    whatToDo: 'Correct the line and import the file again. Everything that is stored already is left as it is.',
  },
  'W-SAME-DAY': {
    title: 'Two reviews of a child on one day',
    meaning: 'Both are stored and both are counted.',
    whatToDo: 'If it was one review with two meetings, keep one line with the code that fits the whole.',
  },
  'W-SAME-ROW': {
    title: 'A row that stands there twice',
    meaning: 'Child, date of birth, day and code are the same as on another line. It is stored and counted once.',
    whatToDo: 'Take one of the two out. If there were two reviews that day, they need not be told apart.',
  },
  'W-YEAR': {
    title: 'The review is outside the year',
    meaning: 'You said which year the return is for, and this day is not in it. The review is stored all the same.',
    whatToDo: 'Check the date. If it is right, the review belongs in another year’s return.',
  },
};

/** What a rule means and what to do about it; null for a rule that this version does not know. */
export function meaningOfRule(rule: string): RuleMeaning | null {
  return Object.hasOwn(meanings, rule) ? (meanings[rule] ?? null) : null;
}

/** The rule as people call it: "Rule 440", "Internal check INT08"; our own warnings go by their title. */
export function nameOfRule(rule: string): string {
  if (/^\d+$/.test(rule)) return `Rule ${rule}`;
  return rule.startsWith('INT') ? `Internal check ${rule}` : 'Our warning';
}
