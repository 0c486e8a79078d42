// Case studies on families, later life, getting online and about, service life and the work itself. Fictional examples.
import type { WrittenCaseStudy } from './types.ts';

export const lifeCases: readonly WrittenCaseStudy[] = [
  {
    key: 'i-look-and-feel-nothing',
    title: '"I look at him and feel nothing": a new mother, a same-day call and a walk with the pram',
    situation:
      'A mother of a nine-week-old, with her family overseas, said it to the floor. Then she said that she was fine.',
    tried:
      'I told her that many mothers feel that and few dare to say so. I asked about harm to herself or the baby, about sleep, about hearing or believing strange things, and, alone, about home. The health visitor came the next morning and the GP the same week. We walked to the family hub together.',
    happened:
      'The perinatal team took her on. In the spring she took another mother to the hub, because she knew which door.',
    learnt:
      'Illness after birth can move fast, so this is never a wait-and-see. The walk mattered as much as the referral.',
    nextSteps: [
      'Ask plainly about harm to self or baby, sleep, and strange beliefs. If any: same day, GP, 111 and the mental health option, or 999.',
      'Ring the health visitor and GP with her words. Ask for the perinatal mental health team.',
      'One easy place with a face at the door: family hub, home-visiting volunteer. Ask, alone, whether home is safe.',
    ],
    needs: ['families-perinatal', 'mental-wellbeing', 'loneliness'],
    barriers: ['culture', 'language', 'confidence'],
    area: 'harrowmere',
    people: ['pregnant or new parent', 'migrant'],
    organisations: ['health visiting', 'mental health service', 'community group'],
    author: 'sarah-whitlow',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-04',
  },
  {
    key: 'nan-with-three',
    title: 'Nan with three: a grandmother who took the children in overnight',
    situation:
      'A grandmother of sixty-six took in three children after a phone call at midnight. Four months later she had spent her savings and slept on the settee.',
    tried:
      'A kinship care charity explained what she is in law, and that it matters who asked her to take them. If the council placed the children, it may owe her more. A solicitor looked at it. Child Benefit and the child part of Universal Credit were claimed, school told, and beds found.',
    happened:
      'The council agreed that the children were placed by it, and paid. She has her bed back, and a Thursday group with other grandmothers who do not need it explained.',
    learnt: 'Do not let "family arrangement" pass without advice. Ask who rang whom.',
    nextSteps: [
      'Write down who asked them to take the children, and when. Get kinship care advice before anything is signed.',
      'Claim Child Benefit and check other benefits, school meals, uniforms, beds.',
      'Their own health and rest: GP, a kinship carers’ group, a sitter.',
    ],
    needs: ['families-perinatal', 'later-life', 'legal'],
    barriers: ['awareness', 'money'],
    area: null,
    people: ['older person', 'child', 'carer'],
    organisations: ['children’s services', 'law centre or solicitor', 'school or college'],
    author: 'joanne-tarrant',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'wanted-to-stay-put',
    title: 'Everyone had decided on the care home except the woman who was to live in it',
    situation:
      'A woman of eighty-seven had had a bad winter. Her family had chosen a home, out of love and worry. She had told nobody but the cat that she would not go.',
    tried:
      'I asked the family to wait two weeks, and asked her what a good ordinary day is. Then a care needs assessment with that page on top. Morning help, a hot meal at noon, telecare, and a neighbour with a key. A trial stay in the home as respite, so that it was no longer a dark word.',
    happened:
      'She is at home. She has been back to the home twice, for a week each, and complains about its gravy with pleasure.',
    learnt:
      'Slow the family down kindly. A person who can decide may choose a risk. Write down what she wants, while it is quiet.',
    nextSteps: [
      'Ask her, alone, what a good day is and what she fears. If she may not be able to decide, ask for a capacity assessment and an advocate.',
      'Ask adult social care for a care needs assessment and a carer’s assessment for whoever does most.',
      'Try things for two weeks before anything final: calls, meals, alarm, a respite stay. Advice on care fees before any house is sold.',
    ],
    needs: ['later-life', 'carers', 'legal'],
    barriers: ['culture', 'awareness'],
    area: 'pellhaven',
    people: ['older person', 'family'],
    organisations: ['adult social care', 'community group'],
    author: 'margaret-okell',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-06',
  },
  {
    key: 'everything-is-online',
    title: 'Everything says "go online": a mechanic, a loaned tablet and a Tuesday champion',
    situation:
      'A man in his sixties with an old phone had lost his job. Four offices had sent him links. He felt stupid, he said, for the first time in his life.',
    tried:
      'First the urgent thing, by other means: each of those offices has to offer another way, and we asked for it by phone. Then the library’s digital champion, who had also been a mechanic. A tablet on loan with free data, and a social tariff at home. We began with football scores, not with forms.',
    happened:
      'Six Tuesdays later he applied for a job by himself. He now does Tuesdays for others and tells them that it is only a gearbox.',
    learnt:
      'Never teach on the form that decides the rent. Learn on something that does not matter, from somebody who is like you.',
    nextSteps: [
      'Do today’s urgent form with them by phone or on paper. Ask for the non-digital way as an adjustment.',
      'Library or digital champion, device loan, free data, social tariff.',
      'Start from something they love. Talk about passwords and scams before they sign in alone.',
    ],
    needs: ['digital-inclusion', 'work-training'],
    barriers: ['confidence', 'money', 'access'],
    area: 'harrowmere',
    people: ['older person', 'working-age adult'],
    organisations: ['library', 'jobcentre', 'community group'],
    author: 'priya-sundaram',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'landline-and-the-pendant',
    title: 'The landline changed and the pendant went quiet',
    situation:
      'A man of eighty-nine was moved to a digital phone line. Nobody had told the company that he has a pendant alarm. It was found out when he pressed it.',
    tried:
      'We rang the telephone company and said "vulnerable, telecare, lives alone", and the alarm provider for a unit that works with the new line and has a battery for power cuts. Both have duties to customers like him. Then we looked at who else on our list has a pendant.',
    happened: 'A new unit within four days. Eleven others were checked; two did not work.',
    learnt:
      'Ask everyone with a pendant: has your phone line changed, and when did you last press the test button?',
    nextSteps: [
      'Press the test button together today. Not working: ring the alarm provider and arrange a daily call meanwhile.',
      'Tell the phone company about telecare and vulnerability before the line is changed; ask about a battery backup.',
      'Put the question on your visit list for everyone with an alarm.',
    ],
    needs: ['digital-inclusion', 'later-life'],
    barriers: ['awareness'],
    area: null,
    people: ['older person'],
    organisations: ['adult social care'],
    author: 'priya-sundaram',
    evidence: 'peer-tip',
    version: 1,
    reviewBy: '2027-01',
  },
  {
    key: 'two-buses-and-a-dna',
    title: 'Marked "did not attend": two buses, a sore foot and a lift that was there all along',
    situation:
      'A woman with diabetes had missed three foot clinics and was about to be discharged. Two buses, the second hourly, and a foot that hurt.',
    tried:
      'I told the clinic why, and they undid the discharge. We checked whether she qualifies for patient transport; she did, on medical grounds. For the times when she does not, a volunteer driver, and the travel costs scheme with her receipts. The clinic gave her half past eleven, after the second bus.',
    happened: 'Every appointment since. One ulcer caught early, and the nurse said "just in time".',
    learnt:
      'Before "not engaging", ask how somebody gets there. Half the answer was one phone call about the time of day.',
    nextSteps: [
      'Ask how they get there, what it costs and what hurts on the way. Tell the clinic, and ask it to rebook and not to discharge.',
      'Check patient transport first; then community transport or volunteer drivers; then the healthcare travel costs scheme.',
      'Ask for a time that fits the bus, or a telephone or home appointment where it is safe.',
    ],
    needs: ['transport', 'long-term-condition'],
    barriers: ['transport', 'money', 'access'],
    area: 'brindlemoor',
    people: ['working-age adult', 'disabled person'],
    organisations: ['hospital', 'transport scheme'],
    author: 'priya-sundaram',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'keys-on-the-table',
    title: 'The day he put his keys on the table: giving up driving without giving up Fridays',
    situation:
      'A farmer with failing sight still drove to the market on Fridays. His wife sat beside him with her eyes shut. No one had asked.',
    tried:
      'I asked about the market, not about the car. Who is there, what would he miss? The optician told him what the law asks of eyesight, and the GP that he had to tell the licensing agency. We found a neighbour who goes on Fridays and would be glad of help with the lambs.',
    happened: 'He put the keys on the table himself. He is driven on Fridays, and criticises the gears.',
    learnt:
      'It was never about the car. Plan the Friday first, then the keys. If somebody goes on driving when they should not, doctors have guidance on telling the agency.',
    nextSteps: [
      'Ask for an eye test and a word with the GP now. They must tell the licensing agency; you tell the GP if they will not.',
      'List the journeys that matter, and find a way for each before the keys go.',
      'Bus pass, dial-a-ride, volunteer drivers, shared lifts. And ask what else is getting harder to see.',
    ],
    needs: ['transport', 'disability-sensory', 'later-life'],
    barriers: ['transport', 'confidence'],
    area: 'brindlemoor',
    people: ['older person', 'couple'],
    organisations: ['GP practice', 'transport scheme'],
    author: null,
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-06',
  },
  {
    key: 'breakfast-with-the-lads',
    title: 'Would not do counselling, would do a bacon roll: a former soldier and the Saturday hangar',
    situation:
      'A man in his forties, two tours, eleven years out. He drank to sleep and dreaded the autumn fireworks. "You would not understand," he said, which was right.',
    tried:
      'I agreed with him, and asked who would. A veterans’ breakfast meets on Saturdays in an old hangar; another man rang him, not me. I asked about suicide and about weapons at home. The practice put on the record that he served. The NHS has a veterans’ mental health service, and he let the man from the breakfast explain it to him.',
    happened:
      'Breakfast for ten weeks, then the phone call. He left town for the fireworks with two of them and a tent.',
    learnt:
      'Somebody who has been there opens the door. Ask everybody whether they served, or whether their partner did. Some do not call themselves veterans.',
    nextSteps: [
      'Ask plainly about suicide, drink and weapons at home. Danger: 999. Urgent: 111 and the mental health option.',
      'Have service put on the record, and ask about the NHS veterans’ mental health service; self-referral is possible.',
      'A breakfast club or veterans’ charity with a person who rings first. Money and housing: armed forces charities have caseworkers.',
    ],
    needs: ['veterans', 'mental-wellbeing', 'alcohol-drugs'],
    barriers: ['culture', 'different-background'],
    area: 'pellhaven',
    people: ['veteran'],
    organisations: ['veterans’ charity', 'mental health service', 'GP practice'],
    author: 'callum-ridgewell',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'widow-of-the-regiment',
    title: 'She never thought that the charity was for her: a service widow and a cold house',
    situation:
      'A widow of seventy-eight had no heating and a leaking roof. Her husband had done his service in the fifties. "That was his, not mine."',
    tried:
      'Families and widows count for most armed forces charities, even after a short service. A caseworker visited, did the form at her table and brought together three funds. The energy adviser looked at grants for the boiler.',
    happened:
      'The roof in six weeks, the boiler in three months. She keeps his discharge book on the mantelpiece now, where one can see it.',
    learnt:
      'Ask "did anybody in the house ever serve, even for a short time?" One caseworker can apply to many funds, so do not write to each yourself.',
    nextSteps: [
      'Ask about service, also of a husband, wife or parent, and for any paper that shows it. A lost one can be replaced.',
      'Refer to an armed forces charity’s caseworker. They apply to the funds.',
      'Cold now: energy adviser, Priority Services Register, a benefits check, and a warm place for this week.',
    ],
    needs: ['veterans', 'housing', 'food-fuel'],
    barriers: ['awareness', 'culture'],
    area: null,
    people: ['older person', 'family'],
    organisations: ['veterans’ charity', 'energy supplier'],
    author: 'callum-ridgewell',
    evidence: 'peer-tip',
    version: 1,
    reviewBy: '2027-03',
  },
];
