// Case studies on the work of link workers itself: safety, limits, endings and looking after each other. Fictional examples.
import type { WrittenCaseStudy } from './types.ts';

export const workCases: readonly WrittenCaseStudy[] = [
  {
    key: 'the-second-man-in-the-flat',
    title: 'There was a second man in the flat: the visit I left, and what we changed',
    situation:
      'I went to a planned visit. A man I did not know opened the door and then stood in front of it. Nothing happened. I was in there for nine minutes, and I had not told anybody the address.',
    tried:
      'I said that I had left my form in the car, and did not go back. I rang my manager and then cried. We wrote an incident report, although "nothing happened". Then we made rules that one can keep: a buddy, an address in the diary, a call-in time, a sentence that means help, and a first meeting at the surgery.',
    happened:
      'The patient was seen at the practice. He was being used by the man, which became a safeguarding concern. Three colleagues said that they had had such a visit too.',
    learnt:
      'The feeling in the stomach is information. Leave first, reason later. "I need something from the car" is always true enough.',
    nextSteps: [
      'In danger: leave and ring 999. On a mobile, a silent call can be confirmed by pressing 55.',
      'Tell your manager the same day, and report it even if nothing happened. Think about whether somebody in the home is at risk.',
      'Before the next visit: records checked, buddy, call-in time, code sentence, car facing out, first meeting elsewhere.',
    ],
    needs: ['worker-safety', 'safeguarding-adult'],
    barriers: ['confidence'],
    area: null,
    people: ['link worker'],
    organisations: ['GP practice'],
    author: null,
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-04',
  },
  {
    key: 'he-found-me-online',
    title: 'He found me online: gifts, messages, and saying it early',
    situation:
      'A man whom I had helped sent a friend request, and then flowers to the practice, and then said that he knew which bus I take. I had not wanted to seem unkind.',
    tried:
      'I told my supervisor at the bus, which was late; the flowers would have been the time. The practice manager wrote to him. A colleague took over. My profiles went private, and I changed the bus for a while. We kept the messages. The police gave advice on stalking.',
    happened:
      'It stopped after the letter. I came back to the bus in the third week. My team now talks about gifts at the induction, so that nobody is alone with it.',
    learnt:
      'Boundaries are kindest when they are early and dull. It was not my fault. Fixated, obsessive, unwanted, repeated: four words that mean stalking.',
    nextSteps: [
      'Afraid or followed now: 999. Otherwise tell your manager today, keep everything, answer nothing.',
      'Ask for a change of worker and a letter from the practice, not from you. Speak to the police on 101 about stalking.',
      'Private profiles, work phone only, a changed route for a while, and supervision for what it does to you.',
    ],
    needs: ['worker-safety', 'worker-wellbeing'],
    barriers: ['confidence'],
    area: null,
    people: ['link worker'],
    organisations: ['GP practice', 'police'],
    author: null,
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'a-hundred-and-four-names',
    title: 'A hundred and four names: how we said what a caseload can be',
    situation:
      'My list had a hundred and four names on it and I knew the stories of thirty. I woke at four. Each referral said "please see soon".',
    tried:
      'I took the list to supervision and not the feeling, and then the feeling too. We sorted it in one hour: now, this month, one call and close, not for us. The practice agreed on a one-page referral guide with three examples of "yes" and three of "not us, try this". A waiting letter that says what to do meanwhile.',
    happened:
      'Fifty-eight, and honest about the wait. Two doctors changed how they refer, and one apologised. I sleep until six.',
    learnt:
      'Being full is information for the system, not a fault of mine. Closing well is part of the work.',
    nextSteps: [
      'Bring the list itself to supervision and sort it together. Risk first.',
      'Agree with the practice on a number, a guide for referrals and words for the waiting letter.',
      'Book leave and lunch. If you wake at four for more than two weeks, see your own GP.',
    ],
    needs: ['worker-wellbeing'],
    barriers: ['waiting'],
    area: null,
    people: ['link worker'],
    organisations: ['GP practice'],
    author: 'priya-sundaram',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-06',
  },
  {
    key: 'when-she-died',
    title: 'When somebody on my caseload died, and what my team did that afternoon',
    situation:
      'I heard it in the corridor. I had spoken to her on the Monday. There were four people in my diary that afternoon.',
    tried:
      'My supervisor asked me one question, "who is with you?", and had two of the four moved. We looked at the notes together so that I did not do it alone at night. I wrote down what I remembered for the review while it was fresh. I asked whether it was all right to go to the funeral. It was.',
    happened:
      'I was asked again in the third week and in the eighth, which is when it came. The review had no blame in it. I light a candle for her at the turn of the year, and I told nobody why until now.',
    learnt:
      'Care is not the same as control. The second and the eighth week need somebody as much as the first day.',
    nextSteps: [
      'Today: tell your supervisor, move what can be moved, do not be alone with the notes. Samaritans are there for workers too, on 116 123.',
      'Write down what you remember for the review, facts and times only, and leave judgement out of it.',
      'Put the third and the eighth week in the diary now, for somebody to ask.',
    ],
    needs: ['worker-wellbeing', 'bereavement', 'suicide-self-harm'],
    barriers: ['confidence'],
    area: null,
    people: ['link worker'],
    organisations: ['GP practice'],
    author: 'margaret-okell',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-06',
  },
  {
    key: 'an-ending-with-a-calendar',
    title: 'He asked me never to stop ringing: an ending with a calendar',
    situation:
      'A man I had rung each week for five months said that I was his best friend. I was flattered, and then I was frightened.',
    tried:
      'In supervision we planned an ending as one plans a beginning. I told him how many calls were left and we wrote them in his calendar. Each call had one new person in it: the shed, his cousin, the chatty bus. In the last one we each said what we had learnt.',
    happened:
      'He was angry in call three and proud in call six. The shed rang me in the summer: he shows new people where the kettle is.',
    learnt:
      'Say at the first meeting that there will be a last one. Dependence is often us being the only good thing; the answer is more good things.',
    nextSteps: [
      'Name the number of meetings early, and again in the middle. If it has slipped, take it to supervision first.',
      'In each remaining contact bring in one person or place that stays.',
      'Mark the last one: what changed, what they will do in a bad week, how to come back.',
    ],
    needs: ['worker-wellbeing', 'loneliness'],
    barriers: ['confidence'],
    area: null,
    people: ['link worker', 'older person'],
    organisations: ['community group'],
    author: 'delyth-penrose',
    evidence: 'peer-tip',
    version: 1,
    reviewBy: '2027-05',
  },
];
