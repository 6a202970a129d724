import { said } from '../said.js';

/** Parents and carers at child protection conferences: their own words about the meeting and the plan. */
export const conferenceParents = said(
  { use: 'CONFERENCE_PARENT', ages: [0, 17] },
  `
being-listened-to | I was shaking before I went in. The chair met me in the corridor and told me who'd be sat where. That helped more than the leaflet.
meetings | I counted fourteen people. One of them had never met us and she talked the most.
= Attendance was cut to those who know the family.
knowing-why | I got the report in the car park. I'm dyslexic. I just nodded.
~ Report must be read through with her two days before.
= Read aloud at home before the last conference, and she brought three corrections.
being-listened-to /f | You've got down that I missed four appointments. Two of them I was in hospital having her.
+ The record to be put right.
= Corrected in the record and at core group.
feeling-safe | I didn't see it till I read it back in your words. I thought we were hiding it from them.
~ A turning point. She is thinking of what they saw and heard.
knowing-why | I do know what I've got to do. I could do with knowing what you've got to do.
= The plan has a column for what each service will do, with dates.
worker | She's straight with me. I don't like what she says but she says it to my face.
meetings | I'd have liked my sister there. Nobody told me I could till it was over.
= Told at the start of the next, and the sister came.
feelings | If I ask for help it's a concern, and if I don't ask it's a concern.
~ Worth the whole network hearing. Praised for asking, from now on, out loud.
family-time | His dad should be in that room as well. It's always me sat there answering for him.
+ The father to be asked the same questions.
= Father was visited, invited, and came to the next.
identity | The interpreter was from the wrong country. Same language, wrong side. I said nothing.
= A different interpreter, chosen by her, for every meeting since.
knowing-why money-and-independence | Parenting course is at half ten on a Monday. I start at ten. So which do you want?
= Saturday group found.
being-listened-to /m | Nobody asked what was going well. He's never missed a jab, he's never been hungry.
= Strengths come first on the agenda now.
feelings | I've been in care myself so I know what these meetings turn into.
~ Frightened for good reasons. Go slowly, explain each step.
feeling-safe | He's not coming back. I've done the course, I've changed the locks, I've changed the number. I'd change the street if you'd let me.
+ To be rehoused.
= Housing letter sent, with top band.
where-i-live | They sleep through now. All three. I go in and look.
school | School ring me with good news on a Friday. First time in my life a school's rung me with good news.
meetings being-listened-to | The chair stopped a man who was talking over me. I nearly fell off my chair.
knowing-why | The plan said "engage with services". I've engaged with so many I've got a diary like a doctor.
= Cut from seven services to three.
health | Since the tablets I'm up at seven. You can put that.
feelings | I ring the family support worker instead of ringing him. That's the change, if you want to know what's changed.
feelings family-time | I'd rather you came when it's bad than when it's tidy.
~ An open invitation. Visits vary in time now.
knowing-why | I don't agree with the category. It says neglect. I was ill.
~ The disagreement is recorded in full, with how to appeal.
being-listened-to /m | My lad drew me smiling. You showed me, I've got it on the wall.
feeling-safe | I'm not scared of you any more. That's not a compliment, it's just where we've got to.
meetings | Four months ago I walked out. Today I stayed till the end and had a biscuit.
`,
);
