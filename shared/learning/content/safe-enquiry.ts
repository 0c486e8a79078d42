// Domestic abuse: asking so that nobody comes to more harm. The steps are those of the crisis path. Plain words, short sentences.
import type { LearningModule } from '#shared/learning/types.ts';

export const safeEnquiry: LearningModule = {
  id: 'domestic-abuse-safe-enquiry',
  version: 1,
  title: 'Domestic abuse: asking safely',
  lead: 'When to ask and when not to, what makes the risk high, and what to leave unwritten.',
  minutes: 7,
  needs: ['domestic-abuse', 'safeguarding-child', 'safeguarding-adult'],
  competency: 'safe',
  cards: [
    {
      title: 'First: is it safe to talk?',
      text: [
        'Never ask in front of a partner, a relative, a friend or a child. Someone who answers for them, will not leave the room, or came along to translate may be the one they fear. Use a paid interpreter.',
        'On the phone you cannot see who is in the room, or whether the call is on speaker.',
      ],
      todo: {
        title: 'Before you ask anything',
        items: [
          'Ask if they are alone, in a question that can be answered with yes or no.',
          'Have a harmless reason for your call ready, in case someone listens.',
          'Agree on a safe time and a safe way to reach them.',
          'Leave no message, letter or text that others may see.',
        ],
      },
    },
    {
      title: 'Ask plainly and without blame',
      text: [
        'Say why you ask: “I ask many people this, because there is help.” Then ask: “Does anyone at home hurt you, frighten you, or decide what you may do?”',
        'Abuse is not only hitting. It can be who holds the bank card, who reads the phone, who says where one may go. It happens to women and men, in every kind of couple and between relatives.',
      ],
    },
    {
      title: 'If they say yes',
      text: [
        'Two sentences come first: “I believe you.” “This is not your fault.” Do not ask why they stay, and do not tell them to leave: a recent split is one of the things that make the risk high.',
        'They choose the pace, unless the risk is high, or a child or an adult who needs care is at risk: then you may have to tell someone. Say so before you do, if that is safe. They can go to the police when they wish. Your part is to make sure that they know who is there.',
      ],
      todo: {
        title: 'Who they can ring',
        items: [
          'National Domestic Abuse Helpline, free, day and night: 0808 2000 247.',
          'Men’s Advice Line: 0808 801 0327. Check its hours.',
          'Galop, for LGBT+ people: 0800 999 5428. Check its hours.',
        ],
      },
    },
    {
      title: 'What makes the risk high',
      text: [
        'Some things mean that a person may be badly hurt or killed. You do not weigh them alone. Ask for a risk check and a safety plan today, from someone trained.',
        'Anyone who was strangled should be seen by a doctor today, even with no marks.',
      ],
      todo: {
        title: 'High risk',
        items: [
          'Hands around the neck, strangling or choking, even once.',
          'Threats to kill.',
          'Stalking.',
          'A split that is recent or planned.',
        ],
      },
    },
    {
      title: 'Who else is at home?',
      text: [
        'A child who sees or hears abuse is harmed by it, and the law says so. An adult who needs care may be at risk too. Report it today, and say that the one who causes harm must not be told.',
        'If they are badly hurt, or the one they fear is there or on the way: 999. Someone who cannot speak on a mobile can call 999 and press 55 when asked.',
      ],
    },
    {
      title: 'Write it so that it cannot be seen',
      text: [
        'Write their own words, what makes the risk high, who checked it and what was decided. Write the safe way to reach them. Say clearly that none of it may show in letters or in the online record.',
        'Tell your supervisor today. You have heard something heavy.',
      ],
    },
  ],
  check: {
    question:
      'You ring a woman about a lunch club. She says in a low voice: “I have to ask my husband. He was angry last night, he held me by the throat.” Then a door opens. What now?',
    answers: {
      a: {
        words: 'Ask her quickly what exactly happened, while you have her on the line.',
        why: 'He may be in the room now. Every question puts her at risk, and you cannot see who listens.',
      },
      b: {
        words: 'Ask for the husband, to hear his side calmly.',
        why: 'He would learn that she has spoken. That can put her life in danger.',
      },
      c: {
        words:
          'Turn to the club, ask with a yes-or-no question if it is safe and when you can ring. If it is not safe now, call 999. Get advice on high risk today.',
        why: 'You keep her safe in this minute and do not lose her. A hand on the throat means high risk, so someone trained must look at it today.',
      },
    },
    right: 'c',
  },
  reflection:
    'Whom do you not ask, because you cannot imagine it of them? What would have to change so that you ask them too?',
  sources: [
    'NICE PH50 Domestic violence and abuse: multi-agency working',
    'Domestic Abuse Act 2021, section 3; Working Together to Safeguard Children',
    'Police advice on 999 and the silent solution',
    'Crisis path of Peer Hub, domestic abuse (lines checked 20 November 2026)',
  ],
  writtenOn: '2026-11-21',
  reviewBy: '2027-02-20',
};
