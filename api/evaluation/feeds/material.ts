// What the invented services do, written by hand: sixty kinds of help that a town of this size might have. A line is
// key | name | needs | what it is | cost | when | how to refer | ages | run by. `{p}` is a place of the town.

export type Kind = {
  key: string;
  name: string;
  needs: string[];
  description: string;
  cost: string;
  times: string[];
  referral: string;
  ages: [number | null, number | null];
  runBy: RunBy;
};
export const runners = [
  'advice',
  'faith',
  'council',
  'health',
  'community',
  'sport',
  'arts',
  'carers',
  'families',
  'housing',
] as const;
export type RunBy = (typeof runners)[number];

const lines = `
money-advice | {p} Money Advice | Debt; Benefits | One-to-one help with debts, enforcement letters and benefit forms from authorised advisers. Bring every letter, opened or not. | Free | TU 10:00-15:30; TH 10:00-15:30 | Ring first, or drop in before noon on Tuesdays. | 18- | advice
benefit-forms | Forms Together | Benefits | A volunteer sits beside you and fills in long benefit forms with you. Two visits for the longest ones. | Free | MO 09:30-12:30; WE 13:00-16:00 | By appointment. | 16- | advice
tribunal | Appeals and Tribunals Desk | Benefits; Legal | Help to ask for a decision to be looked at again, and someone beside you at a tribunal. | Free | WE 10:00-16:00 | Referral by a worker who has the decision letter. | 16- | advice
larder | {p} Community Larder | Food | A weekly shop chosen from the shelves for a small fee. Fresh vegetables on Thursdays. | £4.00 a visit | TH 10:00-13:00; SA 10:00-12:00 | Drop in; no voucher. | - | faith
parcel | {p} Food Parcels | Food | Three days of food in an emergency, delivered if you cannot carry it. | Free | MO 11:00-14:00; FR 11:00-14:00 | A worker sends a voucher code. | - | faith
warm-room | Warm Room at {p} | Fuel; Loneliness | A warm, quiet hall with soup, sockets and company through the cold months. | Free | MO 10:00-15:00; TU 10:00-15:00; WE 10:00-15:00 | Drop in. | - | faith
energy | Fuel Bills Clinic | Fuel; Debt | Meters, tariffs, arrears and grants looked at with you by an energy adviser. | Free | FR 09:30-13:00 | Ring or ask your worker to book. | 18- | advice
housing-desk | Housing Rights Desk | Housing; Legal | Notices, repairs and deposits. The desk writes to landlords with you. | Free | MO 10:00-16:00; TH 10:00-16:00 | Referral, or ring before ten. | 16- | housing
homeless-team | Homelessness Prevention Team | Homelessness; Housing | The duty team for anybody who may lose their home within eight weeks. | Free | MO 09:00-17:00; TU 09:00-17:00; WE 09:00-17:00; TH 09:00-17:00; FR 09:00-16:30 | Any worker may refer; the person must agree. | 16- | council
rough-sleepers | Night Outreach {p} | Rough sleeping | Two workers walk the town at dawn and find a bed, a doctor and a hot drink. | Free | MO 05:30-09:00; TH 05:30-09:00 | Tell them where somebody sleeps. | 18- | housing
adaptations | Handrails and Ramps | Housing; Disability | Small adaptations within ten working days: rails, steps, key safes. | Means-tested | TU 09:00-16:00 | Occupational therapist or link worker. | 18- | council
declutter | Room by Room | Hoarding | Slow, kind help to clear a home, one hour a week, at the person's pace. | £6.00 an hour | WE 10:00-15:00 | By referral. A home visit comes first. | 18- | housing
befriend | {p} Befrienders | Loneliness | The same volunteer rings or visits every week for at least half a year. | Free | MO 10:00-16:00; WE 10:00-16:00 | Any worker; the person says yes first. | 55- | community
phone-friends | Good Morning Calls | Loneliness; Later life: older people | A short call each morning, and a neighbour told when nobody answers. | Free | MO 08:30-10:30; TU 08:30-10:30; WE 08:30-10:30; TH 08:30-10:30; FR 08:30-10:30 | Ring us. | 60- | community
men-shed | {p} Men's Shed | Loneliness; Mental wellbeing | Benches, tools and tea. Talk happens shoulder to shoulder. Women have Wednesdays. | £2.00 a session | TU 10:00-14:00; FR 10:00-14:00 | Turn up, ask for the shed lead. | 18- | community
lunch-club | Friday Table | Loneliness; Older people | A two-course lunch, a lift there if you need one, and bingo that nobody wins. | £5.50 a meal | FR 12:00-14:30 | Ring by Wednesday. | 60- | faith
knit | Stitch and Natter | Loneliness; Arts | Knitting, mending and talk. Wool is there; so is somebody to sit beside on the first day. | Free | WE 14:00-16:00 | Drop in. | 18- | arts
choir | {p} Singing for Lungs | Breathing and long-term condition; Loneliness | Singing for people who get out of breath, led by a singing teacher and a nurse. | £3.00 a session | TU 13:30-15:00 | Drop in; bring your inhaler. | 18- | arts
arts-mind | Making Space | Mental wellbeing; Anxiety | Ten weeks of clay, print and paint in a small group with a calm pace. | Free | TH 13:00-15:00 | Link worker sends the short form. | 18- | arts
talk | {p} Counselling | Mental wellbeing; Depression | Twelve sessions with a qualified counsellor. A first talk within three weeks. | From £5.00, by income | MO 09:00-20:00; TH 09:00-20:00 | Refer yourself by phone. | 18- | health
crisis-cafe | The Evening Café | Mental health crisis | Somewhere to go when the evening is the worst of it: two workers, no appointment. | Free | TH 18:00-22:00; FR 18:00-22:00; SA 18:00-22:00; SU 18:00-22:00 | Walk in. | 18- | health
grief | {p} Bereavement Group | Bereavement | Six evenings with others who have lost somebody, and a walk at the end. | Free | TU 18:30-20:00 | Ring; we talk once before you come. | 18- | faith
child-grief | Small Lanterns | Bereavement; Families | For children who have lost a parent or a brother or sister, and for whoever looks after them. | Free | WE 16:00-17:30 | School, practice or family. | 5-17 | families
suicide-loss | After Suicide | Bereavement; Suicide | A worker who comes to the home in the first days, and a group later. | Free | MO 10:00-17:00 | Ring at any time in office hours. | 18- | health
safe-talk | Hope Appointments | Suicide; Self-harm | Same-week appointments for people with thoughts of ending their life who are safe for now. | Free | MO 09:00-17:00; WE 09:00-17:00; FR 09:00-17:00 | Link worker or practice rings the duty worker. | 16- | health
domestic | Safe Harbour {p} | Domestic abuse | An advocate who plans for safety with you, at your pace, in a place you choose. | Free | MO 09:00-17:00; TU 09:00-17:00; WE 09:00-17:00; TH 09:00-17:00; FR 09:00-17:00 | Ask for the duty advocate; never leave a message at home. | 16- | families
dads | Fathers' Table | Families; Domestic abuse | For fathers who live apart from their children, and men who have been harmed at home. | Free | SA 10:00-12:00 | Ring or text. | 18- | families
parents | New Parent Café | Families; Parents with babies | Tea, scales and a health visitor. Come in whatever you slept in. | Free | MO 10:00-11:30; TH 10:00-11:30 | Drop in. | - | families
perinatal | Mothers' Minds | Perinatal; Anxiety | Eight weeks for women who are low or frightened around a birth. A crèche next door. | Free | WE 10:00-12:00 | Midwife, health visitor or link worker. | 16- | families
send | Different Ways | Autism; ADHD; Families | For parents who wait for an assessment or have just had one. | Free | TH 19:00-20:30 | Sign up by phone. | - | families
adult-autism | Quiet Company | Autism; Loneliness | Board games in a room without strip lights. Nobody asks you to talk. | £1.00 | TU 18:00-20:30 | Come and look first, by yourself. | 18- | community
carers-centre | {p} Carers' Centre | Carers | A named worker, a carer's card, breaks and somebody who knows the forms. | Free | MO 09:30-16:30; TU 09:30-16:30; WE 09:30-16:30; TH 09:30-16:30 | Ring, or ask the practice. | 18- | carers
young-carers | Young Carers' Club | Carers; Families | Trips, homework and an evening off for children who look after somebody. | Free | WE 16:00-19:00 | School or any worker. | 8-17 | carers
sitting | Three Hours Off | Carers | A trained sitter for three hours, so that you can sleep, shop or see a friend. | £9.00 a visit | MO 10:00-16:00; TH 10:00-16:00 | Through the carers' centre. | 18- | carers
memory-cafe | {p} Memory Café | Dementia; Carers | Songs, cake and other people who know what it is like. Come with whoever cares for you. | Free | WE 14:00-16:00 | Drop in. | - | carers
dementia-adviser | Dementia Adviser | Dementia | One person to ring, from the diagnosis on. | Free | TU 09:00-16:00; FR 09:00-16:00 | Memory clinic, practice or yourself. | - | health
walks | {p} Wellbeing Walks | Walking; Loneliness | Level walks of half an hour with a volunteer at the front and one at the back. | Free | TU 10:30-11:30; SA 10:30-11:30 | Meet by the noticeboard. | - | sport
chairs | Strong in a Chair | Exercise; Older people | Strength and balance, sitting down, with music from when we were young. | £3.50 a class | MO 11:00-12:00; TH 11:00-12:00 | Practice or yourself. | 60- | sport
refer-gym | Exercise on Referral | Exercise; Diabetes; Heart | Twelve weeks at the gym with an instructor who knows your condition. | £2.50 a visit | MO 09:00-12:00; WE 13:00-16:00; FR 09:00-12:00 | The practice sends the form. | 16- | sport
swim | Gentle Swim | Swimming; Pain | A warm pool, a hoist, and the music off. | £4.20 | SU 09:00-10:30 | Turn up. | - | sport
garden | {p} Growing Patch | Mental wellbeing; Physical activity | An allotment with a hut. Sow, weed or just sit; take vegetables home. | Free | TU 10:00-13:00; SA 10:00-13:00 | Any worker, or drop in on Saturdays. | - | community
pain | Living with Pain | Pain; Long-term condition | Six weeks on pacing, sleep and flare-ups, led by people who live with it. | Free | TH 10:30-12:30 | Link worker or practice. | 18- | health
stroke | Stroke Friends | Stroke; Loneliness | Speech practice and company for people after a stroke and those at home with them. | £2.00 | MO 13:30-15:30 | Ring the coordinator. | 18- | health
sight | {p} Sight Support | Sight loss | Lamps, magnifiers, talking books and someone who shows how. | Free | WE 10:00-15:00 | Ring for an appointment. | - | health
hearing | Hearing Aid Drop-in | Hearing | Batteries, tubes and a clean while you wait. | Free | TU 09:30-11:30 | Drop in. | - | health
disability | Independent Living Desk | Disability; Benefits | Direct payments, equipment and rights, from disabled advisers. | Free | MO 10:00-15:00; TH 10:00-15:00 | Ring, text or relay. | 16- | advice
alcohol | {p} Recovery Hub | Alcohol; Drugs | A first talk the same week, groups each day, and help for families. | Free | MO 09:00-19:00; TU 09:00-17:00; WE 09:00-17:00; TH 09:00-19:00; FR 09:00-16:00 | Walk in or ring. | 18- | health
families-addiction | Beside Them | Alcohol; Families | For people who love somebody who drinks or uses. | Free | TU 19:00-20:30 | Ring first. | 18- | health
gambling | Safer Play Support | Gambling; Debt | Blocking, talking and a plan for the money. | Free | WE 17:00-20:00 | Ring or ask your worker. | 16- | advice
refugee | Welcome Desk | Refugees; Asylum; Immigration | Letters, schools, doctors and a lawyer on the first Friday. | Free | TU 10:00-14:00; FR 10:00-14:00 | Drop in; interpreters by phone. | - | community
english | English at {p} | ESOL: immigration; Education | English for daily life in small groups, with a crèche. | Free | MO 09:30-11:30; WE 09:30-11:30 | Come for a chat about your level. | 16- | community
slavery | Modern Slavery Advocate | Exploitation; Slavery | A trained advocate for people who are made to work or cannot leave. | Free | MO 09:00-17:00; WE 09:00-17:00 | Any worker; ring, do not write. | - | families
digital | Tablet and Tea | Digital skills; Loneliness | Bring your phone. A volunteer sits with you until the thing is done. | Free | TH 10:00-12:00 | Drop in at the library. | - | community
device | Loan a Laptop | Digital; Job search | A laptop and a data card for three months. | Free | MO 13:00-16:00 | A worker fills in one page. | 16- | council
jobs | Back to Work Coach | Employment; Mental wellbeing | A coach who goes at your speed and stays for the first weeks of a job. | Free | MO 09:00-16:00; TU 09:00-16:00; TH 09:00-16:00 | Link worker or job centre. | 18-66 | council
volunteer | Volunteer Starts | Volunteering; Loneliness | Finds an hour a week that suits you, and comes along the first time. | Free | WE 10:00-13:00 | Drop in. | 16- | community
lifts | {p} Lifts | Transport | Volunteer drivers to clinics and clubs. Two days' notice. | 45p a mile | MO 09:00-13:00; TU 09:00-13:00; WE 09:00-13:00; TH 09:00-13:00; FR 09:00-13:00 | Ring to register once. | - | community
minibus | Shopper Bus | Transport; Older people | A bus with a step lift, from your door to the shops and back. | £3.00 return | TU 09:30-12:30; FR 09:30-12:30 | Ring the day before. | 60- | council
legal | Evening Law Clinic | Legal; Housing | Half an hour with a solicitor who gives an evening a month. | Free | 1TH 18:00-20:00 | Book through the desk. | 18- | advice
veterans | Veterans' Breakfast | Veterans; Loneliness | A full breakfast and a caseworker at the end of the table. | £4.00 | SA 09:00-11:00 | Turn up. Families welcome. | 18- | community
`;

const isRunner = (text: string): text is RunBy => runners.some((one) => one === text);

const toAges = (text: string): Kind['ages'] => {
  const [from = '', to = ''] = text.split('-');
  return [from === '' ? null : Number(from), to === '' ? null : Number(to)];
};

export const kinds: readonly Kind[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [
      key = '',
      name = '',
      needs = '',
      description = '',
      cost = '',
      times = '',
      referral = '',
      ages = '',
      runBy = '',
    ] = line.split('|').map((cell) => cell.trim());
    if (!isRunner(runBy)) throw new Error(`The line of ${key} does not say who runs it.`);
    const list = (cell: string) => cell.split(';').map((part) => part.trim());
    return {
      key,
      name,
      needs: list(needs),
      description,
      cost,
      times: list(times),
      referral,
      ages: toAges(ages),
      runBy,
    };
  });
