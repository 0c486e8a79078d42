// Three fictional people, charted the way real notes are: surname in capitals, first name, preferred name, initials,
// relatives and staff by name, numbers in several shapes. Everything in them is invented.
import type { DemoPatient } from './types.ts';

export const dorothy: DemoPatient = {
  key: 'dorothy-hallworth',
  title: 'Mrs',
  given: 'Dorothy',
  middle: 'Elspeth',
  surname: 'Hallworth',
  preferred: 'Dolly',
  born: '1958-03-14',
  gender: 'Female',
  nhsNumber: '943 476 5919',
  localNumber: 'H0048213',
  street: '14 Otterbrook Lane',
  town: 'Harrowmere',
  postcode: 'ZZ99 4QZ',
  phones: ['01632 960412', '07700 900412'],
  email: 'dolly.hallworth@example.org',
  gp: 'Dr Anwen Talbot',
  relatives: [
    { relation: 'Daughter', name: 'Alison Pikestaff', phone: '07700 900413' },
    { relation: 'Neighbour', name: 'Gordon Brocklesby', phone: '01632 960417' },
    { relation: 'Late husband', name: 'Raymond Hallworth' },
  ],
  otherForms: ['D. Hallworth', 'D.E.H.', 'DOROTHY HALLWORTH', 'Hallworth D'],
  otherIdentifiers: [],
  summary: [
    'Referred by Dr Anwen Talbot for loneliness and low mood after bereavement.',
    'What matters to Dorothy: getting back to her allotment, and one proper conversation a day.',
    'Mrs Hallworth lives alone since Raymond died. Daughter Alison rings on Sundays.',
  ],
  entries: [
    {
      on: '2026-11-12',
      kind: 'Home visit',
      by: 'Sarah Whitlow, link worker',
      text: 'Visited Mrs Hallworth at 14 Otterbrook Lane. Dorothy was tearful about Raymond, who died in the spring. She has not been to the allotment since. Dolly (as she likes to be called) eats toast most evenings and has stopped cooking. Alison Pikestaff, her daughter, is worried about the stairs. Neighbour Gordon Brocklesby brings the paper. Consent given to speak to Alison on 07700 900413. No thoughts of ending her life; asked directly. Gave Samaritans 116 123 and the bereavement café leaflet.',
    },
    {
      on: '2026-10-29',
      kind: 'Telephone',
      by: 'Sarah Whitlow, link worker',
      text: 'T/C to DOROTHY HALLWORTH, DOB 14/03/1958, NHS 9434765919. No answer on 01632 960412, left message on 07700 900412. D.E.H. rang back at 4pm. Heating only on in the evening, prepayment meter, £6 of credit. Discussed Priority Services Register and Warm Home Discount. Hallworth D to be added to the befriending waiting list, about six weeks.',
    },
    {
      on: '2026-10-15',
      kind: 'First contact',
      by: 'Dr Anwen Talbot',
      text: 'D. Hallworth seen with daughter. PHQ discussed, does not want tablets. Dorothy’s sleep is poor. Please could the link worker see her. E-mail dolly.hallworth@example.org is read by Alison.',
    },
  ],
  draftNote:
    'Rang Dorothy again today. Mrs Hallworth would try the Thursday lunch if somebody went with her the first time. Gordon has offered. She cannot afford the taxi and the bus stops at two. How do others get people home from the lunch club?',
  richNote: [
    'Plan agreed with Dolly: one visit to the lunch club with Mr Brocklesby.',
    'Ring Alison Pikestaff on Friday. If Hallworth is not answering on 01632 960412, try the mobile.',
  ],
  sharedNote:
    'Key safe at 14 Otterbrook Lane fitted for Mrs D Hallworth; the code is with the care agency, not here. Dorothy prefers mornings.',
  letter: [
    'Thank you for referring this lady to the memory and mood clinic. Dorothy attended with her daughter, Ms Alison Pikestaff.',
    'We found no sign of dementia. Mrs Hallworth describes loneliness and grief after the death of her husband Raymond. We suggest bereavement support and company, and have discharged her to your care.',
  ],
};

