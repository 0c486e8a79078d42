// Case studies on loneliness, low mood, danger to oneself and grief. Fictional examples.
import type { WrittenCaseStudy } from './types.ts';

export const mindCases: readonly WrittenCaseStudy[] = [
  {
    key: 'not-a-joiner',
    title: 'Not a joiner: five groups refused, and a broken clock',
    situation:
      'A widowed engineer in his seventies liked our talks and turned down everything else. I had begun to feel like a brochure, and he had begun to feel like a target.',
    tried:
      'I stopped offering. I asked what people used to ask him to mend. The community centre’s clock had stood at ten past four for years, so I asked whether he would look at it. He came "just the once", and the caretaker found him a drawer full of other things.',
    happened:
      'The clock runs. So does a Wednesday bench where people bring toasters. He says that he is not in a group; he is at work.',
    learnt:
      'Some people do not want company. They want to be needed, and company comes with it. One errand is better than a list.',
    nextSteps: [
      'Ask what people came to them for, at work or in the family. Listen for a skill, not for an interest.',
      'Find one real job that somebody needs done, small and with an end. Go along and leave early.',
      'Ask the repair café, school or allotment if it may become regular, and tell them not to call it a group.',
    ],
    needs: ['loneliness', 'later-life', 'bereavement'],
    barriers: ['culture', 'confidence'],
    area: 'pellhaven',
    people: ['older person'],
    organisations: ['community group'],
    author: 'rosie-lindqvist',
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-06',
  },
  {
    key: 'eleven-steps-to-the-door',
    title: 'From the sofa to the chatty table in eleven small steps',
    situation:
      'A woman of thirty-four had not gone out alone for two years, except to the bins. She wanted friends and was sick with fear at the thought. She had been referred to a coffee morning and had not come.',
    tried:
      'We drew a ladder. Rung one was the gate. Rung four was the café’s outside window, with me across the road. The host of the chatty table sent a short message with a photograph of the table and of herself. Talking therapies ran beside it, by telephone at first.',
    happened:
      'Eleven rungs, fourteen weeks, two steps back in the winter. She now sits at the table with her back to the wall, and last month she moved up for somebody new.',
    learnt:
      'A referral to a group is not a step. It is a staircase. A face and a picture of the room beforehand took away half the fear.',
    nextSteps: [
      'Make a ladder together, with a first rung that is almost too easy, and let them set the day.',
      'Ask the host for a photograph, a name to ask for, and a seat near the door. Go along the first time.',
      'Offer talking therapies beside it, and agree beforehand what happens after a bad day.',
    ],
    needs: ['loneliness', 'mental-wellbeing'],
    barriers: ['confidence', 'access'],
    area: 'harrowmere',
    people: ['working-age adult'],
    organisations: ['community group', 'mental health service'],
    author: 'sarah-whitlow',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-04',
  },
  {
    key: 'four-months-waiting',
    title: 'Four months on the list: what helped somebody hold on until therapy began',
    situation:
      'A woman in her thirties with panic attacks had been assessed, was told "about four months", and felt dropped. Her world was shrinking: first the bus, then the shop.',
    tried:
      'We made the waiting into something. A ten-minute call on Mondays. A breathing exercise from the service’s own material, used on good days. A walking group with two men who do not talk much. I asked about suicide at the start and again in the sixth week. She knew that she could ring the service if it got worse, and what to say.',
    happened:
      'Therapy began in month five. She says that it went faster because she had already walked to the pond.',
    learnt:
      'Waiting well is an intervention. Give them the sentence that changes their place on the list: "It is worse than when you assessed me, because…".',
    nextSteps: [
      'Ask about safety now and again each few weeks. Samaritans are there day and night on 116 123; 111 and the mental health option for urgent help.',
      'Agree on one regular small contact, and one thing that keeps the world from shrinking.',
      'Check the place on the list with the service, and help them to report if it gets worse.',
    ],
    needs: ['mental-wellbeing', 'physical-activity'],
    barriers: ['waiting'],
    area: null,
    people: ['working-age adult'],
    organisations: ['mental health service', 'community group'],
    author: 'margaret-okell',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-03',
  },
  {
    key: 'between-two-services',
    title: 'Too ill for one service and too well for another: standing in the gap together',
    situation:
      'A man with a long history of trauma was told by talking therapies that he was too complex and by the community team that he did not meet the threshold. He had the two letters folded in one envelope.',
    tried:
      'I asked him what he wanted from either. "Somebody who stays." With his consent the practice called one short meeting of both services, with him in it. We asked one question: who holds this until it is settled? A peer supporter from the recovery college began in the meantime.',
    happened:
      'The community team’s psychologist took him for a stabilisation group. It took six weeks and three reminders from the practice manager. The peer supporter is who he quotes.',
    learnt:
      'Two letters that contradict each other belong on one table. Ask for the reason, the threshold and the alternative in writing, and do not become the service yourself.',
    nextSteps: [
      'With consent, ask the GP to bring both services together, the person included, and to ask who holds this meanwhile.',
      'Agree on a written plan for a crisis: whom to ring, what helps, what makes it worse.',
      'Look for peer support or a recovery college now. Take your own part in it to supervision.',
    ],
    needs: ['mental-wellbeing', 'safeguarding-adult'],
    barriers: ['eligibility', 'waiting'],
    area: 'harrowmere',
    people: ['working-age adult'],
    organisations: ['mental health service', 'GP practice'],
    author: 'margaret-okell',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'everyone-better-off',
    title: '"They would all be better off": the call, the question and the twenty minutes after',
    situation:
      'In a routine call about debt, a man in his fifties said that his family would be better off without him. He said it lightly. I had been in the job for five weeks.',
    tried:
      'I put my notes down and asked: "Are you thinking of killing yourself?" He was silent, and then said yes. I asked whether he had decided how, whether he had it there, and who was with him. He had tablets and a time. I told him what I would do before I did it. A colleague rang 999 while I stayed on the line, and we talked about his garden.',
    happened:
      'An ambulance came, and the crisis team the next day. He rang the practice weeks later to say that nobody had asked him before.',
    learnt:
      'Asking does not put the thought there. You do not have to find the right words, only plain ones. And somebody must sit with the worker afterwards. My supervisor did, with her coat still on.',
    nextSteps: [
      'Ask in plain words about killing themselves, how, when, and what they have at hand. Stay with them.',
      'A plan, the means or no safe promise: 999 now. Urgent, not this minute: 111 and the mental health option, and the GP today. Samaritans 116 123, or text SHOUT to 85258.',
      'Tell the GP and your supervisor the same day, write what was said in their words, and do not go home alone with it.',
    ],
    needs: ['suicide-self-harm', 'money-debt', 'worker-wellbeing'],
    barriers: ['confidence'],
    area: null,
    people: ['working-age adult', 'link worker'],
    organisations: ['GP practice', 'mental health service'],
    author: 'sarah-whitlow',
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-02',
  },
  {
    key: 'long-sleeves-in-july',
    title: 'Long sleeves in July: a student, her safety plan and no promises of secrecy',
    situation:
      'A student of nineteen came about loneliness. She pulled her sleeves down over her hands in a heatwave and asked whether what she said would go to her parents.',
    tried:
      'I told her first what I can keep to myself and what I cannot. I asked whether she hurts herself, and what it does for her, and then separately about suicide. She saw the GP for the cuts and for her mood. We wrote a safety plan on her phone: signs, what helps for ten minutes, people, numbers, and how to make her room safer.',
    happened:
      'She still hurts herself sometimes, less and cleaner. The college counsellor sees her weekly. She added "dog videos" to the plan and it is the line that she uses most.',
    learnt:
      'Do not ask her to promise to stop. Take away shame before you take away anything else. For under-eighteens the safeguarding lead is told the same day.',
    nextSteps: [
      'Say what is confidential and what is not, then ask about self-harm and, separately, about suicide.',
      'Same-day GP for wounds, overdose or danger: 999 if it cannot wait. Any amount of tablets taken is for the emergency department.',
      'Write a safety plan in their own words. Text SHOUT to 85258 works for people who will not ring.',
    ],
    needs: ['suicide-self-harm', 'loneliness', 'mental-wellbeing'],
    barriers: ['confidence', 'culture'],
    area: null,
    people: ['young person'],
    organisations: ['school or college', 'GP practice'],
    author: null,
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-03',
  },
  {
    key: 'three-weeks-after',
    title: 'Three weeks after the funeral: what was practical, and what could wait',
    situation:
      'A woman of sixty-one had lost her husband suddenly. She was numb, organised and exhausted, and asked me for "the list".',
    tried:
      'We made two lists and put most of it on the second. First: Tell Us Once, the funeral bill, Bereavement Support Payment, whose name is on the tenancy and the energy account. Second: clothes, his car, whether to move. I asked who eats with her. We did not begin counselling, because she had not asked and it was too early.',
    happened:
      'The payment came because she claimed within three months. In the seventh month she rang Cruse herself. His coat is still in the hall, and she likes it there.',
    learnt:
      'Grief is not a condition to be treated in week three. Dates for claims are real, though, so keep those for her while she cannot.',
    nextSteps: [
      'This week: Tell Us Once, the funeral costs, and the claim for Bereavement Support Payment. A funeral payment may be possible on some benefits.',
      'Put off the large decisions. Ask who is there at meals and at weekends, and about anniversaries.',
      'Later, and if wanted: Cruse on 0808 808 1677 or a local group. Thoughts of joining the one who died are asked about at once.',
    ],
    needs: ['bereavement', 'benefits'],
    barriers: ['awareness'],
    area: null,
    people: ['older person'],
    organisations: ['bereavement charity', 'advice agency'],
    author: 'rosie-lindqvist',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'grandad-at-the-school-play',
    title: 'A boy who would not go to school after his grandfather died',
    situation:
      'A boy of eight had stopped sleeping and had tummy aches on school days. His grandfather had died in the autumn; the adults had told him that he "went to sleep".',
    tried:
      'His mother and I talked about plain words. With a children’s bereavement worker’s advice she told him that Grandad’s body had stopped working and that sleeping is safe. School gave him a card that lets him leave the room without asking. They made a box: the cap, a receipt from the chip shop, a photograph with a thumb in it.',
    happened:
      'He slept in his own bed within the fortnight. At the spring play the box stood on an empty chair in row two.',
    learnt:
      'Kind phrases frighten children. True and small words help. School is where most of the help can happen, if one adult there knows.',
    nextSteps: [
      'Ask what the child has been told, in the exact words. Help the family to find true and simple ones.',
      'Ask the school for one adult and one way out of the room. Tell them of dates that will be hard.',
      'Ask a children’s bereavement service for advice to the family first; direct work when it is needed. GP if sleep or eating do not mend.',
    ],
    needs: ['bereavement', 'families-perinatal'],
    barriers: ['awareness', 'culture'],
    area: 'brindlemoor',
    people: ['child', 'family'],
    organisations: ['school or college', 'bereavement charity'],
    author: 'joanne-tarrant',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-06',
  },
];
