// Pages for paper and for copying: who does what, how to come by oneself, words for a practice to send, and a plan to write by hand. They
// quote no figures. A blank in square brackets is for the organisation to fill in.
import type { PaperPage } from './types.ts';

export const whoDoesWhat: PaperPage = {
  title: 'What a link worker does',
  lead: 'A link worker has time to listen. They help people find what keeps them well: people, places, advice and things to do nearby.',
  sections: [
    {
      title: 'A link worker helps with',
      items: [
        'Feeling alone, or having lost somebody',
        'Worries about money, home, work or caring',
        'Getting out, getting moving, trying something new',
        'Finding the right help, and going along the first time',
      ],
    },
    {
      title: 'A link worker does not',
      items: [
        'Treat illness, or give medical advice',
        'Decide about benefits, housing or care',
        'Answer in an emergency: in danger call 999, and for urgent health help call 111',
      ],
    },
    {
      title: 'Who does what',
      text: ['The names sound alike. The work is not. People in all four roles often work side by side.'],
      items: [
        'Link worker: starts from what matters to you, and links you with people and support nearby.',
        'Care coordinator: brings the parts of your care together, so that visits and plans fit.',
        'Health coach: works with you on a change that you choose for your health, step by step.',
        'Community development worker: helps people round here start and run things together, and speak up for what they need.',
      ],
    },
    {
      title: 'Link workers and community development workers',
      text: [
        'They need each other. One walks beside a person. The other works with the whole place, so that there is somewhere to walk to. Both help people to have a say and to do things their own way.',
      ],
    },
    {
      title: 'How to reach a link worker',
      items: [
        'Ask anybody at your practice.',
        'Come by yourself, where this is offered: nobody needs to send you.',
        'A community group or a friend can ask for you, if you agree.',
      ],
      text: ['Ask your practice which of these ways are open where you live.'],
    },
  ],
};

export const leaflet: PaperPage = {
  title: 'You can come by yourself',
  lead: 'You do not need to be ill, and you do not need a letter. If something is on your mind, a link worker has time for you.',
  sections: [
    {
      title: 'Come and talk if',
      items: [
        'you would like more company',
        'money, home or work keeps you awake',
        'you look after somebody and it is getting hard',
        'you want to try something and do not know where to start',
        'you are well and want to stay so',
      ],
    },
    {
      title: 'What happens',
      items: [
        'You talk for as long as it takes, with a cup of tea if you like.',
        'You say what matters. You decide what happens next.',
        'You agree on one small step. The link worker can go along.',
      ],
    },
    {
      title: 'Good to know',
      items: [
        'It is free.',
        'You can bring somebody with you, and ask for somebody who speaks your language.',
        'What you say is kept private, unless somebody may come to harm.',
        'You can stop at any time, and come back.',
      ],
    },
    {
      title: 'Where and when',
      blanks: ['Place', 'Days and times', 'Phone or text', 'First name of your link worker'],
    },
    {
      title: 'If it cannot wait',
      text: ['In danger, call 999. For urgent help with your mental health, call 111 and choose option 2.'],
    },
  ],
};

export const wordsToSend: PaperPage = {
  title: 'Words for a practice to send',
  lead: 'For the website, a text message, and the phone line. Fill in what stands in brackets.',
  sections: [
    {
      title: 'On the website',
      text: [
        'Is something on your mind that a doctor cannot fix? Our link worker has time to listen. They can help with feeling alone, money worries, caring, or finding something to do nearby. You can come by yourself: ring [number], or ask at the desk.',
      ],
    },
    {
      title: 'As a text message',
      text: [
        '[Practice]: would you like to talk to our link worker about what matters to you? It is free and you choose what happens. Ring [number] or reply YES.',
      ],
    },
    {
      title: 'While people wait on the phone',
      text: [
        'Did you know that we have a link worker? They have time to listen, and they know what is going on round here. You do not need to be ill. Ask for the link worker when we pick up.',
      ],
    },
  ],
};

export const plan: PaperPage = {
  title: 'My plan',
  lead: 'For you to write and to keep. No name needs to stand on it.',
  sections: [
    { title: 'What matters to me' },
    { title: 'What is already good' },
    { title: 'One small step, and when' },
    { title: 'Who is with me' },
    { title: 'What could get in the way, and what I do then' },
    { title: 'How I will know that it helped' },
  ],
};
