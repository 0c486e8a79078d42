// Words that say much the same of somebody's day: a saying that was written with one of them is met by the others too, more weakly.
// Written from knowledge of how people talk, wide on purpose; never shown and never looked for. A line is a family.
const written = `
  husband wife hubby missus partner fella bloke boyfriend girlfriend spouse fiance ex lad mrs
  mum mam mom mother ma mummy mammy dad da father pa daddy stepdad stepmum parent
  nan nana nanna gran granny grandma nanny grandad grandpa gramps grandmother grandfather pensioner
  kid kids child children bairn wean nipper toddler youngster tot infant
  baby newborn babby pregnant pregnancy expecting birth bump caesarean labour midwife born nursery
  son daughter lad lass girl boy teenager teen teenage youngest eldest
  brother sister sibling aunt auntie uncle cousin niece nephew inlaws relatives kin
  friend mate mates pal pals buddy chum mucker bestie
  neighbour neighbours nextdoor upstairs downstairs landing
  old elderly older aged frail seventy eighty ninety oap
  skint broke brassic penniless potless strapped hardup poor short
  money cash dosh quid wad readies brass wage wages pay payday salary giro tenner fiver pound pounds
  debt owes owe owing arrears behind overdue unpaid borrowed borrow lend loan lent
  bailiff bailiffs enforcement heavies repossess repossessed seize clamped
  letter letters post envelope mail brown doormat letterbox notice
  form forms paperwork questionnaire pages tick boxes fill filling
  bill bills gas electric electricity leccy lecky meter prepay topup emergency credit direct debit
  cold freezing perishing shivering frozen nippy chilly blanket blankets coat heating radiator
  hungry hunger starving starved famished empty peckish belly tummy stomach skipped skipping meals
  food grub scran tea dinner breakfast lunch supper meal snap tin tins tinned soup beans toast cupboard cupboards fridge freezer
  cook cooking kitchen oven cooker microwave hob
  shop shopping shops supermarket tesco asda aldi lidl
  bed bedroom mattress sleeping slept kip kipping doze snooze nod pillow duvet
  awake tossing insomnia nights midnight
  sofa settee couch
  homeless streets doorway tent car van shelter roof rough
  home house flat bedsit digs gaff pad
  landlord landlady letting agent evict evicted eviction possession
  mould damp mildew black fungus condensation spores dripping leak leaking
  wall walls ceiling window windows roof gutter plaster
  chuck chucked kick kicked throw thrown turf turfed boot booted sling slung
  hit hits hitting belt belts batter batters battered thump thumps punch punches slap slaps wallop clout lamp smack smacks lash whack kicks beats beating
  bruise bruises bruised shiner marks scratches
  shout shouts shouting scream screams screaming yell yelling bawl rant temper rage angry
  scared afraid frightened terrified petrified fear nervous dread panic panicky
  control controls controlling checks tracks follows allowed permission forbids
  sad low down blue flat miserable depressed glum gloomy tearful empty numb
  cry cries crying sob sobs sobbing weep weeping tears blubbing
  anxious anxiety worry worried worries nerves jittery edge panic butterflies racing pounding
  heart chest breath breathe breathing breathless puffed wheeze wheezy
  stress stressed overwhelmed frazzled knackered burnt burnout drowning swamped
  tired exhausted shattered knackered worn drained wiped fatigue fatigued
  suicide suicidal die dying dead kill end overdose hang
  harm cut cutting blade blades razor scratching
  voices hearing paranoid psychosis ward sectioned
  alone lonely loneliness isolated lonesome nobody noone
  talk chat natter company conversation gossip speak visitor visitors
  telly tv television radio wireless
  dead died passed lost gone buried funeral cremation grave ashes coffin widow widowed
  miss misses missing grief grieving mourn bereaved
  memory forget forgets forgetting forgetful forgot remember muddled confused confusion dementia wanders wandered wandering
  fall falls fell falling trip tripped stumble tumble unsteady wobbly balance
  knee knees hip hips leg legs ankle feet foot joint joints
  back neck shoulder spine
  pain ache aching sore hurts hurting agony killing throbbing
  walk walking stairs steps stick frame zimmer wheelchair scooter rollator crutches
  ill sick poorly unwell rough ropey peaky
  hospital ward discharge operation surgery clinic appointment consultant
  doctor gp surgery nurse receptionist practice
  tablet tablets pill pills meds medicine medication prescription inhaler insulin dosette
  sugar diabetes diabetic
  cancer chemo tumour lump scan terminal hospice palliative dying
  stroke speech paralysed
  blind sight eyes eyesight vision seeing glasses magnifier
  deaf hearing ears aid aids signing bsl
  work job graft shift shifts boss gaffer foreman warehouse employed employer rota
  sacked redundant laid unemployed jobless finished dismissed
  jobcentre dole sanction sanctioned signing coach claimant
  benefits benefit universal credit pip esa attendance allowance claim
  assessment assessor tribunal appeal refused turned knocked reconsideration
  bet bets betting gamble gambling horses bookies bookie slots casino roulette scratchcards bingo fobt
  drink drinks drinking drunk booze boozing pub pint pints bottle bottles vodka whisky cider lager wine beer sherry gin
  drugs drug weed cannabis spice coke cocaine crack heroin gear pills ket needle methadone stash dealer dealers
  smoke smoking fags cigs tobacco vape vaping
  carer carers caring care looks looking seeing after minding nursing tending
  respite break rest holiday sitter relief
  wash washing bath bathing shower toilet dress dressing hygiene smells soiled
  school teacher excluded expelled suspended class classroom attendance head homework
  autism autistic adhd hyper fidgets dyslexia neurodiverse asd meltdown meltdowns sensory
  nursery childcare childminder creche playgroup health visitor
  court solicitor lawyer judge tribunal barrister legal custody contact
  police copper coppers arrest arrested officer cell cells prison jail probation
  visa papers asylum refugee migrant passport deport immigration status hotel homeoffice nrpf leave remain
  language english speak translate translator interpreter urdu polish arabic somali romanian farsi punjabi bengali ukrainian
  army navy forces raf soldier veteran squaddie served tour afghan iraq marine
  computer computers online internet wifi laptop phone smartphone app website email password
  bus buses lift lifts taxi car drive drives driving train fare fares transport bike
  garden gardening allotment outdoors outside fresh air nature park woods
  exercise gym swim swimming fitness jog run running active dance
  group club class choir shed knit craft art music singing sing
  hoard hoarding clutter cluttered piles piled stuff junk newspapers bags rubbish
  scam scammed conned fraud tricked con
  exploited trafficked slave forced gang gangs cuckooing takeover using
  pregnant miscarriage stillborn termination
  shame ashamed embarrassed humiliated proud pride
  church mosque temple faith vicar imam
  dog cat pet pets
  clothes shoes coat uniform
  rent tenancy deposit lease
  council housing register bidding waiting list band
  stairs step ramp rail rails stairlift
  colleague caseload supervisor supervision burnout targets manager
  patient client referral referrals discharged
  texts texting messages ringing calls calling rings rung
  marry married marriage wed wedding bride engaged
  abroad overseas plane airport flight foreign
  stalk stalking follow follows followed following watching lurking waits turns
  stink stinks smell smells pong reek reeks filthy dirty
  rats mice cockroaches fleas flies maggots bugs vermin
  noise music bang banging bass thumping racket loud party parties
  thin skinny bones weight scales gaunt
  vomit sick throwing purge purging laxatives binge bingeing
  sweats sweating flushes flush periods menopause hrt change
  seizure seizures fits epilepsy epileptic blackout
  inhaler copd asthma chesty wheezy lungs lung cough coughs coughing breathless
  farm farmer farming cows cattle sheep milking tractor crops
  prison nick inside jail released probation licence release gaol
  uni university student degree course lectures college
  trans transgender gender transition pronouns hormones
  gay lesbian lgbt queer closet rainbow
  gypsy gypsies traveller travellers caravan trailer roadside
  appointment appointments missed attend attended
  signer signing sign bsl deaf
  sectioned detained section held psychiatric
  slit slash slashing slashes cut cutting cuts wrists blade razor marks
  rope noose hang hanging hanged pills bridge ledge overdose
  bury buried burying funeral undertaker coffin cremation
  fist fists punch lip bruise bust black eye
  car van motor vehicle clamp clamped
  marbles mind wits capacity decide decisions
  cope coping manage managing struggling handle
  wee incontinent leak leaks pads accidents continence
  swallow swallowing choke choking throat
  caseload list overloaded swamped drowning targets
  spectrum autism autistic asperger assessment
  late forgets losing chaotic disorganised concentrate focus adhd
  school send ehcp plan support class
  cat cats moggy kitten dog dogs pup staffie budgie pets pet
  useful bored boredom purpose retired retirement
  radiator radiators boiler heating heater
  furniture carpet carpets curtains sofa cooker fridge bed
  certificate passport identification documents proof
  moving move leave leaving going gone
  son lad boy grandson nephew
  earn earning earnings wage wages paid pay payslip
  fees fee cost costs price charge charges bill dear
  uniform gates playground assembly classroom
  bully bullied bullying teased picked
  nerves nervous panic panicky shaking shakes trembling jelly
  bin bins rubbish binned skip tip
  mate mates pals friend friends company
  message messages text texts texting phone rings calls number
  read reads reading write writing letters forms literacy
  stranger strangers men lads blokes
  tearful weepy crying cries tears sobs sobbing upset`;

export const wordFamilies: readonly (readonly string[])[] = written
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));
