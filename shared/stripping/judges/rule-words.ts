// The words that the judges know beside those of the first rules, each with what it tells.
// Words are the author's own, from how link workers write; no list was copied.
import {
  BANKING,
  BUSINESS,
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
  SELDOM,
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
    'aunt baby bestie bf bil boyfriend brother brothers brothr carer child children cousen cousin dad daddy dau daughter daughters daughtr daugter daugther dauther dtr ex father fiance fiancee fil flatmate freind frend friend gf girlfriend goddaughter godmother godson gramps gran grandad grandaughter grandchild granddad granddaughter granddaugter grandfather grandma grandmother grandson granfer granma granny guardian housemate hubby husb husband husbend kid kids lodger ma mam mamgu mammy mate mil missus mohter mom mother mum mummy naighbour nain nan nana nanny neice neigbour neighbor neighbour nephew niece nieghbour partner sibling sil sister sisters sistr son sons spouse stepbrother stepdad stepdaughter stepfather stepmother stepmum stepsister stepson taid teen teenager toddler twin twins uncle widow widower wife',
  ],
  [
    ROLE,
    'adviser advisor applicant assistant attendee author barber befriender bloke caller chap chaplain claimant clerk client co-ordinator coach colleague concierge constable consultant coordinator councillor counsellor cpn curate customer deacon dentist director driver employee gardener gent gentleman gp guest headteacher host keyworker keyworkers lady landlady landlord leader locum manager member mentor midwife minister mp nurse officer ot paramedic patient pharmacist physio player practitioner prescriber president producer psychiatrist psychologist pt receptionist referrer resident singer slw solicitor songwriter specialist splw student supervisor surgeon sw teacher tenant therapist trainer tutor user volunteer warden widow worker',
  ],
  [
    STREET,
    'approach av ave aveneu avenu avenue aveune bank banks bothy bottom boulevard brae broadway brow causeway circus cl close clsoe common corut cottages court crecent crecsent cres crescent crescnet cresent croft ct cuort dale dell dr drive drvie end esplanade fold gait garden gardens gardnes gate gdns ginnel gradens green grove grvoe heath hey hill hollow jitty lane lea leas link ln lnae loan loke lonnen meadow meadows mews mount nook parade park passage path pl place plcae point quay raod raods rd reod ridge rise road ropewalk row snicket sq sqaure square squre sreet srteet st steading steet steps street stret strete strreet stteet terace terr terrace terrance terrce terrrace towers twitten vale vennel view villas walk way wharf wood wynd yard',
  ],
  [UNIT, 'apartment apt bedsit block bungalow flat flt house maisonette penthouse rm room studio unit'],
  [
    PUBLIC_PLACE,
    'abbey academy act advice airport alliance allotment allotments apartments appeal area arena arms associates association avenue award awards band bank barn baths bill borough bridge building cafe care cathedral ccg center centre chapel charity chemist choir church cic cinema clinic club co-op collective college community consulting cooperative cottage cottages council counselling court cup day dispensary enterprises estate fair farm farmhouse federation festival foodbank foundation fund gallery garden gardens grange ground group gurdwara gym hall health healthcare heights helpline homes hospice hospital hotel house housing hub icb inc infants infirmary inn institute juniors laboratories lane league leisure library limited line llp lodge ltd manor mansions market medical method ministries minster mission month mosque museum network nurse nursery nurses nursing orchestra park partnership pavilion pcn pharmacy plc pool practice primary project pub rectory report restaurant review road run scale scheme school secondary service services shelter society solicitors square stadium station street suite surgery synagogue team temple test theatre tower trust union unit university vicarage villa villas vouchers walk ward way week wing',
  ],
  [
    SAYS,
    "accepted agreed agrees also always and asked asks attended attends became becomes called calls came can can't comes completed could couldn't cried cries declined declines denied denies did didn't died disclosed discussed dna dna'd does doesn't drinks emailed enjoyed enjoys explained explains explored feels fell felt gave gets gives goes got had has hasn't hates helped helps hopes is isn't joined joins just keeps kept knew knows laughed left liked likes lived lives looked looks loved loves mentioned messaged met missed misses moved moves needed needs never now owes phoned presented presents rang recently refused refuses remains rents replied reported reports rings said says seemed seems shared shouted smokes sometimes speaks spoke started starts stated states still struggled struggles suffered suffers supported supports takes tells texted thinks thought told took tried tries used uses visited visits wanted wants was wasn't went will won't worked works worries would wouldn't",
  ],
  [
    MONTH,
    'awst chwefror ebrill febuary feburary gorffennaf hydref ionawr janurary mawrth mehefin rhagfyr tachwedd',
  ],
  [
    CUE,
    'about after afternoon and ask asked attn because before between both by bye call called can cc chase chased cheers contact contacted could dear dearest did does email emailed evening faithfully fao for from has hello help helped hey hi hiya if including is know knows like love meet met morning named namely or phone phoned poor rang re referred regarding regards remember remind reminded ring said saw says see seen signed sincerely speak spoke support supporting ta tell text texted than thank thanks that to told until via visit visited was welcome when whose will wishes with xx yours',
  ],
  [PLACE_CUE, 'across around at in near outside throughout within'],
  [
    CAR,
    'astra audi badge bike bmw cab camper campervan car cctv citroen clamp clamped clio corsa dacia driver drives driving dvla fiesta focus ford golf hatchback honda hyundai insured jaguar keeper kia logbook lorry mazda mercedes micra mileage minibus moped mot motability motor motorbike motorhome nissan numberplate parked parking permit peugeot plate polo pulled reg registration renault saloon scooter skoda suzuki taxi towed toyota transit ulez van vauxhall veh vehicle volvo vrn yaris',
  ],
  [
    PARTICLE,
    'ab abu af al ap bin bint binti da das de del della den der di dos du el ferch ibn la le mac mc ni nic o st ten ter ul umm ur van von',
  ],
  [
    NEVER,
    'adhd african age american amharic anglican arabic asap asian bangladeshi baptist bengali bless bot bp british buddhist cab camhs canolfan cantonese caribbean case catholic chinese christian christmas college copd covid dari diwali dla dob dvla dwp east easter eastern eid emdr emis england english esa esol european facebook fao farsi female forename french fri friday fridays fyi gad gender german ghanaian god google gp gps greek grt gujarati hindi hindu hmpps hmrc iapt id igbo indian internet ireland irish islam italian jamaican jewish kurdish lent london macmillan male mandarin mdt mencap methodist mnda mon monday mondays mot muslim neuadd nhs ni nigerian nok north northern ons pakistani pashto phq pip polish portuguese ptsd punjabi quaker ramadan re relate romanian russian samaritans sat saturday saturdays scope scotland scottish sikh siro somali south southern spanish sun sunday sundays swahili systmone tamil thu thur thurs thursday thursdays tia tigrinya tue tues tuesday tuesdays turkish uc uk ukrainian ukvi university urdu usa vietnamese wales wed wednesday wednesdays welsh west western whatsapp yoruba zoom',
  ],
  [
    RECORD,
    'adastra camhs carefirst careflow carenotes case casenote casenotes cerner chart client clinic cris datix district elemental emis employee episode hosp hospital iapt iaptus joy lcs liquidlogic lloyd local lorenzo medical mosaic mrn paris pas pat patient payroll person practice pt record referral register rio s1 staff systemone systmone tpp trakcare trust unit user vision',
  ],
  [
    TITLE,
    'admiral aunt auntie aunty baji bhai canon capt captain cllr councillor cpl cpt dame detective dn doctor dr father fr gran grandad granddad grandma grandpa hajji hca imam insp inspector judge lady lord madam major master miss mister mr mrs ms mx nan nurse pastor pc prof professor rabbi rev revd reverend sgt sheikh sir sister sr superintendent supt uncle ustadh vicar',
  ],
  [
    SMALL,
    'a about after again all also am an and another any are as at be because been before being between both but by can could dear did do does down each every few for from had has have he hello her here hey hi him his how i if in into is it its just may me might more most must my new no not now of off ok okay on once only or other our out over own please same shall she should so some such than thank thanks that the their them then there these they this those to too under up us very was we well were what when where which who why will with would yes you your',
  ],
  [
    PUBLIC_EVENT,
    'agenda agm anyone applications apply audit bank breakfast budget bulletin christmas class classes closed closes closing coffee cohort commencing conference course courses deadline downtime edition effective event events everyone fair festival flyer free funding fundraiser government guidance holiday huddle launch launched launches leaflet lunch meeting meetings minutes network newsletter office open opening opens outage packing party plt policy polling poster prices programme published quarterly rate rates recruiting released reopens reply revised roadshow running runs scheme service session sessions shuts stall start starts supervision survey tea teams template term tickets timetable training updated upgrade uplift vacancy vaccination version webinar week withdrawn workshop workshops',
  ],
  [
    OWN_EVENT,
    'accident adm admission admitted anniversary appointment appt appts arrived assessed assessment attack attended awarded bereaved bloods booked call called cataract clinic consent consultation contacted dated death diagnosed died discharge discharged divorced dna due encounter ended ends evicted eviction expired expires expiry fall fell hearing home injury jab keys letter lodged marac married meet missed moved obtained op operation phoned physio placed posted procedure rang record rebooked referral referred released requested returned review reviewed rip safeguarding scan sectioned seen separated signed since smear spoke spoken started suicide surgery taken tc triaged tribunal visit visited',
  ],
  [BUSINESS, 'conf meeting webinar zoom'],
  [
    BANKING,
    'acc account acct amex bacs bank banking banks barclays bic building card debit halifax hsbc iban lloyds monzo nationwide natwest payee refund santander savings sort sortcode swift visa wages',
  ],
] as const;

