// Case studies on caring, conditions, memory, disability, moving, families and later life. Fictional examples.
import type { WrittenCaseStudy } from './types.ts';

export const bodyCases: readonly WrittenCaseStudy[] = [
  {
    key: 'daughter-not-a-carer',
    title: '"I am just her daughter": the word that closed the door, and the one that opened it',
    situation:
      'A woman in her forties worked three days and looked after her mother on the other four. She had cancelled her own smear test twice. The word carer made her stand up to go.',
    tried:
      'I left the word out. "Who looks after you?" She laughed, and then could not stop crying. We asked the council for "a talk about what would make this possible to go on with", which is a carer’s assessment. The carers’ centre wrote an emergency plan with her. Her employer must let her ask for unpaid carer’s leave, and she had not known.',
    happened:
      'Two mornings of sitting service, a direct payment that she spends on swimming, and a smear test. She uses the word now, about other people.',
    learnt: 'Describe it, do not name it. Begin with one thing that she has given up.',
    nextSteps: [
      'Ask what they have stopped doing for themselves, and book one of those things today.',
      'Ask adult social care for a carer’s assessment, held where they can speak freely. Ask for the other person’s needs to be reviewed too.',
      'Have them recorded as a carer at the practice, and ask the carers’ centre for an emergency plan and a money check.',
    ],
    needs: ['carers', 'work-training'],
    barriers: ['culture', 'awareness'],
    area: null,
    people: ['carer', 'working-age adult'],
    organisations: ['carers’ centre', 'adult social care', 'employer'],
    author: 'imran-shah',
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-06',
  },
  {
    key: 'ten-year-old-with-the-tablets',
    title: 'She knew all his tablets by colour: a young carer of ten',
    situation:
      'At a visit about heating, a girl of ten brought her father his tablets in the right order. She was proud of it. She had been late for school on twelve mornings.',
    tried:
      'I spoke to the father about what he would like her to be free of. He was ashamed, and loves her. A young carer’s assessment was asked for, and his own care needs were looked at again, because that is where the tablets belong. A pharmacist arranged packs; a carer comes at eight. School has a lunchtime club for young carers.',
    happened:
      'She still makes his tea, because she likes to. She has been on time since half term and has a part in the choir.',
    learnt:
      'Take away the task, not the love. The right question is what the adult needs, so that the child does not have to.',
    nextSteps: [
      'Talk to the parent first. Ask for their own care needs assessment: personal care and medicines should not rest on a child.',
      'Ask the council for a young carer’s needs assessment, and tell the school with agreement. Worried about harm: the children’s front door today.',
      'Pharmacist for packs, young carers’ group for company, and a plan for when the parent is taken ill.',
    ],
    needs: ['carers', 'safeguarding-child', 'long-term-condition'],
    barriers: ['awareness', 'confidence'],
    area: 'harrowmere',
    people: ['child', 'parent'],
    organisations: ['children’s services', 'school or college', 'adult social care'],
    author: 'imran-shah',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-04',
  },
  {
    key: 'dancing-with-oxygen',
    title: 'Breathless and afraid of it: the way back to three minutes of foxtrot',
    situation:
      'A woman with COPD had stopped moving because breathlessness felt like dying. She had been offered pulmonary rehabilitation twice and had not gone.',
    tried:
      'She had imagined a gym with young people. The physiotherapist rang her, and she visited for a cup of tea while others trained. Transport was arranged there and back. I asked her what she would do with more breath. "Foxtrot. Three minutes."',
    happened:
      'She finished the course and went on to a seated dance group. In the last week they played a foxtrot, and she danced it with a volunteer, holding on to a chair for the second half.',
    learnt:
      'Being out of breath can be safe, and people have to feel that beside somebody who knows. A visit without exercise was the real first session.',
    nextSteps: [
      'Ask what they would do with more breath, and ask the nurse to go through inhalers, flare-up plan and rehabilitation.',
      'Arrange a look-in visit and transport. Ask the team to ring beforehand.',
      'Line up what comes after the course: seated exercise, singing for breathing, a walking friend. New or sudden breathlessness: 111 or 999.',
    ],
    needs: ['long-term-condition', 'physical-activity', 'transport'],
    barriers: ['confidence', 'transport'],
    area: 'pellhaven',
    people: ['older person'],
    organisations: ['hospital', 'leisure centre', 'transport scheme'],
    author: 'rosie-lindqvist',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'pacing-with-a-timer',
    title: 'Good day, terrible week: pacing, a kitchen timer and a patient employer',
    situation:
      'A teacher with long-lasting fatigue after a virus did everything on good days and lay in the dark after them. Friends had told her to push through.',
    tried:
      'I believed her, which she remarked on. A specialist clinic taught pacing; we made it small, with a kitchen timer and "stop while it is still good". Occupational health and Access to Work planned a return by hours, not days. We put the chronic fatigue group’s online meeting on Sundays, when she was at her lowest.',
    happened:
      'Crashes went from weekly to one or two a month. She teaches two mornings. She has not got her old life back, and she has stopped apologising for it.',
    learnt:
      'Pushing harder can make it worse. Plan rest like an appointment. Fit notes can say "may be fit with changes".',
    nextSteps: [
      'Ask for a diary of two weeks of activity, rest and crash, and take it to the GP or clinic.',
      'Ask the employer for a phased return and adjustments; look at Access to Work and at benefits while off sick.',
      'Offer peer support that can be joined lying down. Ask about mood without saying that it is mood.',
    ],
    needs: ['long-term-condition', 'work-training', 'benefits'],
    barriers: ['awareness', 'waiting'],
    area: null,
    people: ['working-age adult'],
    organisations: ['hospital', 'employer'],
    author: 'imran-shah',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-04',
  },
  {
    key: 'home-with-no-milk',
    title: 'Home from hospital on a Friday: the first forty-eight hours',
    situation:
      'A man of eighty-three came home after pneumonia, on a Friday afternoon, to a cold house, with new tablets and no milk. His daughter rang the surgery from four hundred miles away.',
    tried:
      'The ward had written "manages independently". I rang to ask how he gets out of a chair; he does not. The urgent community response team came within two hours. A home-from-hospital volunteer brought milk, lit the fire and sat down. The pharmacist went through old and new tablets and took six boxes away.',
    happened:
      'Two weeks of reablement and then a little help. No second admission. The volunteer still comes on Fridays, for the crossword.',
    learnt:
      'Ask what he can do, not how he is. Warmth, food, tablets, chair, toilet, phone: six words for the first call.',
    nextSteps: [
      'Ring today with six questions: warm, food, tablets, chair, toilet, phone. Unwell again: GP, 111 or 999.',
      'Not managing: urgent community response or adult social care for reablement. Tell the ward if the discharge was unsafe.',
      'Home-from-hospital volunteers, a medicines check and a call on the third day.',
    ],
    needs: ['later-life', 'long-term-condition', 'food-fuel'],
    barriers: ['waiting', 'access'],
    area: 'brindlemoor',
    people: ['older person', 'family'],
    organisations: ['hospital', 'community nursing', 'befriending charity'],
    author: 'imran-shah',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-03',
  },
  {
    key: 'same-question-all-day',
    title: '"What day is it?" Forty times: from a worried husband to a memory café',
    situation:
      'A husband answered the same question all day and had begun to shout. His wife would not see anybody about it, because her mother had "gone that way".',
    tried:
      'I asked her to come for hearing, sleep and blood tests, which was true: there are causes that can be treated. Then the memory service. For him: the carers’ group, and a clock that says the day. At the memory café she found a woman from her old choir.',
    happened:
      'A diagnosis, with time to plan. They have done the power of attorney and a letter about what she likes for breakfast. He shouts less, and says so when he has.',
    learnt:
      'Fear of the word keeps people from things that can be treated. He needed help before she had a diagnosis. Sudden confusion over hours or days is different, and is seen the same day.',
    nextSteps: [
      'Offer a check of hearing, sleep, mood, thyroid and medicines first, and then the memory service. Sudden change: GP today.',
      'Give the relative help now: carers’ group, dementia nurse or adviser, a night off.',
      'While it is early: power of attorney, driving, Attendance Allowance, council tax, and a memory café that you visit with them.',
    ],
    needs: ['dementia-memory', 'carers', 'legal'],
    barriers: ['awareness', 'culture'],
    area: null,
    people: ['older person', 'couple', 'carer'],
    organisations: ['memory service', 'carers’ centre', 'community group'],
    author: 'imran-shah',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'late-shift-walks',
    title: 'He went out at three each morning: why a bus driver walked, and what made nights safer',
    situation:
      'A retired bus driver with dementia left the house at three. His wife slept across the door. He had been found twice at the depot, cheerful and cold.',
    tried:
      'We asked what he was going out for: the early shift. Adult social care did an urgent assessment. Police have a form for people who may go missing, the Herbert Protocol, and we filled it in with the depot at the top. A door sensor rings in the bedroom. His uniform cap hangs by the chair, and she says "you are on lates this week". Sometimes he agrees.',
    happened:
      'Two nights a week of paid night care, so that she sleeps. He has been out once since, and was found in eight minutes, at the depot.',
    learnt:
      'Walking has a reason. Find it and use it. Locking somebody in is a fire risk and may be unlawful, so the family needs another way.',
    nextSteps: [
      'Missing now: 999, at once. Nobody has to wait.',
      'Ask adult social care for urgent assessments of both. Fill in the Herbert Protocol, with a photograph and old workplaces.',
      'Ask about door sensors or a locator, agreed as far as he can. Ask the GP to look for infection, pain or new tablets.',
    ],
    needs: ['dementia-memory', 'safeguarding-adult', 'carers'],
    barriers: ['waiting'],
    area: 'harrowmere',
    people: ['older person', 'couple', 'carer'],
    organisations: ['adult social care', 'police', 'memory service'],
    author: 'margaret-okell',
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-03',
  },
  {
    key: 'letters-in-large-print',
    title: 'A drawer of letters he could not see: sight loss, large print and a long cane',
    situation:
      'A man in his sixties with failing sight was called "non-engaging". The letters about his appointments were in ten point grey.',
    tried:
      'The eye clinic’s liaison officer explained registration and what comes with it. Under the Accessible Information Standard the practice and hospital have to ask and record how somebody needs information: large print now, calls later. The council’s rehabilitation officer taught him the cane and the kettle. Age-related benefits were checked.',
    happened:
      'No appointment missed in seven months. He is learning to make a curry by smell, with mixed results.',
    learnt: 'Not answering is often not seeing. Ask everybody how they read their post.',
    nextSteps: [
      'Ask how they need information and have it recorded at the practice and the hospital.',
      'Ask the eye clinic about a liaison officer and registration; ask the council for a rehabilitation officer. Sudden loss of sight: emergency eye care today.',
      'Benefits check, talking books from the library, and a sight loss group with transport.',
    ],
    needs: ['disability-sensory', 'benefits', 'digital-inclusion'],
    barriers: ['access', 'awareness'],
    area: null,
    people: ['older person', 'disabled person'],
    organisations: ['hospital', 'adult social care', 'library'],
    author: 'delyth-penrose',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-06',
  },
  {
    key: 'plan-refused-by-letter',
    title: 'The school plan was refused: a tired mother, a deadline and a free adviser',
    situation:
      'A mother of a boy with complex needs had a letter refusing to assess him for an education, health and care plan. She thought that a no from the council is a no.',
    tried:
      'The letter gave a right to appeal and a date. The local information and advice service for special needs is free, independent and kind. They helped her to gather what school had already tried. I looked at what the family needed anyway: Disability Living Allowance, short breaks, and sleep for her.',
    happened:
      'The council changed its mind at mediation. The plan took months and is not perfect. She sleeps on Saturdays.',
    learnt:
      'A plan does not need a diagnosis. Support in school does not need a plan. Keep the date, and do not let the fight eat the whole family.',
    nextSteps: [
      'Find the date in the letter. Ring the special needs information and advice service for the area this week.',
      'Ask the school in writing what support is given now and what has been tried.',
      'Family’s own needs: Disability Living Allowance, a carer’s assessment, short breaks, siblings.',
    ],
    needs: ['disability-sensory', 'families-perinatal', 'neurodiversity'],
    barriers: ['confidence', 'waiting'],
    area: 'brindlemoor',
    people: ['child', 'parent', 'disabled person'],
    organisations: ['school or college', 'advice agency', 'children’s services'],
    author: null,
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'afraid-of-the-leisure-centre',
    title: 'Too big for the gym, she thought: water, a towel by the steps and a woman called by her name',
    situation:
      'A woman of fifty had been told to lose weight by five people that year. She had joined the gym twice and never gone in. Mirrors, she said.',
    tried:
      'I asked what her body could still enjoy. Water. The leisure centre has a women’s session with the blinds down; the coordinator met her at the side door and showed her where the towel can wait by the steps. We left weight out altogether, and wrote down sleep, stairs and mood.',
    happened:
      'Thirty weeks of Mondays. Her knees are better, and so is her blood pressure. She has not weighed herself, and told the practice that she would rather not.',
    learnt: 'Nobody goes where they expect to be looked at. Ask about joy, and measure what matters to her.',
    nextSteps: [
      'Ask what movement ever felt good, and leave weight alone unless they bring it up.',
      'Ring the leisure centre for a quiet or women-only time, a name at the door and a concession. Ask the practice about exercise on referral.',
      'Go along the first time, and agree on one thing to notice that is not on a scale. Signs of an eating disorder: GP, not a diet group.',
    ],
    needs: ['physical-activity', 'mental-wellbeing'],
    barriers: ['confidence', 'money'],
    area: 'harrowmere',
    people: ['working-age adult'],
    organisations: ['leisure centre', 'GP practice'],
    author: 'sarah-whitlow',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'second-fall',
    title: 'After the second fall: balance, slippers and a pendant she agreed to wear',
    situation:
      'A woman of eighty had fallen twice and lain for three hours the second time. She refused a pendant: "that is for old people". She had stopped going to chapel.',
    tried:
      'The falls clinic looked at eyes, tablets and blood pressure. A strength and balance class is held in the chapel hall, which settled that. I asked her grandson to talk about his own smart watch, and the alarm company had one that looked like it.',
    happened: 'Ten weeks of class, no fall since. She shows the watch to anybody.',
    learnt: 'Fear of falling makes falls likelier. Strength comes back at eighty too. Let vanity help you.',
    nextSteps: [
      'Ask the GP for a falls assessment: tablets, blood pressure, eyes, feet, bones. A head injury or new confusion: 111 or 999.',
      'Strength and balance class in a place that they already go to, with transport.',
      'Slippers, rails, lights, and an alarm in a shape they will wear.',
    ],
    needs: ['physical-activity', 'later-life', 'disability-sensory'],
    barriers: ['confidence', 'transport'],
    area: 'brindlemoor',
    people: ['older person'],
    organisations: ['hospital', 'faith group', 'community group'],
    author: 'rosie-lindqvist',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-06',
  },
];
