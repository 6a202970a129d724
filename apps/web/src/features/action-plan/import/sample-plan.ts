import { toCsv } from '../../../platform/csv';

const hearing = ['Being heard', 1, 'Children have their say in reviews'] as const;
const telling = ['Telling back', 2, 'Every child hears what came of it'] as const;

/** Invented actions: what a plan's file may look like. */
const sample = {
  headers: ['theme', 'objective_no', 'objective', 'action_no', 'action', 'timescale', 'lead', 'measure'],
  rows: [
    [...hearing, '1.1', 'Ask each child who should chair', 'March 2027', 'Head of reviews', 'Half of all reviews'],
    [...hearing, '1.2', 'Write minutes to the child', 'March to June 2027', 'Reviewing officers; Team managers', ''],
    [...telling, '2.1', 'Publish what changed', '30/09/2027', 'Participation team', 'Four times a year'],
  ],
};

/** An address under which a browser saves the sample: nobody's data is in it, so nobody has to write down who took it. */
export const samplePlan = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${toCsv(sample)}`)}`;
