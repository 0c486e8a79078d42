// The words that the judges know beside those of the first rules, each with what it tells.
// Words are the author's own, from how link workers write; no list was copied.
import {
  BANKING,
  CAR,
  CLOSING_CUE,
  CUE,
  firstWords,
  GREETING_CUE,
  HOME_CUE,
  JOB_CUE,
  KIN,
  LABEL_CUE,
  layIn,
  MONTH,
  NEVER,
  NUMBER_CUE,
  OWN_EVENT,
  PARTICLE,
  PHRASE_HEAD,
  PLACE_CUE,
  PUBLIC_EVENT,
  PUBLIC_PLACE,
  RECORD,
  ROLE,
  SAYS,
  SELF_CUE,
  SMALL,
  STREET,
  THING_CUE,
  THING_TAIL,
  TITLE,
  UNIT,
  USER_LABEL,
} from '#shared/stripping/lexicon.ts';

const RULE_FLAGS = [
  [
    KIN,
    'mother mum mam mom mummy father dad daddy son daughter wife husband partner brother sister aunt uncle nephew niece cousin gran nan nana grandma grandmother grandad granddad grandfather grandson granddaughter grandchild stepson stepdaughter stepmother stepfather stepdad stepmum stepbrother stepsister friend neighbour neighbor carer boyfriend girlfriend bf gf fiance fiancee ex baby child kid twin twins toddler teen teenager flatmate housemate lodger widow widower sibling spouse hubby missus mate bestie godson goddaughter godmother sil mil fil bil children kids sons daughters sisters brothers guardian ma mammy daugter dauther daughtr daugther husbend neigbour nieghbour naighbour freind frend brothr sistr granma grandaughter granddaugter mohter cousen neice dtr',
  ],
  [
    ROLE,
    'patient pt client lady gentleman gent resident tenant student colleague officer worker gp nurse physio ot manager advisor adviser coordinator co-ordinator volunteer befriender landlord landlady solicitor therapist counsellor psychologist psychiatrist consultant receptionist keyworker keyworkers cpn midwife paramedic pharmacist mentor coach supervisor assistant sw slw splw prescriber practitioner surgeon specialist dentist chaplain teacher trainer tutor councillor mp user caller member attendee referrer customer applicant claimant employee producer director songwriter singer author player leader president minister host guest widow bloke chap',
  ],
  [
    STREET,
    'road rd street st avenue ave av lane ln close cl drive dr crescent cres court ct place pl terrace terr way walk gardens gdns garden grove square sq mews row rise hill mount parade vale view green croft park loan wynd approach passage wharf yard hey fold brow bank banks gate gait ropewalk esplanade broadway circus link path quay ridge villas towers point bothy steading end bottom meadow meadows nook common heath hollow dell dale boulevard causeway brae cottages lea leas wood steps steet stret sreet raod raod avenu aveune crecent cresent terrance lnae clsoe strete strreet srteet stteet aveneu crecsent crescnet sqaure squre terrrace terace terrce drvie gardnes gradens corut cuort plcae grvoe raods reod',
  ],
  [UNIT, 'rm flat apartment apt unit room maisonette bedsit studio house flt bungalow block'],
  [
    PUBLIC_PLACE,
    'church chapel mosque temple gurdwara synagogue cathedral abbey minster centre center hub house hospital hospice infirmary trust foundation charity ward school academy college university nursery surgery practice clinic pharmacy chemist library park theatre cinema museum gallery hall institute association society project group club team unit service services scheme partnership alliance network council borough allotment allotments garden gardens market cafe pub arms inn hotel restaurant stadium arena ground pavilion leisure baths pool gym farm estate area station airport bridge tower building suite lodge court road street lane avenue square way vouchers fund appeal line helpline bank foodbank shelter mission ministries medical health care community collective cooperative co-op union federation ltd limited plc cic llp inc day week month festival fair run walk award awards method scale test act bill report review nurse nurses orchestra band choir league cup cottage cottages villa villas barn heights mansions manor grange farmhouse rectory vicarage apartments healthcare housing homes counselling solicitors associates advice enterprises consulting dispensary laboratories nursing primary secondary infants juniors',
  ],
  [
    SAYS,
    "is was has had says said rang phoned called calls rings wants wanted needs needed lives lived feels felt asked asks told tells reports reported attends attended struggles struggled would will could can does did came comes goes went likes liked loves loved thinks thought knows knew gets got became becomes seems seemed keeps kept tried tries texted emailed messaged replied visited visits moved moves died fell works worked agreed agrees declined declines cried cries stated states mentioned explained explains explored joined joins started starts left looks looked used uses takes took gave gives isn't wasn't hasn't doesn't didn't won't can't couldn't wouldn't presents presented speaks spoke met helped helps supports supported drinks smokes worries enjoys enjoyed hopes hates misses missed dna'd dna rents owes shared shouted laughed suffers suffered remains refused refuses accepted completed discussed disclosed denied denies recently also just never still always sometimes now and",
  ],
  [MONTH, 'ionawr chwefror mawrth ebrill mehefin gorffennaf awst hydref tachwedd rhagfyr'],
  [
    CUE,
    'called named hi hello dear hey hiya morning afternoon evening thanks cheers regards wishes sincerely faithfully re cc fao attn by with from to for told tell ask asked spoke speak saw see seen met meet visited visit rang ring phoned phone call texted text emailed email contact contacted via about and or is was because that if when says said signed regarding named help helped supporting support referred know knows remember both like remind reminded chase chased between love xx welcome bye ta yours thank did does has can could will poor dearest including namely whose than until after before',
  ],
  [PLACE_CUE, 'in near around outside within across throughout at'],
  [
    CAR,
    'car reg registration vehicle van plate numberplate drives motor motability parked driving vrn lorry motorbike bike badge ford vauxhall fiesta corsa micra clio polo golf astra focus yaris minibus scooter moped taxi cab transit bmw audi toyota nissan honda kia hyundai skoda renault peugeot citroen volvo mazda mercedes jaguar suzuki dacia hatchback saloon campervan motorhome',
  ],
  [
    PARTICLE,
    'van von de da di del della der den la le el al bin binti bint ibn ap ab ferch dos das du af ter ten st ul ur abu umm o mac mc nic ni',
  ],
  [
    NEVER,
    'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday english welsh scottish irish british polish romanian turkish arabic somali urdu punjabi bengali hindi gujarati tamil cantonese mandarin chinese vietnamese portuguese spanish french german italian greek russian ukrainian kurdish farsi dari pashto tigrinya amharic swahili yoruba igbo pakistani indian bangladeshi nigerian ghanaian caribbean african asian european american jamaican muslim christian hindu sikh jewish buddhist catholic anglican methodist baptist quaker islam ramadan eid diwali easter christmas lent pip dla esa uc nhs gp gps emis systmone phq gad ons dwp hmrc cab camhs iapt samaritans macmillan mencap relate scope covid bp copd asap fyi tia re fao nok dob mdt mot ptsd adhd esol id ni uk usa england wales scotland ireland london university college god bless whatsapp facebook google zoom internet north south east west northern southern eastern western',
  ],
  [
    RECORD,
    'pat lcs emis systmone systemone s1 hospital hosp mrn pas rio unit patient pt clinic casenote casenotes case record local cris carenotes paris vision mosaic liquidlogic carefirst elemental joy district client adastra episode medical chart practice trust tpp datix lloyd',
  ],
  [
    TITLE,
    'mr mrs ms miss mx dr prof professor rev revd reverend sir dame lady lord cllr councillor sister nurse auntie aunty uncle aunt father fr master mister doctor imam pastor rabbi vicar canon sr pc sgt cpt capt captain major nan grandma gran grandad granddad grandpa hca dn madam bhai baji sheikh hajji',
  ],
  [
    SMALL,
    'a an the i it its he she we you they me him her us them my your his our their this that these those who what when where why how which there here of in on at to for from by with about into over after before under between and or but if so because as than then not no yes is are was were be been being am do does did have has had can could will would should may might must shall just also very too please thanks thank any all some every each more most other another such only own same both few new now again once ok okay well hi hello dear hey up out off down',
  ],
  [
    PUBLIC_EVENT,
    'template guidance version withdrawn revised edition effective session sessions course courses event events workshop workshops closes closing deadline opens opening launch launches launched starts start runs running training webinar conference agm term rates rate budget class classes programme meeting meetings festival fair open closed service applications funding published leaflet released government bank holiday office policy scheme tickets free everyone anyone week commencing supervision network huddle conference teams tea stall updated network',
  ],
  [
    OWN_EVENT,
    'appointment appt appts seen discharged discharge referred referral admitted admission visit visited fell fall died death review reviewed assessed assessment diagnosed surgery operation scan moved evicted eviction hearing tribunal started missed dna attended rang phoned called consultation encounter clinic sectioned released bereaved married separated home record dated booked seen letter since due op procedure bloods rip ends ended expires expired expiry meet',
  ],
  [
    BANKING,
    'bank account acc acct banks banking sort sortcode iban savings building card payee bacs monzo barclays santander natwest lloyds hsbc nationwide halifax swift bic',
  ],
] as const;

