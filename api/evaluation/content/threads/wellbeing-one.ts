// Threads on loneliness, grief, mood and living with a condition. Fictional examples.
import type { WrittenThread } from '#api/evaluation/content/types.ts';

export const wellbeingThreadsOne: readonly WrittenThread[] = [
  {
    key: 'will-not-join-a-group',
    channel: 'wellbeing-and-care',
    title: 'Lonely, but "not a joiner". I have offered five groups and feel like a brochure',
    body: `A man in his seventies, widowed two years, ex-engineer. He likes our talks and declines everything I suggest: lunch club, choir, men's shed, walking, chair exercise. I notice that I am working harder than he is.

What do you do when nothing on the list fits?`,
    needs: ['loneliness', 'later-life', 'bereavement'],
    barriers: ['confidence'],
    urgency: 'routine',
    author: 'sarah-whitlow',
    isAnonymous: false,
    hoursAgo: 190,
    state: 'answered',
    answers: [
      {
        author: 'rosie-lindqvist',
        hoursAfter: 5,
        isAccepted: true,
        body: `Put the list away. Someone who has mended things all his life may not want to be helped. He may want to be needed.

Three next steps:
1. Ask a different question: "When did you last lose track of time?" or "What do people come to you for?" Then be quiet for a good while.
2. Offer a job, not a group: the repair café needs someone for toasters, the school needs a bicycle mended, the community garden has a broken pump. One task, one hour, one named person who will be at the door. Go with him the first time if you can. The first time is the whole thing.
3. Agree what happens if it is dreadful: "We have a cup of tea and never mention it again." Being able to leave makes it possible to come.

For the evenings: The Silver Line, 0800 4 70 80 90, day and night, free. He may prefer to be asked to ring someone else: many befriending schemes want callers.

Two years after a death is not late to be grieving, either. You might say her name, if he has told you.`,
      },
      {
        author: 'imran-shah',
        hoursAfter: 22,
        body: `I felt like a brochure in my second month. My mentor said: "If you are doing all the suggesting, you have stopped listening." It stung, and it was true.`,
      },
      {
        author: 'sarah-whitlow',
        hoursAfter: 150,
        body: `He mended a sewing machine on Saturday. He complained about the coffee and asked when they open next week.`,
      },
    ],
  },
  {
    key: 'first-weeks-after-a-death',
    channel: 'wellbeing-and-care',
    title: 'Her husband died three weeks ago. What is practical now, and what is too soon?',
    body: `A woman of 61, still working part time. The funeral was last week and there is a bill. She is numb and very organised. She asked me for "the list of what to do" and I do not want to bury her in forms.

What must not wait, and what should?`,
    needs: ['bereavement', 'money-debt', 'benefits'],
    barriers: ['awareness'],
    urgency: 'soon',
    author: 'imran-shah',
    isAnonymous: false,
    hoursAgo: 480,
    state: 'answered',
    answers: [
      {
        author: 'rosie-lindqvist',
        hoursAfter: 8,
        isAccepted: true,
        body: `If she asks for a list, give her a short one. Organised is how some people stay upright.

Must not wait:
1. Bereavement Support Payment, as she is under State Pension age: claim within three months of the death to get all of it (it can be claimed later, for less). It does not depend on income. And Tell Us Once, which the registrar will have offered, tells most government offices in one go.
2. The funeral bill: if she or her household gets a qualifying benefit, the Funeral Expenses Payment can be claimed within six months of the funeral. If not, ask the funeral director for instalments before the bill is late. They are used to it.
3. Council tax (25% off for living alone), the tenancy or mortgage, and any joint debts. She is not liable for debts that were his alone. Nobody should be pressing her: if they are, an adviser on National Debtline, 0808 808 4000, will say so for her.

Can wait: clothes, cars, probate letters that nobody is chasing, big decisions about the house.

For the grief: not everyone needs counselling at three weeks, and most do not. Company, food, somebody who says his name. Cruse, 0808 808 1677, when and if she wants it; check hours. Ask if she is sleeping, and whether she has thoughts of joining him. People say it softly.`,
      },
      {
        author: 'margaret-okell',
        hoursAfter: 31,
        body: `Put a note in your diary for month four. That is when everybody else has stopped ringing.`,
      },
    ],
  },
  {
    key: 'four-months-for-talking-therapy',
    channel: 'wellbeing-and-care',
    title: 'Waiting list for talking therapy is four months. What helps somebody hold on?',
    body: `A woman in her thirties with panic attacks, self-referred and assessed, now waiting. She is not in danger (I asked), but her world is shrinking: she has stopped taking the bus and has things delivered.

What have you put around people while they wait?`,
    needs: ['mental-wellbeing', 'transport'],
    barriers: ['waiting', 'confidence'],
    urgency: 'routine',
    author: 'delyth-penrose',
    isAnonymous: false,
    hoursAgo: 905,
    state: 'answered',
    answers: [
      {
        author: 'margaret-okell',
        hoursAfter: 10,
        isAccepted: true,
        body: `Waiting well is a thing you can build.

1. Ring the service with her: is there a cancellation list, a group, an online programme, or a phone slot that starts sooner? People are seldom offered what they do not ask for. Ask whom she should tell if it gets worse.
2. Keep the world from shrinking: one small outing, repeated. The bus stop and home again. Next time, one stop. The same day and hour each week, with someone beside her at first. Write down how the fear was before, during and ten minutes after: it falls, and then she has proof of it.
3. A card in her own words: what I notice first, what helps me (cold water, counting, ringing my sister), whom I ring. At the bottom: 111 and the mental health option, any hour; Samaritans 116 123; text SHOUT to 85258.

Book a date with her half way, whatever happens. "I will ring on the Tuesday" is often the thing that holds.

Ask the GP about caffeine, thyroid and medicines if nobody has, and offer movement that she likes.`,
      },
    ],
  },
  {
    key: 'breathless-and-afraid-to-move',
    channel: 'wellbeing-and-care',
    title: 'COPD, afraid to move because it makes her breathless. Gentle ways in?',
    body: `A woman in her late sixties who loved ballroom dancing. Since a flare-up in spring she sits, and the stairs frighten her. She was offered pulmonary rehab and did not go: "all that puffing in front of people".

How have you helped somebody back to moving?`,
    needs: ['physical-activity', 'long-term-condition', 'loneliness'],
    barriers: ['confidence', 'transport'],
    urgency: 'routine',
    author: 'rosie-lindqvist',
    isAnonymous: false,
    hoursAgo: 1180,
    state: 'answered',
    answers: [
      {
        author: 'imran-shah',
        hoursAfter: 15,
        isAccepted: true,
        body: `Start with the dancing, not with the lungs. I asked one lady to teach me the hold. We did it sitting down.

Three next steps:
1. Ask the practice respiratory nurse to go over inhaler technique and "how breathless is all right". Being told by a clinician that getting out of breath is safe, and how to recover, takes away half of the fear.
2. Pulmonary rehab is still the best thing there is for this. Ask the team about a home or online version, a quieter group, or whether she may come and watch once. Offer transport: that was the real reason for two of mine.
3. Meanwhile, music and a chair: seated dance or singing-for-lung-health groups exist in many areas (look in the directory). Five minutes, twice a day, at a pace where she can still talk.

If she becomes suddenly more breathless than usual, or has chest pain, that is a call to 111 or 999 and no project of ours. Write down together what "worse than usual" looks like for her.`,
      },
      {
        author: 'gareth-bowden',
        hoursAfter: 39,
        body: `Community transport did the run for us for the price of the bus. Ask them about regular bookings, because single trips go fast.`,
      },
    ],
  },
  {
    key: 'wants-to-stop-drinking-today',
    channel: 'wellbeing-and-care',
    title: 'He wants to stop drinking today, all at once. Something tells me that is not safe',
    body: `A man in his fifties, a bottle of vodka a day for about a year since the divorce. He poured the rest down the sink this morning and rang me, proud. His hands were shaking on the video call.

I do not want to discourage him. What do I say?`,
    needs: ['alcohol-drugs', 'mental-wellbeing'],
    barriers: ['awareness'],
    urgency: 'urgent',
    author: 'callum-ridgewell',
    isAnonymous: false,
    hoursAgo: 630,
    state: 'answered',
    answers: [
      {
        author: 'margaret-okell',
        hoursAfter: 0.2,
        isAccepted: true,
        body: `Your something is right. Stopping suddenly after drinking that much every day can be dangerous: shaking, sweating, confusion, fits. Tell him both things: "I am so glad you want this. And your body needs help to do it safely."

Now:
1. If he is confused, sees or hears things, has a fit, is being sick and cannot keep water down, or his heart is racing: 999. Otherwise the duty GP or 111 today, in the next hour. Say "dependent drinker, stopped this morning, shaking". Somebody should be with him.
2. Until a clinician has spoken to him, the advice for dependent drinkers is not to stop all at once. It is for the clinician to say what to do next, so make the call with him rather than giving him a number. And nobody drives.
3. The local drug and alcohol service: most take self-referrals and can plan a supported detox. Ring with him while the wish is warm. FRANK, 0300 123 6600, can find it if the directory has a gap.

Then ask about low mood and suicide, and about food. Ask the GP about thiamine: people who drink like that are often short of it, and the GP decides.

Later: a mutual aid meeting, with somebody to go with. And tell him that slipping is part of how most people get there.`,
      },
      {
        author: 'callum-ridgewell',
        hoursAfter: 29,
        body: `GP saw him within two hours, and he starts with the service on Monday. He said the sentence about his body needing help was the first time that he had not felt told off.`,
      },
    ],
  },
];