/** Words at which a rule looks closer. */
const RULE_MARKS = [
  [
    LABEL_CUE,
    'aka alias appellant applicant assessor attendee attendees attn author by called caller carer cc claimant client clinician complainant consultant contact cp cpn daughter deceased fao father firstname forename from goes gp husband hv informant interpreter interviewer keyworker kin known landlord lastname midwife mother name named names nee nickname nicknamed nok officer participant partner patient perp perpetrator prefers prescriber present pt re recipient referrer reviewer seen sender signed son spouse surname suspect sw to tutor user victim wife with witness worker',
  ],
  [GREETING_CUE, 'afternoon dear dearest evening hello hey hi hiya hola hullo morning poor salaam welcome'],
  [
    CLOSING_CUE,
    'best bw cheers faithfully gratefully kr love regards respectfully sincerely ta thank thanks thanx thnx thx tx warmest warmly wishes x xx yours',
  ],
  [
    JOB_CUE,
    'administrator advice care community consultant coordinator district dr gp health housing lead link manager mental nurse occupational practice project receptionist secretary senior slw social splw spw support team volunteer wellbeing',
  ],
  [SELF_CUE, "am i'm im is it's its"],
  [
    HOME_CUE,
    'add addr address at berth block bron bryn bungalow cabin cae caravan chalet door eight eighteen eighty eleven entrance fifteen fifty five floor forty four fourteen from gwel hafod home in level llys lodge maes mooring nant nine nineteen ninety on one pant pen pitch plas plot property residence rhiw room seven seventeen seventy six sixteen sixty stair staircase tan ten thirteen thirty three to tower trem twelve twenty two ty van',
  ],
  [NUMBER_CUE, 'acc account acct centenarian code hundred hundredth ninetieth ninety pc postcode s sortcode'],
  [USER_LABEL, 'ig discord facebook fb psn snap twitch xbox'],
  [SELDOM, 'boxing christmas dot eve user year'],
  [PHRASE_HEAD, 'king prince princess queen'],
  [
    THING_CUE,
    'addisons alzheimer asperger aspergers average barre barthel behcet behcets charcot colles crohn crohns danlos dupuytren dupuytrens ehlers grant guillain hashimoto hashimotos hers hodgkin hodgkins joy korsakoff korsakoffs lang marfan marfans max meniere menieres min mine nat ned ours parkinson pat perthes raynaud raynauds reg sjogren sjogrens tai theirs total tourette tourettes vacant various waterlow wernicke wernickes yours zarit zumba',
  ],
  [
    THING_TAIL,
    'catheter criteria cycle cycles formula framework hierarchy index inquiry inventory manoeuvre model models principle principles questionnaire reflection report review scale score scores stages stockings theory',
  ],
] as const;

/** The table without name data. */
export const RULE_WORDS = layIn(firstWords(), RULE_FLAGS, RULE_MARKS);
