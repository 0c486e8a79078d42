// Threads on energy, gambling, first payments, going online and work. Fictional examples.
import type { WrittenThread } from '#api/evaluation/content/types.ts';

export const moneyThreadsTwo: readonly WrittenThread[] = [
  {
    key: 'winter-bills-oxygen-at-home',
    channel: 'money-and-benefits',
    title: 'Oxygen machine at home and frightened of the electricity bill: what should be in place?',
    body: `A couple in their seventies. He has a concentrator that runs sixteen hours a day, and she turns the heating off to make up for it. They did not know that anyone could help with the running cost. They pay by direct debit and are in credit by mistake, I think.

What is on your checklist before the cold comes?`,
    needs: ['food-fuel', 'long-term-condition', 'later-life'],
    barriers: ['awareness', 'money'],
    urgency: 'soon',
    author: 'rosie-lindqvist',
    isAnonymous: false,
    hoursAgo: 385,
    state: 'answered',
    answers: [
      {
        author: 'farida-noorzai',
        hoursAfter: 4,
        isAccepted: true,
        body: `One hour, one phone, four calls: this is my favourite afternoon.

1. Priority Services Register, with the supplier and with the local electricity network (in a power cut the network is the one that rings). Say "medically dependent on electricity: oxygen". It is free. Ask for the water company's register on the same day.
2. The oxygen supplier pays back the electricity that the concentrator uses. Ring the number on the machine and ask when the last payment was made, and to which account. Many have never had it.
3. A benefits check: Pension Credit first, since it opens other doors. Then Attendance Allowance, Council Tax Reduction and the Warm Home Discount. That is £150 off the electricity bill, mostly automatic in England and Wales for people on means-tested benefits whose name (or whose partner's) is on the bill. Scotland differs.

And the water bill: ask for the social tariff, or WaterSure if they are metered and use more for medical reasons. If the energy account really is in credit, they may ask for it back.

Please tell her that the heating stays on. 18 degrees in the rooms they live in is the usual advice, and more if they are cold. Ask the practice nurse to say so too: she will believe the nurse.`,
      },
      {
        author: 'priya-sundaram',
        hoursAfter: 9,
        body: `Ask what they would do in a power cut tonight. Back-up cylinder? Where is the torch? Who rings whom? Write it on a card by the phone.`,
      },
    ],
  },
  {
    key: 'gambling-wages-gone',
    channel: 'money-and-benefits',
    title: 'He says "I did something stupid with the wages". How do I open the door on gambling?',
    body: `A man in his late twenties, referred for sleep problems. In the third meeting he said that the wages are gone again by the second day of the month and laughed. His partner does not know. Phone under the table the whole time.

He has not said the word. Should I?`,
    needs: ['gambling', 'money-debt', 'mental-wellbeing'],
    barriers: ['confidence'],
    urgency: 'soon',
    author: 'callum-ridgewell',
    isAnonymous: true,
    hoursAgo: 660,
    state: 'answered',
    answers: [
      {
        author: 'margaret-okell',
        hoursAfter: 11,
        isAccepted: true,
        body: `Say it lightly and as if you had heard it before, because you have. "When money goes that fast it is sometimes gambling. Is that part of it?" Then: "Thank you for telling me. It is built to be hard to stop."

Because gambling harm and suicide go together more than people think, ask about that as well, in plain words.

Three next steps:
1. While he is with you: the National Gambling Helpline (GamCare) on 0808 8020 133, free. They do calls, chat and groups, for partners too. The NHS also has gambling clinics that take self-referrals.
2. Put sand in the machine. GAMSTOP for all licensed online sites (free; it can take a day to work), the gambling block in his banking app, blocking software on the phone, and stopping the marketing messages. Four small locks hold better than one.
3. The money: a debt adviser (National Debtline, 0808 808 4000) who knows about gambling. Rent and bills leave the account on payday, before anything else can.

About the partner: it is his to tell. You can ask "What would it be like if she knew?" and offer to be there.`,
      },
      {
        author: 'farida-noorzai',
        hoursAfter: 33,
        body: `A small one: if he bets in shops, there is a self-exclusion for those as well. And no loan to "clear it all in one go". That one always comes up.`,
      },
    ],
  },
  {
    key: 'five-weeks-without-money',
    channel: 'money-and-benefits',
    title: 'First Universal Credit payment is five weeks off. Advance, yes or no?',
    body: `A woman has left a job after an operation and claimed Universal Credit on Monday. She has £60. She is proud of never having owed anyone, and the advance frightens her because it is a loan.

How do you talk that through fairly?`,
    needs: ['benefits', 'food-fuel', 'money-debt'],
    barriers: ['money', 'awareness'],
    urgency: 'soon',
    author: 'sarah-whitlow',
    isAnonymous: false,
    hoursAgo: 745,
    state: 'answered',
    answers: [
      {
        author: 'farida-noorzai',
        hoursAfter: 2,
        isAccepted: true,
        body: `Fairly means both halves. The advance is interest-free, it can be up to one full month's payment, and it is taken back from later payments, usually over as much as 24 months. So she will have a little less for a long time. She may ask for part of it and not the whole.

Three next steps:
1. Work out the five weeks on paper: rent due, food, fuel, phone. Borrow what closes the gap and no more. She asks through her journal, by phone or with her work coach, and it can come within days.
2. Before borrowing: the council's crisis payment, last pay and holiday pay still owed to her, sick pay, and whether she has paid enough National Insurance for New Style Employment and Support Allowance: it does not look at savings, though Universal Credit takes it into account, so ask an adviser whether both are worth claiming.
3. Tell the journal about the operation and send in the fit note in the first week. The health assessment counts from there, and what is expected of her should be eased meanwhile.

Food: say "the food bank is for weeks like this one". A warm referral (you ring, she goes, they know her first name) brings more people through the door than a voucher in a pocket.`,
      },
    ],
  },
  {
    key: 'everything-is-online',
    channel: 'money-and-benefits',
    title: 'No smartphone, no broadband, and every form says "go online". What is really possible?',
    body: `A man in his sixties with an old phone lost his job at the garage. The jobcentre, the council and the surgery all send links. He says he is "not stupid, just not on it". Data costs more than he can pay.

What do you do about the device, the data and the dignity?`,
    needs: ['digital-inclusion', 'work-training', 'benefits'],
    barriers: ['confidence', 'access', 'money'],
    urgency: 'routine',
    author: 'ben-adeyemi',
    isAnonymous: false,
    hoursAgo: 1010,
    state: 'answered',
    answers: [
      {
        author: 'priya-sundaram',
        hoursAfter: 16,
        isAccepted: true,
        body: `Three things, in the order of his dignity.

1. Ask for another way, today. He may claim and manage Universal Credit by phone if he cannot go online, the surgery has to offer more than an app, and the council has a desk. Say: "He needs this by phone or on paper, please note it on his file." That is a reasonable thing to ask and, with a disability, a right.
2. Data and device: the National Databank gives free SIM cards with data through community centres and libraries that belong to it. Many of the same places lend or give devices. If he gets a means-tested benefit, broadband social tariffs are cheaper, and often have no fee for leaving early. Ask his own provider first, by name: "Do you have a social tariff?"
3. Learning, if and when he wants: one goal that is his (the football results, a photograph of his granddaughter), one hour, one helper, the same chair. Not a course. Libraries are kind about this.

Never hold his password for him. Set up a notebook of his own that lives at home.`,
      },
      {
        author: 'ngozi-umeh',
        hoursAfter: 40,
        body: `Most mobile networks let you use many NHS pages without using up data. Check with his network, since it comes and goes.`,
      },
    ],
  },
  {
    key: 'would-like-to-try-work',
    channel: 'money-and-benefits',
    title: 'She would like to try a few hours of work but is terrified of losing everything',
    body: `A woman in her forties on Universal Credit with the health element, three years after a breakdown. A café has offered her six hours a week. She has said yes in her heart and no on the phone.

What can I truthfully promise her?`,
    needs: ['work-training', 'benefits', 'mental-wellbeing'],
    barriers: ['confidence', 'awareness'],
    urgency: 'routine',
    author: 'delyth-penrose',
    isAnonymous: false,
    hoursAgo: 1370,
    state: 'answered',
    answers: [
      {
        author: 'farida-noorzai',
        hoursAfter: 22,
        isAccepted: true,
        body: `Promise her a calculation, not a result. What I can say as a rule: Universal Credit goes down gradually as wages go up, it does not stop at the first hour, and somebody with the health element keeps a part of the wages (the work allowance) before anything is taken off. PIP is not about work at all.

Three next steps:
1. A "better off" calculation with an adviser, on her figures, before she starts. Citizens Advice or the jobcentre can do it; I would do it with both.
2. Ask the work coach in writing how starting work would bear on her health element and on any reassessment. Some rules are changing, so she should have the answer in her journal and not from memory.
3. Look at help that comes with her: Access to Work (travel, a job aide, a mental health support service), and the supported employment scheme in your area, which places people first and then stays beside them. Ask what it is called where you are.

And the human part: agree with the café on a trial month, a quiet corner for the break, and one person to tell when it is too much.`,
      },
    ],
  },
];
