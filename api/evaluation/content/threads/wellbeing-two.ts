// Threads on carers, families, later life, memory, waiting and getting about. Fictional examples.
import type { WrittenThread } from '#api/evaluation/content/types.ts';

export const wellbeingThreadsTwo: readonly WrittenThread[] = [
  {
    key: 'i-am-just-his-sister',
    channel: 'wellbeing-and-care',
    title: '"I am not a carer, I am his sister." She is up three times a night',
    body: `A woman in her forties looks after a brother with a learning disability and, more and more, her mother. She has given up her job. The word carer makes her close the door, and in her family this is simply what you do.

How do I get her some rest without calling her something that she is not?`,
    needs: ['carers', 'families-perinatal', 'benefits'],
    barriers: ['culture', 'awareness'],
    urgency: 'soon',
    author: 'imran-shah',
    isAnonymous: false,
    hoursAgo: 142,
    state: 'answered',
    answers: [
      {
        author: 'margaret-okell',
        hoursAfter: 3,
        isAccepted: true,
        body: `Leave the word in the drawer. Say: "You look after two people. Who looks after you?" and "What would you do with one evening?"

Three next steps:
1. A carer's assessment from the council: under the Care Act 2014 she has a right to one if she appears to need support, however much she does and whatever she earns. It looks at her life: sleep, work, things she has given up. In our words to her: "a talk about what would make this possible to go on with". Ask for it to be held where she can speak freely, with an interpreter if she wants one, and never through a relative.
2. Ask for her brother's own care needs to be reviewed at the same time. Rest usually comes out of his assessment (a day centre, a sitting service, short breaks). And ask the GP to record her as a carer: flu jab, flexible appointments, somebody who looks up when she rings.
3. Money: Carer's Allowance if she gives 35 hours and somebody has a qualifying benefit; there is an earnings limit, check this year's. If she had it and it stopped, get the letter read by an adviser within the month in which it can be challenged.

And respect the family's way. "You are doing it well, and I would like it to last" is a sentence that has opened doors for me.`,
      },
      {
        author: 'farida-noorzai',
        hoursAfter: 27,
        body: `In some families the offer has to be put to the eldest, and by another woman. Ask her whom it would help for me to talk to. Ask, do not guess.`,
      },
    ],
  },
  {
    key: 'gone-out-in-slippers',
    channel: 'wellbeing-and-care',
    title: 'Husband with dementia went out in slippers at 3am. His wife is too tired to think',
    body: `He was found at the bus shelter, cold and cheerful. It is the second time this month. She has hidden the keys and sleeps on the landing. She says that she will not "put him away" and she cried when I asked about herself.

What can be done this week to make the nights safer?`,
    needs: ['dementia-memory', 'carers', 'safeguarding-adult'],
    barriers: ['waiting'],
    urgency: 'urgent',
    author: 'imran-shah',
    isAnonymous: false,
    hoursAgo: 540,
    state: 'answered',
    answers: [
      {
        author: 'joanne-tarrant',
        hoursAfter: 1,
        isAccepted: true,
        body: `Poor woman. Sleeping on the landing is a carer at the edge, so treat it as urgent.

Three next steps:
1. Today: ring adult social care. "A carer at breaking point, a person with dementia leaving the house at night, found outside twice. Please do an urgent needs assessment and a carer's assessment, and look at night care or emergency respite." If they do not hear you, ask for the duty senior. Locking him in is a fire risk and may not be lawful, so say that she needs another way.
2. This week: fill in the Herbert Protocol with her. It is the police form for people who may go missing: a recent photograph, old addresses, the places he talks about. If he is gone, it is 999 at once; nobody has to wait. Ask for door sensors or a location device through telecare, agreed with him as far as he can.
3. Ask the GP to look for a reason why it is worse: pain, infection, new tablets, constipation. Ask for the memory service or a dementia specialist nurse to ring her.

For her: what does he go out for? The bus shelter often means work. Some couples do well with a coat by the chair, a walk at dusk and "you are on the late shift".`,
      },
      {
        author: 'rosie-lindqvist',
        hoursAfter: 20,
        body: `And the money nobody mentions: with a severe mental impairment he may not count for council tax, and for a couple that means a discount. It can go back years. The GP signs a form.`,
      },
    ],
  },
  {
    key: 'new-mother-no-one-near',
    channel: 'wellbeing-and-care',
    title: 'Baby of nine weeks, family overseas, says she is "fine" and has not been out since half term',
    body: `A first-time mother, referred by a health visitor. Gentle, apologetic, tired. Her English is good, but she is shy about it. Her partner works away in the week. She said: "I look at him and I feel nothing, is it normal?"

I want to get this right. What would you do first?`,
    needs: ['families-perinatal', 'mental-wellbeing', 'loneliness'],
    barriers: ['language', 'culture', 'confidence'],
    urgency: 'soon',
    author: 'sarah-whitlow',
    isAnonymous: false,
    hoursAgo: 296,
    state: 'answered',
    answers: [
      {
        author: 'joanne-tarrant',
        hoursAfter: 1.2,
        isAccepted: true,
        body: `She asked you a very brave question. Answer it: "Many mothers feel that, and do not say it. It gets better with help, and you have done nothing wrong."

Three next steps:
1. Today, with her agreement: ring the health visitor and the GP and use her own words. Ask for a mood assessment this week and about the perinatal mental health team. Ask her gently about thoughts of hurting herself or the baby. If she has them, or she seems very high, confused or suspicious, hears things or hardly sleeps at all, that is the same day: GP, 111 and the mental health option, or 999. Illness after birth can move fast.
2. Ask whether things are all right at home. Ask it alone, and as something you ask everyone.
3. Company that is easy: a family hub or children's centre session, one with a drop-in hour and a worker who will meet her at the door. A home-visiting volunteer is gentler than a group, if your area has them. An interpreter for the serious talks even though her English is good: feelings come in the first language.

Check Healthy Start if they are on a low income, and that she is eating.`,
      },
      {
        author: 'sarah-whitlow',
        hoursAfter: 52,
        body: `The health visitor went the next morning. She is being seen, and we walked to the hub together with the pram. She spoke to another mother for eleven minutes. I counted.`,
      },
    ],
  },
  {
    key: 'veteran-will-not-talk',
    channel: 'wellbeing-and-care',
    title: 'Former soldier, does not sleep, does not "do counselling". Where does one begin?',
    body: `A man in his forties, two tours, out for eleven years. Fireworks season is hard. He drinks to sleep, and he has had three jobs this year. He told me "you would not understand", which is true.

Is there something that he would not feel daft going to?`,
    needs: ['veterans', 'mental-wellbeing', 'alcohol-drugs'],
    barriers: ['culture', 'confidence', 'different-background'],
    urgency: 'soon',
    author: 'callum-ridgewell',
    isAnonymous: false,
    hoursAgo: 355,
    state: 'answered',
    answers: [
      {
        author: 'margaret-okell',
        hoursAfter: 7,
        isAccepted: true,
        body: `"You are right, I would not. I know some people who would." Then Op COURAGE: the NHS mental health service for veterans in England, staffed in part by people who have served. He can refer himself, you can refer him, or the GP can. Other nations have their own: check.

Three next steps:
1. Ask him directly about suicide, and about anything in the house that he could use. If there is danger: 999, or 111 and the mental health option, today. Tell them that he has served.
2. Refer to Op COURAGE with him beside you, and ask the practice to put his service on the record (many practices are veteran friendly, and it opens doors). Alcohol is no reason to turn him away: say it openly in the referral.
3. Something with his hands and his own kind: a veterans' breakfast, allotment or sports group. The Royal British Legion and SSAFA help with money, housing and a visitor. One cup of tea, and he may leave after ten minutes.

For this month: offer him the dates of the displays near him, headphones, a night away. It tells him that you have thought about it.`,
      },
    ],
  },
  {
    key: 'two-years-for-an-assessment',
    channel: 'wellbeing-and-care',
    title: 'Two years to wait for an ADHD assessment and about to lose his job. What can happen now?',
    body: `A man of 24, bright, four jobs in two years. On the list for an ADHD assessment. His manager has given him a final warning for lateness. He asked: "Is there anything before the piece of paper?"`,
    needs: ['neurodiversity', 'work-training'],
    barriers: ['waiting', 'awareness'],
    urgency: 'soon',
    author: 'ben-adeyemi',
    isAnonymous: false,
    hoursAgo: 430,
    state: 'answered',
    answers: [
      {
        author: 'delyth-penrose',
        hoursAfter: 12,
        isAccepted: true,
        body: `Quite a lot. Reasonable adjustments at work follow from how he is affected, not from a diagnosis.

Three next steps:
1. Help him to write half a page to his manager or HR: what is hard (starting on time, noise, long instructions), what helps (a later start, written tasks, headphones, a weekly check-in of ten minutes). Ask for occupational health. A union, or the Acas pages on neurodiversity, will help with a final warning.
2. Access to Work can pay for coaching and tools, and does not need a diagnosis either. There is a wait, so apply this week and tell the employer.
3. The assessment itself: in England he may have a right to choose another provider that holds an NHS contract. He should ask the GP, and ask three questions first: how long is their wait, do they prescribe, and will the GP take over the prescribing afterwards?

Meanwhile treat him as if: body doubling, timers, one list, a bag by the door, sleep. It works for tired people too.`,
      },
      {
        author: 'rosie-lindqvist',
        hoursAfter: 30,
        body: `Ask about mood and money too. Late fees, lost things, fines: it is an expensive way to live.`,
      },
    ],
  },
  {
    key: 'missed-three-hospital-appointments',
    channel: 'wellbeing-and-care',
    title: 'Marked as "did not attend" three times. The truth is two buses and no money',
    body: `A woman in her fifties with diabetes and poor feeling in her feet lives nine miles from the hospital. Two buses, the second one hourly. She has been discharged from the eye clinic for not coming and was ashamed to say why.

How do we get her back, and there?`,
    needs: ['transport', 'long-term-condition', 'disability-sensory'],
    barriers: ['transport', 'money', 'access'],
    urgency: 'routine',
    author: 'priya-sundaram',
    isAnonymous: false,
    hoursAgo: 870,
    state: 'answered',
    answers: [
      {
        author: 'rosie-lindqvist',
        hoursAfter: 14,
        isAccepted: true,
        body: `1. Get her back: ring the clinic with her, or ask the practice to write one line: "Missed because of transport and mobility, please reinstate." Ask for late-morning slots, reminders by phone, and a reasonable-adjustment flag. With diabetes the eyes should not wait, so say so.
2. Get her there: ask about patient transport (free where the medical or mobility need is there; each area has its own questions, so be exact about her feet and her balance). If that is a no, community transport or a volunteer car from the directory, booked the day the letter comes.
3. Get the fare back: on a low income or certain benefits, the Healthcare Travel Costs Scheme refunds the cheapest way there, and a taxi if that was agreed first. Keep tickets and the letter; she can claim afterwards, for three months.

Longer: a disabled person's bus pass, and a Blue Badge if somebody drives her. And say to her: "You did not fail to attend. The bus failed to come."`,
      },
    ],
  },
  {
    key: 'women-only-and-in-dari',
    channel: 'wellbeing-and-care',
    title: 'Looking for company for a woman who speaks Dari and would come only to a women’s space',
    body: `A woman in her late fifties, five years here, whose children have moved out. She has not been to anything because she is afraid of not following and of mixed rooms. Her husband is supportive. The nearest group in her language is forty minutes away.

Before I start one from nothing: what has worked elsewhere?`,
    needs: ['loneliness', 'physical-activity', 'work-training'],
    barriers: ['language', 'culture', 'different-background'],
    urgency: 'routine',
    author: 'farida-noorzai',
    isAnonymous: false,
    hoursAgo: 215,
    state: 'open',
    answers: [
      {
        author: 'rosie-lindqvist',
        hoursAfter: 26,
        body: `We began with sewing and two women, in a room with a kettle and a door that shuts. Nobody had to speak. By spring there were nine and they were teaching me. The library gave us the room, and the adult learning service sent an English teacher when they asked for one, not before. I can send you what we wrote to the library.`,
      },
    ],
  },
  {
    key: 'sight-going-still-driving',
    channel: 'wellbeing-and-care',
    title: 'His sight is going and I think that he is still driving. He has not said so',
    body: `A farmer in his seventies. He told the nurse that the centre of things is smudged. There is mud on the car, and the nearest shop is six miles away. He would be cut off without it, and he knows it.

How do I raise it so that he does not shut me out? I have not spoken to the practice yet.`,
    needs: ['disability-sensory', 'transport', 'later-life'],
    barriers: ['transport', 'confidence'],
    urgency: 'soon',
    author: 'priya-sundaram',
    isAnonymous: true,
    hoursAgo: 9,
    state: 'open',
    answers: [],
  },
];
