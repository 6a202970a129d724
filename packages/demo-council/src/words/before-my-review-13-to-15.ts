import { said } from '../said.js';

/** Thirteen to fifteen years old, asked before their review. */
export const beforeMyReview13To15 = said(
  { use: 'BEFORE_REVIEW', ages: [13, 15] },
  `
meetings | I'm not coming. Read this out instead and don't do a voice.
~ Three lines on the back of a receipt, read out as written, no voice.
= Every point was answered by text that evening.
being-listened-to | Every six months you ask me what I want, and every six months I say the same thing, so go back and look.
+ To see Dad without someone sitting there with a notepad.
~ It is in the last three records. No decision was ever written beside it.
= A risk assessment for Dad has a date now: before the end of next month. We owe an apology, and gave it.
family-time /15-15 | I decide when I see my mum. If I cancel it's not because I don't love her, it's because I've got mocks.
+ Contact by arrangement between Mum and me.
= Agreed. The centre booking ends.
school /13-14 | I want to do textiles and they've put me in triple science because it looks good on your forms.
+ To change options before the deadline.
= Changed. The virtual school rang the same day.
worker | Six social workers. I could do a podcast.
~ Counted them by name. Asked only that the next change comes with a goodbye.
= Promised: a handover visit with both workers, each time.
carers where-i-live /foster | They're strict but it's the normal sort of strict. They'd be like this with their own.
privacy | You don't need to see my room every time. You've seen it. It's a room.
= Room seen only with an invitation, unless there is a reason, and then the reason is given.
money-and-independence | Everyone gets paid on Saturdays and I get a form.
+ Pocket money on a card.
= A bank card since the first of the month.
friends | My friends don't know and I'd like to keep it that way, so don't park your lanyard outside school.
= Visits at home or in the café by the library.
health feelings | CAMHS was shut by the time I was sad enough to go.
+ To see someone soon, and the same someone.
~ Waiting list of seven months; not good enough. Raised with the health lead today.
= The school counsellor has offered Thursdays until the place comes up.
moving | I've lived in seven places. I've chosen none of them.
+ To stay put until after exams, whatever happens.
= Written into the plan: no move before the end of year eleven unless asked for.
brothers-and-sisters | I brought him up till he was four. You can't tell me I'm not safe to babysit.
+ To spend time alone with my little brother.
= Saturday afternoons, two hours, starting with the park.
identity /mixed | I'm mixed race in a village. People are nice about it, which is its own thing.
+ To spend time with people who look like me.
= A mentor in the city, and the train fare.
things-i-enjoy | Bass guitar is the only hour where I don't think about anything.
feeling-safe | There's a lad from my old place who waits at the bus station. I get off a stop early. It's fine, I just want it written down.
+ Someone to know about it.
~ Not fine. Told to the police liaison with agreement, and a lift home has been arranged.
= A lift for now, and the school officer has spoken to him.
knowing-why the-future | I'd like to know what the actual plan is after sixteen, because all anyone says is pathway.
+ To know where I will live at sixteen.
= Staying with the same carers is agreed in writing.
meetings | I liked it when it was just me, her, and a hot chocolate, and she typed it up.
= That is the format from now on.
feelings | I'm all right till about half ten at night.
~ Nights are hard. The carer sits up until eleven, without making anything of it.
school feelings | Detention for a jumper. I'd got one jumper and it was wet.
= Two more jumpers. School have been told to ring before they punish.
being-listened-to knowing-why | You wrote that I am "resistant". I just said no.
~ Right. The word has been struck out and the sentence changed to what was said.
family-time feelings | He's my dad but I'm not ready. Put not ready, don't put refuses.
+ To leave the door open, in my own time.
= Put exactly so. A letter from Dad is kept safe for when it is wanted.
where-i-live carers /residential | Staff change over at three, so if something happens at ten to three nobody's got it.
+ A handover that includes us.
= Young people join the first five minutes of handover now.
health /residential | Whoever does the online shop thinks teenagers eat yoghurt.
= Two of us do the shop on Thursdays.
money-and-independence | I can cook six things. Seven if you count toast, and I do count toast.
friends things-i-enjoy | I got invited to a thing in town till ten and I want it to be a yes without a committee.
= The carer said yes in about four seconds.
identity | I read my file bit by bit with Hannah. Some of it was wrong. The wrong bits bothered me less than I thought.
+ The mistakes to be put right.
= A note with my corrections is on the file, in my words.
pets | If the review could sort one thing, it's that Toffee stays with me wherever I go.
= The rabbit is in the plan, by name.
brothers-and-sisters feelings | Tell me if she gets adopted. Don't let me find out by her not being there.
+ To be told before anything is decided about my sister, and to say goodbye if it comes to it.
~ The court hearing is in eight weeks. This has to reach her social worker now.
= Met both workers. There will be letters twice a year at least, and a meeting before.
school | I've not missed a day since September. Nobody mentions that, they only ring when you're not in.
= A card from the virtual school head. It is on the fridge.
money-and-independence /15-15 | I want a Saturday job. There's one going at the chippy.
= National insurance letter chased, reference written, started last week.
health | I don't want to talk about my medication in front of six people and a plate of biscuits.
= Health is talked about alone with the nurse. The meeting only hears that it was.
where-i-live | I'm not being funny but this is the first place I've put posters up.
`,
);
