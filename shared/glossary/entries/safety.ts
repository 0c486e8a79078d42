// Abuse, safeguarding, exploitation, migration and the law. The everyday words matter most here: nobody says "coercive control".
import { readEntries } from '#shared/glossary/read-entries.ts';

export const safetyEntries = [
  ...readEntries(
    ['domestic-abuse'],
    `abbr DA = domestic abuse
abbr DV = domestic violence; domestic abuse
abbr DVA = domestic violence and abuse; domestic abuse
abbr IPV = intimate partner violence; domestic abuse
abbr MARAC = multi agency risk assessment conference; high risk domestic abuse
abbr IDVA = independent domestic violence adviser; domestic abuse advocate
abbr ISVA = independent sexual violence adviser; sexual violence
abbr DASH = domestic abuse stalking and honour based violence checklist; risk checklist; domestic abuse
abbr CCB = coercive and controlling behaviour; coercive control
abbr HBA = honour based abuse; forced marriage
abbr HBV = honour based violence; honour based abuse
abbr FMPO = forced marriage protection order; forced marriage
abbr FGM = female genital mutilation #safeguarding-child,domestic-abuse
abbr DVDS = domestic violence disclosure scheme; clares law
abbr DVPO = domestic violence protection order; domestic abuse
abbr NMO = non molestation order; injunction
abbr SARC = sexual assault referral centre; sexual violence
abbr IRIS = domestic abuse programme in general practice; domestic abuse
abbr MAPPA = multi agency public protection arrangements; dangerous offender
abbr AAFDA = domestic homicide; bereavement
abbr DDVC = destitute domestic violence concession; migrant victims #domestic-abuse,immigration-nrpf
abbr VAWG = violence against women and girls; domestic abuse
same domestic abuse; domestic violence; abusive relationship; abusive partner; violent partner
same coercive control; controlling partner; controlling behaviour; controlling relationship
same economic abuse; financial abuse; controls money
same refuge; safe house; safe accommodation; emergency accommodation for abuse
same stalking; harassment; followed; tracking
same safety planning; planning to leave; safe exit
same non molestation order; injunction; occupation order
same sanctuary scheme; target hardening; extra locks; home security
same honour based abuse; forced marriage; family honour
same perpetrator programme; behaviour change; own behaviour
near strangulation; choking; high risk
near child contact; contact centre; family court
near record access; online access; hidden entry; proxy access
says <partner> <control> <money>; <partner> <take> <money>; <partner> <take> wages; gives her allowance; counts receipts; checks receipts; asks for receipts; <no> money of her own; has to ask for money; has to beg for money; <partner> wont give money; <partner> wont let her have money; wages go into his account; <partner> has all the cards; on pocket money; holds purse strings; wont let her have bank account = economic abuse; coercive control; controlling; domestic abuse; financial abuse
says <partner> <hit>; gets <hit>; being <hit>; black eye; black eyes; bruises; bruised; <partner> throws things; violent at home; <partner> violent; knocks her about; knocked about; knocked around; lays into; raises his hand; lost his temper with her; walked into door; hands round her neck; hands round her throat; held by throat; <partner> aggressive; gets rough = domestic abuse; domestic violence; violent; refuge; risk checklist
says <afraid> of <partner>; <afraid> to go home; <afraid> of what he will do; scared what he will do; walking on eggshells; treading on eggshells; tiptoeing; on eggshells; wary of him; goes quiet when he comes = domestic abuse; coercive control; afraid; safety planning
says checks phone; goes through phone; reads her messages; tracks her; tracking phone; tracker on car; wants password; watches her; rings all the time; always rings; times her; has to be home by; wont let her out; not allowed out; not allowed to see; not allowed; wont let her see; wont let her work; <partner> wont let; cut off from family; cut off from friends; speaks for her; answers for her; never leaves her alone; always in the room; sits in on appointments; chooses her clothes; <partner> controlling; <partner> jealous; possessive; gaslighting; says she is mad; puts her down; calls her names; treats her like = coercive control; controlling; domestic abuse
says wants to leave him; needs to leave him; needs to get away; get away from him; get away from her; leaving him; run away from him; <afraid> to leave; escape; fleeing; fled; got to get out; needs somewhere safe; place of safety; safe place to go = refuge; safety planning; domestic abuse; leaving; safe accommodation
says ex wont leave alone; ex turning up; ex keeps; turns up outside; sits outside in car; follows her; following her; wont stop messaging; messages all day; found out where she lives; new address found; stalker = stalking; harassment; domestic abuse; injunction
says wife <hit> him; man being abused; male victim; <hit> by wife; girlfriend <hit>; his wife <control> = male victim; mens advice line; domestic abuse
says made to marry; forced to marry; arranged against; family will kill; shamed family; brought shame; dishonour; taken abroad = forced marriage; honour based abuse; police
says past of boyfriend; has he hurt others; done it before; check him out police = clares law; domestic violence disclosure scheme
says son <hit> mum; son <hit> me; daughter <hit> me; grown up son violent; teenager violent; <child> violent; frightened of son; frightened of her son = child to parent abuse; adult family abuse; domestic abuse #domestic-abuse,families-perinatal
says pictures online; naked photos; threatens to post; revenge porn; shared photos = intimate image abuse; revenge porn helpline; domestic abuse
says he sees her records; reads nhs app; looks at her app; has her login; partner sees record = online records; proxy access; record access; domestic abuse; hide entry #domestic-abuse,digital-inclusion
says wants to stop hitting; i hit her; lashed out at wife; worried he will hurt her; own temper at home = perpetrator programme; respect; behaviour change
slip domestc; domesic; domestice; domstic; domestik = domestic
slip voilence; violance; violense; voilent = violence
slip corcive; coersive; cohersive; coercieve = coercive
slip refuse space; refudge; reffuge; refugee for women = refuge @0.5
slip abusve; abuseive; abusiv = abusive`,
  ),
  ...readEntries(
    ['safeguarding-adult'],
    `abbr SAB = safeguarding adults board
abbr SG = safeguarding
abbr s42 = section 42 enquiry; safeguarding adult
abbr MASH = multi agency safeguarding hub; safeguarding child
abbr MCA = mental capacity act; capacity; best interests
abbr DoLS = deprivation of liberty safeguards; mental capacity
abbr LPS = liberty protection safeguards; mental capacity
abbr IMCA = independent mental capacity advocate; advocacy
abbr MSP = making safeguarding personal
abbr EDT = emergency duty team; out of hours social care
abbr ASC = adult social care; social services
abbr SW = social worker; social care
abbr PiPoT = person in position of trust; allegation
abbr VARM = vulnerable adult risk management; self neglect
abbr MARM = multi agency risk management; self neglect
same adult safeguarding; vulnerable adult; adult at risk; safeguarding concern
same self neglect; not looking after self; refusing help; refuses care
same mental capacity; capacity assessment; best interests; unwise decision
same financial abuse; scam; fraud; theft by family
same scam; fraud; romance fraud; con; doorstep crime
same cuckooing; home taken over; drug dealers in flat
same elder abuse; abuse of older person; hourglass
near emergency duty team; out of hours; duty social worker
near advocate; care act advocate; independent advocate
says <family> <take> <money>; carer <take> <money>; carer stealing; money going missing; missing money; <take> her <money>; <take> his <money>; <take> pension; cleaned out bank; emptied account; made to sign; changed the will; pressured to sign house; grandson asking for money; nephew has card; neighbour has card; lodger has card; neighbour <take> <money> = financial abuse; safeguarding adult; adult at risk; section 42
says conned; scammed; fleeced; ripped off; rogue trader; cowboy builder; builder took money; dodgy builder; phone scam; bank called her; text from bank; online boyfriend; online girlfriend; met online sends money; sending money to; never met him money; someone she met online; lottery win fee; gift cards; investment scam; crypto = scam; fraud; romance fraud; action fraud; trading standards; bank
says rough handling; carer rough; carer shouts; left in wet; left dirty; left all day; bruises in care home; care home bad; neglected; left in bed; <no> care turned up; carers not coming; carer didnt turn up; bedsores; pressure sores = neglect; safeguarding adult; care provider concern; care quality commission
says not washing; doesnt wash; unwashed; smells of urine; dirty clothes; wont wash; stopped washing; letting himself go; letting herself go; let himself go; refuses help; wont let anyone in; wont accept help; wont open door; refuses carers; living in filth; sent carers away = self neglect; safeguarding adult; mental capacity; multi agency
says lads taken over; took over flat; taken over his flat; friends dealing; dealing from flat; strangers in flat; people coming and going; wont leave his flat; using his flat; moved in on him; hangers on = cuckooing; exploitation; safeguarding adult; police #safeguarding-adult,exploitation-slavery
says does he understand; can she decide; right mind; not in right mind; makes bad choices; unwise; choosing to live; entitled to choose; has capacity = mental capacity; unwise decision; capacity assessment
says easily led; taken advantage; vulnerable; too trusting; mates taking advantage; fake friends; mate crime; used by friends = adult at risk; mate crime; exploitation; safeguarding adult
says locked in; locked in room; tied up; shut in bedroom; key taken; kept indoors = restraint; deprivation of liberty; safeguarding adult; emergency
says who do i ring worried adult; worried about old; concerned about neighbour; raise concern; report abuse = safeguarding concern; adult social care; emergency duty team
says asked me not to tell; promised not to tell; doesnt want me to report; begged me not = consent; sharing without consent; safeguarding; confidentiality
slip safegaurding; safegarding; safeguardng; safe guarding; saveguarding; safegauding; safeguading = safeguarding
slip vunerable; vulnrable; vulnerble; venerable adult = vulnerable
slip cukooing; cuckoing; coocooing; cuccooing = cuckooing
slip capcity; capasity; capacitie = capacity`,
  ),
  ...readEntries(
    ['safeguarding-child'],
    `abbr CP = child protection; safeguarding child
abbr CIN = child in need; childrens services
abbr LAC = looked after child; care experienced
abbr CLA = child looked after; care experienced
abbr LADO = local authority designated officer; allegation
abbr EHA = early help assessment; early help
abbr TAF = team around the family; early help
abbr CSE = child sexual exploitation; exploitation
abbr CCE = child criminal exploitation; county lines
abbr CSC = childrens social care; social services
abbr DSL = designated safeguarding lead
abbr ICPC = initial child protection conference; child protection
abbr SGO = special guardianship order; kinship care
abbr CAFCASS = family court; children
abbr EWO = education welfare officer; school attendance
same child protection; child safeguarding; front door; childrens social care; child at risk
same early help; family support; child in need
same neglect; neglected child; not cared for
same county lines; gangs; criminal exploitation
same grooming; sexual exploitation; older boyfriend
same kinship care; special guardianship; grandparents raising children
same school attendance; school refusal; not going to school
near young carer; child carer
says <child> left alone; <child> home alone; <child> not fed; <child> hungry; <child> dirty; <child> always hungry; <child> unkempt; <child> smells; <child> bruises; <child> marks; <child> frightened; <child> scared; <child> flinches; <child> not safe; worried about <child>; <hit> <child>; smacks <child>; shouts at <child> = child safeguarding; neglect; child protection; childrens social care
says <child> said something; <child> told me; <child> disclosed; <child> told teacher = disclosure; child safeguarding; record words
says <child> seen it; <child> hears it; <child> in house when; <child> witnesses; kids see fights = children and domestic abuse; child safeguarding; operation encompass #safeguarding-child,domestic-abuse
says social services took; taking my kids; lose the kids; lose her kids; kids in care; <child> taken away; <child> removed; social worker kids; afraid of social services = child protection; parent advocacy; family rights; childrens social care #safeguarding-child,legal
says <child> running drugs; <child> gang; <child> missing; <child> goes missing; <child> new trainers; <child> two phones; older boyfriend; older man; meeting men = exploitation; county lines; missing; child safeguarding #safeguarding-child,exploitation-slavery
says <child> wont go to school; <child> not going school; school refuser; excluded; off school; missing school; expelled = school attendance; early help; send support; emotionally based school avoidance #safeguarding-child,families-perinatal
says looking after grandkids; raising grandkids; bringing up grandchildren; got my grandson living; nan has kids; granny raising = kinship care; special guardianship; kinship #families-perinatal,carers
says <child> looking after <parent>; <child> looks after <parent>; <child> cares for <parent>; <child> does cooking; <child> gives medicine; kid doing everything = young carer; young carers assessment; child carer #carers,safeguarding-child
slip child protecton; child proction = child protection`,
  ),
  ...readEntries(
    ['exploitation-slavery'],
    `abbr NRM = national referral mechanism; modern slavery
abbr MS = modern slavery @0.4
abbr GLAA = gangmasters and labour abuse authority; labour exploitation
abbr CSEW = sexual exploitation
same modern slavery; trafficking; trafficked; forced labour; human trafficking
same labour exploitation; exploited at work; underpaid; gangmaster
same sexual exploitation; sex work; sex worker
same debt bondage; owes the man who brought
same cuckooing; home invasion; county lines
says passport <take>; <take> passport; holds passport; keeps passport; has her papers; boss has his passport; works for nothing; works for no pay; works without pay; not paid; never paid; long hours no pay; made to work; forced to work; paying off debt to boss; lives where he works; ten to a room; minibus every morning; picked up in van; sleeps at work; car wash; nail bar; domestic worker; not allowed to leave house = modern slavery; forced labour; trafficking; exploitation; national referral mechanism
says someone speaks for him always; minder; controlled by boss; afraid of boss; gaffer takes = modern slavery; exploitation; labour exploitation
says selling herself; selling sex; on the game; working girl; made to have sex; men come to flat = sexual exploitation; sex work; trafficking
says came over with promise; promised job; agency fee; visa tied to employer; care worker visa; sponsor threatens; sponsorship threatened = labour exploitation; sponsorship; modern slavery; immigration advice #exploitation-slavery,immigration-nrpf
slip traficking; trafficed; trafficing; traffiking = trafficking
slip explotation; exploitaion; expliotation = exploitation`,
  ),
  ...readEntries(
    ['immigration-nrpf'],
    `abbr NRPF = no recourse to public funds; migrant; destitute
abbr OISC = immigration adviser; immigration advice; regulated immigration advice
abbr IAA = immigration advice authority; immigration adviser
abbr ILR = indefinite leave to remain; settlement
abbr LTR = leave to remain; visa
abbr EUSS = eu settlement scheme; settled status; pre settled
abbr UASC = unaccompanied asylum seeking child
abbr ARC = asylum registration card; asylum
abbr HO = home office; immigration
abbr BRP = biometric residence permit; evisa
abbr ARE = appeal rights exhausted; refused asylum
abbr HC2 = help with health costs; low income
abbr HC1 = help with health costs; low income
abbr ESOL = english classes; language
abbr NASS = asylum support; asylum accommodation
abbr VOLREC = voluntary return
same no recourse to public funds; nrpf; no access to benefits
same asylum seeker; refugee; asylum; new refugee
same immigration adviser; immigration solicitor; immigration advice; immigration lawyer
same interpreter; interpreting; translator; translation; language support
same settled status; eu settlement scheme; pre settled status
same move on period; notice to leave asylum accommodation; granted status
same change of conditions; lift no recourse; destitution application
same english classes; esol; language cafe; conversation group
same nhs charges; overseas visitor charges; charged for hospital
near undocumented; overstayed; no papers; irregular
near destitute; destitution; section 17; no income
near evisa; online immigration status; home office account
says <no> papers; <no> visa; visa run out; visa expired; overstayed; illegal here; not legal; waiting for papers; waiting home office; home office letter; scared of home office; waiting for decision; refused asylum; asylum refused = immigration advice; immigration; no recourse to public funds; asylum
says not allowed benefits; <cant> claim benefits visa; spouse visa; husband visa; student visa; visa no benefits; here on visa; came on his visa; dependant visa = no recourse to public funds; destitution; change of conditions; immigration advice
says got refugee status; got her papers; got status; asked to leave hotel; leave asylum; 28 days; asylum hotel; asylum house = move on; refugee; homelessness; universal credit #immigration-nrpf,homelessness
says speaks no english; <no> english; little english; doesnt speak english; hardly any english; <child> translates; daughter interprets; family interpreting; husband interprets; needs translator; arabic; urdu; polish; romanian; somali; farsi; kurdish; ukrainian; bengali; punjabi; tigrinya; pashto; dari; chinese; cantonese; portuguese; lithuanian = interpreter; language; esol; translation
says learn english; english lessons; english class; improve english = esol; english classes; conversation group
says hospital wants paying; charged for nhs; bill from hospital; charged for baby; can he see gp = nhs charges; overseas visitor; register with gp; access to health care
says brexit; eu citizen; european passport = eu settlement scheme; settled status; immigration advice
says traveller; gypsy; roma; romany; roadside = gypsy roma and traveller; outreach; health access #immigration-nrpf,housing
says family abroad; bring wife over; bring kids over; reunite = family reunion; immigration advice
slip imigration; immigraton; immagration; immigation; imagration = immigration
slip asylem; assylum; asilum; asylm = asylum
slip interpretor; interpeter; interprter; intepreter = interpreter
slip refugge; refugie; reffugee = refugee
slip soliciter; solicitar; solisitor; sollicitor = solicitor`,
  ),
  ...readEntries(
    ['legal'],
    `abbr LPA = lasting power of attorney
abbr POA = power of attorney
abbr OPG = office of the public guardian; power of attorney
abbr CoP = court of protection; deputy
abbr CLA = civil legal advice; legal aid
abbr ADRT = advance decision to refuse treatment; living will
abbr SAR = subject access request; own records
abbr PALS = patient advice and liaison; complaint about nhs
abbr PHSO = health ombudsman; complaint
abbr LGSCO = local government ombudsman; complaint about council
abbr ICO = information commissioner; data protection
abbr EqA = equality act; discrimination
abbr EASS = equality advice; discrimination
same legal aid; law centre; free legal advice; pro bono; civil legal advice
same lasting power of attorney; power of attorney; attorney; deputy
same will; making a will; free wills
same complaint; complain; ombudsman; pals
same discrimination; equality act; treated unfairly
same family court; child arrangements; contact order; mediation
same advance decision; living will; advance care plan
same criminal record; conviction; probation; prison leaver
near solicitor; law; court; tribunal
near advocacy; advocate; independent advocate
says going to court; court letter; court date; got to go to court; court papers; served papers; being sued; needs a solicitor; <cant> afford solicitor; <no> money for solicitor; free solicitor; lawyer = legal advice; legal aid; law centre; solicitor
says wont let me see kids; wont let him see kids; see his kids; contact with kids; custody; access to kids; divorce; splitting up; separated; leaving marriage = family law; mediation; child arrangements; family court #legal,families-perinatal
says sign for mum; deal with mums money; bank wont talk to me; make decisions for; sign for dad; act for = lasting power of attorney; third party; appointee; court of protection #legal,dementia-memory
says wants to complain; complain about hospital; complain about surgery; complain about council; not happy with care; badly treated; treated badly = complaint; pals; ombudsman; advocacy
says picked on because; racist; racism; called names street; hate crime; because she is disabled; because he is gay; attacked for being = hate crime; discrimination; equality act; police
says make a will; write will; sort affairs; put affairs in order = will; power of attorney; advance care plan #legal,later-life
says arrested; police interview; in trouble with police; on probation = criminal justice; probation; solicitor; liaison and diversion
says sharing information; can i share; am i allowed to share; share without asking; share with charity = information sharing; consent; confidentiality; data protection @0.5
slip solictor; soliciter; soliscitor = solicitor
slip atorney; attourney; attorny = attorney
slip discrimnation; descrimination; discrimation = discrimination`,
  ),
];
