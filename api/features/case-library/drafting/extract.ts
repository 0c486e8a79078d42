// From an answered thread to the parts of a case study, by rules: what is there is put where it belongs, and what is not there
// stays empty for a person to fill. Nothing is made up and no sentence is changed. Pure.
import {
  type OrganisationType,
  organisationTypes,
  type PeopleKind,
  peopleKinds,
} from '#shared/basics/case-lists.ts';
import { limits } from '#shared/basics/limits.ts';

export type Source = { title: string; question: string; answer: string; later: readonly string[] };
export type Extracted = {
  title: string;
  situation: string;
  tried: string;
  happened: string;
  learnt: string;
  steps: string[];
  people: PeopleKind[];
  organisations: OrganisationType[];
};

export function extract({ title, question, answer, later }: Source): Extracted {
  const asked = sentencesOf(question).filter((one) => !isNoise(one) && !isOpening(one) && !isAsking(one));
  const steps = stepsOf(answer);
  const rest = sentencesOf(answer).filter(
    (one) => !isNoise(one) && !isOpening(one) && !steps.includes(plain(one)) && !isAsking(one),
  );
  const told = later.flatMap(sentencesOf).filter((one) => !isNoise(one) && !isOpening(one) && !isAsking(one));
  const all = [title, question, answer, ...later].join('\n');
  return {
    title: title.slice(0, limits.titleCharsMax),
    situation: fitting(asked.filter((one) => !isTrying(one))),
    tried: fitting(asked.filter(isTrying)),
    happened: fitting(told),
    learnt: fitting(rest),
    steps: [0, 1, 2].map((place) => wholeSentences(steps[place] ?? '', limits.caseStepCharsMax)),
    people: kindsIn(all, peopleWords, peopleKinds).slice(0, limits.casePeopleMax),
    organisations: kindsIn(all, organisationWords, organisationTypes).slice(0, limits.caseOrganisationsMax),
  };
}

/** Sentences and list lines, without the signs that only number them. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => (isItem(line) ? [line] : line.split(/(?<=[.!?])\s+(?=["“'‘(]?[A-Z0-9])/)))
    .map((one) => one.trim())
    .filter((one) => one !== '' && !/^[\W_]+$/.test(one));
}

const itemSign = /^\s*(?:\(?\d{1,2}[.):]|step \d{1,2}[.:]?|[-*•–])\s+/i;
const isItem = (line: string): boolean => itemSign.test(line);
const plain = (line: string): string => line.replace(itemSign, '').trim();

const isNoise = (one: string): boolean =>
  /^(?:hi|hello|hey|morning|afternoon|evening|thanks?|thank you|many thanks|cheers|good luck|hope (?:this|that|it) helps|sorry|all the best|kind regards|best wishes)\b[^.?!]{0,60}[.!]?$/i.test(
    plain(one),
  );

/** "Three next steps:" says something only together with the list below it. */
const isOpening = (one: string): boolean => /:$/.test(one) && !isItem(one);