/** Words at which a rule looks closer. */
const RULE_MARKS = [
  [
    LABEL_CUE,
    'name names surname forename firstname lastname nok kin gp carer contact patient pt client re from to cc author signed referrer keyworker worker cp attn fao by called named aka alias seen spouse son daughter wife husband partner mother father landlord officer consultant midwife hv sw cpn user sender recipient participant interviewer with known goes nickname nicknamed clinician applicant victim perp perpetrator attendee attendees present witness complainant caller informant tutor interpreter assessor reviewer prescriber claimant appellant suspect deceased prefers',
  ],
  [GREETING_CUE, 'hi hello dear hey hiya morning afternoon evening welcome hullo hola salaam poor dearest'],
  [
    CLOSING_CUE,
    'thanks thank thx thnx thanx tx regards wishes cheers sincerely faithfully ta love best xx x yours warmly warmest respectfully gratefully bw kr',
  ],
  [
    JOB_CUE,
    'social link community senior support practice health wellbeing care nurse manager receptionist gp dr team lead coordinator spw splw slw district mental occupational advice housing project volunteer administrator secretary consultant',
  ],
  [SELF_CUE, "i'm im am it's its is"],
  [
    HOME_CUE,
    'address addr add property residence home lodge caravan pitch plot berth chalet mooring bungalow cabin van tower block room floor door entrance stair staircase level at from to in on ty bryn bron plas hafod nant rhiw trem llys gwel cae maes pen pant tan one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  ],
  [NUMBER_CUE, 'postcode pc code sortcode account acc acct s ninety hundred centenarian ninetieth hundredth'],
  [USER_LABEL, 'facebook fb snap discord twitch xbox psn'],
  [PHRASE_HEAD, 'king queen prince princess'],
  [
    THING_CUE,
    'mine yours ours hers theirs max min lang ned tai joy pat parkinson alzheimer total average vacant various raynaud raynauds behcet behcets sjogren sjogrens hashimoto hashimotos dupuytren dupuytrens meniere menieres guillain barre ehlers danlos wernicke wernickes korsakoff korsakoffs tourette tourettes marfan marfans asperger aspergers hodgkin hodgkins crohn crohns addisons colles barthel waterlow zarit zumba perthes charcot',
  ],
  [
    THING_TAIL,
    'cycle cycles model models stages theory hierarchy criteria reflection scale score scores index inventory questionnaire framework manoeuvre stockings catheter inquiry report review formula principle principles',
  ],
] as const;

/** The table without name data. */
export const RULE_WORDS = layIn(firstWords(), RULE_FLAGS, RULE_MARKS);
