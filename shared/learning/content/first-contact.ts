// The first talk with a person: listening before fixing. Plain words, short sentences.
import type { LearningModule } from '#shared/learning/types.ts';

export const firstContact: LearningModule = {
  id: 'first-contact',
  version: 1,
  title: 'First contact and what matters to you',
  lead: 'How to begin so that the person leads, and you both know what comes next.',
  minutes: 6,
  needs: [],
  competency: 'engage',
  cards: [
    {
      title: 'You are not there to fix it',
      text: [
        'People come to you with housing, money, loss, care or loneliness. Often all at once. The referral says what someone else thought was the problem. It may not be what the person would say.',
        'Your first task is to hear what matters to them. People who were asked about the role said that a link worker should give them power, and not make them depend on the service.',
      ],
    },
    {
      title: 'Say who you are, in plain words',
      text: [
        'Many people do not know what a link worker is, or mix the role up with others. Say what you do, what you do not do, and what you write down.',
        'If you will ring them, ask first when it is safe and good to talk, and whether they are alone.',
      ],
      todo: {
        title: 'In the first two minutes',
        items: [
          'Say your name, your role and how long you have together.',
          'Say that they decide what is talked about and what is done.',
          'Say what you write in the record, and when you would have to tell someone else.',
          'Ask how they like to talk: language, an interpreter, by phone or face to face.',
        ],
      },
    },
    {
      title: 'Ask what matters, then wait',
      text: [
        'One open question does more than a form: “What matters most to you at the moment?” Then be quiet. The first answer is often the safe one. The second is often the true one.',
        'Say back what you heard in their words, and ask if you have it right. This is also what belongs under “What matters to the person” in your note.',
      ],
    },
    {
      title: 'Look for what stands in the way',
      text: [
        'A good service is no use if they cannot get there. Ask about money and transport, language, confidence, and what they tried before. Being given a number is not the same as being able to ring it.',
        'Ask who could go with them the first time. For some that one thing decides whether they go at all.',
      ],
      todo: {
        title: 'Before you offer anything',
        items: [
          'Ask what they have tried and how it went.',
          'Ask what would make a first step easy enough.',
          'Offer one or two things, not a list.',
          'Ring together if they wish.',
        ],
      },
    },
    {
      title: 'End with one clear next step',
      text: [
        'Agree who does what by when. Write it down where both of you can see it. Say when you will be in touch, and keep to it even if you have no news.',
        'If you heard something that worries you about their safety, do not leave it for next time. Open “In crisis” and tell your supervisor today.',
      ],
    },
  ],
  check: {
    question:
      'The referral says “lonely, needs a lunch club”. The person says that they are fine and not a club person. What do you do first?',
    answers: {
      a: {
        words: 'Tell them about three clubs near them, so that they can choose.',
        why: 'They have just said no to clubs. A longer list answers the referral, not the person.',
      },
      b: {
        words: 'Ask what matters most to them at the moment, and listen.',
        why: 'The referral is someone else’s view. What they tell you now is where the work begins, and it may lead somewhere else.',
      },
      c: {
        words: 'Close the referral, because they have declined.',
        why: 'They declined a club, not your help. Nobody has asked them yet what they would want.',
      },
    },
    right: 'b',
  },
  reflection:
    'Think of a first talk in which you offered something too soon. What did the person say just before? What would you ask now?',
  sources: [
    'Public involvement group on the link worker role (project source S2)',
    'Information standard DAPB4066 for social prescribing: headings of the record',
    'Study of three link worker schemes, University of East London (PubMed 31623451): counselling skills most valued',
  ],
  writtenOn: '2026-11-21',
  reviewBy: '2027-02-20',
};