export const tunde: DemoPatient = {
  key: 'tunde-oyelaran',
  title: 'Mr',
  given: 'Tunde',
  surname: 'Oyelaran',
  born: '1984-09-02',
  gender: 'Male',
  nhsNumber: '971 284 0638',
  localNumber: 'H0051977',
  street: 'Flat 3, 27 Tannery Wharf',
  town: 'Pellhaven',
  postcode: 'FN2A 6HB',
  phones: ['07700 900527'],
  email: 't.oyelaran84@example.net',
  gp: 'Dr Rhys Cadwallon',
  relatives: [
    { relation: 'Partner', name: 'Simone Achterberg', phone: '07700 900528' },
    { relation: 'Landlord', name: 'Mr Vickerstaff', phone: '01632 960529' },
    { relation: 'Son', name: 'Kayode' },
  ],
  otherForms: ['T. Oyelaran', 'TUNDE OYELARAN', 'Oyelaran T'],
  otherIdentifiers: ['AB 12 34 56 C'],
  summary: [
    'Referred by Dr Rhys Cadwallon: notice to leave, debts, low back pain, off work since August.',
    'What matters to Tunde: that Kayode does not have to change school.',
    'Mr Oyelaran and Simone Achterberg share the care of Kayode.',
  ],
  entries: [
    {
      on: '2026-11-17',
      kind: 'Telephone',
      by: 'Ben Adeyemi, link worker',
      text: 'Mr Oyelaran rang. Landlord, Mr Vickerstaff, has served a section 8 notice for rent arrears of £2,150; the letter went to Flat 3, 27 Tannery Wharf on Monday. Tunde has two payday loans and is behind with council tax. Simone has moved her hours. Universal Credit claim under AB 12 34 56 C is paid on the 21st. He sounds worn out; says he is safe. Advised not to leave and to ring Shelter on 0808 800 4444. Duty team told with his consent.',
    },
    {
      on: '2026-11-05',
      kind: 'Surgery appointment',
      by: 'Ben Adeyemi, link worker',
      text: 'Seen: TUNDE OYELARAN, born 02.09.1984, NHS No 971-284-0638. T. Oyelaran is a scaffolder with back pain; physio in three weeks. Kayode, 9, has free school meals. Text to 07700900527 is best. Partner Simone Achterberg may be spoken to. Oyelaran T wants breathing space explained.',
    },
  ],
  draftNote:
    'Tunde’s landlord says he will change the locks on Friday. Mr Oyelaran has not had a court date. What can I tell him to do today, and whom do I ring first?',
  richNote: [
    'Rang the council with Mr Oyelaran on the line; case opened under his name and NHS number was not given.',
    'Simone to send a photo of the notice to t.oyelaran84@example.net.',
  ],
  sharedNote:
    'Tunde asks that nothing is posted to Flat 3, 27 Tannery Wharf while Mr Vickerstaff collects the mail.',
  letter: [
    'Your patient was seen in the back pain clinic. Mr Oyelaran reports that worry about his home is worse than the pain.',
    'We have given Tunde exercises and a date in January. Please would the link worker continue to support him and Ms Achterberg.',
  ],
};

export const zuzanna: DemoPatient = {
  key: 'zuzanna-kowalczyk-reedham',
  title: 'Ms',
  given: 'Zuzanna',
  surname: 'Kowalczyk-Reedham',
  preferred: 'Zuza',
  born: '1996-06-21',
  gender: 'Female',
  nhsNumber: '956 203 8475',
  localNumber: 'H0060344',
  street: 'The Old Forge, Sallow Row',
  town: 'Brindlemoor',
  postcode: 'QF1A 2WB',
  phones: ['07700 900631'],
  email: 'zuza.kr@example.com',
  gp: 'Dr Anwen Talbot',
  relatives: [
    { relation: 'Daughter', name: 'Maja' },
    { relation: 'Former partner', name: 'Darren Reedham', phone: '07700 900632' },
    { relation: 'Health visitor', name: 'Bernadette Quayle', phone: '01632 960633' },
  ],
  otherForms: ['Z. Kowalczyk-Reedham', 'Ms Kowalczyk', 'ZUZANNA KOWALCZYK-REEDHAM'],
  otherIdentifiers: ['FN23 ZKR'],
  summary: [
    'Referred by health visitor Bernadette Quayle: new mother, isolated, controlling former partner.',
    'What matters to Zuzanna: feeling safe at home with Maja.',
    'Only ring when Zuza has texted first. Do not leave messages.',
  ],
  entries: [
    {
      on: '2026-11-18',
      kind: 'Surgery appointment',
      by: 'Sarah Whitlow, link worker',
      text: 'Seen alone at the surgery. Zuzanna says Darren Reedham came to The Old Forge, Sallow Row twice this week and sat outside in his car, FN23 ZKR. Ms Kowalczyk-Reedham is frightened when he has Maja. She has not called the police. Told Zuza about the National Domestic Abuse Helpline, 0808 2000 247. With her agreement, DASH to be done with the specialist worker. Bernadette Quayle informed. Safe number is 07700 900631 between ten and noon.',
    },
    {
      on: '2026-11-03',
      kind: 'Telephone',
      by: 'Bernadette Quayle, health visitor',
      text: 'ZUZANNA KOWALCZYK-REEDHAM (21-Jun-1996, 956 203 8475). Mum of Maja, 5 months. Z. Kowalczyk-Reedham has no family near. Polish is her first language; an interpreter was offered, not Mr Reedham. Ms Kowalczyk would like a group for mothers, in the day.',
    },
  ],
  draftNote:
    'Zuzanna wants to know whether Darren can find out that she has seen us. Ms Kowalczyk-Reedham has not told her sister. What do I say, and what do I leave out of the record that he might see?',
  richNote: [
    'Zuza agreed to meet the specialist worker here, not at Sallow Row.',
    'Maja to be weighed by Bernadette Quayle the same day, as the reason for coming.',
  ],
  sharedNote:
    'Code word agreed with Zuzanna. Never ring 07700 900631 after 5pm. D. Reedham has had access to her e-mail.',
  letter: [
    'Following our visit, Zuzanna and baby Maja are both gaining strength. Ms Kowalczyk-Reedham scored high for low mood and we have offered listening visits.',
    'Please do not copy this letter to Mr Darren Reedham.',
  ],
};
