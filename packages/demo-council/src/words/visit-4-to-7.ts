import { said } from '../said.js';

/** Four to seven, on an ordinary visit: about my home. */
export const visit4To7 = said(
  { use: 'VISIT', ages: [4, 7] },
  `
where-i-live | This is the sofa. You're not allowed on that bit, that bit is for the cat.
feelings | The wind got in and I thought it was a person.
= The window has been mended, and I showed how the wind does it.
things-i-enjoy | I can do a cartwheel but it's a private cartwheel.
friends | Ellie said I can't play because I'm It, and I'm always It.
+ A turn at not being It.
family-time | I drew Mummy with the big hands because she does big hugs.
health | I like tea here because you know what day it is from the tea.
carers /foster | When I spilled it nobody did anything. They just got a cloth.
~ Watched the carer's face while telling it. The cloth surprised her, or him, more than any words.
feelings | I do sleep all night but my teddy wakes up.
+ Someone to come when teddy wakes up.
school | I'm the line leader. You have to walk normal and not do robot.
pets | The fish died and we did a funeral and I did a song about fish.
feeling-safe | I know the number for the police. It's nine nine nine. I don't need it at this one.
privacy | That's my shelf. That's the baby's shelf, it's only got a sock on.
brothers-and-sisters | He bit me and then he shared his crisps, so.
worker | Why do you write when I talk? Is it a story?
~ Explained, and showed the page. Asked for a dragon to be added, so there is one.
health | I had a needle and I said ow only one time.
feelings | My other mummy might be lost, because she doesn't know this road.
+ To know that Mum knows where we are.
~ A real fear. Mum has been asked to send a card to this address.
= A card came, with the house number on the front in big writing.
being-listened-to | I want to tell you a thing but not now. When I've finished being a horse.
~ Waited eleven minutes. It was that the school toilets are frightening.
things-i-enjoy carers | We made a den and it had a restaurant in it, and the restaurant was closed.
identity | I was in a tummy and then a hospital, then Linda, then this house. That's four.
family-time school | Daddy came to my assembly and did both thumbs.
where-i-live the-future | Can I take my wall with me when I'm big? The wall with my heights on.
health | Somebody ate my yoghurt and it had my name on and I can write my name now.
feelings feeling-safe | I do my seatbelt and then I check everybody's seatbelt.
feelings | I tell my things to the lady at dinner time with the long hair. She says mm.
identity /muslim | On Eid I had henna on this hand, and on this hand I had jam.
`,
);
