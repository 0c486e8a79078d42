// Asking peers without telling them who it is about. Plain words, short sentences.
import type { LearningModule } from '#shared/learning/types.ts';

export const sharingSafely: LearningModule = {
  id: 'sharing-safely',
  version: 1,
  title: 'Sharing safely with peers',
  lead: 'How to ask for help with a case so that nobody can be recognised.',
  minutes: 5,
  needs: [],
  competency: 'safe',
  cards: [
    {
      title: 'Ask about the problem, not the person',
      text: [
        'Your peers can help you with “a landlord who will not mend the heating for a family with a baby”. They do not need to know which family.',
        'Peer Hub takes out names, numbers and addresses before anything leaves the page, and looks again before it is posted. It cannot know everything. You are the last one to look.',
      ],
    },
    {
      title: 'The sum of small facts',
      text: [
        'No name, and yet everyone in town knows who it is. A rare illness, a small village, an unusual job, a day in the news: each is harmless, but together they point to one person.',
        'Ask yourself: could someone who knows them, or who is keen to find out, tell who this is? If you hesitate, say less.',
      ],
      todo: {
        title: 'Say it wider',
        items: [
          'An age becomes a stage of life: “in her seventies”, “a young parent”.',
          'A village becomes “a rural area”.',
          'A rare illness becomes “a long-term condition”.',
          'A day becomes “last month”.',
          'A family’s make-up is told only as far as the question needs it.',
        ],
      },
    },
    {
      title: 'Hidden from colleagues is not gone',
      text: [
        'When you hide your name, your peers see another one. The community still holds who wrote it, and can be made to look when there is a grave reason. So a post is hidden from colleagues, and is not unknown to everyone.',
        'That helps you ask without shame. It does not make it safe to write what should not be written.',
      ],
    },
    {
      title: 'A chat is not the record',
      text: [
        'NHS guidance on mobile messaging says: share as little as you can, and do not let a chat become the record. What you decide because of an answer belongs in the person’s record, soon, in your own words.',
        'Messages can also be asked for later, by the person or under freedom of information.',
      ],
      todo: {
        title: 'After you have your answer',
        items: [
          'Check it: a peer’s tip is not an instruction.',
          'Write what you decided in the record.',
          'Say in the thread what helped, without new details.',
          'If someone could be recognised after all, report the post at once. It may be yours.',
        ],
      },
    },
  ],
  check: {
    question:
      'You want to ask about a retired lighthouse keeper of 91 with a rare illness who lives in a village of fifty homes. What do you post?',
    answers: {
      a: {
        words: 'The same, without his name: names are what identifies people.',
        why: 'Age, work, illness and village point to one person. Leaving out the name changes nothing.',
      },
      b: {
        words: '“An older man in a rural area with a long-term condition”, and the question itself.',
        why: 'Your peers have all they need to answer, and nobody can tell who it is.',
      },
      c: {
        words: 'The same, but with your own name hidden.',
        why: 'That hides you, not him. It is he who must not be recognised.',
      },
    },
    right: 'b',
  },
  reflection:
    'Think of a case that you told a colleague about. Which details did they truly need? Which did you tell because they make a good story?',
  sources: [
    'Information Commissioner’s Office: anonymisation, the motivated intruder',
    'NHS England: guidance on mobile messaging',
  ],
  writtenOn: '2026-11-21',
  reviewBy: '2027-02-20',
};
