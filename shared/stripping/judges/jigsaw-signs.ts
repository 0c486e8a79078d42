// What makes a case rare: each sign with its weight, the sentence for it and a wider wording to offer.
// Weight 1 is met every day, 2 is uncommon, 3 is public or unique and enough by itself.

export type Sign = {
  /** As it is named in a sentence: "an exact age". */
  name: string;
  weight: 1 | 2 | 3;
  /** Global; its first group, if it has one, is the span. Bounded, so that no text makes it slow. */
  pattern: RegExp;
  why: string;
  wider: string | ((value: string) => string);
};

/** "47" becomes "in their 40s"; a child's age a stage of life. 90 and over is the engine's own business. */
function decade(value: string): string {
  const age = Number(/\d{1,3}/.exec(value)?.[0] ?? 0);
  if (age < 5) return 'a small child';
  if (age < 12) return 'a primary school child';
  if (age < 18) return 'a teenager';
  if (age < 20) return 'in their late teens';
  return age < 90 ? `in their ${Math.floor(age / 10)}0s` : '';
}

const FAITHS =
  "jehovah's witness(?:es)?|mormon|quaker|sikh|hindu|jewish|orthodox jew(?:ish)?|jain|bahá'í|bahai|zoroastrian|rastafarian|pagan|wiccan|druze|yazidi|ahmadiyya|plymouth brethren|salvationist|buddhist|coptic|hare krishna";
const NATIONS =
  'afghan|albanian|armenian|azerbaijani|bolivian|burmese|cambodian|chilean|colombian|congolese|cuban|eritrean|ethiopian|fijian|filipin[oa]|gambian|georgian|icelandic|indonesian|iranian|iraqi|ivorian|kazakh|kurdish|laotian|lebanese|malagasy|maltese|mongolian|moroccan|nepalese|nepali|palestinian|peruvian|rwandan|senegalese|serbian|somali|sudanese|syrian|tamil|thai|tibetan|tunisian|ugandan|ukrainian|uzbek|venezuelan|vietnamese|yemeni|zambian|zimbabwean|roma|traveller|gypsy';
const JOBS =
  'vicar|priest|imam|rabbi|head ?teacher|headmaster|headmistress|postmistress|postmaster|publican|pub landlord|landlady of the|lollipop (?:lady|man)|councillor|mayor|mp|magistrate|judge|surgeon|vet|lighthouse keeper|lifeboat\\w*|coxswain|harbour ?master|gamekeeper|beekeeper|farrier|blacksmith|thatcher|undertaker|funeral director|organist|bell ?ringer|town crier|footballer|jockey|boxer|wrestler|ballet dancer|opera singer|actor|actress|author|novelist|composer|tv presenter|newsreader|dj|pilot|astronaut|diver|trawlerman|fisherman|miner|steeplejack|circus\\w*|clown|magician|tattooist|prison officer|police officer|detective|soldier|marine|paramedic|gp|dentist|pharmacist|midwife|professor|olympi\\w+|paralympi\\w+';
const CONDITIONS =
  "huntington'?s|motor neurone?|mnd|cystic fibrosis|muscular dystrophy|sickle cell|thalassa?emia|ehlers[- ]danlos|marfan'?s?|tourette'?s|prader[- ]willi|williams syndrome|fragile x|rett syndrome|angelman|locked[- ]in|guillain[- ]barr[eé]|creutzfeldt\\w*|cjd|myasthenia(?: gravis)?|haemophilia|albinism|dwarfism|achondroplasia|narcolepsy|transplant|conjoined|quadriplegi[ac]|tetraplegi[ac]|amputee|double amputation|thalidomide|leprosy|anthrax|rabies|korsakoff'?s?|lewy body|spina bifida|cerebral palsy|batten|ataxia|scleroderma|porphyria|osteogenesis|hiv";

const sign = (name: string, weight: 1 | 2 | 3, pattern: RegExp, why: string, wider: Sign['wider']): Sign => ({
  name,
  weight,
  pattern,
  why,
  wider,
});

