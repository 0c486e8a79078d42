// Two more fictional people, chosen for their awkward shapes: an apostrophe and a great age, a carer and her brother.
import type { DemoPatient } from './types.ts';

export const fergal: DemoPatient = {
  key: 'fergal-oshaughnessy',
  title: 'Mr',
  given: 'Fergal',
  surname: 'O’Shaughnessy',
  born: '1931-12-06',
  gender: 'Male',
  nhsNumber: '982 457 1302',
  localNumber: 'H0007745',
  street: '2 Kittiwake Terrace',
  town: 'Pellhaven',
  postcode: 'FN7 9XD',
  phones: ['01632 960718'],
  email: 'fergal.os@example.org',
  gp: 'Dr Rhys Cadwallon',
  relatives: [
    { relation: 'Niece', name: 'Siobhan Merriweather', phone: '07700 900719' },
    { relation: 'Lodger', name: 'Craig Dunsforth', phone: '07700 900720' },
  ],
  otherForms: ['F. O’Shaughnessy', 'FERGAL O’SHAUGHNESSY', 'Mr O’Shaughnessy'],
  otherIdentifiers: [],
  summary: [
    'Referred by the district nurses: bank cards held by a lodger, house cold, losing weight.',
    'What matters to Fergal: staying in his own house, and mass on Sundays.',
    'Served in the merchant navy. Hard of hearing: speak on his left.',
  ],
  entries: [
    {
      on: '2026-11-16',
      kind: 'Home visit',
      by: 'Ben Adeyemi, link worker',
      text: 'Visited Mr O’Shaughnessy at 2 Kittiwake Terrace with the district nurse. Fergal says Craig Dunsforth “looks after” both bank cards and the post. Fridge nearly empty. Fergal’s niece, Siobhan Merriweather, has not been let in since September. He said he does not want a fuss. Spoken to alone in the kitchen: he is frightened of being put in a home. Told him what we would do. Adult safeguarding concern raised today; supervisor told.',
    },
    {
      on: '2026-11-02',
      kind: 'Letter sent',
      by: 'Dr Rhys Cadwallon',
      text: 'FERGAL O’SHAUGHNESSY, DOB 06/12/1931, NHS number 982 457 1302, tel 01632 960718. Weight down four kilos. F. O’Shaughnessy manages his own medicines. Please ring Siobhan on 07700 900719, who holds no power of attorney.',
    },
  ],
  draftNote:
    'Fergal rang in tears: Craig has taken the post again. Mr O’Shaughnessy asks me not to tell anyone, but the concern is already raised. How do I put it to him so that he still trusts me?',
  richNote: [
    'Siobhan Merriweather rang: may we speak to her? Fergal says yes, written down and signed today.',
    'Ask the bank for a new card to be held at the branch for Mr O’Shaughnessy.',
  ],
  sharedNote:
    'Back door at 2 Kittiwake Terrace sticks. Mr O’Shaughnessy does not hear the bell: telephone 01632 960718 from the step.',
  letter: [
    'This gentleman attended the hearing clinic with his niece, Mrs Siobhan Merriweather. New aids were fitted.',
    'Mr O’Shaughnessy told our audiologist that he has no money for batteries. We gave Fergal a supply and would be grateful if somebody could look into it.',
  ],
};

export const nasreen: DemoPatient = {
  key: 'nasreen-rahimzai',
  title: 'Miss',
  given: 'Nasreen',
  surname: 'Rahimzai',
  born: '1977-01-30',
  gender: 'Female',
  nhsNumber: '960 118 2748',
  localNumber: 'H0033106',
  street: '118 Copperbeech Avenue',
  town: 'Harrowmere',
  postcode: 'ZZ99 6TA',
  phones: ['07700 900845', '01632 960845'],
  email: 'nasreen.r@example.net',
  gp: 'Dr Anwen Talbot',
  relatives: [
    { relation: 'Brother, cared for', name: 'Jawad Rahimzai' },
    { relation: 'Mother', name: 'Mrs Parwin Rahimzai', phone: '01632 960846' },
  ],
  otherForms: ['N. Rahimzai', 'NASREEN RAHIMZAI', 'Miss Rahimzai'],
  otherIdentifiers: [],
  summary: [
    'Self-referred: carer for her brother Jawad and, more and more, for her mother Parwin.',
    'What matters to Nasreen: an evening a week that is her own, and to go back to sewing.',
    'Miss Rahimzai does not use the word carer. Dari and English.',
  ],
  entries: [
    {
      on: '2026-11-10',
      kind: 'Telephone',
      by: 'Imran Shah, link worker',
      text: 'Long talk with Nasreen. She gets up three times a night for Jawad. Miss Rahimzai has given up her job at the bakery. Parwin is forgetful and left the gas on. Nasreen has never had a carer’s assessment. Sister-in-law could come on Tuesdays. N. Rahimzai has asked for a woman interpreter for her mother. Rang back on 07700 900845.',
    },
    {
      on: '2026-10-27',
      kind: 'First contact',
      by: 'Imran Shah, link worker',
      text: 'NASREEN RAHIMZAI, 30/01/1977, NHS 960 118 2748, of 118 Copperbeech Avenue. Jawad Rahimzai has a learning disability and attends a day centre twice a week. Mrs Parwin Rahimzai, 79, lives with them. Income: Carer’s Allowance stopped in June, reason not clear.',
    },
  ],
  draftNote:
    'Nasreen was told she earned £3 too much in one week and must pay back the allowance. Miss Rahimzai is frightened to open the letters. Who can go through this with her?',
  richNote: [
    'Nasreen agreed to the carer’s assessment, if it is not at 118 Copperbeech Avenue.',
    'Jawad’s day centre asked about Wednesdays.',
  ],
  sharedNote: 'Ring Miss Rahimzai on the mobile, 07700 900845. Parwin answers the landline and worries.',
  letter: [
    'Thank you for the referral of Jawad Rahimzai’s sister. We met Nasreen in clinic and gave her our carers’ pack.',
    'Miss Rahimzai is exhausted. We would support any request for a short break.',
  ],
};
