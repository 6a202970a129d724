import { longest } from '@heard/domain/validation/text-lengths';

/** How an operation that opens a record takes the reason for it. */
export const purposeText = {
  longest: longest.sentence,
  nullable: true,
  description: 'Why the record is opened; leadership and quality assurance must say',
} as const;