export const SIGNS: readonly Sign[] = [
  sign(
    'an exact age',
    1,
    /\b(?:aged|age|is|turned|just|now)\s{1,2}(\d{1,2})\b(?!\s?(?:%|kg|mg|cm|miles|weeks|months|days|hours|minutes|years? (?:ago|in|of service)|people|per|\/|\.\d|:))/gi,
    'An exact age is given.',
    decade,
  ),
  sign(
    'an exact age',
    1,
    /\b\d{1,2}[- ]?(?:year|yr)s?[- ]?olds?\b|\b\d{1,2} ?y\/?o\b/gi,
    'An exact age is given.',
    decade,
  ),
  sign('an exact age', 1, /(?<=[a-z][,(] ?)\d{2}(?=[,)])/g, 'An exact age is given.', decade),
  sign(
    'a small place',
    2,
    /\b(?:(?:a|the|our|this|her|his|their|tiny|small|same|remote|fishing|mining|farming) ){1,3}(?:village|hamlet|island|isle|croft|cul-de-sac|close-knit community|army base|barracks|traveller site|caravan site|boatyard|marina|convent|monastery)(?: of [A-Z][\w-]{2,20})?/gi,
    'A small place is spoken of.',
    'a small community',
  ),
  sign(
    'a small place',
    2,
    /\b(?:on|in|at) the (?:isle|island|village|hamlet) of [A-Z][\w-]{2,20}/g,
    'A small place is named.',
    'in a rural area',
  ),
  sign(
    'an occupation',
    2,
    new RegExp(
      `\\b(?:(?:retired|former|ex-?|a|an|the|local|village|our|works? as an?|was an?|is an?|serving) ?){1,3}(?:${JOBS})\\b`,
      'gi',
    ),
    'An occupation few people have is named.',
    'a job in the community',
  ),
  sign(
    'an unusual family',
    2,
    /\b(?:identical )?(?:twins|triplets|quadruplets|quads)\b|\b(?:six|seven|eight|nine|ten|eleven|twelve|[6-9]|1[0-9]) (?:children|kids|sons|daughters|siblings|brothers|sisters)\b|\b(?:surrogate|surrogacy|three generations|adopted (?:from|his|her|their)|kinship carer|great-great-grand\w+|conjoined|married (?:his|her) cousin|polygam\w+|two wives)\b/gi,
    'An unusual family is described.',
    'children in the family',
  ),
  sign(
    'a public event',
    3,
    /\b(?:in the (?:news|papers?|paper|press|local paper)|on (?:the news|tv|television|the radio)|front page|went viral|made headlines|murdere?d?|manslaughter|inquest|public inquiry|house fire|house explosion|gas explosion|plane crash|helicopter crash|train crash|coach crash|stabbed|stabbing|shot dead|shooting|lottery win\w*|won the lottery|kidnapp\w+|hit and run|drowned|struck by lightning|court case|crown court|world record|guinness record)\b/gi,
    'An event that others may have read about is named.',
    'a distressing event',
  ),
  sign(
    'an honour',
    3,
    /\b(?:MBE|OBE|CBE|knighthood|victoria cross|george medal|british empire medal|BEM|gold medal(?:list)?)\b/g,
    'An honour is a matter of public record.',
    'has been honoured for their work',
  ),
  sign(
    'being the only one',
    3,
    /\b(?:the|our|my) (?:only|first|last|oldest|youngest|tallest|one and only) [\w-]{3,20}(?: [\w-]{2,15}){0,3} (?:in|on|at|from|to have|who|of) (?:the|our|this|that|[A-Z])/g,
    'Somebody is called the only, the first or the oldest.',
    'one of few',
  ),
  sign(
    'a rare condition',
    2,
    new RegExp(`\\b(?:${CONDITIONS})\\b`, 'gi'),
    'A condition few people have is named.',
    'a rare long-term condition',
  ),
  sign(
    'a school',
    2,
    /\b(?:[A-Z][\w'’]{2,15} ){1,3}(?:Primary|Infants?|Juniors?|High|Grammar|Secondary|Academy|College|Nursery|Comprehensive|Special)(?: School| Academy)?\b/g,
    'A school or college is named.',
    'a local school',
  ),
  sign('a faith', 1, new RegExp(`\\b(?:${FAITHS})\\b`, 'gi'), 'A faith is named.', 'a faith community'),
  sign(
    'a nationality',
    1,
    new RegExp(`\\b(?:${NATIONS})\\b`, 'gi'),
    'A nationality or people is named.',
    'from another country',
  ),
  sign(
    'a military record',
    2,
    /\b(?:falklands|gulf war|afghanistan veteran|iraq veteran|bomb disposal|sas|paras?|gurkha|royal marines?|d-day|chelsea pensioner|windrush)\b/gi,
    'A particular part of history is named.',
    'a veteran',
  ),
];
