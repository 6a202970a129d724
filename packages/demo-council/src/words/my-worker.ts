import { said } from '../said.js';

/** About my worker, six to seventeen. */
export const myWorker = said(
  { use: 'WORKER', ages: [6, 17] },
  `
worker | He's always five minutes early and waits in his car. I can see him. I wave.
worker being-listened-to | She says "I don't know" when she doesn't know. I like that.
worker /11-17 | Not being funny but she's in a rush from when she gets here.
+ Visits without a rush.
~ Said about me. True. Moved these visits to the end of the day.
= An hour and a half, fortnightly, last visit of the day.
worker things-i-enjoy | She lost at Uno and wanted a rematch.
worker privacy | Don't talk to my carer at the door in that voice. If it's about me, I'm on the stairs.
= All talks about me are with me, or I'm told what they were about.
worker | When you went on holiday you told me before. The other one just vanished.
worker keeping-promises meetings /10-17 | He did what he said, but four weeks late, so do I tick it or not?
= Half a tick was agreed on.
worker identity /abroad | She asked if she'd said my name right. Nobody's asked. It took her three goes and she got it.
worker school /12-17 | You're allowed in school if you lose the lanyard and the bag and the walk.
worker feelings /9-17 | Are you leaving? People ask me if I've had a nice summer and then they leave.
+ To know in good time before a worker leaves.
~ Not leaving. Said so, and that nobody can promise for ever.
worker /12-17 | Mine's good. Can you clone her? My mate's is terrible.
worker being-listened-to /11-17 | She wrote what I said, and she wrote it how I say it, with the swears as stars.
worker | He's got a car full of crisps packets and he says it's evidence.
worker family-time | You speak to my mum like she's a person, and then she's nicer to me.
worker feelings /11-17 | I wouldn't say I trust her, but I'd ring her.
worker moving /10-17 | Can you choose your social worker? Can I at least read about them first?
+ To have a say in who the next worker is.
= Met two, asked both what makes them cross, chose the second.
worker /9-15 | I like it when you're here, but I don't like what it means.
~ Wise. A visit still means that something is not finished.
worker knowing-why /9-15 | He drew the plan as a bus route. I'm at stop four. It makes more sense than your version.
worker | She comes even if it's raining and even if it's just to say there's no news.
`,
);
