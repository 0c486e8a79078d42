// The private channel that most people do not see, and the closed archive. Fictional examples.
import type { WrittenThread } from '#api/evaluation/content/types.ts';

export const quietThreads: readonly WrittenThread[] = [
  {
    key: 'cover-over-the-holidays',
    channel: 'supervisors-corner',
    title: 'Who holds the urgent channel between Christmas and New Year?',
    body: `There are three of us and eleven days. Last year two urgent questions waited overnight on the second bank holiday. Both had been told to ring 999 or 111, and both were all right, but I did not like reading them in the morning.

What do we promise, and what do we say plainly that we do not?`,
    needs: ['worker-safety', 'worker-wellbeing'],
    barriers: ['waiting'],
    urgency: 'soon',
    author: 'joanne-tarrant',
    isAnonymous: false,
    hoursAgo: 66,
    state: 'answered',
    answers: [
      {
        author: 'margaret-okell',
        hoursAfter: 4,
        isAccepted: true,
        body: `We promise working days, nine to five, one named person a day, written at the top of the channel. We do not promise nights or bank holidays, and we say so in the same place with who is there instead: 999, 111 and the mental health option, Samaritans 116 123, the council's emergency duty team.

1. I take the three days before New Year if you take the two after Christmas. A moderator looks in once each working day.
2. The notice goes up a week ahead and again on the last afternoon. No new thread gets less than one line from us by noon the next working day.
3. Whoever covers is debriefed by one of the others. We are not the exception to our own advice.`,
      },
      {
        author: 'priya-sundaram',
        hoursAfter: 9,
        body: `I will look in on the working days. I will put the notice into plain words and pin it.`,
      },
    ],
  },
  {
    key: 'same-worry-four-times',
    channel: 'supervisors-corner',
    title:
      'Four workers in a month have asked about thoughts of suicide in people with debt. What do we do with a pattern?',
    body: `Nothing that points to anyone. The same worry from four directions, and each of them thought that they were the only one. I would like us to offer something before the new year rather than answer one by one.`,
    needs: ['suicide-self-harm', 'money-debt', 'worker-wellbeing'],
    barriers: ['awareness'],
    urgency: 'routine',
    author: 'margaret-okell',
    isAnonymous: false,
    hoursAgo: 200,
    state: 'open',
    answers: [
      {
        author: 'joanne-tarrant',
        hoursAfter: 21,
        body: `A shared hour: half on asking the question out loud, in pairs, until it no longer sticks in the throat. Half on breathing space, with a debt adviser. I can do the first half.`,
      },
    ],
  },
  {
    key: 'warm-rooms-that-worked',
    channel: 'last-winter',
    title: 'Which warm rooms did people really go to, and why?',
    body: `We had nine warm rooms on the list last winter. Some were full and some had a volunteer and a kettle and nobody. What made the difference where you are?`,
    needs: ['food-fuel', 'loneliness', 'later-life'],
    barriers: ['awareness', 'transport'],
    urgency: 'routine',
    author: 'rosie-lindqvist',
    isAnonymous: false,
    hoursAgo: 1436,
    state: 'closed',
    answers: [
      {
        author: 'delyth-penrose',
        hoursAfter: 3,
        isAccepted: true,
        body: `The full ones were not called warm rooms. They were "soup and cards", "bring your mending", "toddlers and toast". Nobody had to be poor to walk in.

What we would do again:
1. Name it after what happens there, and have one person who greets everybody by name.
2. Put it on the way to something (library, chemist, school gate) and end it before the last bus.
3. Have an adviser at the next table who is "also having soup". More meters were sorted out there than by appointment.`,
      },
      {
        author: 'gareth-bowden',
        hoursAfter: 6,
        body: `The community minibus doing one loop at two o'clock brought nine people who would not have come.`,
      },
    ],
  },
];
