// Threads on housing, homelessness, hoarding and adaptations. English law as it stood in autumn 2026; other nations
// differ, and the answers say so where it matters. Fictional examples.
import type { WrittenThread } from '#api/evaluation/content/types.ts';

export const housingThreads: readonly WrittenThread[] = [
  {
    key: 'notice-for-rent-arrears',
    channel: 'housing-and-home',
    title: 'Private landlord has served a notice for rent arrears and says the locks change on Friday',
    body: `A father of one, off work with his back, has a section 8 notice in his hand for rent arrears. The landlord told him that the locks will be changed on Friday. No court papers have come. He is packing.

I told him not to leave until we had advice. What is true here, and what should he do first?`,
    needs: ['housing', 'money-debt'],
    barriers: ['awareness', 'money'],
    urgency: 'urgent',
    author: 'ben-adeyemi',
    isAnonymous: false,
    hoursAgo: 52,
    state: 'answered',
    answers: [
      {
        author: 'tomasz-zielak',
        hoursAfter: 0.7,
        isAccepted: true,
        body: `You told him the right thing. A notice is not an eviction. After the notice there has to be a court claim, a possession order and then court bailiffs. Changing the locks without that is an illegal eviction, which is a crime.

Since May 2026 private landlords in England cannot use section 21 any more, so they need a ground under section 8. For the mandatory arrears ground he has to be at least three months behind, both at the notice and at the hearing, and the notice is four weeks. Less than that, and a judge decides whether it is reasonable. Have the notice itself checked: mistakes are common.

Three next steps:
1. Today: ring Shelter on 0808 800 4444 or the local advice agency with the notice in front of you. Then ring the council and ask for the officer who deals with harassment and illegal eviction. Say "locks threatened for Friday, no court order". They can ring the landlord. If someone turns up to change the locks, ring the police.
2. Same call: ask housing options to open a homelessness application for prevention. Being threatened with homelessness within 56 days is the test; better to ask early than late.
3. Bring the arrears below the line: check the housing part of Universal Credit, ask for a housing payment from the council, ask for direct payment to the landlord, and offer a small sum a week in writing. A breathing space through a debt adviser can hold back action on arrears for 60 days, but he must go on paying this month's rent.

If court papers do come: there is free legal help, both before the hearing and on the day, through the Housing Loss Prevention Advice Service. Tell him never to skip the hearing.`,
      },
      {
        author: 'farida-noorzai',
        hoursAfter: 3,
        body: `On the back: ask whether he has told Universal Credit about the health condition and handed in fit notes. People often do not, and it changes what they are expected to do, and sometimes what they are paid.`,
      },
      {
        author: 'ben-adeyemi',
        hoursAfter: 26,
        body: `The council officer rang the landlord within the hour. No locks. The adviser found that the notice gives the wrong date. He has unpacked the kettle.`,
      },
    ],
  },
  {
    key: 'mould-and-a-wheezy-child',
    channel: 'housing-and-home',
    title: 'Black mould, a wheezy four-year-old and a housing association that says "open a window"',
    body: `A family in a housing association flat. Mould across the bedroom wall, a child with two chest infections since September. They have reported it three times by phone, with nothing in writing. They are afraid that complaining will cost them the tenancy.

I have photographs, which they sent me. What moves a landlord?`,
    needs: ['housing', 'families-perinatal', 'long-term-condition'],
    barriers: ['confidence', 'awareness'],
    urgency: 'soon',
    author: 'sarah-whitlow',
    isAnonymous: false,
    hoursAgo: 330,
    state: 'answered',
    answers: [
      {
        author: 'tomasz-zielak',
        hoursAfter: 6,
        isAccepted: true,
        body: `Writing moves them, and a date. Since October 2025 social landlords in England have fixed times to act on dangerous damp and mould (Awaab's Law): emergencies within 24 hours, significant hazards investigated within 10 working days, a written summary after that, and the home made safe within 5 working days of the investigation. If they cannot make it safe in time they have to offer somewhere else to stay.

Three next steps:
1. Help them to report it once more in writing, today: "We are reporting damp and mould as a hazard. A young child here has a chest condition. Please tell us the date of the inspection." Attach the photographs. Keep the reference.
2. Ask a clinician for a short letter that the child's breathing is being affected. It changes how the hazard is judged.
3. If the date passes: a formal complaint through the landlord's two stages, then the Housing Ombudsman, which is free. Alongside, the council's environmental health team can inspect.

On the fear: asking for repairs is not a ground for eviction. And "open a window" is not an answer to a leak.`,
      },
      {
        author: 'delyth-penrose',
        hoursAfter: 30,
        body: `If English is not their first language, make sure that the report says so and asks for an interpreter at the inspection. I have seen "no access" recorded when the family simply did not understand the text message.`,
      },
    ],
  },
  {
    key: 'sofa-to-sofa',
    channel: 'housing-and-home',
    title: 'Sofa surfing for five months, told "not priority". Is that the end of it?',
    body: `A single man in his thirties, five sofas since early summer, working nights in a warehouse. He went to the council alone in August and was told that he was not priority need, so he left. Nothing in writing. He is tired and starting to be late for work.

What could he still ask for?`,
    needs: ['homelessness', 'work-training'],
    barriers: ['eligibility', 'confidence'],
    urgency: 'soon',
    author: 'callum-ridgewell',
    isAnonymous: false,
    hoursAgo: 820,
    state: 'answered',
    answers: [
      {
        author: 'tomasz-zielak',
        hoursAfter: 5,
        isAccepted: true,
        body: `Not the end at all. Sofa surfing with no right to stay is homelessness in law. Priority need decides about interim accommodation and the main duty. It does not decide whether he is owed help: anyone eligible and homeless is owed an assessment, a personal housing plan and reasonable steps for 56 days, the relief duty.

Three next steps:
1. Make a fresh application, with you beside him or by the online form, and keep a copy. Write "homeless now, staying on sofas, no right to remain at any of them".
2. Ask for the written personal plan and what the council itself will do: a deposit or rent in advance, a bond, mediation, a private rented offer. He is working, so a deposit may be all that stands between him and a room.
3. Ask the GP whether anything (sleep, mental health, medicines) makes him more at risk than other people if homeless. If it does, say so in writing: priority need can change.

A refusal must come as a letter with reasons, and he can ask for a review of most decisions within 21 days. Shelter, 0808 800 4444, will look at it with him.

One thing to know: the legal duty to refer binds hospitals, prisons, jobcentres and so on, but not general practice. We may refer all the same, with consent, and councils take it.`,
      },
    ],
  },
  {
    key: 'first-visit-to-a-full-house',
    channel: 'housing-and-home',
    title: 'First visit to someone who keeps everything. How do I begin without a skip in my voice?',
    body: `A woman in her sixties, referred for falls. Newspapers to chest height, one path from door to chair, the cooker covered. She is warm and funny and said "I know what you are looking at". The landlord wants it cleared by the end of next month.

I do not want to be the third professional who talks about bin bags and never comes back.`,
    needs: ['hoarding', 'safeguarding-adult', 'housing'],
    barriers: ['confidence'],
    urgency: 'soon',
    author: 'imran-shah',
    isAnonymous: false,
    hoursAgo: 560,
    state: 'answered',
    answers: [
      {
        author: 'tomasz-zielak',
        hoursAfter: 9,
        isAccepted: true,
        body: `Your sentence is the right beginning. Try: "I see things that matter to you. What would you like to be able to do here that you cannot do now?" Often it is a bath, a bed, or a visitor. Begin there.

Three next steps:
1. Safety before tidiness: ask the fire and rescue service for a free home fire safety visit, with her agreement. They are practical and kind, and they fit alarms. Agree with her on three things only: the door opens, the path is clear, nothing on or near the cooker and heater.
2. Use the clutter image rating together (she picks the picture, not you). It gives everybody the same measure, and the landlord something better than an ultimatum.
3. Write to the landlord, with her consent: hoarding disorder can be a disability, so ask for reasonable adjustments, more time and a plan in stages. A forced clearance nearly always fills up again, and it can do great harm.

If there is serious risk (fire, no food or washing, refused care) and she may not be able to protect herself, self-neglect is an adult safeguarding matter under the Care Act. Think about her mental capacity for each decision, and ask for a meeting of all the agencies. And ask the GP about grief and low mood: something usually started it.`,
      },
      {
        author: 'priya-sundaram',
        hoursAfter: 28,
        body: `For you: sturdy shoes, sit near the door, let the office know. And agree beforehand that you will visit again whatever happens. Coming back is the treatment.`,
      },
    ],
  },
  {
    key: 'rent-above-the-allowance',
    channel: 'housing-and-home',
    title: 'Rent is £140 a month above what Universal Credit pays. Are discretionary housing payments gone?',
    body: `A couple in their forties, one of them unwell, are slowly sinking: the housing part of Universal Credit is £140 short of the rent each month. I used to say "apply for a DHP" and now the council page says something else.

What is it called now, and what makes an application strong?`,
    needs: ['housing', 'benefits', 'money-debt'],
    barriers: ['awareness', 'money'],
    urgency: 'routine',
    author: 'ben-adeyemi',
    isAnonymous: false,
    hoursAgo: 960,
    state: 'answered',
    answers: [
      {
        author: 'farida-noorzai',
        hoursAfter: 7,
        isAccepted: true,
        body: `In England discretionary housing payments became the housing payment of the Crisis and Resilience Fund in April 2026. Same idea, same council, new form. It is for people who get Housing Benefit or the housing element of Universal Credit, and it can cover a shortfall, rent in advance, a deposit or moving costs. Scotland and Wales keep their own schemes: check.

Three next steps:
1. Apply with a budget that is honest to the pound and one page that says why here and why now: the illness, a child's school, the cost of moving, what they have already cut.
2. Say what will change by the end. Councils give these for a time. "We are applying for PIP" or "on the list for a smaller home" is a plan.
3. Check the amount itself: is the bedroom count right, does anyone need an overnight carer, should someone's disability lift the benefit cap or a non-dependant deduction? A corrected award is for good; a payment is for months.

Refused? Ask for a review in writing. There is no tribunal for this one, but councils do look again.`,
      },
    ],
  },
  {
    key: 'bath-out-of-reach',
    channel: 'housing-and-home',
    title: 'Cannot get into the bath any more. Who pays for a shower, and how long does it take?',
    body: `A woman in her sixties with arthritis has been washing at the sink since March. She owns her house, on a small pension. She has been told both "ask the council" and "there is a grant but it takes years".

What is the quickest honest route?`,
    needs: ['disability-sensory', 'later-life'],
    barriers: ['waiting', 'awareness'],
    urgency: 'routine',
    author: 'imran-shah',
    isAnonymous: false,
    hoursAgo: 1120,
    state: 'answered',
    answers: [
      {
        author: 'delyth-penrose',
        hoursAfter: 20,
        isAccepted: true,
        body: `Two tracks at once, small and large.

1. Small, this month: ask adult social care for an occupational therapy assessment. Say "cannot bathe safely, at risk of falling" and not just "would like a shower". A bath board, rails or a lift often come within weeks, and equipment and minor works up to £1,000 are free in England where the council finds that they are needed.
2. Large: the same therapist can recommend a Disabled Facilities Grant, up to £30,000 in England. It is means-tested for adults, and owners and tenants can both apply. The council should decide within six months of a complete application. So ask what still makes it incomplete, and chase that, not the whole.
3. Meanwhile: is there a home improvement agency that helps with forms and builders? And check Attendance Allowance or PIP: washing is one of the very things they ask about.

Tell her not to start the work first. Grants are hardly ever paid backwards.`,
      },
      {
        author: 'rosie-lindqvist',
        hoursAfter: 44,
        body: `Some leisure centres and day centres will let people use an accessible shower. It is not a plan, but it was a treat for somebody I know, twice a week with a coffee.`,
      },
    ],
  },
  {
    key: 'landlord-wants-to-sell',
    channel: 'housing-and-home',
    title: 'Tenant of twenty years, landlord selling, four months’ notice. What have you seen go well?',
    body: `A man in his late seventies, memory beginning to slip, has had a notice because the house is to be sold. The notice runs out in the new year. He keeps saying that it is a mistake.

I have asked housing options to open a prevention case. I would like to hear from anyone who has moved somebody with early memory problems: what made it bearable?`,
    needs: ['housing', 'dementia-memory', 'later-life'],
    barriers: ['confidence'],
    urgency: 'soon',
    author: 'imran-shah',
    isAnonymous: true,
    hoursAgo: 30,
    state: 'open',
    answers: [],
  },
];