/** What was asked of peers is no part of the story. */
const isAsking = (one: string): boolean =>
  /\?\s*["”'’)]?$/.test(one) || /^(?:any ideas|any advice|help)\b/i.test(one);

const isTrying = (one: string): boolean =>
  /^(?:I|we)(?:['’]ve| have)? (?:already )?(?:tried|rang|rung|phoned|called|asked|referred|written|wrote|sent|spoke|spoken|applied|contacted|suggested|helped|offered|looked|e-?mailed|chased|explained)\b|\bso far\b|\balready (?:tried|asked|rang|rung|referred|applied)\b/i.test(
    one,
  );

/** Words that begin an instruction. Matched in small letters at the start of a sentence. */
const deeds = new Set(
  [
    'add agree apply arrange ask begin book bring call check choose collect contact copy cover discuss draw explain',
    'fill find first follow get give go have help hold introduce invite keep let list look make mention never note',
    'offer open phone plan pick point print put read record refer remind request review ring say send set show sit',
    'speak start stay stick take talk tell then text think try use visit wait walk warn watch work write do don’t',
  ]
    .join(' ')
    .split(' '),
);

const isDeed = (one: string): boolean => {
  const [first = '', second = '', third = ''] =
    one
      .toLowerCase()
      .replace(/'/g, '’')
      .match(/[\p{L}’-]+/gu) ?? [];
  if (deeds.has(first) && first !== 'first' && first !== 'then') return second !== 'is';
  // "First ring…", "Then ask…", "You could ring…", "I would ring…"
  if (['first', 'then', 'next', 'also', 'and', 'secondly', 'finally', 'please', 'always'].includes(first))
    return deeds.has(second);
  if (['you', 'i', 'we'].includes(first) && /^(?:could|should|can|would|might|’d)$/.test(second))
    return deeds.has(third);
  return false;
};

/** Numbered or listed lines first, because somebody chose to write them so; then sentences that tell what to do. */
function stepsOf(answer: string): string[] {
  const sentences = sentencesOf(answer);
  const items = sentences
    .filter(isItem)
    .map(plain)
    .filter((one) => one.length > 3);
  if (items.length >= limits.caseSteps) return items.slice(0, limits.caseSteps);
  const told = sentences.filter((one) => !isItem(one) && isDeed(one) && !isAsking(one));
  return [...items, ...told].slice(0, limits.caseSteps);
}

/** As many whole sentences as fit. */
function fitting(sentences: readonly string[]): string {
  let text = '';
  for (const one of sentences.map(plain)) {
    const longer = text === '' ? one : `${text} ${one}`;
    if (longer.length > limits.caseSectionCharsMax) break;
    text = longer;
  }
  return text === '' ? cut(plain(sentences[0] ?? ''), limits.caseSectionCharsMax) : text;
}

/** As many of its own sentences as fit; the first of them in any case. */
function wholeSentences(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text;
  const head = text.slice(0, charsMax);
  const end = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '));
  return end > 0 ? head.slice(0, end + 1) : cut(text, charsMax);
}

/** At a blank, with a sign that something is missing. */
function cut(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text;
  const head = text.slice(0, charsMax - 1);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), charsMax - 40)).trimEnd()}…`;
}

function kindsIn<Kind extends string>(
  text: string,
  words: Readonly<Partial<Record<Kind, RegExp>>>,
  order: readonly Kind[],
): Kind[] {
  return order.filter((kind) => words[kind]?.test(text));
}

const peopleWords: Partial<Record<PeopleKind, RegExp>> = {
  child: /\b(?:child|primary school|toddler)\b/i,
  'young person':
    /\b(?:young (?:person|man|woman|people)|teenager|student|aged? 1[6-9]|in (?:his|her|their) teens)\b/i,
  'older person':
    /\b(?:older (?:person|man|woman|people|couple)|elderly|pensioner|in (?:his|her|their) (?:late )?(?:70s|80s|seventies|eighties)|retired)\b/i,
  parent: /\b(?:parents?|mum|mother|dad|father|single (?:mum|mother|parent))\b/i,
  'pregnant or new parent': /\b(?:pregnan\w+|new (?:mum|mother|parent|baby)|postnatal|perinatal|newborn)\b/i,
  couple: /\b(?:couple|husband and wife)\b/i,
  carer: /\bcarers?\b|\bcar(?:es|ing) for (?:his|her|their|a)\b/i,
  family: /\bfamil(?:y|ies)\b/i,
  migrant: /\b(?:refugee|asylum|migrant|NRPF|no recourse|visa|immigration)\b/i,
  veteran: /\b(?:veteran|ex-forces|armed forces)\b/i,
  'disabled person': /\b(?:disab\w+|wheelchair|blind|deaf|learning disabilit\w+|sight loss)\b/i,
};

const organisationWords: Partial<Record<OrganisationType, RegExp>> = {
  'advice agency':
    /\b(?:citizens advice|advice (?:agency|centre|line)|welfare rights|debt advis\w+|national debtline|stepchange)\b/i,
  'adult social care': /\b(?:adult social care|social services|care act|adult safeguarding)\b/i,
  bank: /(?<!food )\bbank\b/i,
  'befriending charity': /\bbefriend\w+\b/i,
  'bereavement charity': /\b(?:bereavement (?:charity|service|group)|cruse)\b/i,
  'carers’ centre': /\bcarers['’]? centre\b/i,
  'children’s services': /\b(?:children['’]?s (?:services|social care)|early help)\b/i,
  'community nursing': /\b(?:district|community) nurs\w+\b/i,
  'council housing team': /\b(?:housing (?:team|options|officer)|homelessness team|the council)\b/i,
  'domestic abuse service': /\b(?:domestic abuse (?:service|line|helpline)|IDVA|women['’]s aid|refuge)\b/i,
  'drug and alcohol service': /\b(?:drug and alcohol|alcohol service|recovery service)\b/i,
  employer: /\bemployer\b/i,
  'energy supplier': /\b(?:energy (?:supplier|company)|prepayment meter)\b/i,
  'faith group': /\b(?:church|mosque|temple|gurdwara|synagogue|faith group)\b/i,
  'fire service': /\bfire (?:service|brigade)\b/i,
  'food charity': /\bfood ?bank\b|\bfood pantry\b/i,
  'GP practice': /\b(?:GP|practice|surgery)\b/,
  'health visiting': /\bhealth visit\w+\b/i,
  hospital: /\bhospital\b/i,
  'housing association': /\bhousing association\b/i,
  jobcentre: /\b(?:jobcentre|job centre|work coach)\b/i,
  'law centre or solicitor': /\b(?:law centre|solicitor)\b/i,
  'leisure centre': /\b(?:leisure centre|gym|swimming pool)\b/i,
  library: /\blibrary\b/i,
  'memory service': /\bmemory (?:service|clinic)\b/i,
  'mental health service': /\b(?:mental health (?:service|team)|talking therapies|crisis team|CMHT|IAPT)\b/i,
  police: /\bpolice\b/i,
  'private landlord': /\b(?:private |the |his |her |their )landlord\b/i,
  'refugee charity': /\brefugee (?:charity|council|action)\b/i,
  'school or college': /\b(?:school|college|SENCO)\b/i,
  'transport scheme': /\b(?:community transport|transport scheme|dial-a-ride|car scheme)\b/i,
  'veterans’ charity': /\b(?:veterans['’]? (?:charity|UK)|SSAFA|royal british legion)\b/i,
};
