// Threads of the urgent channel: what has to happen today, and whom to ring first. Fictional examples.
import type { WrittenThread } from '#api/evaluation/content/types.ts';

export const urgentThreads: readonly WrittenThread[] = [
  {
    key: 'nowhere-to-sleep-tonight',
    channel: 'urgent-help',
    title: 'Asked to leave by family this morning, nowhere to sleep tonight. What do I do before five?',
    body: `A young adult came to the surgery with two bags. The family they were staying with have told them not to come back. They have asthma and a history of low mood, no money until next week, and are frightened of hostels.

I have rung two hostels myself and both want a council referral.

It is half past one. Whom do I ring first, and is there anything that makes the council act today?`,
    needs: ['homelessness', 'mental-wellbeing'],
    barriers: ['confidence', 'money'],
    urgency: 'urgent',
    author: 'sarah-whitlow',
    isAnonymous: false,
    hoursAgo: 410,
    state: 'answered',
    answers: [
      {
        author: 'tomasz-zielak',
        hoursAfter: 0.3,
        isAccepted: true,
        body: `You are in time. Ring the council's housing options (homelessness) team now, with the person beside you on speaker. After hours the emergency number does the same job.

What to say: "I am making a homelessness application for someone who is homeless tonight and may be in priority need. Please consider interim accommodation today." Those words matter. If the council has reason to believe that someone may be homeless, eligible and in priority need, it has to provide somewhere while it looks into it. It is a low bar, and they do not need to prove everything first.

Three next steps:
1. Make the call with them. Mention the asthma, the low mood and their age: these all bear on priority need. Ask for the name of the officer and the case reference, and write down the time.
2. Ask a clinician for two lines in writing about health and why a night outside would make it worse. E-mail it to the officer, with consent.
3. If you are told no, ask for the decision in writing and ring Shelter on 0808 800 4444 straight away. Being refused at the desk is not the same as a decision.

The council also owes a relief duty for 56 days to anyone homeless and eligible, priority need or not. So there is always a plan to be had.`,
      },
      {
        author: 'margaret-okell',
        hoursAfter: 0.5,
        body: `And ask, kindly and directly, whether they feel safe and whether they have had thoughts of ending their life. Being put out by family is a heavy thing. If yes: same-day GP, 111 and choose the mental health option, or 999 if it is now. Ring me on the supervisor line if you want company while you do it.`,
      },
      {
        author: 'sarah-whitlow',
        hoursAfter: 4.2,
        body: `Thank you both. They have a room tonight, and an assessment tomorrow at ten. I said the sentence word for word and the tone of the call changed.`,
      },
    ],
  },
  {
    key: 'said-everyone-better-off',
    channel: 'urgent-help',
    title: 'On the phone they said everyone would be better off without them. What do I say next?',
    body: `I have just come off a call. A man in his fifties, out of work since spring and in debt, said quietly that everyone would be better off without him. He laughed it off when I asked what he meant. He has agreed that I may ring back in twenty minutes.

I have done the first-response module but I am shaking a bit. What do I say when I ring, and whom do I tell?`,
    needs: ['suicide-self-harm', 'money-debt'],
    barriers: ['confidence'],
    urgency: 'urgent',
    author: 'imran-shah',
    isAnonymous: true,
    hoursAgo: 233,
    state: 'answered',
    answers: [
      {
        author: 'margaret-okell',
        hoursAfter: 0.1,
        isAccepted: true,
        body: `You heard it and you are going back: that is the right thing. Asking does not put the idea there.

Ring now rather than in twenty minutes, and have a colleague in the room. Say: "You said people would be better off without you. Sometimes when people say that, they are thinking about ending their life. Are you?" Then wait. Let the silence be.

If yes, or if he will not say:
1. Ask "Have you thought about how? Have you got what you would need? Is it today?" If it is now, or he has started: stay on the line, and your colleague rings 999.
2. If not right now but real: tell the duty GP before you do anything else and ask for a same-day assessment. Or ring 111 and choose the mental health option, with him on the line if he agrees. Ask who can be with him this evening, and whether the means can be put out of reach.
3. Give him people for the night: Samaritans 116 123, any hour, free. Or text SHOUT to 85258. Say when you will ring next, and ring.

You do not need his consent to tell the GP or 999 if his life is at risk. Tell him that you will, if you safely can: "I am worried about you, so I am going to speak to the doctor."

Then write the facts and the times in the record, and ring me. Not later, today.`,
      },
      {
        author: 'farida-noorzai',
        hoursAfter: 1.5,
        body: `When the day is safe: the debt can be paused. A debt adviser can ask for a breathing space of 60 days. If he is under crisis care, a mental health professional can certify a longer one, which lasts for the treatment and 30 days beyond. Knowing that the letters will stop has helped people I know to sleep.`,
      },
    ],
  },
  {
    key: 'partner-listening-in',
    channel: 'urgent-help',
    title: 'I think the partner was listening. I was about to ask about safety. How do I ring back?',
    body: `First call with a woman referred for anxiety. Her answers became one-word, and I could hear somebody breathing and then a man's voice saying "who is it". She said "wrong number" and hung up.

I have not left a message. I do not want to make things worse. Do I ring back, write, wait? She has an appointment at the practice in five days.`,
    needs: ['domestic-abuse'],
    barriers: ['access', 'confidence'],
    urgency: 'urgent',
    author: 'sarah-whitlow',
    isAnonymous: true,
    hoursAgo: 610,
    state: 'answered',
    answers: [
      {
        author: 'joanne-tarrant',
        hoursAfter: 0.4,
        isAccepted: true,
        body: `Well done for not leaving a message. No calls, texts or letters about this until you know a safe way. If you heard violence or a threat, that is 999 now, without waiting for her say-so.

Three next steps:
1. Speak to the practice safeguarding lead today. Use the appointment in five days, or ask whether the nurse can bring something routine forward ("a blood pressure check"), so that she can be seen alone. A partner who insists on coming in is told that everyone has part of the visit on their own.
2. When she is alone: "Is there somebody at home who makes you feel afraid?" Believe her, and tell her it is not her fault. Ask which number and which hours are safe, and agree a word that means "I cannot talk".
3. Offer the National Domestic Abuse Helpline, 0808 2000 247, free, day and night, and the local specialist service. If she wants to, do the DASH checklist with somebody trained. High risk goes to MARAC, and an independent adviser (IDVA) will work with her.

If children are in the home, think of them as well: a child who sees or hears it counts as a victim too. Speak to the children's front door.

Put it in the record where he cannot see it: ask the practice to hide the entry from online access and from any shared proxy account.`,
      },
      {
        author: 'priya-sundaram',
        hoursAfter: 2,
        body: `One for the phone: if you ever do get through and it feels wrong, have a dull reason ready ("calling about the flu clinic") and let her end the call. She can also dial 999 and press 55 on a mobile if she cannot speak.`,
      },
    ],
  },
  {
    key: 'meter-empty-friday-afternoon',
    channel: 'urgent-help',
    title: 'Friday, 3pm: prepayment meter empty, cupboards empty, toddler in the house',
    body: `A single mother rang in tears. The gas meter has run out, and the emergency credit is used. She has pasta and no way to cook it. Universal Credit comes on Tuesday. She has had two food bank vouchers this autumn and thinks she is not allowed another.

What can be done in the next two hours so that they are warm and fed until Tuesday?`,
    needs: ['food-fuel', 'families-perinatal', 'money-debt'],
    barriers: ['money', 'eligibility'],
    urgency: 'urgent',
    author: 'ben-adeyemi',
    isAnonymous: false,
    hoursAgo: 88,
    state: 'answered',
    answers: [
      {
        author: 'farida-noorzai',
        hoursAfter: 0.2,
        isAccepted: true,
        body: `Two hours is enough. Work in this order, because the supplier shuts first.

1. Ring the energy supplier with her, on its number for people who are off supply. Say: "A child under five, off supply, heating and cooking gone. Please give additional support credit today, and put her on the Priority Services Register." Suppliers are expected to help people in vulnerable situations; a smart meter can be topped up from afar in minutes. It is paid back in small amounts that she can afford: agree the amount on the call.
2. Then the council's crisis payment. In England the Crisis and Resilience Fund took over from the Household Support Fund in April 2026, and urgent requests should be dealt with in about 48 hours. Ask for cash rather than a voucher, and whether they do fuel as well. You can apply with her or for her.
3. Food for tonight: ring the food bank and ask. Many look at the third voucher as a sign that something else is wrong, not as a limit. Ask what they have that needs no cooking, and whether they hold fuel vouchers.

On Monday: a benefits check, Healthy Start if she is not getting it, and why the money runs out on day 26. Often it is a deduction that can be lowered.

I would write all three calls in the note, with times. It makes next week's conversation much shorter.`,
      },
      {
        author: 'ben-adeyemi',
        hoursAfter: 2.6,
        body: `£30 on the meter by half past four, food parcel collected by a volunteer, crisis payment applied for. Priority Services Register done on the same call. That order of calls is gold.`,
      },
    ],
  },
  {
    key: 'not-answering-the-door',
    channel: 'urgent-help',
    title: 'Man who is always in is not answering door or phone. When is it a police welfare check?',
    body: `I am outside. Planned visit to a man in his eighties who lives alone and is unsteady. He has never missed a visit. Curtains closed at 11, the milk is on the step, the phone rings out. The neighbour has not seen him since the day before yesterday.

Do I ring 999 or 101, the practice, or wait?`,
    needs: ['later-life', 'safeguarding-adult'],
    barriers: [],
    urgency: 'urgent',
    author: 'ben-adeyemi',
    isAnonymous: false,
    hoursAgo: 705,
    state: 'answered',
    answers: [
      {
        author: 'margaret-okell',
        hoursAfter: 0.1,
        isAccepted: true,
        body: `Ring 999 now. Out of character, at risk of a fall, not seen for two days: that is a real and immediate concern for life, not a routine welfare check. Ask for ambulance and say that entry may be needed; they will bring the police or fire service if so. Do not break in yourself.

While you wait:
1. Look through the letterbox and the windows, call his name and listen. Tell the call handler what you see and hear.
2. Ring the practice: is he in hospital, has anyone rung in, is there a key safe or a next of kin on the record? Tell 999 if he turns out to be safe elsewhere.
3. Ring me or your line manager, stay outside where you can be seen, and do not go in alone, even if the door turns out to be open.

And if it comes to nothing, you will have done the right thing. Nobody is ever cross about that.`,
      },
      {
        author: 'ben-adeyemi',
        hoursAfter: 3,
        isAnonymous: false,
        body: `He had fallen in the night and could not reach the phone. Cold and sore but talking. He is on his way to hospital. I am sitting in the car for ten minutes before I drive.`,
      },
      {
        author: 'rosie-lindqvist',
        hoursAfter: 3.4,
        body: `Take twenty. When he is home: pendant alarm, key safe, falls service, and a daily call from a befriending line. I will gladly help you set it up.`,
      },
    ],
  },
  {
    key: 'discharged-to-a-cold-house',
    channel: 'urgent-help',
    title: 'Home from hospital today to a house with no working heating. Who can act before tonight?',
    body: `The ward sent a woman in her seventies home at noon after a chest infection. The boiler has been dead for a week. She owns the house, has one fan heater, and her daughter is abroad.

I have asked the practice for a call back. I have not rung the ward or the council yet. It will be close to freezing tonight. Which of them first?`,
    needs: ['food-fuel', 'later-life', 'housing'],
    barriers: ['waiting'],
    urgency: 'urgent',
    author: 'sarah-whitlow',
    isAnonymous: false,
    hoursAgo: 1.5,
    state: 'open',
    answers: [],
  },
];
