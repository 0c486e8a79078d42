// Threads on the work itself: visits, notes, boundaries, endings, and looking after each other. Fictional examples.
import type { WrittenThread } from '#api/evaluation/content/types.ts';

export const workerLifeThreads: readonly WrittenThread[] = [
  {
    key: 'first-home-visit-alone',
    channel: 'link-worker-life',
    title: 'First home visit on my own tomorrow. What do you check before you knock?',
    body: `My induction covered the forms, but not the door. I have shadowed two visits. Tomorrow's is a man I have spoken to twice, pleasant, on the third floor. The lone-working policy is forty pages.

What do you really do, before, at the door and after?`,
    needs: ['worker-safety'],
    barriers: ['confidence'],
    urgency: 'soon',
    author: 'sarah-whitlow',
    isAnonymous: false,
    hoursAgo: 1400,
    state: 'answered',
    answers: [
      {
        author: 'priya-sundaram',
        hoursAfter: 2,
        isAccepted: true,
        body: `Forty pages, three moments.

1. Before: read the record for alerts (who else lives there, dogs, past threats) and ask the practice. Ring him an hour ahead: who will be in? Tell a named colleague where you are, when you come out, and what they do if you do not ring: first they ring you, then they ring the police. Agree a sentence that means "I need help" and sounds dull. Phone charged, car facing out, no lanyard round your neck.
2. At the door: stand back and to the side, say who you are, and look before you go in. If anything is wrong (drunk, shouting, a stranger, a feeling), you have left something in the car. You never need a better reason than the feeling. Inside: let him go first, sit nearest to the door, keep your coat and your keys, leave the door unlocked, do not follow him to the kitchen.
3. After: ring your colleague from the car. Then five minutes with the engine off: what did I notice, what did I promise? Anything unsafe goes on the record and to your manager the same day, even if nothing happened.

If you are afraid inside: go. If you cannot: 999, and if you cannot speak on a mobile, press 55 when asked.

And meeting at the surgery or in a café is a perfectly good first visit.`,
      },
      {
        author: 'ben-adeyemi',
        hoursAfter: 5,
        body: `Eat something before. I mean it. And tell us how it went.`,
      },
      {
        author: 'sarah-whitlow',
        hoursAfter: 32,
        body: `He had baked. I rang from the car, and I had forgotten that I had been nervous.`,
      },
    ],
  },
  {
    key: 'what-belongs-in-the-note',
    channel: 'link-worker-life',
    title: 'What belongs in the note, and what may I tell the charity I refer to?',
    body: `I either write a novel or three words. And the community organisation asks for "background", by e-mail. I am afraid of saying too much and of saying too little.

How do you decide?`,
    needs: ['worker-wellbeing', 'work-training'],
    barriers: ['confidence', 'awareness'],
    urgency: 'routine',
    author: 'sarah-whitlow',
    isAnonymous: true,
    hoursAgo: 1230,
    state: 'answered',
    answers: [
      {
        author: 'delyth-penrose',
        hoursAfter: 8,
        isAccepted: true,
        body: `Imagine the person reading it over your shoulder, because they may: many see their record online.

1. The note, in this order: reason for contact, what matters to them, needs, what we agreed, who does what by when, risk, next contact. Facts and their own words; your opinion marked as such. Other people only as far as needed ("a relative"). Things that could put them in danger if someone at home saw them: tell the practice to hide that entry.
2. The referral: what the organisation needs in order to be safe and useful on the first day, and no more. Name, how to reach them, what they hope for, access needs, and risk if there is one. Not the diagnosis, unless it changes what they will do. Ask yourself: "Would she be surprised that they know this?"
3. Consent: "I would like to tell them this and this. Is there anything you would rather I left out?" Write down what they said. Without consent only where there is a serious risk, and then you tell your safeguarding lead.

Send it by the route that your organisation has agreed, never from a personal account. When in doubt: your Caldicott Guardian or data protection lead answers this very question for a living.`,
      },
      {
        author: 'ben-adeyemi',
        hoursAfter: 29,
        body: `I write it with them in the last five minutes. "What should I put?" It takes away most of the novel.`,
      },
    ],
  },
  {
    key: 'texts-at-midnight',
    channel: 'link-worker-life',
    title: 'She texts my work phone at midnight and I lie awake. How do I mend a boundary I let slip?',
    body: `I answered twice in the evening because it was a bad week for her. Now there are messages every night, kind ones, needing ones. I see them in the morning and feel guilty, so I have begun to look at night.

I do not want to drop her. I am getting tired of the sound of the phone.`,
    needs: ['worker-wellbeing', 'loneliness'],
    barriers: ['confidence'],
    urgency: 'soon',
    author: 'imran-shah',
    isAnonymous: true,
    hoursAgo: 275,
    state: 'answered',
    answers: [
      {
        author: 'margaret-okell',
        hoursAfter: 9,
        isAccepted: true,
        body: `Everybody who is any good has done this once. It can be mended without shame on either side.

1. Say it in the day, in person or by voice, and take it on yourself: "I answered you at night and should have told you then how it works. I am here from nine to five, Monday to Thursday. I cannot read messages outside that, so I worried that you might be waiting for me." Then be quiet: she may be relieved.
2. Give her the night back: who is there at midnight? Samaritans 116 123. Text SHOUT to 85258 if she likes typing. 111 and the mental health option if it is worse. Put them into her phone together, with the names she chooses. And a time when you will ring, which you keep to the minute.
3. Turn the phone off at five and put it in a drawer at work. Set an automatic reply with your hours and those numbers. Tell your manager that you have done so, so that it is the service's rule and not your whim.

Bring it to supervision and look at what her week is missing at midnight. That is the real referral.

And sleep. You cannot pour from it when it is empty.`,
      },
      {
        author: 'rosie-lindqvist',
        hoursAfter: 20,
        body: `A goodbye that is planned from the first meeting makes all this easier. "We have about six talks" is a kind thing to say.`,
      },
    ],
  },
  {
    key: 'someone-on-my-caseload-died',
    channel: 'link-worker-life',
    title: 'Somebody on my caseload has died. I have four appointments this afternoon',
    body: `I heard it from the receptionist in the corridor. We do not know yet how. I spoke to her on Monday, and I keep going through the call. I have people coming at two.

I do not really have a question.`,
    needs: ['worker-wellbeing', 'bereavement'],
    barriers: [],
    urgency: 'urgent',
    author: 'ben-adeyemi',
    isAnonymous: true,
    hoursAgo: 1155,
    state: 'answered',
    answers: [
      {
        author: 'margaret-okell',
        hoursAfter: 0.2,
        isAccepted: true,
        body: `I am so sorry. You do not need a question.

1. Cancel two o'clock. Your manager or I will ring them for you: "unwell" is true enough. Go outside, drink some water, do not drive for a little.
2. Ring me on the supervisor line now, or whoever you trust. Just tell it, from Monday on. You do not have to be composed. Write nothing in the record yet except what is needed. If there are questions about how she died, your safeguarding lead and manager handle them together with you, never you alone.
3. Tonight: not alone if you can help it. Your employer will have a staff support line or occupational health; Samaritans, 116 123, are for us too. Tomorrow we decide together what you carry.

Going through the call again and again is what caring people do. It does not mean that there was something to find.`,
      },
      {
        author: 'joanne-tarrant',
        hoursAfter: 0.8,
        body: `I have your four. Do not think about them.`,
      },
      {
        author: 'rosie-lindqvist',
        hoursAfter: 3,
        body: `I lit a candle. I have been where you are, twice. Message me whenever you like.`,
      },
      {
        author: 'ben-adeyemi',
        hoursAfter: 50,
        isAnonymous: true,
        body: `Thank you. I went home. I had not known that one could.`,
      },
    ],
  },
  {
    key: 'explaining-what-we-do',
    channel: 'link-worker-life',
    title: 'Ten minutes at the practice meeting to explain what we are for. What landed for you?',
    body: `I get referrals for blue badges and for "difficult". The partners are kind and have no time. I have ten minutes next month and would rather not show slides.

What did you say, bring, or leave behind that changed the referrals?`,
    needs: ['work-training'],
    barriers: ['awareness'],
    urgency: 'routine',
    author: 'callum-ridgewell',
    isAnonymous: false,
    hoursAgo: 16,
    state: 'open',
    answers: [],
  },
];
