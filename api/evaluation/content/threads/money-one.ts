// Threads on debt, benefits and bills. Rates are left out on purpose: they change each spring. Fictional examples.
import type { WrittenThread } from '#api/evaluation/content/types.ts';

export const moneyThreadsOne: readonly WrittenThread[] = [
  {
    key: 'breathing-space-how',
    channel: 'money-and-benefits',
    title: 'Breathing space: who can start it, and what does it not stop?',
    body: `A woman in her forties has eleven creditors and a carrier bag of letters. She has stopped opening them. I have heard about "breathing space" but not how it begins. She thinks that I can apply for her.

What do I tell her, and what should we have ready?`,
    needs: ['money-debt', 'mental-wellbeing'],
    barriers: ['awareness', 'confidence'],
    urgency: 'soon',
    author: 'sarah-whitlow',
    isAnonymous: false,
    hoursAgo: 505,
    state: 'answered',
    answers: [
      {
        author: 'farida-noorzai',
        hoursAfter: 3,
        isAccepted: true,
        body: `It can only be started by a debt adviser who is authorised for it, or by the council where it gives debt advice. Not by us, and not by her alone. It is free. In England and Wales it lasts 60 days: most interest and charges are frozen, most enforcement stops, and creditors may not chase her for those debts.

What it does not do: wipe anything out, or pause the running bills. Rent, mortgage, council tax and energy for this month still have to be paid. Some debts stay outside it, such as court fines, child maintenance and debts from fraud. One standard breathing space a year.

Three next steps:
1. Sit with her and open the bag together. Two piles: priority (rent or mortgage, council tax, gas and electric, court fines, child maintenance, tax) and the rest. Throw away nothing but envelopes.
2. Ring National Debtline on 0808 808 4000 with her, or book the local advice agency. Say: "eleven creditors, anxious, wants to know whether breathing space is right".
3. Write down income, rent and bills on one page. It is the first thing that the adviser asks for.

If she is having mental health crisis treatment, there is a stronger kind: an approved mental health professional certifies it, and it lasts as long as the treatment and 30 days more.`,
      },
      {
        author: 'sarah-whitlow',
        hoursAfter: 74,
        body: `We opened the bag. It took an hour and two cups of tea. Nine creditors, not eleven, and she slept that night. The adviser starts on Thursday.`,
      },
    ],
  },
  {
    key: 'bailiff-letter-council-tax',
    channel: 'money-and-benefits',
    title:
      'Council tax has gone to the bailiffs. Letter says they visit next week. Does he have to let them in?',
    body: `A man in his fifties who lives alone and has COPD owes council tax from last year. There is a letter from enforcement agents. He is hiding in the back room whenever the bell rings.

What are his rights at the door, and can it still be taken back by the council?`,
    needs: ['money-debt', 'long-term-condition'],
    barriers: ['awareness', 'money'],
    urgency: 'urgent',
    author: 'ben-adeyemi',
    isAnonymous: false,
    hoursAgo: 262,
    state: 'answered',
    answers: [
      {
        author: 'farida-noorzai',
        hoursAfter: 0.8,
        isAccepted: true,
        body: `He does not have to let them in. For council tax they may not force their way into a home on a first visit, and may not push past him. They can come in by an open or unlocked door, so: doors locked, talk through the letterbox or the window, and nothing signed. They may come between 6am and 9pm. A vehicle outside can be clamped, so think where it stands.

Three next steps:
1. Ring the agents' office, not the person at the door, and say: "He is vulnerable: lung disease and severe anxiety. Please hold action and pass the case to your welfare team." They must consider it. Follow up by e-mail.
2. Ring the council's recovery team and ask it to take the debt back and agree a payment. Ask in the same call about Council Tax Reduction, the 25% discount for living alone, and whether either can be backdated. Often the debt itself shrinks.
3. A debt adviser today: National Debtline, 0808 808 4000. A breathing space would stop the visit while it lasts.

Most fees are added when the visit happens, so one call this week is worth real money. Tell him that he is not going to prison over a letter like this. People believe that, and they do not dare to ask.`,
      },
      {
        author: 'tomasz-zielak',
        hoursAfter: 20,
        body: `From the council's side: an e-mail headed "vulnerable, request to recall from enforcement", with one paragraph and a budget, goes to the top of the pile. Anger goes to the complaints team.`,
      },
    ],
  },
  {
    key: 'pip-zero-points',
    channel: 'money-and-benefits',
    title: 'PIP refused with zero points. She wants to give up. What is the date that matters?',
    body: `A woman in her thirties with epilepsy and depression had her PIP claim refused, zero points everywhere. The letter is two weeks old. She says the report describes somebody else.

How long has she got, what does she ask for, and is it worth it?`,
    needs: ['benefits', 'disability-sensory', 'long-term-condition'],
    barriers: ['confidence'],
    urgency: 'soon',
    author: 'imran-shah',
    isAnonymous: false,
    hoursAgo: 445,
    state: 'answered',
    answers: [
      {
        author: 'farida-noorzai',
        hoursAfter: 5,
        isAccepted: true,
        body: `One month from the date on the decision letter: that is the time to ask for a mandatory reconsideration. So she has about two weeks. A late request can be let in with good reasons, up to thirteen months, but do not plan on it.

Three next steps:
1. Ring or write to ask for it now, and in the same breath ask for a copy of the assessor's report. What counts is asking in time; the arguments can follow, so say that they will and by when.
2. Go through the activities with her, one by one: can she do it safely, to an acceptable standard, as often as she needs to, in a reasonable time? With epilepsy, "safely" is the word. One good example from an ordinary week for each is worth more than a diagnosis. A seizure diary and a letter from somebody who sees her help.
3. Book the advice agency for the next stage. If the reconsideration says no, she has a month to appeal to the independent tribunal. It is free, and a large share of those who go do win. Ask for a hearing rather than papers if she can bear it: being met helps.

Check the rest too: Universal Credit health element, Council Tax Reduction, a bus pass. And do tell her that zero points is not a judgement of her.`,
      },
      {
        author: 'delyth-penrose',
        hoursAfter: 26,
        body: `Write down with her what a bad day looks like, hour by hour. She will say less to a stranger than to you. Put it in her words.`,
      },
      {
        author: 'imran-shah',
        hoursAfter: 120,
        body: `Request made, report asked for. The report says she walked in "without difficulty"; it was a phone assessment.`,
      },
    ],
  },
  {
    key: 'attendance-allowance-proud',
    channel: 'money-and-benefits',
    title: '"There are people worse off than me." How do you talk about Attendance Allowance?',
    body: `A man of nearly ninety, proud, not in good heat, gets up twice in the night and his wife helps him to dress. They have some savings and are sure that it means no help. He waved the leaflet away.

Words that have worked for you?`,
    needs: ['benefits', 'later-life', 'carers'],
    barriers: ['culture', 'awareness'],
    urgency: 'routine',
    author: 'rosie-lindqvist',
    isAnonymous: false,
    hoursAgo: 1290,
    state: 'answered',
    answers: [
      {
        author: 'farida-noorzai',
        hoursAfter: 30,
        isAccepted: true,
        body: `I say: "It is not charity and it is not about being poor. You paid in. It is there to make up for what being unwell costs." Savings and income do not count for Attendance Allowance. Then I ask what a warmer bedroom or a taxi would change this week.

Three next steps:
1. Ask for the form by phone with him. If it comes back within the six weeks printed on it, it counts from the day of the call.
2. Fill it in slowly, over two visits. It asks about help needed, whether or not he gets it. Count the nights, the near falls, the buttons, the prompting. He has to have needed help for six months, unless he is near the end of life, when special rules make it fast.
3. When it comes, check what it opens: Pension Credit or a higher amount of it, Council Tax Reduction, and for his wife Carer's Allowance or at least the underlying entitlement.

Age UK, 0800 678 1602, has people who will do the form with him. He may prefer a stranger for that. Some do.`,
      },
      {
        author: 'margaret-okell',
        hoursAfter: 52,
        body: `I once asked "What would you tell a shipmate to do?" He filled it in that afternoon.`,
      },
    ],
  },
];
