// Living with a condition, memory, disability, moving, caring, families and later life.
import { readEntries } from '#shared/glossary/read-entries.ts';

export const bodyEntries = [
  ...readEntries(
    ['carers'],
    `abbr CA = carers allowance; carer @0.8
abbr CSA = carers support assessment; carers assessment
abbr YC = young carer
same carer; unpaid carer; family carer; looking after somebody; carers
same carers assessment; assessment of the carer; care act assessment for carer
same respite; short break; sitting service; a break from caring; replacement care
same carer breakdown; carer stress; carer burnout; exhausted carer
same young carer; child carer; young adult carer
same carers centre; carers support; carers group; carers hub
same emergency plan; carers emergency card; contingency plan
near carers passport; carers register; registered as a carer
near sandwich carer; working carer; carers leave
says looks after <family>; looking after <family>; cares for <family>; caring for <family>; care for <family>; does everything for; doing everything for; sees to her <parent>; sees to him; washes and dresses; up every night with; up all night with; gave up job to look after; gave up work to care; full time looking after; only one who helps; all falls on her; <family> depends on = carer; unpaid carer; carers assessment; carers support
says needs a break; needs break; never gets a break; <no> break; worn out looking after; exhausted looking after; shattered; dead on her feet; running on empty; <cant> do it any more; <cant> carry on caring; cant leave him alone; cant leave her alone; tied to house; at breaking point caring = respite; carer breakdown; carers assessment; sitting service
says carer in hospital; if carer ill; what if something happens to me; who will look after; carer fell; carer having operation = emergency plan; emergency respite; adult social care
says doesnt call herself carer; not a carer; just his wife; just her daughter; just what you do; its my duty = carer identity; unpaid carer; carers support
says time off work to care; juggling work and mum; job and mum = working carer; carers leave; flexible working #carers,work-training
slip carrer; carar; careers assessment; carres = carer @0.6
slip respit; resbite; resptie; resipte = respite`,
  ),
  ...readEntries(
    ['physical-activity'],
    `abbr PA = physical activity; exercise
abbr ERS = exercise referral scheme; exercise on referral
abbr GP referral gym = exercise on referral; gym
abbr WM = weight management
abbr NDPP = diabetes prevention programme; healthier you
abbr DPP = diabetes prevention programme; healthier you
same exercise referral; exercise on referral; gym referral; physical activity referral
same walking group; health walk; wellbeing walk; wellness walk
same chair exercise; seated exercise; chair yoga; gentle exercise
same falls prevention; strength and balance; steady and strong; falls class
same weight management; losing weight; slimming; weight loss; obesity
same swimming; aqua; hydrotherapy; pool
same couch to 5k; parkrun; running group
same dance; zumba; tai chi; yoga; pilates
near gym; leisure centre; fitness
near cycling; bike; adapted cycling
says get fit; get fitter; get moving; get active; wants to exercise; exercise class; keep fit; needs to move more; out of breath; unfit; couch potato; does no exercise; sits all day; get some exercise = physical activity; exercise; exercise on referral; walking group
says lose weight; losing weight; overweight; too heavy; too fat; fat; needs to diet; doctor said lose; put on weight; obese; slim down = weight management; healthy eating; physical activity; diet
says <afraid> of falling; keeps falling; falls over; unsteady; wobbly; fell again; had a fall; lost balance = falls prevention; strength and balance; falls; community alarm #physical-activity,later-life
says gym too dear; <cant> afford gym; cheap gym; free gym; cheap swimming; free swim = leisure concession; exercise on referral; free activity
says nervous of gym; hates gym; everyone stares; embarrassed to exercise; women only = women only session; gentle exercise; confidence
says walking football; football for older; bowls; bowling; darts; fishing; golf = walking football; sport; mens group; activity
says exercise sitting down; exercise in chair; exercise at home; <cant> stand exercise = chair exercise; seated exercise; home exercise
slip excercise; exersise; exercize; excersize; exersize = exercise
slip activitys; activites; actvity = activity`,
  ),
  ...readEntries(
    ['long-term-condition'],
    `abbr LTC = long term condition
abbr COPD = chronic obstructive pulmonary disease; lung condition; breathlessness
abbr T2DM = type 2 diabetes; diabetes
abbr T1DM = type 1 diabetes; diabetes
abbr T2D = type 2 diabetes; diabetes
abbr CKD = chronic kidney disease; kidney
abbr CHD = coronary heart disease; heart
abbr HF = heart failure; heart
abbr AF = atrial fibrillation; heart
abbr BP = blood pressure; hypertension
abbr MS = multiple sclerosis; neurological
abbr MND = motor neurone disease; neurological
abbr PD = parkinsons; neurological
abbr ME = chronic fatigue syndrome; myalgic encephalomyelitis; fatigue @0.5
abbr CFS = chronic fatigue syndrome; fatigue
abbr IBS = irritable bowel; bowel
abbr IBD = crohns; colitis; bowel
abbr RA = rheumatoid arthritis; arthritis
abbr OA = osteoarthritis; arthritis
abbr CVA = stroke
abbr TIA = mini stroke; stroke
abbr FND = functional neurological disorder; seizures
abbr CHC = continuing healthcare; nhs funded care
abbr FNC = funded nursing care; nursing home
abbr DN = district nurse; community nurse
abbr PHB = personal health budget; continuing healthcare
abbr PR = pulmonary rehabilitation; breathing class
abbr EoL = end of life; palliative; hospice
abbr MDT = multidisciplinary team; meeting
abbr OPD = outpatient
abbr HbA1c = blood sugar; diabetes
abbr DESMOND = diabetes education; type 2 diabetes
abbr POTS = postural tachycardia syndrome; fatigue
abbr PIFU = patient initiated follow up
same long covid; post covid; covid fatigue; after covid
same chronic pain; persistent pain; fibromyalgia; pain management
same fatigue; exhaustion; pacing; tired all the time
same diabetes; diabetic; blood sugar; prediabetes
same stroke; after stroke; stroke survivor; aphasia
same cancer; macmillan; living with cancer; after cancer treatment
same pulmonary rehabilitation; breathing class; breathlessness; copd
same arthritis; joint pain; stiff joints
same epilepsy; seizures; fits
same palliative care; hospice; end of life
same continuing healthcare; nhs funded care; checklist
same self management; expert patient; health coaching
same incontinence; bladder; bowel; continence
same medication review; too many tablets; pharmacist; blister pack
near heart failure; cardiac rehabilitation; heart
near wound; dressings; district nurse
near hospital appointment; outpatient; waiting for operation
says always tired; wiped out; <no> energy; exhausted all the time; knackered; shattered all day; crashes after; payback after; bad days good days = fatigue; pacing; chronic fatigue; long covid
says in pain all the time; constant pain; always in pain; bad back; back pain; pain everywhere; aches; hurts all over; pain clinic; painkillers dont work; living with pain; crippled = chronic pain; pain management; persistent pain; fibromyalgia
says short of breath; <cant> breathe; puffed out; breathless; wheezy; bad chest; chesty; on oxygen; inhaler; cough = breathlessness; copd; pulmonary rehabilitation; asthma
says sugar; sugar high; borderline diabetic; pre diabetic; told diabetic; needles insulin = diabetes; diabetes prevention; blood sugar; type 2 diabetes
says had a stroke; since stroke; speech gone; <cant> find words; one side weak = stroke; stroke association; aphasia; rehabilitation
says got cancer; has cancer; big c; lump; chemo; radiotherapy; after cancer; all clear but = cancer; macmillan; cancer support; living with cancer
says dodgy heart; heart attack; heart trouble; stent; bypass = heart; cardiac rehabilitation; heart failure
says wont take tablets; forgets tablets; muddles tablets; too many tablets; tablets muddled; mixed up tablets; medication mess = medication review; pharmacist; blister pack; dosette
says just out of hospital; home from hospital; sent home; sent home too soon; discharged with nothing; discharge; <no> care at home after; after operation help; after op = hospital discharge; home from hospital; reablement; care package #long-term-condition,later-life
says waiting for operation; waiting for hip; waiting for knee; waiting list hospital; on waiting list; waiting months hospital = waiting list; waiting well; pain management; while waiting
says wets herself; wet bed; <cant> get to loo; pads; needs pads; toilet accidents = continence; incontinence pads; continence service
says dying; not long left; nothing more they can do; hospice; end of life; wants to die at home = palliative care; hospice; end of life; advance care plan
says doesnt understand diagnosis; just diagnosed; newly diagnosed; told today; doctor didnt explain = newly diagnosed; support group; health coaching; information
says <cant> afford prescriptions; prescription charges; paying for tablets = prescription prepayment certificate; help with health costs; low income scheme
says dentist; <no> dentist; toothache; teeth = dentist; nhs dental; emergency dental
says hearing test; glasses; opticians; eye test home = optician; audiology; home visit
slip diabetis; diabeties; diabtes; diebetes; diabeetes = diabetes
slip fibromalgia; fybromyalgia; fibromyalga; fibro = fibromyalgia
slip parkinson; parkingsons; parkinsins = parkinsons
slip arthritus; artritis; arthiritis; athritis = arthritis
slip epilepsey; epelepsy; epilesy = epilepsy
slip asma; asthama; athsma; astma = asthma
slip strok; storke = stroke
slip palative; pallative; paliative = palliative
slip chronick; cronic; chornic = chronic
slip prescripton; perscription; presciption = prescription`,
  ),
  ...readEntries(
    ['dementia-memory'],
    `abbr MCI = mild cognitive impairment; memory
abbr MAS = memory assessment service; memory clinic
abbr CST = cognitive stimulation therapy; dementia
abbr MMSE = memory test; memory clinic
abbr LBD = lewy body dementia; dementia
abbr FTD = frontotemporal dementia; dementia
abbr YOD = young onset dementia; dementia
same dementia; alzheimers; memory loss; cognitive impairment
same memory clinic; memory service; memory assessment; memory test
same memory cafe; dementia cafe; singing for the brain; dementia group
same admiral nurse; dementia nurse; dementia adviser; dementia navigator
same herbert protocol; goes missing; walking at night; wandering
same delirium; sudden confusion; infection
same telecare; door sensor; tracker; pendant alarm
near young onset dementia; early dementia
near lasting power of attorney; planning ahead
says memory going; losing memory; losing her marbles; forgetting everything; forgets things; forgetful; <cant> remember; keeps forgetting; asks the same; same question; repeats herself; repeats himself; muddled; confused; mixed up; puts things in wrong place; loses things; forgets names; doesnt know what day; doesnt recognise; not with it; going doolally; away with the fairies; brain fog old; scared it is dementia; wont go to doctor memory = dementia; memory loss; memory clinic; memory assessment
says wanders; wandering; goes out at night; out in nightie; out in slippers; got lost; gets lost; lost way home; found in street; leaves door open; tries to go home; went missing = wandering; herbert protocol; dementia; door sensor; missing
says left gas on; leaves gas on; leaves hob on; burnt pan; burnt saucepan; leaves tap on; flooded = dementia; telecare; home safety; gas safety
says <elder> aggressive; shouts at night; sundowning; sees people not there; accuses me of stealing; thinks i am stealing; hits when washed = dementia; changed behaviour; admiral nurse; delirium
says suddenly confused; confused overnight; worse since yesterday; muddled since weekend = delirium; gp same day; infection
says still driving; shouldnt be driving; driving with dementia; crashed car = driving; dvla; dementia #dementia-memory,transport
says <cant> leave him alone; follows me everywhere; wont let me out of sight; day centre dementia; something for dementia = day centre; dementia group; respite; sitting service #dementia-memory,carers
slip dimentia; demensia; dementure; dementa; demetia; dimensia = dementia
slip alzeimers; alzhiemers; altzheimers; alzimers; oldtimers; alzheimer; alziemers = alzheimers
slip memry; memmory; memroy = memory`,
  ),
  ...readEntries(
    ['disability-sensory'],
    `abbr OT = occupational therapist; adaptations
abbr BSL = british sign language; deaf; interpreter
abbr BLS = british sign language; deaf; interpreter @0.5
abbr RNIB = sight loss; blind
abbr RNID = hearing loss; deaf
abbr ECLO = eye clinic liaison officer; sight loss
abbr CVI = certificate of vision impairment; registered blind
abbr VI = visual impairment; sight loss
abbr HI = hearing impairment; hearing loss
abbr AIS = accessible information standard; large print; easy read
abbr DP = direct payment; personal budget
abbr DPs = direct payments; personal budget
abbr PB = personal budget; direct payments
abbr AMD = macular degeneration; sight loss
abbr RADAR = accessible toilet key
abbr SEND = special educational needs and disabilities; disabled child
abbr EHCP = education health and care plan; special educational needs
abbr SENDIASS = special educational needs advice; education health and care plan
abbr SENCO = special educational needs coordinator; school
abbr ILF = independent living; personal assistant
same sight loss; blind; partially sighted; visual impairment; macular
same hearing loss; deaf; hard of hearing; hearing aids
same british sign language; sign language interpreter; deaf
same direct payments; personal budget; personal assistant; self directed support
same blue badge; disabled parking
same wheelchair; wheelchair services; mobility scooter; shopmobility
same equipment; aids; commode; walking frame; community equipment
same care needs assessment; care act assessment; social care assessment; social services assessment
same education health and care plan; special educational needs; send
same accessible toilet; changing places; radar key
same assistance dog; guide dog
near rehabilitation officer; vision rehabilitation; white cane
near learning disability; advocacy; health check
says going blind; losing sight; losing her sight; <cant> see; eyes going; eyesight; bad eyes; <cant> <read> <letter>; <cant> see letters; <cant> see to cook = sight loss; visual impairment; eye clinic liaison officer; vision rehabilitation; large print
says <cant> hear; going deaf; deaf as post; hearing going; turns telly up; hearing aid broke; hearing aids whistle; misses what is said; shouts at me hearing = hearing loss; hearing aids; audiology; deaf
says sign language; deaf needs interpreter; lip reads = british sign language; interpreter; deaf
says <cant> <walk>; <cant> get about; bad legs; legs gone; <cant> stand; uses stick; uses frame; wheelchair; in a wheelchair; bedbound; bed bound; on crutches = mobility; equipment; wheelchair services; occupational therapist; adaptations
says needs carers; needs care at home; needs help at home; help getting dressed; help with shopping; help with cleaning; home help; cleaner; shopping help; someone to clean = home care; care needs assessment; home help; domiciliary care #disability-sensory,later-life
says social services wont; social care refused; waiting for social worker; waiting for assessment; care cut; care hours cut; care package cut; carers stopped = care needs assessment; care act; review; complaint; advocacy
says school wont help; special school; school says no; refused ehcp; ehcp turned down; plan refused; <child> needs support school; <child> special needs; <child> wont settle school = education health and care plan; special educational needs; sendiass; appeal #disability-sensory,families-perinatal
says disabled <child>; <child> disability; <child> wheelchair; <child> disabled = disabled child; short breaks; disability living allowance; disabled childrens team #disability-sensory,families-perinatal
says care bill; care charges; paying for care; sell house for care; care home fees; charged for care = care charges; financial assessment; disability related expenditure; care home fees #disability-sensory,money-debt
says needs scooter; mobility scooter; wheelchair broken; waiting wheelchair = wheelchair services; shopmobility; mobility scooter
slip weelchair; wheelchiar; wheel chair = wheelchair
slip disabilty; disabillity; dissability; disablity = disability
slip diabled; dissabled; disbaled = disabled
slip occupational theropist; ocupational = occupational
slip hearring; heering = hearing`,
  ),
  ...readEntries(
    ['families-perinatal'],
    `abbr PND = postnatal depression; new mother; perinatal
abbr PNMH = perinatal mental health; new mother
abbr HV = health visitor; new baby
abbr MW = midwife; pregnancy
abbr BF = breastfeeding @0.4
abbr NNU = neonatal unit; premature baby
abbr NICU = neonatal unit; premature baby
abbr FSW = family support worker; family support
abbr CC = childrens centre; family hub
abbr FNP = family nurse partnership; young parent
abbr YP = young person
abbr CYP = children and young people
same postnatal depression; baby blues; perinatal mental health; low after birth
same family hub; childrens centre; stay and play; baby group
same home start; family volunteer; home visiting volunteer
same baby bank; nappies; cot; pram; baby clothes
same parenting course; parenting programme; parenting support
same childcare; nursery; free hours; childminder
same single parent; lone parent; gingerbread
same young parent; teenage parent; teenage mum
same breastfeeding; infant feeding; bottle feeding
same dads group; fathers group; new dad
near health visitor; midwife; baby
near pregnancy; pregnant; antenatal; expecting
near youth club; young people; activities for children
near child maintenance; absent parent; maintenance payments
says new mum; new mother; just had baby; had a baby; since baby; since the birth; after birth; new baby; newborn; first baby; not bonding; <cant> bond; doesnt feel anything for baby; hates being mum; baby wont stop crying; baby cries; crying over baby; scared alone with baby; up all night with baby = perinatal mental health; postnatal depression; health visitor; home start; family hub
says expecting; pregnant; up the duff; in the family way; having a baby; baby due; baby on way = pregnancy; maternity; healthy start; sure start maternity grant; midwife
says <cant> manage <child>; <child> out of control; <child> wont listen; <child> kicking off; <child> tantrums; <child> naughty; <child> behaviour; <child> angry; <child> swearing; wont do as told; <child> running wild = parenting support; family support; early help; behaviour
says on her own with <child>; bringing up kids alone; dad left; single mum; single mother; single dad; <no> help with kids; <no> family near; <no> babysitter; four kids under = single parent; lone parent; home start; family support
says bored in holidays; something for kids; kids activities; holiday club; youth club; teenager bored; teenager stays in room; teen wont come out = youth club; holiday activities; young people; family hub
says <child> anxious; <child> low; <child> worried; <child> cutting; <child> self harming; <child> depressed; teenager depressed; worried about teenager = childrens mental health; camhs; school nurse; young person counselling #families-perinatal,mental-wellbeing
says <no> cot; needs pram; baby clothes; needs nappies; nothing for baby = baby bank; sure start maternity grant; baby equipment
says nursery fees; childcare costs; <cant> work because childcare; childcare too dear = childcare; free hours; universal credit childcare #families-perinatal,work-training
says ex wont pay; child maintenance; csa; doesnt pay for kids = child maintenance; child maintenance service
says premature; in special care; neonatal; tiny baby = neonatal; premature baby; bliss
says parents arguing; always arguing; rowing all the time; couple trouble; marriage trouble = relationship support; relate; family mediation
slip pregant; pregnent; pregnat; preganant = pregnant
slip postnatel; post natal; postnantal = postnatal
slip midwive; midwif = midwife
slip brestfeeding; breast feeding; breatfeeding = breastfeeding
slip chidcare; childcair; child care = childcare
slip parentng; pareting = parenting`,
  ),
  ...readEntries(
    ['later-life'],
    `abbr OP = older people @0.4
abbr CGA = comprehensive geriatric assessment; frailty
abbr EFI = electronic frailty index; frailty
abbr CFS = clinical frailty scale; frailty @0.4
abbr ACP = advance care planning; end of life
abbr ReSPECT = emergency care plan; advance care planning
abbr D2A = discharge to assess; hospital discharge
abbr PoC = package of care; home care
abbr UCR = urgent community response; avoid admission
abbr FLS = fracture liaison service; falls
same older people; elderly; pensioners; later life; old age
same frailty; frail; frail older person
same pendant alarm; lifeline; community alarm; telecare; careline
same home from hospital; hospital discharge; reablement; intermediate care; settling home
same care home; residential care; nursing home
same home care; domiciliary care; care package; carers coming in
same day centre; day club; lunch club
same handyperson; small repairs; gardening help; odd jobs
near state pension; pension credit; attendance allowance
near falls; fallen; falls clinic
says getting on; getting old; <cant> manage like used to; not managing; <cant> manage any more; struggling at home; on last legs; needs bit of help; bit of help at home = frailty; care needs assessment; home help; older people
says fell and couldnt get up; lay on floor; on the floor all night; found on floor; long lie = falls; pendant alarm; urgent community response; falls clinic
says <elder> alone at home; family far away; son in australia; daughter lives away; kids moved away; family abroad old = older people; befriending; lonely; pendant alarm #later-life,loneliness
says put in a home; doesnt want to go in home; afraid of going in home; wants to stay home; stay in own home; put her away = care home; stay at home; care needs assessment; home care
says garden overgrown; grass long; <cant> do garden; light bulb; change bulb; odd jobs; gutters = handyperson; gardening help; small repairs
says toenails; cut nails; nail cutting; chiropody; <cant> reach feet = foot care; nail cutting; podiatry
says hairdresser at home; library at home; books delivered = home visiting service; mobile library; mobile hairdresser
says wont have help; wont have strangers in; too proud; refuses help stubborn; managed all my life = declining help; independence; trust; home help
slip pentioner; pensionor; pensoner = pensioner
slip eldery; elderley; eldely; elderlly = elderly
slip frale; fraile; frial = frail`,
  ),
];
