// Threads on exploitation, immigration status and the law, from the channel that is joined by asking. Immigration and
// legal advice are regulated: the answers find the adviser and never are the advice. Fictional examples.
import type { WrittenThread } from '#api/evaluation/content/types.ts';

export const safetyThreadsTwo: readonly WrittenThread[] = [
  {
    key: 'friends-who-moved-in',
    channel: 'safety-and-rights',
    title: '"Friends" have moved into his flat and he sleeps in the kitchen. Is this cuckooing?',
    body: `A man in his forties with a learning disability. Three men he calls friends use his flat day and night. He sleeps in the kitchen and no longer has a key. Neighbours complain about him, and the landlord has sent a warning about nuisance. He said "they look after me" and looked at the door.

I have not been inside and do not intend to. What is the right order?`,
    needs: ['exploitation-slavery', 'safeguarding-adult', 'housing'],
    barriers: ['confidence', 'awareness'],
    urgency: 'urgent',
    author: 'callum-ridgewell',
    isAnonymous: false,
    hoursAgo: 690,
    state: 'answered',
    answers: [
      {
        author: 'joanne-tarrant',
        hoursAfter: 0.4,
        isAccepted: true,
        body: `It sounds very like it: a home taken over, usually for drugs, from somebody who is lonely. He is a victim and not a nuisance tenant, and that has to be said to the landlord by someone other than us alone.

Not inside, quite right. Meet him at the surgery, by himself, for something ordinary.

1. If there is danger now: 999. Otherwise raise an adult safeguarding concern today and say "suspected cuckooing, learning disability, no key to his own home". Ask them to bring in the police neighbourhood team, and ask how to contact him safely.
2. Ask for a multi-agency meeting with the landlord in it. They have powers (closure orders, locks, a move) that can protect him. Ask in writing that action on the tenancy is paused while safeguarding looks into it.
3. If there are signs that he is made to work, to carry things or to give up his money: that may be modern slavery. Adults choose whether to be referred to the national system, and certain organisations make the referral; the police and the council are two of them. The Salvation Army's confidential referral line is 0800 808 3733, day and night.

Leave his "friends" out of it, and write nothing that could be found in the flat. Then the long part, which is ours: he let them in because nobody else came. Who will come now?`,
      },
      {
        author: 'tomasz-zielak',
        hoursAfter: 22,
        body: `A landlord's warning letter has a date for replying. A two-line e-mail saying that safeguarding is involved has stopped more than one notice.`,
      },
    ],
  },
  {
    key: 'no-recourse-two-children',
    channel: 'safety-and-rights',
    title: 'No recourse to public funds, two children, asked to leave a friend’s room on Sunday',
    body: `A mother with two children under eight. Her visa says no recourse to public funds. The friend they stay with needs the room back on Sunday. The council's housing desk told her "not eligible", and she was sent home.

I know that I may not give immigration advice. What may I do?`,
    needs: ['immigration-nrpf', 'homelessness', 'families-perinatal'],
    barriers: ['eligibility', 'language', 'money'],
    urgency: 'urgent',
    author: 'ben-adeyemi',
    isAnonymous: false,
    hoursAgo: 318,
    state: 'answered',
    answers: [
      {
        author: 'farida-noorzai',
        hoursAfter: 0.5,
        isAccepted: true,
        body: `You may do a great deal. The housing desk is the wrong door for this one: it is children's services. Under section 17 of the Children Act 1989 the council has to look at the needs of a child in need in its area, and it can give the family accommodation and money. That is not a public fund in the immigration sense.

Three next steps:
1. Today, ring the children's front door: "Two children with nowhere to live from Sunday, mother has no recourse to public funds, I am asking for a section 17 child in need assessment and for interim support." Send it by e-mail as well. Have ready how they live now, where they have looked for help, bank statements if she has them, the letter of her visa. Some councils have a special team.
2. A regulated adviser: immigration advice may be given only by solicitors or by advisers registered with the Immigration Advice Authority. Ask the adviser two things: can she ask for the condition on her leave to be lifted because of destitution, and is legal aid possible? Civil Legal Advice is on 0345 345 4 345.
3. What is open to her whatever her status: a GP, school and, in many cases, free school meals; food banks; urgent care. An interpreter for every serious talk, and not the children.

If the council says no, it should be in writing and with reasons, and a community care solicitor can act quickly, even on a Friday.

One more question, alone: is she safe where she is, and was she safe where she came from? Some partners of British citizens, students or workers can get three months with access to funds after abuse (the migrant victims of domestic abuse concession). It changes their status, so the adviser comes first.`,
      },
      {
        author: 'ben-adeyemi',
        hoursAfter: 30,
        body: `Assessment opened the same afternoon, a room found for Sunday, solicitor on Tuesday. "Section 17" was the whole difference: I had never heard of it.`,
      },
    ],
  },
  {
    key: 'nephew-with-the-forms',
    channel: 'safety-and-rights',
    title: 'A nephew says he has power of attorney. How can I tell, and what if she objects?',
    body: `A woman in her eighties with early memory loss. A nephew answers for her and says that he has "the power of attorney". She told me when he was parking the car that she does not want her flat sold. Nobody has shown a document.

What may I ask to see, and whom do I tell?`,
    needs: ['legal', 'safeguarding-adult', 'dementia-memory'],
    barriers: ['awareness'],
    urgency: 'soon',
    author: 'imran-shah',
    isAnonymous: false,
    hoursAgo: 1085,
    state: 'answered',
    answers: [
      {
        author: 'tomasz-zielak',
        hoursAfter: 6,
        isAccepted: true,
        body: `You may always ask to see it, kindly: "So that I do it properly, may I look at the registered document?" There are two kinds, money and property, or health and welfare. Each must be registered with the Office of the Public Guardian before it is used. Anyone may ask that office to search its register, free of charge. A health and welfare one counts only when she cannot make the decision herself. Being next of kin gives no power at all.

Three next steps:
1. See her alone, by arrangement, at a time of day when she is clear. A person is presumed able to decide, each decision by itself, and an unwise choice is still a choice. Write down her words about the flat.
2. If you suspect pressure or misuse: adult safeguarding today, and the Office of the Public Guardian, which looks into attorneys and deputies. Do not warn the nephew first.
3. For her: an independent advocate (ask the council; where safeguarding or a care assessment is going on and she has nobody suitable to help her, it has to consider one) and a solicitor of her own choosing. Civil Legal Advice, 0345 345 4 345, can say whether legal aid covers it.

If it all turns out to be in order: offer the nephew support as well. He may be frightened and badly advised rather than greedy.`,
      },
    ],
  },
];
