import { PartnerQuestionEntity } from '../features/feedback/ask/partner-question.entity.js';
import { PartnerReplyEntity } from '../features/feedback/ask/partner-reply.entity.js';
import { ResponseEntity } from '../features/feedback/decide/response.entity.js';
import { ResponseStatementEntity } from '../features/feedback/decide/response-statement.entity.js';
import { ResponseActionEntity } from '../features/feedback/do/response-action.entity.js';
import { TaskEntity } from '../features/feedback/do/task.entity.js';
import { TaskEventEntity } from '../features/feedback/do/task-event.entity.js';
import { TakenBackEntity } from '../features/feedback/tell/taken-back.entity.js';
import { ToldBackEntity } from '../features/feedback/tell/told-back.entity.js';

/** What came of what was said: decided, done, asked of others, told. */
export const answerEntities = [
  PartnerQuestionEntity,
  PartnerReplyEntity,
  ResponseActionEntity,
  ResponseEntity,
  ResponseStatementEntity,
  TakenBackEntity,
  TaskEntity,
  TaskEventEntity,
  ToldBackEntity,
] as const;
