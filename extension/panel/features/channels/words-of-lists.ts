// How the fixed lists of the field are spoken of in the interface.
import type { Barrier, Need, Role, ThreadState, Urgency } from '#shared/basics/lists.ts';

export const needLabels: Record<Need, string> = {
  housing: 'Housing',
  homelessness: 'Homelessness',
  'money-debt': 'Money and debt',
  benefits: 'Benefits',
  'food-fuel': 'Food and fuel',
  'work-training': 'Work and training',
  loneliness: 'Loneliness',
  'mental-wellbeing': 'Mental wellbeing',
  'suicide-self-harm': 'Suicide and self-harm',
  'domestic-abuse': 'Domestic abuse',
  'safeguarding-adult': 'Safeguarding adults',
  'safeguarding-child': 'Safeguarding children',
  carers: 'Carers',
  bereavement: 'Bereavement',
  'physical-activity': 'Physical activity',
  'long-term-condition': 'Long-term condition',
  'dementia-memory': 'Dementia and memory',
  'disability-sensory': 'Disability and senses',
  neurodiversity: 'Neurodiversity',
  'alcohol-drugs': 'Alcohol and drugs',
  gambling: 'Gambling',
  'immigration-nrpf': 'Immigration and NRPF',
  'families-perinatal': 'Families and new parents',
  'later-life': 'Later life',
  'digital-inclusion': 'Getting online',
  transport: 'Transport',
  legal: 'Legal help',
  veterans: 'Veterans',
  'exploitation-slavery': 'Exploitation and slavery',
  hoarding: 'Hoarding',
  'worker-safety': 'My safety at work',
  'worker-wellbeing': 'My own wellbeing',
};

export const barrierLabels: Record<Barrier, string> = {
  language: 'Language',
  culture: 'Culture',
  confidence: 'Confidence',
  awareness: 'Not knowing what exists',
  money: 'Money',
  transport: 'Transport',
  access: 'Getting in',
  'different-background': 'Different background',
  waiting: 'Waiting time',
  eligibility: 'Eligibility',
};

export const urgencyLabels: Record<Urgency, string> = {
  routine: 'Routine',
  soon: 'Soon',
  urgent: 'Urgent',
};

export const urgencyHints: Record<Urgency, string> = {
  routine: 'When someone can',
  soon: 'In the next day or two',
  urgent: 'Today. If someone is in danger now, call 999 first',
};

export const stateLabels: Record<ThreadState, string> = {
  open: 'Open',
  answered: 'Answered',
  closed: 'Closed',
};

export const roleLabels: Record<Role, string> = {
  member: 'Link worker',
  host: 'Host',
  moderator: 'Moderator',
  supervisor: 'Supervisor',
  curator: 'Curator',
  'service-manager': 'Service manager',
  administrator: 'Administrator',
  auditor: 'Auditor',
};
