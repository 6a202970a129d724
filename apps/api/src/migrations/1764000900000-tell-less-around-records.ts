import type { MigrationInterface, QueryRunner } from 'typeorm';
import { findAnyChildren, findNamedChildren } from '../database/functions/feedback.js';
import { caseRights, oldCaseRights, oldPeopleAround, peopleAround } from '../database/policies/cases.js';
import { oldPlanReaders, planReaders } from '../database/policies/plan-readers.js';
import { closeFunctions, openFunctions } from '../database/functions/rights.js';

/**
 * A list of the people around a child says nothing of complaints; a case is made and seen with its record alone; part of
 * a reference lists nobody; evidence is not for whoever runs the system; functions of the owner answer the product only.
 */
export class TellLessAroundRecords1764000900000 implements MigrationInterface {
  name = 'TellLessAroundRecords1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [peopleAround, caseRights, findNamedChildren, planReaders, closeFunctions]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [openFunctions, oldPlanReaders, findAnyChildren, oldCaseRights, oldPeopleAround]) {
      await runner.query(sql);
    }
  }
}
