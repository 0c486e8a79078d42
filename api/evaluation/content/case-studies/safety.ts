// Case studies on abuse, safeguarding and exploitation. A case study never replaces the call. Fictional examples.
import type { WrittenCaseStudy } from './types.ts';

export const safetyCases: readonly WrittenCaseStudy[] = [
  {
    key: 'receipts-in-a-biscuit-tin',
    title: 'Receipts in a biscuit tin: when money is the way somebody is controlled',
    situation:
      'A woman was referred for low mood. She kept every receipt, because at the end of the week he added them up. She had no bank card. "He is just careful," she said.',
    tried:
      'I saw her alone, at a time that was already in the diary as the nurse’s. I said that being made to account for every penny has a name, economic abuse, and that it is not careful. The specialist service met her at the surgery. A bank has a team for this: a new account, letters kept back. We went at her pace, and wrote nothing that he could find.',
    happened:
      'She stayed for eight more months and left on a planned Tuesday with her documents and her own card. The service had been ready for seven of those months.',
    learnt:
      'No bruise is needed. Staying is not failing, and leaving is the most dangerous time. Our constancy was the treatment.',
    nextSteps: [
      'Ask alone and where it is safe: "Who decides about money at home? What happens if you spend some?" In danger now: 999.',
      'Offer the specialist service or the National Domestic Abuse Helpline, 0808 2000 247, from a phone he does not see. Speak to the safeguarding lead today.',
      'Ask about children and take that to the children’s front door. Have the entry hidden from online access.',
    ],
    needs: ['domestic-abuse', 'money-debt'],
    barriers: ['awareness', 'money', 'confidence'],
    area: null,
    people: ['working-age adult'],
    organisations: ['domestic abuse service', 'bank', 'GP practice'],
    author: 'joanne-tarrant',
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-03',
  },
  {
    key: 'app-on-his-phone',
    title: 'He could read her record in the app: a safe place for what she tells us',
    situation:
      'A woman told the nurse about her husband’s temper. That evening he quoted it. He had set up the app on her phone "to help", and knew her password.',
    tried:
      'The practice stopped online access the same day, in a way that looked like a fault. The safeguarding lead went through what was visible. With the specialist service she made a plan for that night first. Afterwards: a new email address on the library’s computer, and a way of booking by asking at the desk for "the feet clinic".',
    happened: 'Nothing further was read. She moved to her sister’s in the spring with the service’s help.',
    learnt:
      'Before we write, think who else reads. Ask everybody, as a matter of course, who can see their messages and their record.',
    nextSteps: [
      'Ask whether it is safe to go home today. If not: 999 or the specialist service now.',
      'Ask the practice to hide the entries and end other people’s access, quietly, and agree on a safe way to get in touch.',
      'Look at phones, shared accounts and location together with the specialist service, not alone: a sudden change can raise the danger.',
    ],
    needs: ['domestic-abuse', 'digital-inclusion'],
    barriers: ['awareness'],
    area: null,
    people: ['working-age adult'],
    organisations: ['GP practice', 'domestic abuse service'],
    author: 'joanne-tarrant',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-02',
  },
  {
    key: 'his-bruises',
    title: '"Men do not get hit": a father, a door and the right line to ring',
    situation:
      'A father of two said that he walked into doors. He laughed, and then did not. His wife threw things. He was sure that if he left he would lose the children.',
    tried:
      'I said "you did not deserve that" and meant it, and asked the same questions that I would ask a woman: fear, weapons, throat, the children, what is the worst. The specialist service in our area sees men. The children’s front door was told, after I had told him. A family solicitor gave half an hour free.',
    happened:
      'He lives nearby and has the children in the week. It was not quick. He says that the first sentence was what he remembers.',
    learnt:
      'Use the same care and the same risk questions for everyone. Services check carefully who does what to whom; we need not decide that. We believe and we refer.',
    nextSteps: [
      'Ask alone, believe, and ask about risk: fear, strangling, weapons, threats, the children. In danger: 999.',
      'Find the specialist service that sees men in your area. The directory says which; your safeguarding lead will know.',
      'Tell the children’s front door what the children live with, telling him first when that is safe. Family law advice early.',
    ],
    needs: ['domestic-abuse', 'safeguarding-child', 'legal'],
    barriers: ['culture', 'awareness'],
    area: 'harrowmere',
    people: ['parent'],
    organisations: ['domestic abuse service', 'children’s services', 'law centre or solicitor'],
    author: null,
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-04',
  },
  {
    key: 'carer-with-the-pension-card',
    title: 'The helpful neighbour and the pension card',
    situation:
      'A woman of ninety-one had a neighbour who did her shopping with her card. The fridge was bare, and the neighbour had a new car. "He is all I have," she said, and asked me to leave it.',
    tried:
      'I told her that I could not keep it to myself, and asked what she would want: to stay at home, and to keep somebody who comes by. Those were the first two lines of the safeguarding concern. I did not speak to the neighbour. The bank’s vulnerable customer team stopped the card when safeguarding said so.',
    happened:
      'The council made enquiries and the police were brought in. A befriender visits on Tuesdays and Saturdays. She misses him, and says so, and we let her.',
    learnt:
      'A person can love somebody who steals from them. Losing him is a loss, so plan for the empty place before the card is stopped.',
    nextSteps: [
      'Raise a concern with adult safeguarding today, with facts, her words and her wishes. Theft or danger now: 999.',
      'Say to her that you must, and what you will ask for on her behalf. Do not confront anybody or warn them.',
      'Ask what the person gave besides shopping, and find that elsewhere: visits, food, the bins.',
    ],
    needs: ['safeguarding-adult', 'later-life', 'loneliness'],
    barriers: ['confidence'],
    area: 'brindlemoor',
    people: ['older person'],
    organisations: ['adult social care', 'bank', 'befriending charity', 'police'],
    author: 'joanne-tarrant',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'love-on-a-tablet',
    title: 'He was "an engineer on a rig": a romance fraud, and how she came to believe us',
    situation:
      'A widow was sending money to a man she had never met. Her son had shouted, and she no longer told him anything. She told me, because I asked what he was like.',
    tried:
      'I did not call him a fraud. I asked what she would advise a friend, and whether he would speak with her bank. Her bank’s fraud team explained how such messages are written, and she recognised three sentences word for word. We reported it together. A befriender rings at the hour when he used to.',
    happened:
      'Some of the money came back. She grieved as after a death. The son has learned to ask about her day first.',
    learnt:
      'Shame keeps the door shut, and shouting bolts it. The loneliness was there before the thief. Beware of the second fraud: "we can get your money back".',
    nextSteps: [
      'Ask about the relationship with respect, and what they would tell a friend. Stop further payments: ring the bank’s fraud team, with them.',
      'Report it to the police’s fraud reporting service or 101, and keep the messages. Care needs or pressure: adult safeguarding too.',
      'Fill the hour. A befriender, The Silver Line on 0800 4 70 80 90. Warn of people who offer to recover the money.',
    ],
    needs: ['safeguarding-adult', 'loneliness', 'digital-inclusion'],
    barriers: ['awareness', 'confidence'],
    area: null,
    people: ['older person'],
    organisations: ['bank', 'police', 'befriending charity'],
    author: 'rosie-lindqvist',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-03',
  },
  {
    key: 'toddler-and-the-empty-cot',
    title: 'A cot with no mattress: telling a mother before telling the front door',
    situation:
      'On a visit about energy debt I saw a toddler in a wet nappy, a cot without a mattress, and a mother who could not follow my sentences. She was not cruel. She was going under.',
    tried:
      'I said what I saw, kindly: "I am worried about you both, and I want to ask for help today." I rang the children’s front door from the car with the facts and without guesses. The health visitor went that afternoon. A baby bank brought a mattress.',
    happened:
      'Early help, then a few months as a child in need. The mother was treated for depression. She told me later that she had been waiting for someone to be worried.',
    learnt:
      'Telling a parent first is usually right, unless it raises the danger. You are not accusing. You are asking, with what you saw.',
    nextSteps: [
      'Child in danger now: 999. Otherwise ring the children’s front door the same day with what you saw and heard, and the exact words.',
      'Tell the parent first, when that is safe: what you are worried about and what help you ask for.',
      'Tell your safeguarding lead, write it up before you go home, and ask who will see the child next and when.',
    ],
    needs: ['safeguarding-child', 'families-perinatal', 'mental-wellbeing'],
    barriers: ['confidence', 'money'],
    area: null,
    people: ['child', 'parent'],
    organisations: ['children’s services', 'health visiting', 'community group'],
    author: 'joanne-tarrant',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-04',
  },
  {
    key: 'new-trainers-two-phones',
    title: 'New trainers and two phones: a mother who thought that it was only school',
    situation:
      'A mother asked for "something for teenagers". Her son of fourteen was missing school and some nights, and had two phones and trainers that nobody had bought.',
    tried:
      'I told her that this can be a sign that older people are using him, and that he is a child and a victim of it. We rang the children’s front door together. The school’s safeguarding lead already had a piece of the picture. I asked the youth worker to be one adult who was not asking questions.',
    happened:
      'An exploitation worker, a safety plan for the way home, and a long year. He is at a small college unit, cooking. She goes to a parents’ group.',
    learnt:
      'Parents blame themselves, and then hide it. Every time he goes missing, it is reported to the police, even the fifth time.',
    nextSteps: [
      'Missing now: 999 or 101, every time. In danger: 999.',
      'Ring the children’s front door with the parent: missing nights, gifts, phones, injuries, new adults. Use the word exploitation.',
      'Tell the school’s safeguarding lead, and ask for support for the parent too.',
    ],
    needs: ['safeguarding-child', 'exploitation-slavery', 'families-perinatal'],
    barriers: ['awareness', 'confidence'],
    area: 'harrowmere',
    people: ['young person', 'parent'],
    organisations: ['children’s services', 'school or college', 'police'],
    author: 'joanne-tarrant',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-03',
  },
  {
    key: 'his-boss-had-the-passport',
    title: 'The boss "keeps the passports safe": a cough, an interpreter and a sentence',
    situation:
      'A man came with a burn on his hand and another man who answered for him. He worked at a car wash and lived in the room above it. At the desk he had no phone number of his own.',
    tried:
      'The nurse said that the dressing is done with the patient alone, as always. With a telephone interpreter, not the companion, I asked where he sleeps, who holds his papers and whether he can leave. He said that the boss keeps the passports safe. We did not tell the companion anything. The practice’s safeguarding lead rang the police, and the referral line for victims.',
    happened:
      'He said no to help that day. He came back for the dressing two days later and said yes. A first responder made the referral; he was moved the same night.',
    learnt:
      'Adults must agree to a referral; the door stays open. The second appointment saved him, so always make one.',
    nextSteps: [
      'See the person alone with a professional interpreter. Danger now: 999. A child: safeguarding at once, no consent needed.',
      'Adult who agrees: a first responder makes the referral. The Salvation Army’s line is 0800 808 3733, day and night. Tell the safeguarding lead.',
      'If they say no: an early second appointment, a safe way to come back, nothing in writing that others may find. Protect others at the place: ask the police.',
    ],
    needs: ['exploitation-slavery', 'immigration-nrpf', 'safeguarding-adult'],
    barriers: ['language', 'culture', 'awareness'],
    area: 'harrowmere',
    people: ['migrant', 'working-age adult'],
    organisations: ['GP practice', 'police', 'refugee charity'],
    author: 'farida-noorzai',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-02',
  },
];
