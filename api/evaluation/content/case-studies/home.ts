// Case studies on housing, homelessness and hoarding. Fictional examples.
import type { WrittenCaseStudy } from './types.ts';

export const homeCases: readonly WrittenCaseStudy[] = [
  {
    key: 'notice-that-was-not-valid',
    title: 'A notice to leave, a mother who had started packing, and a form that was wrong',
    situation:
      'A mother of two in a private rented flat was given a notice because the landlord wanted to sell. She believed she had to be out on the date in the letter and had begun to give the children’s toys away.',
    tried:
      'We stopped the packing first. I read the letter only to see what it was, and did not judge it. The same afternoon we rang the council’s housing options team and asked them to open a prevention case, and a law centre looked at the notice and at how the deposit had been held.',
    happened:
      'The notice used the wrong ground and too short a time. The landlord’s agent withdrew it. He may serve a right one some day, so the prevention case stayed open, and she used the months to get on the housing register and to save a little.',
    learnt:
      'A notice is the beginning of a process, not the end. Only a court can make somebody leave, and leaving early can harm what the council owes them. The sentence that helped most was: "You do not have to be out on that day."',
    nextSteps: [
      'Today: ask them to stay put, keep every letter and envelope, and go on paying the rent as far as they can.',
      'This week: have the notice checked by a housing adviser or law centre. Shelter’s helpline is 0808 800 4444. Rules changed in May 2026, so old advice found online may be wrong.',
      'Ring the council’s housing options team and say "threatened with homelessness". Ask for a prevention case and a personal housing plan in writing.',
    ],
    needs: ['housing', 'homelessness', 'legal'],
    barriers: ['awareness', 'confidence'],
    area: null,
    people: ['parent', 'family'],
    organisations: ['council housing team', 'law centre or solicitor', 'private landlord'],
    author: 'tomasz-zielak',
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-05',
  },
  {
    key: 'mould-diary-that-worked',
    title: 'Three years of "open a window", then a mould diary and a boy’s inhaler count',
    situation:
      'A housing association flat with black mould on the outside walls. A boy of six had been to the emergency department three times since the autumn. The parents had rung about repairs so often that they had stopped believing in it.',
    tried:
      'We made one page: dated photographs, each call and what was said, and how many puffs of the blue inhaler he needed that week. The school nurse and the practice each added a paragraph about his chest. It went in as a formal complaint at stage one, with the words "damp and mould" and "health hazard to a child" in the first line.',
    happened:
      'An inspection came within the fortnight, the gutter and a broken fan were found, and the family slept in the living room for nine days while the wall was treated. He has had one cold this spring, and no hospital.',
    learnt:
      'Social landlords in England now have fixed times for looking at damp and mould that endangers health, and for making it safe. Putting the child’s chest and the wall on one page is what started that clock. Calls alone leave no trace.',
    nextSteps: [
      'Start a mould diary with them: photographs with the month, each report, each answer, and what it does to their health.',
      'Send it as a formal complaint to the landlord in writing and ask the practice or school nurse for a short supporting letter.',
      'No proper answer in the time their policy gives: environmental health at the council, then the Housing Ombudsman. A private tenant goes straight to environmental health.',
    ],
    needs: ['housing', 'long-term-condition', 'families-perinatal'],
    barriers: ['waiting', 'confidence'],
    area: 'harrowmere',
    people: ['child', 'family'],
    organisations: ['housing association', 'school or college', 'GP practice'],
    author: 'ben-adeyemi',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-03',
  },
  {
    key: 'sleeping-downstairs-for-a-year',
    title: 'A bed in the front room, a commode behind a screen, and who pays for the stairs',
    situation:
      'A woman in her seventies had not been upstairs since a hip operation. She washed at the kitchen sink and no longer asked her friends in, because the commode stood behind a clothes horse.',
    tried:
      'I asked what she missed, and she said "a bath, and Thursday cards". We asked adult social care for an occupational therapy assessment and said plainly that she could not wash safely. While that was waiting, a charity lent a bath board and the handyperson fitted rails and a key safe. The therapist’s report then went to the council’s grants team for a disabled facilities grant.',
    happened:
      'Rails and board in three weeks; a level shower in seven months. The cards came back much earlier, in week two, once a proper screen stood in the corner.',
    learnt:
      'The small things do not have to wait for the big one. Equipment and minor adaptations below a set cost are usually free and quick. The grant is means-tested for adults, and nobody should pay a builder first.',
    nextSteps: [
      'Ask adult social care for an occupational therapy assessment. Say what cannot be done safely: wash, toilet, stairs, in or out.',
      'Ask in the same call for small equipment and minor adaptations now, and about a handyperson scheme.',
      'Ask the council’s grants or home improvement agency about a disabled facilities grant before any work is begun or paid for.',
    ],
    needs: ['housing', 'disability-sensory', 'later-life'],
    barriers: ['waiting', 'access'],
    area: 'brindlemoor',
    people: ['older person', 'disabled person'],
    organisations: ['adult social care', 'community group'],
    author: 'imran-shah',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-06',
  },
  {
    key: 'neighbour-noise-and-a-diary',
    title: 'Two tenants, one thin ceiling, and nights that nobody believed',
    situation:
      'A man who works early shifts could not sleep for the music above. He had shouted through the ceiling, then put a note under the door that he was ashamed of. By the time we met, each was a complainant against the other.',
    tried:
      'He kept a two-week diary of times and of what it did to him. The housing officer lent a noise recorder. I asked whether he would try mediation, which he thought was for divorces, and we practised one sentence to begin with.',
    happened:
      'In the meeting it came out that the neighbour was deaf in one ear and had not known how it carried. Rugs, a speaker moved off the floor, and headphones after ten. They nod on the stairs.',
    learnt:
      'Ask first whether there is threat, hate or fear. If there is, it is not mediation but the landlord’s antisocial behaviour team and the police. If there is not, a diary and a calm third person do more than letters.',
    nextSteps: [
      'Ask about safety: threats, hate, or fear of going out. If yes, ring 101, or 999 in danger, and tell the landlord in writing.',
      'Help them to keep a diary for two weeks: times, what was heard, what it did. Ask the landlord or environmental health to record it.',
      'Ask the council or landlord about free mediation, and ask the practice about sleep meanwhile.',
    ],
    needs: ['housing', 'mental-wellbeing'],
    barriers: ['confidence'],
    area: null,
    people: ['working-age adult'],
    organisations: ['housing association', 'council housing team', 'police'],
    author: null,
    evidence: 'peer-tip',
    version: 1,
    reviewBy: '2027-04',
  },
  {
    key: 'van-and-a-dog',
    title: 'He would rather keep the dog than the bed: from a van to a room that takes both',
    situation:
      'A man in his fifties had lived in a van since a relationship ended. Two hostels had said no to his dog, and he had said no to everything after that. He came to the surgery for a chest that would not clear.',
    tried:
      'I did not begin with housing. I asked the dog’s name, and the nurse listened to his chest by the bins because he would not leave her tied up. We told the outreach team where the van stands, with his agreement, and the council took a homelessness application in the car park. A charity fosters pets for people who are between homes; he met the family first.',
    happened:
      'A winter bed for three weeks with the dog fostered two streets away, then a supported room that takes animals. He wrote her name on the form under "family".',
    learnt:
      'A dog is not an obstacle to the plan. She is the plan. Ask each hostel about pets before naming it. Anybody may register with a practice without an address.',
    nextSteps: [
      'Ask what cannot be left behind, and look for a place that takes it. Tell the street outreach team where they can be found, with their agreement.',
      'Ring the council’s homelessness team with them; a public body that has the duty to refer can send it, with consent. Homeless tonight is a call today.',
      'Register them with the practice without an address, and check chest, feet, medicines and vaccinations in the same visit.',
    ],
    needs: ['homelessness', 'long-term-condition'],
    barriers: ['eligibility', 'different-background'],
    area: 'pellhaven',
    people: ['working-age adult'],
    organisations: ['council housing team', 'community group', 'GP practice'],
    author: 'ben-adeyemi',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-04',
  },
  {
    key: 'sofa-after-sofa',
    title: 'Nineteen, five sofas and a rucksack: what counts as homeless',
    situation:
      'A young person had left home after a row about a new stepfather. "I am not homeless," they said, "I have mates." They had moved five times in seven weeks, and one of those nights had not been safe.',
    tried:
      'I said that sofa surfing is homelessness in law, and that it was not their failing. I asked about the unsafe night, gently and once. We rang the council together; I stayed on the line and had written down the dates beforehand. A youth homelessness charity met them the same week, and their college tutor found them a locker and free lunch.',
    happened:
      'The council first said "go home". We asked for that as a written decision, and it became an assessment. Family mediation was offered and refused, which is allowed. Supported lodgings after a month, with a woman who makes too much lasagne.',
    learnt:
      'Ask for the decision in writing, calmly. Under eighteen it is children’s services as well as housing. A care leaver has a personal adviser and stronger rights, so ask.',
    nextSteps: [
      'Ask where they will sleep tonight and whether it is safe there. Nowhere safe, or under eighteen: ring the council’s homelessness team and children’s services today.',
      'Write down each place and date, and make the homelessness application with them. Ask for every decision in writing.',
      'Bring in a youth homelessness or advice charity. Shelter’s helpline is 0808 800 4444. Keep college or work going: it is what holds them.',
    ],
    needs: ['homelessness', 'safeguarding-child', 'families-perinatal'],
    barriers: ['awareness', 'eligibility'],
    area: null,
    people: ['young person'],
    organisations: ['council housing team', 'school or college', 'children’s services'],
    author: 'sarah-whitlow',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-02',
  },
  {
    key: 'one-room-nine-weeks',
    title: 'A baby, a kettle and one hotel room: getting temporary accommodation reviewed',
    situation:
      'A couple with a new baby had been in a hotel room for nine weeks, with a kettle, a sink, and bottles to sterilise. They were afraid that complaining would put them on the street.',
    tried:
      'An adviser told them that families should not be kept in bed and breakfast for more than six weeks, and how to ask for a review of suitability without refusing the room. The health visitor wrote about sterilising, sleep and weight. I put the three letters in one envelope.',
    happened:
      'Eleven days later a self-contained flat, not beautiful, with a cooker. The mother cried over the fridge.',
    learnt:
      'Accept the offer and ask for the review. Refusing can end the council’s duty. People in temporary places lose their surgery, nursery and post, so keep those threads too.',
    nextSteps: [
      'Advise them not to refuse or leave before they have spoken to a housing adviser. Time limits for a review are short, usually three weeks.',
      'Ask the health visitor or practice for a short letter on what the room does to the baby’s health.',
      'Check Healthy Start, a baby bank, a place to cook, and that letters reach them. Write down the date they were placed.',
    ],
    needs: ['homelessness', 'families-perinatal', 'food-fuel'],
    barriers: ['awareness', 'confidence'],
    area: 'pellhaven',
    people: ['pregnant or new parent', 'family'],
    organisations: ['council housing team', 'health visiting', 'law centre or solicitor'],
    author: 'farida-noorzai',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-05',
  },
  {
    key: 'path-from-door-to-chair',
    title: 'One path from the door to the chair: six months beside a woman who keeps everything',
    situation:
      'A retired seamstress had newspapers and cloth to shoulder height. A previous "help" had cleared her kitchen while she was in hospital, and she had not let anybody in since.',
    tried:
      'I never used the words rubbish or clear. We agreed on one aim that was hers: to reach the sewing machine. The fire service fitted alarms and talked with her about the way out, as equals. One bag a week, chosen by her, for somebody who could use it. The practice looked at her mood. We rated each room with the clutter pictures, so that she could see it change.',
    happened:
      'After six months there are two paths and a chair for a visitor. It is still very full. She hemmed a curtain for the community room, and was paid in cake.',
    learnt:
      'A blitz clean brings the things back, and the grief with them. Slow is fast. Keep risk in sight all the while: fire, falls, gas, rats, and whether she can decide this for herself.',
    nextSteps: [
      'Ask what she wants to reach or do, and begin there. Use her words for her things. Ask before you move or touch anything.',
      'Offer a home fire safety visit, and ask the practice to look at mood, memory and pain. Where there is danger to life or serious self-neglect, ring adult safeguarding the same day.',
      'Agree on something small each week, and take a picture together each month. Bring it to supervision: this work is long.',
    ],
    needs: ['hoarding', 'mental-wellbeing', 'later-life'],
    barriers: ['confidence', 'different-background'],
    area: 'harrowmere',
    people: ['older person'],
    organisations: ['fire service', 'community group', 'GP practice'],
    author: 'tomasz-zielak',
    evidence: 'case-study',
    version: 3,
    reviewBy: '2027-06',
  },
  {
    key: 'landlord-wants-it-cleared',
    title: 'Clear it by the inspection or lose the tenancy: buying time for a man and his radios',
    situation:
      'A man in his forties had filled a one-room flat with radios that he means to mend. The landlord’s letter spoke of a breach of tenancy and gave four weeks. He read it as four weeks to live.',
    tried:
      'I asked directly about suicide, because of that sentence. He was frightened, and not planning anything. With his agreement the practice wrote that hoarding disorder is a recognised condition, and an adviser asked the landlord for reasonable adjustments under the Equality Act: small goals, more time, one officer. A peer group for people who hoard took him on by phone.',
    happened:
      'The landlord agreed to three goals in place of one: the cooker, the window, the door. Each was met, one of them late. The inspection was a cup of tea.',
    learnt:
      'Turn "clear it all" into exits, heat and water. Those are the real risks, and people can say yes to them.',
    nextSteps: [
      'Ask how the letter makes them feel, and ask about suicide in plain words if there is any doubt. In danger now, 999.',
      'Ask a housing adviser to write for reasonable adjustments and more time; ask the practice for a supporting letter.',
      'Agree with the landlord on exits, cooking and water first, with dates that can be met. Ask for one named officer.',
    ],
    needs: ['hoarding', 'housing', 'suicide-self-harm'],
    barriers: ['confidence', 'awareness'],
    area: null,
    people: ['working-age adult'],
    organisations: ['housing association', 'law centre or solicitor', 'GP practice'],
    author: null,
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-03',
  },
];
