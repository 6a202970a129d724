import { complimentsOf } from './complaint-page.js';

/** A year of thanks: from whom, and what for. */
export const complimentStories = complimentsOf(`
CHILD SUPPORT | Thank you for finding my brother. You said you would and then you rang and you had.
PARENT COMMUNICATION | She told me the truth when nobody else would, and then she stayed while I was sick about it.
FOSTER_CARER BEYOND_DUTY | He came on Boxing Day in a paper hat because we were at the end of our tether.
REVIEWING_OFFICER PIECE_OF_WORK | The direct work before this review was the best that I have read: the child’s own words on every page, and a drawing of the judge.
CARE_LEAVER BEYOND_DUTY | My PA drove two hours to my graduation with a balloon. I pretended to be embarrassed.
PARTNER LISTENING | From the school: first time in years that a social worker asked what the boy is good at before asking what he had done.
CHILD LISTENING | You listened to the end. You were even going to miss your bus.
PARENT SUPPORT | My children are home. I wanted you to have a photo. It is mainly of the dog.
COLLEAGUE BEYOND_DUTY | Picked up a child’s suitcase, a cat and the whole story at ten at night, and rang me in the morning so that I knew.
SPECIAL_GUARDIAN COMMUNICATION | At sixty-six I thought nobody would explain the forms twice. You explained them four times.
REVIEWING_OFFICER MEETING | A girl of eleven chaired her own review because her worker had practised with her for three weeks.
PARENT COMMUNICATION | You were straight with me, and kind. I did not know that you could be both.
CARE_LEAVER SUPPORT | You were right about the mortgage adviser. I have got keys. I am sending you a picture of a radiator.
FOSTER_CARER SUPPORT | The out-of-hours team talked us through the whole night and then rang back the next evening.
CHILD LISTENING | He always says what he is writing. That is all. That is good.
PARTNER LISTENING | From the hospital ward: calm, on time, and spoke to the young mother and not to us.
ADOPTIVE_FAMILY PIECE_OF_WORK | The life story book is the most read book in our house. It has jam on it.
PARENT MEETING | You found an interpreter from our town. I had not made a joke in a meeting before.
CHILD SUPPORT | Thank you for my suitcase. It has wheels.
COLLEAGUE BEYOND_DUTY | Covered nine visits in one week so that a new worker could sit with her dying mother. Nobody was cancelled.
CARE_LEAVER | I rang on Christmas Eve and a person answered. I did not need anything, it turned out. I needed that.
REVIEWING_OFFICER PIECE_OF_WORK | Every decision of the last review done, each with what the child was told about it. I wish that it were usual.
FOSTER_CARER LISTENING | Somebody read the log. I know, because she asked about the tortoise.
PARENT MEETING | Family group meeting: I came in with six people who did not speak, and left with a rota.
`);
