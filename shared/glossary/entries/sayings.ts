// More of what people say, as it is heard at a desk, on a doorstep and in a waiting room: hints, half sentences and older words.
import { readEntries } from '#shared/glossary/read-entries.ts';

export const sayingEntries = [
  ...readEntries(
    ['housing'],
    `says <landlord> putting rent up; rent hike; agent wants more; section 13; bidding war rent = rent increase; tribunal; housing advice
says deposit not given back; wont return deposit; lost deposit = deposit protection; deposit; housing advice
says <cant> find anywhere to rent; nowhere takes benefits; no dss; nowhere will take <child>; guarantor; agents wont = private renting; deposit; guarantor; discrimination; housing options
says water coming in; ceiling dripping; bucket under; soaked carpet; plaster falling; damp patches; wet walls; black spots; black stuff; mildew; musty; spores = damp; mould; disrepair; leak
says council flat needs; housing officer wont; rang repairs line; repair man never came; they painted over = repairs; disrepair; formal complaint; housing officer
says <cant> get wheelchair through; doorway too narrow; front step; steps to front door; ramp; widen doors = adaptations; ramp; accessible housing; occupational therapist #housing,disability-sensory
says shower instead of bath; walk in shower; bath lift; raised toilet; perching stool = adaptations; bathroom; level access shower; equipment #housing,disability-sensory
says sold the house from under; owner died house; inherited house wants; house being sold = eviction; notice; landlord selling
says mortgage; behind on mortgage; <cant> <pay> mortgage; bank taking house; repossess = mortgage arrears; repossession; debt advice #housing,money-debt
says neighbour feud; kids kicking ball; dog barking; barking all night; smell of weed next door; neighbours smoking; parties every night; thumping music = antisocial behaviour; noise; neighbour; mediation
says street not safe; gangs outside; drug dealing on stairs; <afraid> of estate; burgled; broken into = antisocial behaviour; safety; community safety; housing transfer; victim support
says downsizing; house too big; rattling around; <cant> keep up the house = downsizing; sheltered housing; housing options older #housing,later-life`,
  ),
  ...readEntries(
    ['homelessness'],
    `says packed her bags; bags on the step; bin bags on lawn; stuff in bin bags; suitcase; living out of a bag; all he owns in a bag = homeless; homelessness; emergency accommodation
says marriage broke up nowhere; split up and left; left with nothing; walked out; had to get out = homeless; relationship breakdown; housing options
says overstayed welcome; <cant> stay any longer; friend wants room back; outstayed; stay till weekend; only till monday = sofa surfing; homeless; threatened with homelessness
says in the hostel; room in hostel; hostel unsafe; drugs in hostel; hostel full = hostel; supported housing; move on; temporary accommodation
says cold outside tonight; freezing on street; snow; minus = severe weather emergency protocol; rough sleeping; night shelter
says man in doorway; saw someone sleeping; begging; on cardboard = rough sleeping; streetlink; outreach
says evicted with <child>; <child> homeless; <child> nowhere to <sleep>; on street with <child> = homeless family; priority need; children's services; temporary accommodation #homelessness,families-perinatal`,
  ),
  ...readEntries(
    ['money-debt'],
    `says <cant> see a way out money; money keeps her up; debt making ill; sick with debt; phone never stops debt; unknown numbers = debt; breathing space; debt advice; mental health
says how to pay; tight this month; month longer than money; end of month; nothing left after bills; living on credit card; card declined; lives on overdraft = money; budgeting; debt advice; benefits check
says borrowed from family; owes her sister; owes mates; pawned; pawn shop; sold her ring; cash converters = debt; borrowing; hardship; credit union
says parking fine; court fine; magistrates fine; unpaid fines; warrant for fines = court fine; priority debt; debt advice
says car on finance; finance company; hire purchase; repossess car = hire purchase; debt advice
says ex left debts; joint debt; debts in both names; dead husband debts = joint debt; debt advice
says threatening letters; solicitors letter money; court claim; judgement = county court judgment; creditors; debt advice
says money advice; sort out money; manage money; help with budget = money advice; budgeting; debt advice`,
  ),
  ...readEntries(
    ['benefits'],
    `says the social; on the social; the dole; on the dole; signing on; sign on; the brew; the nash; giro = benefits; universal credit; jobcentre
says brown envelope; brown letter; letter from dwp; letter from social; form from dwp = benefit letter; department for work and pensions; benefits advice
says <cant> understand letter; doesnt understand decision; what does letter mean; read letter from = benefit letter; benefits advice; decision
says too proud to claim; doesnt want charity; wont claim; not a scrounger; ashamed of claiming = unclaimed benefits; stigma; attendance allowance; pension credit
says lost carers money; carers <stop>; underlying entitlement; earned too much carers = carers allowance; overpayment; earnings limit #benefits,carers
says never worked here; just arrived claim; habitual; right to reside = right to reside; habitual residence; benefits advice #benefits,immigration-nrpf
says help with rent; who pays rent; rent not covered; rent short; shortfall; topping up rent = housing costs; discretionary housing payment; housing benefit #benefits,housing
says appeal form; how to appeal; argue with decision; unfair decision; not fair decision; fight it; take it further; wrong decision; they got it wrong; disagree with decision = appeal; mandatory reconsideration; tribunal; welfare rights
says change of circumstances; moved house benefits; baby born claim; partner left claim = change of circumstances; universal credit; report a change
says help with glasses; help with dentist cost; free prescriptions; nhs costs = help with health costs; low income scheme
says winter fuel; cold weather money; heating money; heating allowance = winter fuel payment; cold weather payment; warm home discount #benefits,food-fuel`,
  ),
  ...readEntries(
    ['food-fuel'],
    `says not enough to eat; belly empty; tummy rumbling; hungry at school; <child> hungry; feeding family; stretch the food; <cant> stretch; <cant> do a shop; big shop; food shop too dear = food bank; pantry; food parcel; free school meals
says living on biscuits; beans on toast every; tea and toast; cold food only; pot noodles = food insecurity; nutrition; meals
says duvet all day; hot water bottle; breath indoors; see own breath; gloves indoors; ice inside; too cold to; house like a fridge; like an icebox = cold home; fuel poverty; energy advice; warm space
says fitted meter; forced meter; changed to prepay; smart meter broken; wrong bill; estimated bill; <cant> read meter = energy supplier; prepayment meter; energy bill; complaint
says oil tank; heating oil; run out of oil; bottled gas; coal; logs; no gas in village = heating oil; off grid; fuel grant
says hot dinner; dinner brought; meal each day; someone to cook; cook for him; <cant> cook for himself = meals on wheels; hot meal; lunch club; home care #food-fuel,later-life
says food parcel diet; halal; kosher; coeliac parcel; diabetic parcel; vegan parcel = food bank; dietary need; culture`,
  ),
  ...readEntries(
    ['gambling', 'money-debt'],
    `says wins it back; trying to win; one more bet; big win; always betting; on his phone all night betting; payday gone; wages disappear; money disappears; where the money goes = gambling; betting; self exclusion
says pawned for bets; sold her things; stole to gamble; took from work to gamble = gambling; debt; legal advice`,
  ),
  ...readEntries(
    ['work-training'],
    `says nothing on cv; gap in cv; too old to hire; nobody will employ; been turned down jobs; knocked back for jobs; <no> experience = employment support; volunteering; training
says sick of universal credit pressure; forced to look; made to apply = work coach; claimant commitment; limited capability
says <cant> do old job; bad back job; <job> making ill; <job> is killing; stressed at work; heavy lifting; sickness meeting; capability meeting; absence meeting = reasonable adjustments; occupational health; employment rights; fit note
says start a business; self employed; own business = self employment; business start up
says want routine; reason to get up; feel useless at home; retired and lost; what to do with himself = volunteering; purpose; activity #work-training,loneliness`,
  ),
  ...readEntries(
    ['loneliness'],
    `says quiet house; house so quiet; silence; long evenings; long days; evenings are long; nobody would notice; nobody would miss; phone never rings; only the radio; only the carer; only sees the nurse; only speaks to; goes days; hasnt spoken = lonely; loneliness; befriending; isolated
says friends all died; all her friends gone; outlived everybody; last one left; friends drifted; lost touch = loneliness; older people; befriending; social group
says wants a natter; bit of company; cup of tea and chat; someone to pop in; someone to visit; visitor; a friendly face; phone pal; pen pal; pen friend = befriending; visiting; friendly calls; telephone friend
says stays in room; gaming all day; doesnt leave bedroom; lives online; young and lonely; student lonely = young person; loneliness; social anxiety
says used to dance; used to play; used to sing; used to knit; used to bake; likes cards; dominoes; chess; jigsaw; quiz; bingo club = hobby; club; social group; activity
says <no> language group; women only group; mosque; church; temple; gurdwara; chapel; synagogue = faith group; community group; culture`,
  ),
  ...readEntries(
    ['mental-wellbeing'],
    `says dark place; black cloud; black dog; cloud over; weight on chest; empty inside; hollow; dead inside; going through motions; just existing; lost himself; not the person she was; bottling up; bottles it up; puts on a face; smiling outside = depression; low mood; talking therapies; mental health
says wound up; on tenterhooks; worry guts; worrier; what ifs; stomach in knots; churning; palpitations; tight chest; dizzy with worry; fear of dying; health anxiety; googling symptoms = anxiety; panic; talking therapies
says crisis; meltdown; breakdown; nervous breakdown; snapped; lost it; hit rock bottom; rock bottom; end of rope = crisis; crisis team; urgent mental health; distress
says nobody listens; passed from pillar; pushed from pillar; fobbed off; sent round houses; keeps being discharged; revolving door = advocacy; community mental health team; waiting list
says on tablets for nerves; antidepressants; sertraline; citalopram; mirtazapine; lithium; depot; clozapine = medication; mental health; gp review
says someone to talk to; needs to talk; talk it through; get off her chest; get it off chest; listening ear = counselling; talking therapies; listening; peer support
says calm down; relax; breathing; mindfulness; meditation; yoga for = relaxation; mindfulness; wellbeing course`,
  ),
  ...readEntries(
    ['suicide-self-harm'],
    `says ready to go; ready to join him; be with her husband again; wants to be with mum in heaven; tired of living; tired of life; <no> future; <cant> see a future; nobody would miss; burden; a burden to everyone; world better without; wont be around; wont be here christmas; sorted his will suddenly; wrote letters; wrote a note; googled how; been to the bridge; stood on bridge; train tracks; bought a rope = suicide; suicidal; safety plan; crisis; urgent mental health; samaritans
says scratches herself; picks skin; razor; blood on sleeves; hits himself; punches himself = self harm; safety plan`,
  ),
  ...readEntries(
    ['domestic-abuse'],
    `says things not right at home; trouble at home; not happy at home; atmosphere at home; <afraid> when he drinks; different when he drinks; nasty in drink; nice to everyone else; charming outside; jekyll and hyde; nobody would believe; made her give up job; made her give up friends; moved her away; keeps her pregnant; wont let her take pill; hides keys; took her keys; took her phone; smashed her phone; locks her in; locked her out; threatens the kids; threatens the dog; hurt the cat; will take kids; says he will kill; threatened to kill himself if; follows her to surgery; waits outside surgery; comes to every appointment = domestic abuse; coercive control; controlling; risk checklist; safety planning
says got away; ran with the kids; left in night; hiding from; found us; he knows where; moved areas to escape; needs new number; change her name = refuge; safe accommodation; stalking; safety planning
says mother in law; in laws; treated like servant; kept in house; <no> friends allowed; culture says; shame on family = honour based abuse; domestic abuse; culture
says makes her do things; forces her; forced in bed; wont take no; wakes up to him = sexual violence; domestic abuse; rape crisis
says his ex has him; she hits him; she throws; she controls; she wont let him see = male victim; domestic abuse
says same sex partner; girlfriend hits her; boyfriend hits him = lgbt domestic abuse; galop; domestic abuse`,
  ),
  ...readEntries(
    ['safeguarding-adult'],
    `says signed the house over; changed her will; joint account with son; son moved in; moved himself in; living off her; sponging; bleeding her dry; helps himself; helps herself to; post going missing; wont let me see her alone; wont let anyone in to see; always there when i visit; answers the door = financial abuse; safeguarding adult; coercion
says bruise on arm; unexplained bruise; finger marks; frightened of carer; flinches; rough with her; handles her; shouted at by carer; told off; left in chair; left on commode; dirty sheets; soiled; dehydrated; not given drink; starved = neglect; physical abuse; safeguarding adult
says befriended by; new best friend; new young friend; lends money to friends; buys them drinks; people use his house; party house; scared to say no; <cant> say no to = mate crime; cuckooing; exploitation; safeguarding adult
says tarmac; roofers; driveway men; knocked on door work; paid cash work; leaflet roof; prize draw; clairvoyant; parcel text; bank rang; microsoft rang; anydesk; whatsapp son; love online; dating site; soldier online; oil rig; never met in person = scam; fraud; trading standards; action fraud; bank
says lives in squalor; rats and mess; refuses to wash; same clothes; matted hair; maggots in; leg ulcer refuses; wont see doctor; turns nurses away; drinks and falls = self neglect; safeguarding adult; mental capacity; multi agency`,
  ),
  ...readEntries(
    ['safeguarding-child'],
    `says kids fending; <child> fends; <child> cooks own tea; babysits siblings; <child> out late; <child> on streets; nits; rotten teeth; nappy rash; <child> underweight; <child> in dirty; parents drunk with <child>; using with <child>; <child> in house drugs; too drunk to care; <child> finds needles = child neglect; child safeguarding; children's services
says touched <child>; someone touched; uncle touched; inappropriate with <child>; sexual <child>; knows too much for age; nude pictures <child>; sexting; online man <child> = child sexual abuse; child safeguarding; police
says mum cant cope with <child>; might hurt the <child>; afraid she will hurt baby; shaking baby; lost it with <child>; smacked = child safeguarding; parenting support; health visitor`,
  ),
  ...readEntries(
    ['exploitation-slavery'],
    `says works for food; works for bed; lives above shop; lives above takeaway; sleeps in kitchen of restaurant; never goes out alone; taken to work; driven everywhere; same van; doesnt know address; doesnt know where he lives; <afraid> of police; <afraid> to speak; scripted; no id; wages go to; boss holds bank card; pays for room out of wages; charged for everything; live in maid; au pair no pay = modern slavery; forced labour; trafficking; exploitation
says farm workers; packhouse; fruit pickers; gang worker; building site cash; cannabis house; farm caravan workers = labour exploitation; modern slavery`,
  ),
];

