// Getting online and about, service life, and the work of link workers itself; then the letters that the whole field uses.
import { readEntries } from '#shared/glossary/read-entries.ts';

export const worldEntries = [
  ...readEntries(
    ['digital-inclusion'],
    `abbr IT = computer; digital skills @0.5
abbr NDB = national databank; free data
abbr 2FA = two step sign in; verification code
same digital inclusion; digital skills; computer help; getting online; online skills
same free data; sim card; databank; mobile data
same social tariff; cheap broadband; low cost internet
same device loan; tablet loan; refurbished laptop; free laptop
same nhs app; online access; online appointments; proxy access
same digital switchover; landline ending; digital phone line
near library computers; computer class; digital champion
near email address; password; sign in
says <cant> use <online>; <cant> go <online>; <cant> work the <online>; not <online>; <no> <online>; never used <online>; <no> smartphone; <no> credit; <no> data; <no> signal; isnt on the internet; not on computer; not good with computers; hopeless with computers; rubbish with computers; scared of computers; <afraid> <online>; technophobe; everything is online; all online now; only online; has to be done online; form is online = digital inclusion; digital skills; online form; library computers; device loan
says <cant> afford <online>; broadband too dear; cut off internet; internet cut; phone cut off; <no> minutes = social tariff; free data; databank; digital inclusion
says forgot password; locked out of account; forgot login; <cant> log in; <cant> get code; code to phone = password; sign in help; digital skills; assisted digital
says wants to video call; see grandkids on; facetime; whatsapp; zoom; skype = video call; digital skills; tablet; digital champion
says nhs app; app for doctor; book gp online; order prescription online; econsult = nhs app; online access; digital help
says landline going; phone line changing; landline switched = digital switchover; landline; pendant alarm
slip compter; computor; cumputer = computer
slip intenet; interent; internett = internet
slip digtal; digitial; diggital = digital
slip broadban; brodband; boadband = broadband`,
  ),
  ...readEntries(
    ['transport'],
    `abbr PTS = patient transport service; hospital transport
abbr NEPTS = non emergency patient transport; hospital transport
abbr HTCS = healthcare travel costs scheme; hospital fares
abbr DVLA = driving licence; fitness to drive
abbr DRT = demand responsive transport; dial a ride
abbr CT = community transport @0.5
same community transport; dial a ride; volunteer drivers; car scheme; lifts
same patient transport; hospital transport; hospital car
same bus pass; concessionary travel; free bus travel
same healthcare travel costs; hospital fares; travel costs refunded
same travel training; travel buddy; learning to use the bus
same blue badge; disabled parking
near rural; village; no bus
near taxi; taxi card; wheelchair taxi
says <cant> get there; <no> way of getting there; <no> bus; <no> buses; bus stopped; buses stopped; one bus a day; bus was cut; middle of nowhere; out in sticks; miles from anywhere; <cant> get to appointment; missed appointment no; <no> lift; needs a lift; lifts; lift to hospital; get to hospital; get her to; get him to; how to get to; <cant> drive; <no> car; <no> transport; stopped driving; lost licence; gave up driving; two buses; taxi too dear; <cant> afford taxi; <cant> afford bus; <no> bus fare = community transport; patient transport; volunteer drivers; transport; travel costs
says <afraid> of bus; panic on bus; wont get on bus; <cant> face bus; nervous on bus; never used bus = travel training; travel buddy; confidence; bus
says bus pass; free bus; train card; railcard; cheap travel = bus pass; concessionary travel; railcard
says parking at hospital; hospital parking; fares back; claim fares; petrol for hospital = healthcare travel costs; hospital fares; parking
slip trasport; transprot; tranport; transort = transport
slip licience; lisence; licens; lisense = licence`,
  ),
  ...readEntries(
    ['veterans'],
    `abbr SSAFA = armed forces charity; veteran
abbr RBL = royal british legion; veteran
abbr OpCOURAGE = veterans mental health; op courage
abbr AFC = armed forces covenant; veteran
abbr MOD = ministry of defence; armed forces
abbr AFCS = armed forces compensation scheme; war pension
abbr WDP = war disablement pension; war pension
abbr VWS = veterans welfare service; veterans uk
same veteran; ex forces; armed forces; former soldier; ex military; ex army
same op courage; veterans mental health; combat stress
same ssafa; royal british legion; armed forces charity
same breakfast club; veterans drop in; veterans hub; comrades
same war pension; armed forces compensation
near armed forces covenant; priority treatment; service family
says ex army; ex squaddie; squaddie; was in the army; in the army; in the navy; royal marine; marines; raf; did tours; tours of; afghan; iraq; falklands; northern ireland tour; bosnia; paras; gulf war; in the forces; out of the forces; left forces; left the army; national service; old soldier; military = veteran; armed forces; ex forces; op courage; ssafa
says bangs scare him; fireworks set him off; cars backfiring; things he saw; wont talk about war; nightmares army = veteran; ptsd; op courage; trauma
says army wife; forces wife; army family; posted away; husband deployed = service family; armed forces; families federation
slip vetran; veterns; veteren; vetrans; vetern = veteran
slip miltary; millitary; militry = military
slip soilder; solider; soldeir = soldier`,
  ),
  ...readEntries(
    ['worker-safety'],
    `abbr LW = link worker; lone working @0.5
abbr RA = risk assessment @0.5
abbr PPE = infection; protective equipment
same lone working; home visit safety; buddy system; visiting alone
same risk assessment; home visit risk; visit checklist
same aggression; threat; abusive patient; threatening behaviour; violence at work
same incident report; datix; near miss
near home visit; visiting; doorstep
near boundary; gifts; personal number
says visiting alone; on my own in house; felt unsafe; feel unsafe; didnt feel safe; not safe visit; bad feeling; gut feeling; dont want to go back; scared to visit; dodgy area; dark street; nobody knows where i am = lone working; home visit; risk assessment; buddy system
says shouted at me; swore at me; kicked off at me; got in my face; threatened me; blocked the door; stood in doorway; grabbed me; followed me; turned up at my work; waited for me; has my number; found me on facebook; touched me; came on to me; inappropriate comments; made a pass; asked me out = threat; aggression; harassment; boundaries; incident report; worker safety
says dog at house; big dog; dog bit; dogs at visit = dogs; home visit; lone working
says weapon; knife on table; knife in house; gun = weapon; leave; police; incident report
says mates in house; other people in house; drunk when i got there; off his head when i went = home visit; risk assessment; leave`,
  ),
  ...readEntries(
    ['worker-wellbeing'],
    `abbr CPD = continuing professional development; training
abbr SPLW = social prescribing link worker; link worker
abbr NALW = national association of link workers; link worker
abbr NASP = national academy for social prescribing
abbr WLB = work life balance
abbr TOIL = time off in lieu; hours
abbr EAP = employee assistance programme; staff counselling
abbr RCA = reflective practice @0.2
same supervision; clinical supervision; reflective practice; debrief
same burnout; compassion fatigue; vicarious trauma; worn out
same caseload; too many referrals; workload; waiting list of mine
same boundaries; boundary; endings; ending well; dependency
same inappropriate referral; wrong referral; not for social prescribing
same induction; new in post; first weeks; starting the role
same peer support; action learning; buddy; team meeting
near staff counselling; occupational health; sick leave
near pay; banding; contract; role
says too many <person>; too many people; too many patients; too many clients; too many cases; too many referrals; drowning in referrals; swamped; snowed under; overloaded; <cant> keep up with referrals; gp keeps sending; list too long; dumped on me; dumping ground; piling work on me; never ending list; full up = caseload; workload; supervision; referral criteria
says taking it home; takes it home; <cant> switch off; <cant> stop thinking about; dreaming about work; crying in car; cried in car; cried after; upset by; haunted by; stays with me; not sleeping because of work; burnt out; burned out; run down; <cant> do this job; want to quit; thinking of leaving; had enough of job; hate my job; nobody cares about us; shaken; shook up = burnout; supervision; debrief; compassion fatigue; worker wellbeing
says <no> supervision; nobody to talk to at work; all on my own; only link worker; only one; isolated in role; lonely job; manager doesnt understand; gp doesnt know what i do; nobody knows what i do = supervision; peer support; lone role; isolation in role
says he rings every day; rings me all the time; wants to be friends; depends on me; too attached; <cant> end; how to end; how do i finish; last session; wont let me go; gave me present; gave me gift; bought me; wants my number; wants to add me = boundaries; endings; dependency; gifts
says person died; patient died; client died; he died last week; killed himself patient; lost a patient = death of a patient; debrief; supervision; bereavement
says new to job; new in job; first week; just started; starting out; dont know what i am doing; imposter; no idea what = induction; new in post; mentoring; supervision
says sad at referrals; wrong person for me; not for me; not my job; why was he referred; bad referral; should be with mental health = inappropriate referral; referral criteria; scope of role
says measure wellbeing; prove it works; numbers for commissioner; outcomes; evidence impact = outcome measure; ons4; evaluation; impact @0.5
slip supervison; supervisin; supervission; suppervision = supervision
slip boundries; boundarys; bounderies; boundrys = boundaries
slip burnt out; burn out = burnout`,
  ),
  ...readEntries(
    [],
    `abbr CAB = citizens advice; advice; citizens advice bureau
abbr CitA = citizens advice; advice
abbr PCN = primary care network
abbr GP = doctor; surgery; general practice
abbr VCSE = voluntary community and social enterprise; charity; community organisation
abbr VCS = voluntary and community sector; charity; community organisation
abbr CVS = council for voluntary service; local charities
abbr ICB = integrated care board; nhs
abbr ICS = integrated care system
abbr INT = integrated neighbourhood team; neighbourhood team
abbr NHS = health service @0.2
abbr LA = local authority; council
abbr SP = social prescribing @0.4
abbr HCA = health care assistant
abbr HWC = health and wellbeing coach; health coaching
abbr HWBC = health and wellbeing coach; health coaching
abbr CC = care coordinator @0.3
abbr A&E = accident and emergency; emergency department
abbr OOH = out of hours
abbr DNA = did not attend; missed appointment
abbr WNB = was not brought; missed appointment
abbr F2F = face to face
abbr TC = telephone call @0.2
abbr NOK = next of kin; family
abbr DOB = date of birth @0.1
abbr GDPR = data protection; information sharing
abbr IG = information governance; data protection
abbr ISA = information sharing agreement; data protection
abbr DSA = data sharing agreement; information sharing
abbr DPIA = data protection impact assessment; data protection
abbr ONS4 = personal wellbeing questions; wellbeing measure; outcome measure
abbr SWEMWBS = warwick edinburgh wellbeing scale; wellbeing measure
abbr WEMWBS = warwick edinburgh wellbeing scale; wellbeing measure
abbr PAM = patient activation measure; outcome measure
abbr MYCAW = measure yourself concerns and wellbeing; outcome measure
abbr WM2Y = what matters to you; personalised care
abbr PCSP = personalised care and support plan; what matters to you
abbr PCP = person centred plan; what matters to you
abbr MI = motivational interviewing
abbr MECC = making every contact count; brief conversation
abbr SDM = shared decision making
abbr HCPC = registered professional @0.2
abbr SNOMED = clinical code; coding
abbr UTR = unable to reach; no answer
abbr NFA = no further action @0.2
abbr FU = follow up
abbr ref = referral
abbr appt = appointment
abbr pt = patient; person
abbr dx = diagnosis
abbr rx = prescription
abbr hosp = hospital
abbr Xmas = christmas
same referral; refer; self refer; self referral
same waiting list; wait; queue; waiting time
same follow up; check in; chase; call back
same consent; permission; agreed to share
same confidentiality; information sharing; sharing information; data protection
same wellbeing measure; outcome measure; questionnaire; wellbeing scale
same motivational interviewing; change talk; ambivalence; readiness
same warm handover; introduction; joint visit; accompanied referral
same did not attend; missed appointment; no show; not engaging; disengaged
same note; record; consultation note; documentation; clinical record
same advocacy; advocate; speaking up for
same free; no cost; nothing to pay
near near me; local; nearby; area
near urgent; emergency; today; tonight; crisis
near cannot attend; telephone appointment; home visit
near group; club; class; session; activity
near charity; voluntary; community organisation
near help; support; service
near woman; women; female; lady #domestic-abuse @0.1
says didnt turn up; didnt show; not answering; never answers; wont answer; ghosted; <cant> get hold of; no reply; wont engage; doesnt engage; not engaging; keeps cancelling; cancels every = did not attend; disengaged; follow up; engagement
says doesnt want help; said no; says she is fine; says he is fine; nothing wrong with me; stubborn; wont change; not ready; knows but wont = motivational interviewing; readiness; declined; change
says how to write note; what to write; write it up; put in record; record it = note; documentation; record
says they are full; full up service; <no> places; service shut; service closed; turned away referral; bounced back; rejected referral; referral rejected = waiting list; no capacity; alternative service; rejected referral
says who do i ring; who to call; who can help; who do i contact; what do i do = who to call; contact; urgent @0.3
slip refferal; referal; reffered; refered; referel; refferral; reffral = referral
slip apointment; appoitment; appointmnt; appontment; appointement = appointment
slip suport; suppport; supprt; surport = support
slip helpp; hlep = help
slip sevice; servise; servce; serivce = service
slip comunity; communty; commnity; communitty = community
slip adivce; advise; advic; advce; advisce = advice
slip advisor; advicer; adivser = adviser
slip oraganisation; organistion; organization = organisation
slip questionaire; questionnare; questionairre = questionnaire
slip definately; definatly = definitely
slip recieve; recive = receive
slip seperate; seperated; seprated = separated
slip emergancy; emergeny; emergecy; emergncy = emergency
slip hospitol; hosptial; hospitle; hopsital = hospital
slip docter; doctar; docotr = doctor
slip familly; famly; famliy = family
slip husbend; husbund; husban = husband
slip confidental; confidencial; confidentail = confidential
slip consern; conern; concen = concern
slip charaty; charty; chairty = charity`,
  ),
];
