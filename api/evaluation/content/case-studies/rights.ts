// Case studies on migration and the law: advice on both is regulated, so we find the adviser. Fictional examples.
import type { WrittenCaseStudy } from './types.ts';

export const rightsCases: readonly WrittenCaseStudy[] = [
  {
    key: 'no-recourse-two-children',
    title: 'No recourse to public funds and two children: the duty that is still there',
    situation:
      'A mother with two small children had to leave a friend’s room by Sunday. Her visa says no recourse to public funds. The first person she rang had told her that there was nothing.',
    tried:
      'An adviser who may give immigration advice looked at her visa the same day. Children’s services have a duty to children in need, whatever the visa says, and we rang them with her: destitute from Sunday, two children, no income. I kept the conversation to the children’s needs. The school gave breakfast. An application to have the condition lifted went in later, by the adviser.',
    happened:
      'A room and a small weekly payment while it was decided. Four months later the condition was lifted.',
    learnt:
      '"No recourse" does not mean no help. Advice on immigration is regulated: we find the adviser and never guess. Claiming the wrong thing can harm her, so check first.',
    nextSteps: [
      'Homeless or without food this week with children: ring children’s services today and say "destitute". Adults with care needs: adult social care.',
      'Book an adviser who is registered for immigration advice, or a law centre, before any claim is made.',
      'Food, school, health: none of those depends on the visa in the same way. Ask the refugee or migrant charity what is open.',
    ],
    needs: ['immigration-nrpf', 'homelessness', 'safeguarding-child'],
    barriers: ['eligibility', 'language', 'awareness'],
    area: null,
    people: ['migrant', 'parent'],
    organisations: ['children’s services', 'law centre or solicitor', 'refugee charity', 'school or college'],
    author: 'farida-noorzai',
    evidence: 'case-study',
    version: 2,
    reviewBy: '2027-02',
  },
  {
    key: 'status-letter-and-the-clock',
    title: 'Good news with a clock in it: leaving asylum accommodation after a yes',
    situation:
      'A man was granted refugee status and cried with joy. The same letter meant that his room and allowance would end within weeks.',
    tried:
      'We made one sheet with dates. His online status set up with a volunteer who speaks his language. Universal Credit claimed in the first days, with the advance explained. A bank account. The council’s homelessness team told at once, in writing, because he was threatened with homelessness. A host charity as the second string.',
    happened:
      'The room ended before the council had a place. The host family took him for six weeks. He works nights in a bakery now and brings the ends.',
    learnt:
      'Begin on the day of the letter. The number of days has changed more than once, so read it from the letter. English class and a volunteer role carried him more than any of our forms.',
    nextSteps: [
      'Read the dates from the letter. Online status, bank account and Universal Credit in the first week.',
      'Tell the council’s homelessness team now: threatened with homelessness, with the date.',
      'Refugee charity for hosting, interpreters and company. Register with a practice at the new address.',
    ],
    needs: ['immigration-nrpf', 'homelessness', 'benefits'],
    barriers: ['language', 'waiting', 'awareness'],
    area: 'harrowmere',
    people: ['migrant'],
    organisations: ['refugee charity', 'council housing team', 'jobcentre'],
    author: 'farida-noorzai',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-01',
  },
  {
    key: 'nephew-says-attorney',
    title: '"I have power of attorney," said the nephew: how we found out, and what she wanted',
    situation:
      'A nephew answered every question for his aunt, who has early memory loss. He said that he had power of attorney and that she would be moving to a home. She looked at the window.',
    tried:
      'We asked to see the document. The Office of the Public Guardian can be asked whether one is registered. There was one, for money only, so health and where she lives were not his to decide. A memory nurse looked at whether she could decide this; she could, with time and pictures. An advocate sat beside her at the meeting.',
    happened:
      'She stayed at home with a morning call. The nephew was relieved, in fact. He had thought that it was his job to decide.',
    learnt:
      'Ask kindly and check always. There are two kinds of power of attorney, and capacity is for each decision. Most relatives overreach out of love.',
    nextSteps: [
      'Ask to see the document and which kind it is. Anyone may ask the Office of the Public Guardian to search its register.',
      'Speak with the person alone. Ask for a capacity assessment for this very decision, and for an advocate if nobody suitable is there.',
      'Pressure, fear or money going missing: adult safeguarding, the same day.',
    ],
    needs: ['legal', 'dementia-memory', 'safeguarding-adult'],
    barriers: ['awareness'],
    area: null,
    people: ['older person', 'family'],
    organisations: ['memory service', 'adult social care', 'law centre or solicitor'],
    author: 'margaret-okell',
    evidence: 'case-study',
    version: 1,
    reviewBy: '2027-06',
  },
  {
    key: 'see-my-kids',
    title: 'He wanted to see his children: from shouting at the desk to a first Saturday',
    situation:
      'A father shouted at reception. Underneath was a separation, three months without seeing the children, and no money for a solicitor.',
    tried:
      'After he had calmed down and apologised to the desk, I asked what he was afraid of losing. I asked about violence, on either side, and about the children’s safety. There was none that he or the records spoke of, so mediation was a way. A charity explained legal aid and the voucher for mediation. A fathers’ group read his letter and took out two thirds.',
    happened: 'Saturdays from ten to four, at his mother’s. He writes to the group each Sunday evening.',
    learnt:
      'Anger at the desk is often grief in a coat. Always ask about abuse before you say mediation, and never take sides on who may see whom.',
    nextSteps: [
      'Ask about safety, for everyone. Abuse or fear: not mediation but the specialist service and legal advice.',
      'Family mediation information meeting, and Civil Legal Advice on 0345 345 4 345 for whether legal aid is possible.',
      'A parents’ or fathers’ group, and a plan for the evenings. Ask about mood and about suicide.',
    ],
    needs: ['legal', 'families-perinatal', 'mental-wellbeing'],
    barriers: ['money', 'awareness'],
    area: null,
    people: ['parent'],
    organisations: ['law centre or solicitor', 'community group'],
    author: 'imran-shah',
    evidence: 'peer-tip',
    version: 1,
    reviewBy: '2027-05',
  },
];
