// Case studies on debt, benefits, food and fuel, gambling and work. Fictional examples; rates are left out because they change.
import type { WrittenCaseStudy } from './types.ts';

export const moneyCases: readonly WrittenCaseStudy[] = [
  {
    key: 'carrier-bag-of-letters',
    title: 'A carrier bag of letters, opened in one afternoon with the kettle on',
    situation:
      'A woman in her forties, caring for her father, had not opened her post since the spring. She told me about it as a joke, on the way out of a meeting about sleep.',
    tried:
      'I asked whether I might come back and open them beside her. We made two piles, without reading aloud: what can cost her the home, heat or liberty, and the rest. She put a sticker on each. Then we rang National Debtline on speaker and she told them what she had counted.',
    happened:
      'Seven debts where she had feared twenty. The council had owed her a discount for a year. The adviser started a breathing space, and later a debt relief order. She slept before any of that happened.',
    learnt:
      'The bag is heavier closed. Our part is the table, the tea and the two piles; the advice itself is for authorised advisers, and it should never cost a penny.',
    nextSteps: [
      'Offer to open the post together. Two piles: rent or mortgage, council tax, energy, court fines, maintenance and tax; then everything else.',
      'Ring a free debt adviser with them: National Debtline, 0808 808 4000. Ask about breathing space, and tell them about carers or illness.',
      'Check what has not been claimed: Council Tax Reduction, the single person or carer discount, and a benefits check.',
    ],
    needs: ['money-debt', 'carers', 'mental-wellbeing'],
    barriers: ['confidence', 'money'],
    area: null,
    people: ['carer', 'working-age adult'],
    organisations: ['advice agency'],
    author: 'farida-noorzai',
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-04',
  },
  {
    key: 'man-at-the-school-gate',
    title: 'The man she owed waited at the school gate: a loan shark and a way out',
    situation:
      'A mother had borrowed from a man on the estate for a fridge. She had paid it back many times over, and he now kept her bank card "to save her the trouble". She was more afraid of the school gate than of the debt.',
    tried:
      'I told her that lending without permission is his crime, never hers, and that she did not have to repay it by law. We used the room without windows to ring the Illegal Money Lending Team. Nothing was written on paper that she took home. The school changed her pick-up gate and did not ask why.',
    happened:
      'She had a new card within the week. The team worked quietly, others came forward, and she gave her account in her own time. A credit union lends her fifty pounds a year for the summer uniform.',
    learnt:
      'Borrowers fear that they are in trouble. Say early and plainly that they are not. Do not approach the lender, and do not ask colleagues who he might be.',
    nextSteps: [
      'Ask whether they are in danger today. If so, 999. Tell them that borrowing from a loan shark is not an offence.',
      'Ring the Illegal Money Lending Team with them from a safe phone. It can be done without giving a name.',
      'Think about the card, the phone and the children’s routes. Then a credit union and a debt adviser for what led to it.',
    ],
    needs: ['money-debt', 'exploitation-slavery', 'safeguarding-adult'],
    barriers: ['confidence', 'money', 'awareness'],
    area: 'harrowmere',
    people: ['parent'],
    organisations: ['police', 'school or college', 'bank'],
    author: null,
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-03',
  },
  {
    key: 'zero-points-then-enhanced',
    title: 'Zero points to an award: a bad-day diary, a late letter and a tribunal that listened',
    situation:
      'A woman with epilepsy and depression was refused PIP with no points. She was in the fourth week after the letter and said that she would not go through it again.',
    tried:
      'We asked for a mandatory reconsideration by phone that day so as not to miss the month, and sent the reasons after. She wrote a diary of ten days: what she did, who helped, what she left undone. A welfare rights adviser took the appeal, and her sister wrote one page about the seizures she does not remember.',
    happened:
      'The reconsideration changed nothing. The tribunal, by telephone, took forty minutes, asked kind questions and awarded both parts. It took seven months and she nearly withdrew twice. Both times I rang on the Monday.',
    learnt:
      'The form asks what you can do safely, repeatedly and in reasonable time, not what you managed once. Many appeals succeed. The waiting is the hardest part, so plan for that.',
    nextSteps: [
      'Look at the date on the letter. Ask for a mandatory reconsideration within one month; late is possible with good reasons.',
      'Help to keep a diary of ordinary and bad days, and get one page from somebody who sees it.',
      'Book a welfare rights adviser for the appeal, and agree who will ring in the long weeks between.',
    ],
    needs: ['benefits', 'long-term-condition', 'mental-wellbeing'],
    barriers: ['confidence', 'waiting'],
    area: null,
    people: ['working-age adult', 'disabled person'],
    organisations: ['advice agency'],
    author: 'farida-noorzai',
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-05',
  },
  {
    key: 'proud-man-attendance-allowance',
    title: '"We manage." A proud man, his wife’s back, and money he thought was charity',
    situation:
      'A man of eighty-eight was referred for falls. His wife lifted him from the bath each Sunday, and her back was going. They had some savings and were sure that "nothing is for people like us".',
    tried:
      'I told them that Attendance Allowance is not means-tested and is for the help somebody needs, whether or not they get it. We counted one day from waking, out loud: each sleeve, each stair. A volunteer from the advice agency came to the house and wrote it in his words.',
    happened:
      'Awarded at the lower rate, with a pension credit that neither had thought of, because the one can open the door to the other. They pay a woman on Tuesdays and Fridays. He calls her "the management".',
    learnt:
      'Count a day, not a diagnosis. Nights count too. The word entitlement works better than benefit, and "it would help her back" worked better than either.',
    nextSteps: [
      'Walk through a day and a night together and note every moment of help needed, also what he goes without.',
      'Ring for the form so that the claim is dated from the call, or ask the advice agency to. Age UK’s advice line is 0800 678 1602.',
      'When it is awarded, do a full benefits check again: pension credit, council tax, carer’s premium.',
    ],
    needs: ['benefits', 'later-life', 'carers'],
    barriers: ['culture', 'awareness'],
    area: 'brindlemoor',
    people: ['older person', 'couple', 'carer'],
    organisations: ['advice agency'],
    author: 'rosie-lindqvist',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-04',
  },
  {
    key: 'sanction-nobody-had-read',
    title: 'Sanctioned for missing a call he could not hear',
    situation:
      'A man with a hearing loss lost most of a month’s Universal Credit. The reason in the journal was a missed telephone appointment. He had asked for messages in writing when he first claimed.',
    tried:
      'We wrote in the journal: what happened, what he had asked for, the word "reasonable adjustment", and a request for mandatory reconsideration. We asked for a hardship payment the same hour, and the pantry saw him through the weekend.',
    happened:
      'The sanction was lifted after three weeks and paid back. His work coach now writes. He showed me the first message as others show a photograph.',
    learnt:
      'A sanction can be challenged, and a good reason counts. Put the communication need on the record as an adjustment, not as a preference.',
    nextSteps: [
      'Read the decision with them. Ask in the journal for a mandatory reconsideration, and give the good reason.',
      'Ask about a hardship payment, which is usually to be repaid, and about local emergency help and food for this week.',
      'Have the adjustment written down: how to reach them, who may speak for them.',
    ],
    needs: ['benefits', 'disability-sensory', 'food-fuel'],
    barriers: ['access', 'money'],
    area: null,
    people: ['working-age adult', 'disabled person'],
    organisations: ['jobcentre', 'food charity'],
    author: 'ben-adeyemi',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-02',
  },
  {
    key: 'friday-meter',
    title: 'Friday at four, nothing on the meter: the order of calls that kept a family warm',
    situation:
      'A father of three with asthma in the house rang when the emergency credit had gone. He had been switching the fridge off at night to make it last.',
    tried:
      'Supplier first: we said "children, asthma, off supply, prepayment" and asked for discretionary credit. While he held that line on his phone, I asked the advice agency on mine for a fuel voucher. The pantry put up food that needs no cooking. On Monday we registered them for the Priority Services Register and asked whether a prepayment meter was still right for the house.',
    happened:
      'Credit was on the meter within the hour. The voucher came on the Saturday. In the new year the supplier wrote off part of the debt through its own fund.',
    learnt:
      'Ring the supplier before the voucher: they can act at once. Save "kettle and no-cook" parcels for such Fridays. And ask about the debt the meter is collecting, because that eats each top-up.',
    nextSteps: [
      'Ring the supplier with them now: off supply, who is ill or small in the house, ask for extra credit and the Priority Services Register.',
      'Ask the advice agency or food bank for a fuel voucher and for food that needs no cooking.',
      'Next week: debt on the meter, the supplier’s hardship fund, Warm Home Discount, an energy adviser’s visit.',
    ],
    needs: ['food-fuel', 'money-debt', 'families-perinatal'],
    barriers: ['money'],
    area: 'harrowmere',
    people: ['family', 'parent'],
    organisations: ['energy supplier', 'advice agency', 'food charity'],
    author: 'farida-noorzai',
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-01',
  },
  {
    key: 'third-food-parcel',
    title: 'The third food parcel is a question: what lay under it',
    situation:
      'A woman who works part time had her third parcel in two months. She thanked everybody and asked for nothing else. The food bank’s volunteer thought that something did not add up.',
    tried:
      'I asked her to tell me about the last week of a month rather than about money. It was the week the childcare is paid in advance. A benefits adviser found that part of it could be claimed through Universal Credit and that she had missed Free School Meals. We swapped the parcels for the food club, where she pays a little and chooses.',
    happened: 'No parcel since. She chooses the vegetables and has opinions about the bread.',
    learnt:
      'Food is a symptom and a doorway. Dignity is choosing. Never make the parcel depend on accepting advice.',
    nextSteps: [
      'Make sure there is food today, without conditions. Then ask what the last week of the month looks like.',
      'Benefits check with childcare, school meals, Healthy Start and holiday food in it.',
      'Offer the pantry or food club as the next place, and go along the first time.',
    ],
    needs: ['food-fuel', 'benefits', 'families-perinatal'],
    barriers: ['money', 'awareness', 'confidence'],
    area: 'pellhaven',
    people: ['parent', 'working-age adult'],
    organisations: ['food charity', 'advice agency'],
    author: 'rosie-lindqvist',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-03',
  },
  {
    key: 'wages-gone-by-the-second',
    title: 'Wages gone by the second of the month: asking about gambling without the word',
    situation:
      'A man in his twenties came for sleep. He had borrowed from everyone he knew, and his partner had found two loans. He said "I am just bad with money".',
    tried:
      'I asked what happens on payday, hour by hour. It came out quietly. I asked about suicide in plain words, because shame and debt together are dangerous. He had thought of it, without a plan; we made a safety plan and he let me ring the GP. Then the practical part, on his phone, in the room: the bank’s gambling block, GAMSTOP, blocking software. The National Gambling Helpline answered that evening.',
    happened:
      'Two slips, both told. Treatment is free and by video after work. His partner goes to a group for families. The debts are with an adviser.',
    learnt:
      'Everything that puts a pause between urge and bet is worth having. Family members need help of their own, and a block is a seat belt, not a cure.',
    nextSteps: [
      'Ask about payday, and ask plainly about thoughts of suicide. In danger now: 999, or 111 and the mental health option.',
      'Put blocks on together: the bank, GAMSTOP, software. National Gambling Helpline: 0808 8020 133.',
      'Debt adviser next, and say that it is gambling. Offer the partner a call of their own.',
    ],
    needs: ['gambling', 'money-debt', 'suicide-self-harm'],
    barriers: ['confidence', 'culture'],
    area: null,
    people: ['working-age adult', 'couple'],
    organisations: ['bank', 'GP practice', 'advice agency'],
    author: 'callum-ridgewell',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-04',
  },
  {
    key: 'bingo-after-he-died',
    title: 'Bingo was company, then it was on the tablet at night',
    situation:
      'A widow in her sixties missed her husband most between ten and midnight. The bingo on her tablet had a chat room where they called her "lovely". She had spent the funeral savings.',
    tried:
      'We did not take the company away first. She began the Thursday bingo at the community centre, where the prize is a tin of biscuits. Only then did she set a block, with her niece beside her. Cruse gave her somewhere to talk about ten o’clock.',
    happened:
      'She kept one friend from the chat room, by telephone. Ten o’clock is still long, and she rings The Silver Line sometimes "for the weather".',
    learnt: 'Ask what the gambling gives. If it is company, find company before you take it away.',
    nextSteps: [
      'Ask which hour of the day is the hard one, and what the game gives in it.',
      'Find something for that hour: a call, a group, bereavement support (Cruse, 0808 808 1677; The Silver Line, 0800 4 70 80 90).',
      'Then blocks and the National Gambling Helpline, 0808 8020 133, with somebody beside them.',
    ],
    needs: ['gambling', 'bereavement', 'loneliness'],
    barriers: ['awareness'],
    area: 'pellhaven',
    people: ['older person'],
    organisations: ['community group', 'bereavement charity'],
    author: 'rosie-lindqvist',
    evidence: 'peer-tip',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'six-hours-in-a-cafe',
    title: 'Six hours in a café: trying work without losing everything',
    situation:
      'A woman on Universal Credit with the health element had been offered six hours a week. Three years after a breakdown she wanted it very much, and was certain that it was a trap.',
    tried:
      'An adviser did the sums before she said yes, with the work allowance and her rent in them, on one page that she could keep. An employment specialist from the mental health service talked to the café about breaks, and Access to Work was explained. We agreed beforehand what she would do in a bad week.',
    happened:
      'She began at four hours and is at eight. In the one bad week she used the sentence we had practised: "I need today, and I will be in on Thursday."',
    learnt:
      'Fear of the letter is greater than fear of the work. Do the sums first, on paper. Changes must be reported, and it is kind to do the first one together.',
    nextSteps: [
      'Better-off calculation with an adviser before the start, including rent and council tax help.',
      'Ask the mental health service about individual placement and support, and look at Access to Work.',
      'Agree on what to say to the employer in a bad week, and report the change in the journal together.',
    ],
    needs: ['work-training', 'benefits', 'mental-wellbeing'],
    barriers: ['confidence', 'money'],
    area: 'brindlemoor',
    people: ['working-age adult'],
    organisations: ['employer', 'advice agency', 'mental health service'],
    author: 'delyth-penrose',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'could-not-read-the-rota',
    title: 'He could not read the rota: a driver, a daughter’s school book and a quiet class',
    situation:
      'A delivery driver in his fifties was about to lose his job when the rota went to an app. He told me that he had forgotten his glasses. He told the receptionist the same.',
    tried:
      'I asked, as I ask everybody now, "would it help to go through it together?" and read it aloud as though that were usual. At the third meeting he said it himself. The library’s adult reading scheme is one to one and in the evening. His manager agreed to voice messages for two months.',
    happened:
      'He kept the job. In the spring he read a page of a school book aloud to his youngest, who corrected him once.',
    learnt:
      'Forgotten glasses are a sign. Never make somebody say it in front of others. Our own letters were the first thing we changed.',
    nextSteps: [
      'Offer to read things through with everybody, so that nobody has to ask. Use voice messages where they are safe.',
      'Ask the library or adult learning service about one-to-one reading help. It is usually free.',
      'With agreement, ask the employer for a while of spoken instructions; note the need in the record for the practice’s own letters.',
    ],
    needs: ['work-training', 'digital-inclusion'],
    barriers: ['confidence', 'awareness'],
    area: null,
    people: ['working-age adult', 'parent'],
    organisations: ['library', 'employer'],
    author: 'delyth-penrose',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-06',
  },
];
