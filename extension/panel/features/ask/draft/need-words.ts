// Words that speak of a need, on the device, so that a channel and tags can be proposed before anything is sent.
// Whole words, any apostrophe; `*` stands for any ending.
import type { Need } from '#shared/basics/lists.ts';

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);

export const needWords: Record<Need, readonly string[]> = {
  housing: list(`
    housing, landlord, tenan*, rent, repairs, damp, mould, evict*, section 21, council flat,
    overcrowd*, mortgage`),
  homelessness: list(`
    homeless*, rough sleep*, sofa surf*, sofa-surf*, nowhere to sleep, nowhere to stay, hostel,
    temporary accommodation, duty to refer, evict*`),
  'money-debt': list(`
    debt*, arrears, bailiff*, loan*, money, owes, catalogue, priority debts, breathing space, credit
    card*, budget*`),
  benefits: list(`
    benefit*, universal credit, uc, pip, esa, attendance allowance, dwp, sanction*, tribunal, carer’s
    allowance, pension credit, blue badge, housing benefit`),
  'food-fuel': list(`
    food bank*, foodbank*, food, fuel, heating, prepayment, meter, energy, gas and electric*, hungry,
    cold home`),
  'work-training': list(`
    job, jobs, employ*, unemploy*, redundan*, volunteer*, training, course, cv, jobcentre, fit note`),
  loneliness: list(`
    lonel*, isolat*, befriend*, no friends, no family, sees nobody, sees no one, social group, alone`),
  'mental-wellbeing': list(`
    anxi*, depress*, low mood, mental health, panic, stress*, talking therap*, iapt, wellbeing, sleep,
    crisis team`),
  'suicide-self-harm': list(`
    suicid*, self-harm*, self harm*, end her life, end his life, end their life, overdose*, kill
    himself, kill herself`),
  'domestic-abuse': list(`
    domestic abuse, domestic violence, abusive, refuge, coercive, controlling, idva, marac, afraid of
    her partner, ex-partner`),
  'safeguarding-adult': list(`
    safeguarding adult*, adult safeguarding, safeguarding, self-neglect, cuckoo*, financial abuse,
    care act`),
  'safeguarding-child': list(`
    child protection, safeguarding child*, children’s services, child at risk, early help, mash`),
  carers: list('carer, carers, caring for, cares for, respite, carer’s assessment, young carer*'),
  bereavement: list('bereave*, grief, griev*, died, funeral, widow*, lost her husband, lost his wife'),
  'physical-activity': list(
    'exercise, gym, walking group, physical activity, swimming, falls class, weight management',
  ),
  'long-term-condition': list(`
    diabet*, copd, stroke, arthritis, chronic, long-term condition, long covid, fibromyalgia, pain,
    cancer, ms, parkinson*`),
  'dementia-memory': list('dementia, alzheimer*, memory, memory clinic, forgetful*, confus*'),
  'disability-sensory': list(`
    disab*, wheelchair*, adaptation*, deaf, hearing loss, blind, sight loss, stairlift, occupational
    therap*`),
  neurodiversity: list('autis*, adhd, neurodiver*, dyslexi*, asperger*, send'),
  'alcohol-drugs': list(`
    alcohol, drink, drinking, drug*, cannabis, substance*, recovery service, detox, heroin, cocaine`),
  gambling: list('gambl*, betting, slot machine*, gamstop'),
  'immigration-nrpf': list(`
    nrpf, recourse to public funds, asylum, refugee*, visa, immigration, home office, leave to remain,
    settled status, oisc`),
  'families-perinatal': list(`
    pregnan*, newborn, baby, postnatal, health visitor, parenting, family hub, toddler, mother and
    baby, nursery`),
  'later-life': list('older, elderly, age uk, care home, frail*, falls, housebound, retire*'),
  'digital-inclusion': list(
    'online form*, internet, smartphone, email account, computer, tablet, digital, no wifi, app',
  ),
  transport: list('transport, bus, bus pass, lift to, no car, taxi, patient transport, dial-a-ride, travel'),
  legal: list(`
    legal, solicitor, court, lasting power of attorney, will writing, law centre, legal aid,
    injunction`),
  veterans: list('veteran*, armed forces, ex-army, ex-forces, served in, op courage'),
  'exploitation-slavery': list(
    'traffick*, modern slavery, exploit*, forced to work, county lines, passport taken',
  ),
  hoarding: list('hoard*, clutter*, declutter*, blitz clean, fire risk'),
  'worker-safety': list(`
    lone working, lone worker, home visit risk, felt unsafe, threatened me, shouted at me, my safety`),
  'worker-wellbeing': list(`
    burnt out, burnout, burned out, my caseload, overwhelmed by work, supervision, my supervisor,
    debrief`),
};
