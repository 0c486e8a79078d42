// From the words of other people's taxonomies to our list of needs. A term may mean several; one that means none of ours
// is left out. Whole words only: "carers" is not "careers".
import { type Need, needs } from '#shared/basics/lists.ts';

const words: readonly (readonly [Need, RegExp])[] = [
  ['homelessness', /homeless|rough sleep|night shelter/],
  ['housing', /housing|tenan|accommodation|landlord|\bhomes?\b(?! visit)/],
  ['money-debt', /\bdebts?\b|money|budget|financ/],
  ['benefits', /benefits?\b|welfare rights|universal credit|\bpip\b/],
  ['food-fuel', /\bfood|\bfuel|energy (?:bill|advice)|pantry|larder|cook/],
  ['work-training', /employ|\bwork\b|\bjobs?\b|training|skills|volunteer|education/],
  ['loneliness', /lonel|isolat|befriend|social (?:group|contact|club)|friendship|companion/],
  ['mental-wellbeing', /mental|wellbeing|anxiety|depress|counsel|emotional|mindful/],
  ['suicide-self-harm', /suicid|self.?harm/],
  ['domestic-abuse', /domestic (?:abuse|violence)|\brefuges?\b/],
  ['safeguarding-adult', /safeguarding adult|adult safeguarding/],
  ['safeguarding-child', /safeguarding child|child(?:ren)? safeguarding/],
  ['carers', /\bcarers?\b|caring for/],
  ['bereavement', /bereave|grie[fv]|widow/],
  ['physical-activity', /physical|exercise|walk|sport|fitness|swim|\bmoving\b|active/],
  ['long-term-condition', /long.?term condition|diabet|stroke|cancer|copd|pain|fibromyalgia|heart/],
  ['dementia-memory', /dementia|memory|alzheimer/],
  ['disability-sensory', /disab|sensory|deaf|hearing|blind|sight|vision/],
  ['neurodiversity', /autis|adhd|neurodiver/],
  ['alcohol-drugs', /alcohol|drugs?\b|substance|recovery|addict/],
  ['gambling', /gambl/],
  ['immigration-nrpf', /immigra|asylum|refugee|migrant|recourse to public funds|nrpf|esol/],
  ['families-perinatal', /famil|parent|perinatal|\bbab(?:y|ies)\b|toddler|pregnan/],
  ['later-life', /older (?:people|adult)|later life|over (?:50|55|60|65)/],
  ['digital-inclusion', /digital|computer|internet|online skills/],
  ['transport', /transport|minibus|lifts? to/],
  ['legal', /\blegal|\blaw\b|solicitor/],
  ['veterans', /veteran|armed forces|ex.?service/],
  ['exploitation-slavery', /slavery|traffick|exploitation|county lines|cuckoo/],
  ['hoarding', /hoard|declutter/],
];

const isNeed = (text: string): text is Need => needs.some((need) => need === text);

/** `terms` are names of a taxonomy. In the order of our list, each once. */
export function toNeeds(terms: readonly string[]): Need[] {
  const found = new Set<Need>();
  for (const term of terms) {
    const low = term.toLowerCase().trim();
    const slug = low.replaceAll(/[^a-z]+/g, '-');
    if (isNeed(slug)) found.add(slug);
    else for (const [need, pattern] of words) if (pattern.test(low)) found.add(need);
  }
  return needs.filter((need) => found.has(need));
}