export const moreSayingEntries = [
  ...readEntries(
    ['carers'],
    `says wife is ill; husband is ill; parent poorly; since mums stroke; since his accident; brother disabled; autistic son adult; <cant> leave him for minute; never alone; no life; no life of own; given up everything; given up my; missing own appointments; hasnt been out; <no> holiday in years; nobody else to do it; only child; siblings dont help; brother doesnt help; doing it all; back gone from lifting; lifting him; up and down all night = carer; unpaid carer; carers assessment; respite
says few hours off; sit with him; someone to sit; so i can go out; an hour to myself; day off from caring; cover while; weekend off = respite; sitting service; short break; day centre
says guilty; feel guilty; resents; losing patience; shouted at him and felt; snapped at mum = carer stress; carers support; carers group`,
  ),
  ...readEntries(
    ['bereavement'],
    `says no more visits to hospital he went; after the funeral; ashes; headstone; grave; cemetery; anniversary coming; first birthday without; first christmas without; empty chair; empty bed; his side of bed; <cant> believe gone; still hears him; talks to her photo; broken heart; heartbroken; lost without her; lost without him; married fifty years; married sixty years; my rock; soulmate = bereavement; grief; widowed; bereavement support
says lost mum; lost dad; lost my brother; lost son; lost daughter; lost best friend; mate died; sudden death; found him; accident killed; murdered; inquest; coroner = bereavement; traumatic bereavement; coroner; bereavement support`,
  ),
  ...readEntries(
    ['alcohol-drugs'],
    `says bottles in bin; bottles hidden; wine every night; wine o clock; gin; brandy; strong cider; special brew; tinnies; tipple; nightcap; pub every day; first drink at; needs one to get going; hair of dog; blackouts; cant remember night; lost licence drink; drunk at school gate; dry january; cut down; cutting down; drinks at home alone; drinking buddy = alcohol; drinking; cut down; drug and alcohol service
says liver; yellow eyes; swollen belly; vomiting blood; falls when drunk = alcohol; liver; gp urgent; drug and alcohol service
says joints; skunk; edibles; pills at weekend; balloons; laughing gas; mkat; meth; crystal; tina; chems; subutex; script stopped; chemist every day; pick up script = drugs; substance use; drug and alcohol service; methadone`,
  ),
  ...readEntries(
    ['neurodiversity'],
    `says always been odd; quirky; loner; in own world; no filter; says wrong thing; takes offence; hates surprises; meltdown over; stims; rocks; ear defenders; fussy with food; only eats beige; labels in clothes; masking; burnt out autistic; late diagnosed; daughter diagnosed think i; diagnosed at fifty = autism; autistic; sensory; adult diagnosis
says fidgets; cant sit; zoned out; daydreamer; loses keys; loses everything; impulsive; interrupts; blurts; starts everything; hyper; bouncing off walls; shared care adhd; adhd meds; elvanse; concerta; ritalin; medication shortage = adhd; shared care; medication; coaching
says doesnt understand questions; learning needs; support worker ld; supported living; <cant> tell time; <cant> count money; easy words; pictures please = learning disability; easy read; annual health check; advocacy`,
  ),
  ...readEntries(
    ['immigration-nrpf'],
    `says new to country; just arrived; came on boat; small boat; lorry; fled war; war back home; ukraine; syria; afghanistan; iran; eritrea; sudan; hong kong; iraqi; kurd = refugee; asylum; new arrival; interpreter; community group
says whats that word; nods but doesnt understand; google translate; brings son to translate; needs polish speaker; needs arabic speaker; different language; language barrier; broken english = interpreter; language; translation; esol
says no national insurance; no ni number; no id; lost passport; passport expired; cant prove; cant prove who = identity documents; immigration advice; right to reside
says culture shock; homesick; family back home; misses home; sends money home = loneliness; culture; community group; refugee`,
  ),
  ...readEntries(
    ['families-perinatal'],
    `says kids drive me mad; at end of tether with <child>; <child> hitting; <child> biting; <child> wont <sleep>; <child> wont eat; bedtime battles; potty; toilet training; fussy eater; screen time; always on tablet <child>; <child> rude; teenager swearing; teenager smoking; <child> bullied; <child> no friends; <child> left out; <child> wets bed = parenting support; health visitor; school nurse; family hub
says dad to be; new dad; struggling dad; husband low since baby; father low after birth = fathers; perinatal mental health; dads group
says sore from birth; birth trauma; traumatic birth; emergency section; flashbacks birth; leaking since birth = birth trauma; perinatal mental health; pelvic health
says toddler group; playgroup; soft play; meet other mums; mums group; somewhere to take baby; baby massage; rhyme time; sure start = family hub; stay and play; baby group; parent and toddler
says twins; triplets; baby number; surprise pregnancy; unplanned; didnt want baby; pregnant at fifteen; pregnant sixteen; abortion; termination = pregnancy; midwife; young parent; pregnancy options`,
  ),
  ...readEntries(
    ['later-life'],
    `says ninety; nearly ninety; eighty odd; in her eighties; in his nineties; great gran; old boy; old girl; old chap; old dear; old gent; elderly couple; old couple; gran; nan; nana; grandad; grandma = older people; later life; older person @0.4
says not safe on own; shouldnt live alone; wont be long before; needs eye keeping; keep an eye; check on her; someone to check; pop in daily; daily call; key holder = telecare; befriending; home care; welfare check
says <cant> open jars; <cant> change bed; <cant> hoover; <cant> shop; <cant> carry shopping; <cant> cut grass; housework too much; ironing; windows dirty = home help; handyperson; shopping help; domestic help
says moving into home; looking at homes; which care home; visiting homes; care home near; nursing home funding; respite bed = care home; care needs assessment; care home fees; respite`,
  ),
  ...readEntries(
    ['long-term-condition'],
    `says diagnosed with; got told she has; living with; flare up; good days and bad; bad days; ill for years; never better; always at doctors; in and out of hospital; in and out hospital; frequent flyer; keeps going to a and e; keeps ringing 999 = long term condition; self management; health coaching; peer support
says rash; itchy; psoriasis; eczema; crohns; stoma; dialysis; kidneys; thyroid; migraine; headaches; sickle cell; lupus; hiv; menopause; hot flushes; endometriosis; prostate; bladder; hernia; knee; sciatica; gout; osteoporosis = long term condition; support group; health information; pain management @0.3
says <cant> get appointment; <cant> get through to gp; eight am; phone queue doctors; receptionist wont; no appointments = access to gp; appointment; reception
says scared of hospital; scared of needles; wont go hospital; refuses operation; missed scan; missed screening; smear; mammogram; jabs; vaccine = screening; health anxiety; reasonable adjustments; appointment support`,
  ),
  ...readEntries(
    ['dementia-memory'],
    `says dotty; batty; losing it mum; losing plot dad; not all there; scatty; in a muddle; calls me by wrong name; doesnt know me; thinks i am her mother; living in past; thinks it is 1960; hides things; money in freezer; handbag lost; puts kettle in fridge; tablets twice; wears pyjamas out; up at night dressed; packs to go home; wants her mum; follows me; paces; asks for dead husband; repeating stories = dementia; memory loss; alzheimers; memory clinic
says personality changed; not herself rude; swears now; spends wildly at sixty; young with dementia; working age dementia = young onset dementia; frontotemporal; memory service`,
  ),
  ...readEntries(
    ['disability-sensory'],
    `says <cant> see telly; <cant> see face; blurry; blurred; cataracts; glaucoma; macular; magnifier; talking clock; bumps into things; white stick; guide dog = sight loss; visual impairment; vision rehabilitation
says <cant> hear doorbell; <cant> hear phone; lip reading; loop; subtitles; batteries for hearing aid; hearing aid batteries; tinnitus; ringing in ears = hearing loss; hearing aids; deaf; equipment
says after amputation; lost a leg; prosthetic; spinal; paralysed; cerebral palsy; muscular dystrophy; spina bifida; downs; brain injury; head injury = disability; peer support; equipment; rehabilitation
says disabled toilet; no ramp; not accessible; <cant> get in building; stairs only = accessible; access; reasonable adjustments; wheelchair
says personal assistant; employ own carer; hire own carer = personal assistant; direct payments`,
  ),
  ...readEntries(
    ['physical-activity'],
    `says stiff as board; creaky; out of shape; puff; huff and puff; sits too much; chair all day; telly all day no exercise; muscles gone; weak legs; lost strength; get stronger; build strength; physio finished; after physio; keep moving = physical activity; strength and balance; chair exercise; exercise on referral
says swim; swimming; walk; walking; bike; cycling; dance; dancing; run; running; gym; football; tennis; badminton; boxing; climb = physical activity; walking group; exercise class; sport @0.4`,
  ),
  ...readEntries(
    ['digital-inclusion'],
    `says press one for; automated; computer says no; qr code; scan code; link in text; link sent; upload; download; attach; scan and send; photo of form; video appointment; online banking; bank branch closed; bank shut; cash only; no card = digital inclusion; assisted digital; digital skills; online form
says tablet for mum; show me how; learn computer; learn to email; silver surfer; slow with technology; scared of clicking; scared of being scammed online = digital skills; computer class; digital champion; online safety`,
  ),
  ...readEntries(
    ['transport'],
    `says stuck in village; stranded; nothing runs; no sunday bus; last bus; bus route cut; train too; far to hospital; hospital miles; other side of county; early appointment; wheelchair in car; needs escort; someone to go with; go with her to appointment; take him to; pick up and drop; run to hospital; run to dentist = community transport; volunteer drivers; patient transport; accompany
says car broke down; mot; cant afford petrol; petrol money; insurance too dear = transport; travel costs; grant`,
  ),
  ...readEntries(
    ['legal'],
    `says my rights; what are her rights; what rights; is it legal; is that legal; allowed to do; against the law; can they do that; sue; compensation; negligence; accident claim = legal advice; rights; law centre; citizens advice
says grandparents see; grandchildren contact; stop seeing grandchildren; dna test; name on birth certificate; change childs name = family law; child arrangements; mediation
says who decides if; if i lose my mind; plan ahead; end of life wishes; my wishes; funeral plan; organ = lasting power of attorney; advance care plan; will`,
  ),
  ...readEntries(
    ['veterans'],
    `says tour; tours; regiment; barracks; sergeant; corporal; infantry; gunner; sapper; submarines; navy man; old sailor; airman; reservist; ta soldier; invalided out; medically discharged; blast; ied; lost mates; survivor guilt; civvy street; civilian life; hyper alert; sits facing door; back to wall = veteran; armed forces; op courage; ssafa`,
  ),
  ...readEntries(
    ['hoarding'],
    `says <cant> find anything; <cant> use kitchen; <cant> use bath full; bath full of; oven full; bed covered; sleeps in chair stuff; carrier bags; magazines; newspapers; broken things; might come in useful; might need it; waste not; sentimental; skip dives; charity shop every day; lofts; garage full; garden full; overflowing; environmental health letter; clear or evict = hoarding; clutter; clutter image rating; fire safety visit`,
  ),
  ...readEntries(
    ['worker-safety'],
    `says go in pairs; two to visit; double up; red flag on record; warning on notes; known to be violent; history of violence; previous assault; alone in building; last in building; car park dark; code word; panic button; lone worker device; check in call; where i am = lone working; risk assessment; buddy system; personal safety`,
  ),
  ...readEntries(
    ['worker-wellbeing'],
    `says dont feel good enough; not good enough at this; out of my depth; over my head; did i do right; did i do wrong; should i have; cant stop thinking about patient; replaying; guilt over patient; first death; hard call; horrible call; tough week; bad day at work; need to offload; vent; rant; crying at desk; sunday dread; dread monday; running on fumes; nothing left to give; cold inside; stopped caring; dont care any more; cynical; paperwork too much; short staffed; covering two; covering three practices; no room; no desk; hot desk; pay rubbish; contract ending; funding ending = supervision; burnout; compassion fatigue; worker wellbeing; debrief`,
  ),
];
