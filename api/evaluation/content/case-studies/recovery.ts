// Case studies on drink and drugs, and on minds that work in another way. Fictional examples.
import type { WrittenCaseStudy } from './types.ts';

export const recoveryCases: readonly WrittenCaseStudy[] = [
  {
    key: 'poured-it-down-the-sink',
    title: 'He poured it down the sink: why stopping at once was not safe',
    situation:
      'A man who drank a bottle of spirits a day rang proudly: he had stopped that morning. His voice shook, and so, he said, did his hands.',
    tried:
      'I told him that I was glad, and that stopping suddenly can be dangerous, so we would do it in a safe way. I asked about fits, seeing things and confusion. The GP’s duty doctor saw him within two hours and the alcohol team the next day. He went on drinking a measured amount, as they advised, until a planned detox.',
    happened:
      'A detox at home with daily visits, thiamine, and his brother on the sofa. He has been to the Tuesday recovery group for four months, where they have made him the one who does the chairs.',
    learnt:
      'Praise the decision and slow the deed. Shaking, sweating, fits, confusion or seeing things after stopping is an emergency.',
    nextSteps: [
      'Ask how much, since when, and about shaking, fits, confusion or seeing things. Those signs: 999 or the emergency department.',
      'Tell them not to stop suddenly, and ring the GP today and the local alcohol service for an assessment.',
      'Find somebody for the evenings and a recovery group. Ask about food, vitamins and driving.',
    ],
    needs: ['alcohol-drugs', 'long-term-condition'],
    barriers: ['awareness'],
    area: null,
    people: ['working-age adult'],
    organisations: ['drug and alcohol service', 'GP practice'],
    author: 'callum-ridgewell',
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-04',
  },
  {
    key: 'mother-of-a-user',
    title: 'She came about her knees: a mother, her son’s heroin and a box by the door',
    situation:
      'A woman in her sixties asked for an exercise class. In the second meeting she said that her son uses heroin in the back bedroom and that she listens for his breathing.',
    tried:
      'I asked what she needs rather than what he should do. The drug service gave her naloxone and showed her how to use it; it lives in a box by the door. A family group meets on Mondays. We talked about what she would no longer pay for, in her own words. And we found the class.',
    happened:
      'He began treatment in the winter, in his own time. She used the box once, and the paramedic said that she had saved him. She still goes on Mondays, for the others now.',
    learnt:
      'Families are people with needs of their own. Naloxone can be given out by drug services and others, so ask. Hope and limits can stand in one sentence.',
    nextSteps: [
      'Ask what the relative needs for themselves, and whether they are safe at home. Threats or money taken are a safeguarding matter.',
      'Ask the drug service about naloxone and training for the family. FRANK is on 0300 123 6600. Not breathing or not waking: 999.',
      'Offer a family support group, and keep to what they first came for.',
    ],
    needs: ['alcohol-drugs', 'carers', 'physical-activity'],
    barriers: ['culture', 'confidence'],
    area: 'harrowmere',
    people: ['carer', 'parent', 'older person'],
    organisations: ['drug and alcohol service', 'community group'],
    author: 'callum-ridgewell',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'waiting-for-adhd',
    title: 'Two years to an ADHD assessment, two weeks to a final warning',
    situation:
      'A man of twenty-four was losing his fourth job for lateness. He was on a long list for an ADHD assessment and thought that nothing could be done before it.',
    tried:
      'An employer can make adjustments without a diagnosis. He asked for a later start, written tasks and one check at noon. A union adviser came to the meeting. Access to Work paid for a coach. At home: one bowl for keys, an alarm for "shoes", and money moved on payday. The GP explained right to choose and its own queue.',
    happened:
      'The warning was withdrawn. He is late on Mondays and they plan for it. He is still waiting, and it matters less.',
    learnt: 'Need comes before diagnosis. Ask each time: what would make this easier on a normal Tuesday?',
    nextSteps: [
      'Write down three adjustments that would help at work or college, and ask for them in writing now.',
      'Look at Access to Work; ask an adviser or union if a job is at risk. Ask the GP about the list and right to choose.',
      'Agree on reminders that suit them: text, not calls; the day before and the hour before.',
    ],
    needs: ['neurodiversity', 'work-training'],
    barriers: ['waiting', 'awareness'],
    area: null,
    people: ['young person', 'working-age adult'],
    organisations: ['employer', 'GP practice'],
    author: 'delyth-penrose',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-04',
  },
  {
    key: 'quiet-hour-at-the-pottery',
    title: 'A quiet hour with the radio off: finding a group for an autistic woman who likes clay',
    situation:
      'An autistic woman in her forties had left three groups because of strip lights and "going round to say our names". She wanted people near her, not at her.',
    tried:
      'I asked her to write what a bearable room is: no radio, a fixed seat, nobody touching, an end time. The pottery gave the first hour on Fridays to that list. I sent her a page with photographs, who would be there, where the toilet is, and what one says at the door.',
    happened:
      'Four people come. They hardly speak and they notice when one is missing. She has asked for the annual health check she had avoided, with the first appointment and the lights down.',
    learnt:
      'Do not look for an autism group. Look for the thing she loves and change the room. Reasonable adjustments can be put on the record as a flag, so that she need not explain each time.',
    nextSteps: [
      'Ask for a list of what makes a room bearable and send it to the host beforehand, with her agreement.',
      'Give clear information first: pictures, times, who, what is expected, how to leave.',
      'Ask the practice for a reasonable adjustment flag, and a health check if there is a learning disability too.',
    ],
    needs: ['neurodiversity', 'loneliness', 'disability-sensory'],
    barriers: ['access', 'different-background'],
    area: 'pellhaven',
    people: ['working-age adult', 'disabled person'],
    organisations: ['community group', 'GP practice'],
    author: 'delyth-penrose',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-06',
  },
];
