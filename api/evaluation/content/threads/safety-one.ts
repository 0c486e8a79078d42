// Threads on abuse and safeguarding, from the channel that is joined by asking. A thread never replaces the call.
// Fictional examples.
import type { WrittenThread } from '#api/evaluation/content/types.ts';

export const safetyThreadsOne: readonly WrittenThread[] = [
  {
    key: 'he-checks-the-receipts',
    channel: 'safety-and-rights',
    title: 'No bruises, but he checks receipts, phone and mileage. Is this enough for DASH?',
    body: `A woman in her thirties said it as though it were ordinary: he reads her messages, counts the change and asks about the mileage. She left once and came back. There are two school-age children. She wants "somewhere to talk", not the police.

Is it abuse in law, what is DASH for, and what do I do with a "no"?`,
    needs: ['domestic-abuse', 'safeguarding-child'],
    barriers: ['awareness', 'confidence', 'money'],
    urgency: 'urgent',
    author: 'sarah-whitlow',
    isAnonymous: true,
    hoursAgo: 165,
    state: 'answered',
    answers: [
      {
        author: 'joanne-tarrant',
        hoursAfter: 0.6,
        isAccepted: true,
        body: `It is abuse. Controlling or coercive behaviour is a crime, and economic abuse is named in the Domestic Abuse Act. No bruise is needed. Say to her: "What you describe has a name, and it is not your fault."

DASH is a checklist that helps to see risk: separation, fear, strangling, threats to kill, stalking, pregnancy, the children. It is best done by, or with, somebody trained, and only with her alone and safe.

Three next steps:
1. Before she goes: is it safe to go home today? If not, 999 or the specialist service now. Agree on a safe way to reach her. Give the National Domestic Abuse Helpline, 0808 2000 247, in a form that he will not find (her memory, a colleague's name in the phone).
2. Today: speak to the practice safeguarding lead and offer her the local specialist service. If DASH shows high risk (many ticks, or your professional judgement, or it is getting worse), it goes to MARAC and an IDVA stands by her. For high risk, information may be shared without her consent to prevent serious harm. Tell her, if that is safe.
3. The children: talk to the children's front door about what they live with. Tell her first, when that does not raise the danger, and that the aim is to help her to keep them safe.

A "no" is hers to say when the risk is not high. Do not push, and do not close the case: "My door stays open. Shall I ring about the children's swimming again next month?" Leaving is the most dangerous time. It is planned, never improvised.`,
      },
      {
        author: 'margaret-okell',
        hoursAfter: 4,
        body: `Write what she said in her words, with the date, and have the entry hidden from online access. And bring it to supervision this week, please. These stay with us.`,
      },
    ],
  },
  {
    key: 'new-partner-old-reputation',
    channel: 'safety-and-rights',
    title: 'Worried about a new partner’s past. Can she ask the police, and will he find out?',
    body: `A woman in her twenties has been with someone for four months. A friend told her that his former partner "had to move away". He is charming, and fast: keys, shared account, talk of a baby. She asked me whether there is a way to know.`,
    needs: ['domestic-abuse'],
    barriers: ['awareness'],
    urgency: 'soon',
    author: 'ben-adeyemi',
    isAnonymous: false,
    hoursAgo: 585,
    state: 'answered',
    answers: [
      {
        author: 'joanne-tarrant',
        hoursAfter: 2,
        isAccepted: true,
        body: `Yes. The Domestic Violence Disclosure Scheme, known as Clare's Law, gives her a right to ask the police whether her partner has a history of abuse. Somebody who is worried about her may ask too, though what is found is told only to the person who needs it. The police do not tell him that she has asked.

Three next steps:
1. She can ask online, at a police station or through 101, from a safe device. She should say how and when it is safe to reach her. They talk to her, check, and decide whether telling is needed to protect her; the whole should take no more than 28 days. If there is danger now, it is 999.
2. Whatever the answer, "nothing to disclose" does not mean safe. Go through how things are now, with the specialist service or the helpline on 0808 2000 247: the speed, the keys, the account, the talk of a baby.
3. Small protections today: her own bank account, her documents somewhere else, a friend who knows a code word, location sharing checked.

If she is told something, she may not pass it on. So ask in advance who will be beside her that day.`,
      },
    ],
  },
  {
    key: 'lodger-keeps-the-bank-cards',
    channel: 'safety-and-rights',
    title: 'Lodger "looks after" both bank cards. He begged me not to tell anyone',
    body: `A man in his nineties with a lodger who holds the cards and the post. The fridge is empty, he is losing weight, a relative has been kept out. I saw him alone in the kitchen. He understands what is happening, he is frightened of "a home", and he asked me to leave it.

I know that I have to act. How do I do it without losing him?`,
    needs: ['safeguarding-adult', 'later-life', 'money-debt'],
    barriers: ['confidence'],
    urgency: 'urgent',
    author: 'ben-adeyemi',
    isAnonymous: false,
    hoursAgo: 98,
    state: 'answered',
    answers: [
      {
        author: 'joanne-tarrant',
        hoursAfter: 0.3,
        isAccepted: true,
        body: `You do know. Care and support needs, abuse or neglect, and unable because of those needs to protect himself: that is section 42 of the Care Act, and the council has to make enquiries. Raise the concern today with the adult safeguarding number for your area (it is in the directory; after hours, the emergency duty team). If he is in danger tonight, or a theft is happening now, 999.

How to put it to him: "I cannot keep this to myself, because I am worried about you. I will tell them what you want: to stay in your own house. Nobody decides that without you." And then make sure that it is the first line of the referral. Making safeguarding personal means that his wishes lead.

Three next steps:
1. Ring safeguarding. Facts, his words, your worry, what he wants, whether he can decide this for himself as far as you can tell, and whether pressure may be clouding it. Fear of the lodger is not consent. Ask what they advise you not to do.
2. Tell your safeguarding lead and the GP about the weight. Ask who will see him next, and on what day.
3. Food and warmth now, in a way that does not warn the lodger: the district nurse's visit, meals, a reason to come back. Ask safeguarding before you contact the bank. With his agreement, banks have a team for this, and can stop cards and start new ones.

Do not confront the lodger. And ring me when you have made the call: it is a hard one, and you did it well.`,
      },
      {
        author: 'tomasz-zielak',
        hoursAfter: 5,
        body: `For later: a lodger who shares the home has few rights to stay, but how and when he is asked to go should be planned with safeguarding and the police, not by letter from us.`,
      },
      {
        author: 'ben-adeyemi',
        hoursAfter: 31,
        body: `Concern accepted, a social worker visited the next day with the nurse. I said the sentence about nobody deciding without him. He held my hand and said "see that they don't".`,
      },
    ],
  },
  {
    key: 'child-said-sleeps-in-the-car',
    channel: 'safety-and-rights',
    title: 'During a call about debt a child in the room said "when we slept in the car". What now?',
    body: `I was speaking with a father about energy debt. A child of seven or so said it in the background, and he hushed them and changed the subject. No other signs; he sounds loving and worn out. I did not ask.

Is this safeguarding or housing, and whom do I speak to first?`,
    needs: ['safeguarding-child', 'homelessness', 'families-perinatal'],
    barriers: ['confidence'],
    urgency: 'urgent',
    author: 'imran-shah',
    isAnonymous: true,
    hoursAgo: 765,
    state: 'answered',
    answers: [
      {
        author: 'joanne-tarrant',
        hoursAfter: 0.3,
        isAccepted: true,
        body: `Both, and you do not have to decide which. A child without a safe place to sleep is reason enough to talk to somebody today.

1. Ring him back within the hour. Kindly: "I heard something about the car. Are you all safe tonight? Where will the children sleep?" If the answer is the car, or there is none, go to step 2 at once.
2. Ring the children's front door for your area and say what you heard, in the child's words, and what you know. Unless it raises the danger, tell him first: "I am asking for help for you." Consent is best; you do not need it if a child may be at risk of significant harm. If in doubt, ring and talk it over without names, and they will tell you.
3. Housing: a family with children is in priority need. Homeless tonight means a call to the council's homelessness team now, with him on the line.

Note the child's exact words, the time, and whom you spoke to. Tell your safeguarding lead before you go home. A child who is in danger this minute is 999.

You may feel that you are breaking his trust. Most fathers in a car are waiting for somebody to ask.`,
      },
    ],
  },
];
