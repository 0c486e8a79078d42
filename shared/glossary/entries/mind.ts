// Loneliness, low mood, danger to oneself, grief, drink and drugs, and minds that work in another way.
import { readEntries } from '#shared/glossary/read-entries.ts';

export const mindEntries = [
  ...readEntries(
    ['loneliness'],
    `abbr ABCD = asset based community development; community mapping
abbr U3A = university of the third age; learning in later life
abbr WI = womens institute; womens group
same lonely; loneliness; isolated; isolation; socially isolated
same befriending; befriender; telephone friend; visiting scheme; friendly calls
same coffee morning; drop in; social group; community cafe; chatty cafe
same mens shed; shed; mens group; woodwork
same knit and natter; craft group; art group; sewing group
same social anxiety; shy; afraid of groups; no confidence in groups
near hobby; interests; club; group
near community centre; village hall; library
near housebound; cannot get out; homebound
says <no> <talk>; sees nobody; sees no one; sees noone; nobody visits; no one visits; nobody comes; never sees anyone; <no> friends; <no> visitors; only the telly; telly for company; talks to telly; talks to cat; on her own all day; on his own all day; all alone; by herself; by himself; alone all day; days without speaking; <talk> postman; doesnt know anyone; knows nobody; billy no mates; left out; got nobody; got no one = lonely; loneliness; isolated; befriending; social group
says new to area; just moved; moved here; doesnt know neighbours; moved to be near = new to the area; lonely; welcome group; community group
says sits in all day; never goes out; doesnt go out; stuck in; stuck at home; stuck indoors; wont leave house; wont go out; stays in bedroom; stopped going out; hasnt left house; not left house; scared to go out; <afraid> go out = isolated; housebound; confidence; befriending; home visit #loneliness,mental-wellbeing
says things to do; something to do; somewhere to go; what is on; whats on; get out house; get him out; get her out; meet people; make friends; meet others; new friends = social group; activity; community group; befriending
says wont walk in alone; walking in alone; first time at group; too shy; nervous of groups; hates groups; not a group person; doesnt do groups; not a joiner = confidence; accompanied visit; one to one; befriending; buddy
says dropped out of group; stopped attending; went once; didnt go back; never went back = drop out; confidence; accompanied visit; follow up
says cat died; dog died; lost her dog; lost his dog; lost pet; pet put down = pet bereavement; loneliness #bereavement,loneliness
says gay older; lgbt group; trans group; came out; coming out; only gay = lgbt; lgbt group; switchboard
says christmas alone; xmas alone; bank holiday alone; sundays worst; weekends worst = loneliness; christmas lunch; befriending
says speaks no english lonely; nobody speaks her language; people from home; her own people = language cafe; community group; interpreter; culture #loneliness,immigration-nrpf
slip lonley; lonly; loney; loneley; lonelyness; lonliness; lonelines; lonelyness = loneliness
slip isolted; isoalted; isolateed; issolated = isolated
slip befrending; befreinding; befriendng; befirending = befriending`,
  ),
  ...readEntries(
    ['mental-wellbeing'],
    `abbr MH = mental health
abbr CMHT = community mental health team; secondary mental health
abbr IAPT = talking therapies; cbt; counselling
abbr TT = talking therapies; counselling
abbr CBT = cognitive behavioural therapy; talking therapies
abbr CPN = community psychiatric nurse; community mental health team
abbr CRHTT = crisis resolution and home treatment team; crisis team
abbr HTT = home treatment team; crisis team
abbr CAMHS = child and adolescent mental health; childrens mental health; young person
abbr CYPMHS = children and young people mental health; childrens mental health
abbr EIP = early intervention in psychosis; psychosis
abbr BPD = borderline personality disorder; emotionally unstable
abbr EUPD = emotionally unstable personality disorder; borderline personality disorder
abbr PTSD = post traumatic stress disorder; trauma
abbr CPTSD = complex post traumatic stress disorder; trauma
abbr OCD = obsessive compulsive disorder; intrusive thoughts
abbr GAD = generalised anxiety disorder; anxiety
abbr GAD7 = anxiety score; anxiety
abbr PHQ9 = depression score; depression
abbr SMI = severe mental illness; psychosis; bipolar
abbr IMHA = independent mental health advocate; mental health act; advocacy
abbr AMHP = approved mental health professional; mental health act
abbr MHA = mental health act; sectioned
abbr CTO = community treatment order; mental health act
abbr ARRS = additional roles reimbursement scheme
abbr MHP = mental health practitioner
abbr PMHT = primary mental health team
abbr ED = eating disorder; anorexia; bulimia
abbr WRAP = wellness recovery action plan
abbr SPA = single point of access; mental health referral
same talking therapies; counselling; therapy; psychological therapy
same depression; depressed; low mood; low
same anxiety; anxious; panic attacks; worry; panic
same community mental health team; secondary care mental health; psychiatry
same crisis team; home treatment team; crisis line; mental health crisis
same recovery college; wellbeing course; wellbeing college
same sectioned; detained; mental health act; on a section
same psychosis; schizophrenia; hearing voices; paranoid
same bipolar; manic depression; mania
same eating disorder; anorexia; bulimia; binge eating
same trauma; ptsd; flashbacks; nightmares
same crisis cafe; safe haven; sanctuary
same peer support; lived experience group; support group
same art for wellbeing; creative group; arts on prescription; singing for wellbeing
same green social prescribing; nature; gardening; allotment; ecotherapy; care farm
near self esteem; confidence; self worth
near stress; overwhelmed; burnout
near sleep; insomnia; tired
near advocacy; advocate; rights
says <cant> cope; not coping; at end of tether; end of her tether; at wits end; falling apart; fallen apart; in bits; in pieces; on edge; at breaking point; had enough; all too much; too much for her; overwhelmed; head is mashed; head mashed; head gone; head in bits; losing the plot; losing it; cracking up; going under; <cant> go on like this; doing her head in; doing his head in; bad with nerves; nerves bad; nerves = distress; anxiety; overwhelmed; mental health; talking therapies
says feeling down; down in dumps; feels low; fed up; really down; miserable; lost her spark; lost his spark; <no> motivation; <cant> be bothered; <cant> get out of bed; stays in bed; crying all the time; crying all day; keeps crying; in tears; tearful; weepy; <no> interest; nothing to look forward; whats the point = depression; low mood; talking therapies; wellbeing
says worrying all the time; worries about everything; worried sick; heart racing; <cant> breathe panic; panic attacks; panicking; shaking; on edge; jumpy; frets; overthinking; butterflies = anxiety; panic; talking therapies
says <cant> <sleep>; <no> <sleep>; up all night; awake all night; lies awake; bad dreams; nightmares; wide awake = insomnia; sleep; sleepio; anxiety
says hearing voices; voices in head; sees things; seeing things; thinks neighbours spying; thinks tv; being watched; being followed by; people are after; not making sense; high as kite; not himself; not herself; talking nonsense = psychosis; crisis team; early intervention; urgent mental health
says waiting for counselling; waiting for therapy; waiting list therapy; months for therapy; counselling full; between services; fell through gap; too complex for; not ill enough; discharged from mental health; wont see her = waiting list; talking therapies; community mental health team; peer support; while waiting
says wont take tablets; stopped meds; off his meds; stopped medication; came off tablets = medication; gp review; pharmacist; community mental health team
says not eating on purpose; making herself sick; sick after meals; binge; binges; wont eat thin; obsessed with weight; starving herself = eating disorder; beat; gp urgent
says bullied; abused as child; happened as kid; childhood abuse; things that happened; raped; assaulted; flashbacks = trauma; sexual violence; counselling; survivors #mental-wellbeing,exploitation-slavery @0.5
says raped; sexually assaulted; sexual assault; attacked sexually = sexual violence; rape crisis; sexual assault referral centre #safeguarding-adult,mental-wellbeing
says angry all the time; anger issues; temper; kicks off; flies off handle; punching walls; losing temper = anger; anger management; talking therapies
says <no> confidence; confidence gone; lost confidence; hates herself; hates himself; feels worthless = self esteem; confidence; wellbeing course
says wash hands all the time; keeps checking; checks locks; rituals; intrusive thoughts = obsessive compulsive disorder; talking therapies
says garden; gardening; plants; outdoors; fresh air; nature = green social prescribing; gardening group; allotment; nature #mental-wellbeing,physical-activity @0.4
says singing; choir; painting; art; drawing; music; crafts; pottery; drama = choir; art group; creative; arts on prescription #mental-wellbeing,loneliness @0.4
says rights on ward; locked ward; in hospital mental; wants out of hospital; on a section rights = independent mental health advocate; mental health act; advocacy #mental-wellbeing,legal
slip anxeity; anxity; anxiaty; anxous; axiety; anixety = anxiety
slip depresion; deppression; depresed; deppresed; depresssion = depression
slip councelling; counciling; counceling; councilling; counsiling; counsling = counselling
slip phycosis; pyschosis; psycosis; phsychosis = psychosis
slip schizophenia; scitzophrenia; schitzophrenia = schizophrenia
slip thearpy; theropy; therpy; therapie = therapy
slip pyschiatrist; phychiatrist; psychiatist = psychiatrist
slip wellbieng; welbeing; wellbing; well being = wellbeing
slip streess; stresed; stresd = stress`,
  ),
  ...readEntries(
    ['suicide-self-harm'],
    `abbr SH = self harm
abbr DSH = deliberate self harm; self harm
abbr SI = suicidal ideation; suicidal thoughts
abbr OD = overdose
abbr ASIST = suicide intervention skills
abbr DNACPR = do not attempt resuscitation; advance care planning #later-life,long-term-condition
same suicide; suicidal; suicidal thoughts; suicide risk; taking own life
same self harm; self injury; cutting; hurting self
same safety plan; staying safe plan; crisis plan
same samaritans; shout; crisis line; listening line
near suicide bereavement; bereaved by suicide; survivors of suicide
says wants to <die>; want to <die>; wish i was <die>; wish i were <die>; wishes he was <die>; wants to be dead; better off <die>; better off without; <no> point living; <no> reason to live; <cant> go on; dont want to be here; doesnt want to be here; not want to wake; hopes he doesnt wake; end it; end it all; ending it; end my life; do something silly; do something stupid; kill herself; kill himself; kill myself; killing herself; killing himself; top himself; top herself; finish it; <no> way out; take own life; jump off; jump in front; hang himself; hang herself; saying goodbye; giving things away; given up = suicide; suicidal; safety plan; crisis line; samaritans; urgent mental health
says took tablets; took pills; saving tablets; saving up tablets; stockpiling; stash of tablets; overdose; swallowed = overdose; suicide; emergency; safety plan
says <hurt> herself; <hurt> himself; <hurt> arms; <hurt> wrists; scars on arms; long sleeves; cutting; burning herself; pulls hair out; bangs head = self harm; safety plan; self injury
says how to ask; what do i say; what to say; how do i ask = asking about suicide; conversation; first response @0.4 #suicide-self-harm,worker-wellbeing
says lost someone to suicide; brother killed himself; son killed himself; found him hanging; found her dead = suicide bereavement; bereaved by suicide #bereavement,suicide-self-harm
slip suiside; suicde; sucide; suicidle; sucidal; suisidal; suicidial; suicdal = suicidal
slip selfharm; self-ham; slef harm = self harm`,
  ),
  ...readEntries(
    ['bereavement'],
    `abbr BSP = bereavement support payment; widowed
abbr FEP = funeral expenses payment; funeral costs
same bereavement; bereaved; grief; grieving; loss; mourning
same funeral costs; funeral expenses; funeral poverty; funeral payment
same widow; widower; widowed; lost husband; lost wife
same baby loss; stillbirth; miscarriage; neonatal death
same tell us once; registering a death; probate; estate
same cruse; bereavement counselling; bereavement support; grief cafe
near anniversary; first christmas; birthday
says lost her husband; lost his wife; lost my; lost her <family>; lost his <family>; <family> <die>; husband <die>; since she <die>; since he <die>; passed away; passed on; just buried; funeral last; on her own since; on his own since; after <die>; gone now; widowed = bereavement; grief; widowed; bereavement support; cruse
says <cant> <pay> funeral; <no> money funeral; cost of funeral; funeral bill; bury him; bury her; council funeral; paupers funeral; cheap funeral = funeral costs; funeral expenses payment; public health funeral; direct cremation #bereavement,money-debt
says never got over; still grieving; <cant> move on; hasnt touched his clothes; room as it was; sets his place; talks to his photo; laying table for two; wont clear clothes = grief; prolonged grief; bereavement counselling
says lost baby; lost the baby; baby <die>; miscarriage; miscarried; stillborn; cot death = baby loss; bereavement; sands #bereavement,families-perinatal
says <child> <die>; buried his son; buried her daughter; lost a child = child death; bereaved parents; compassionate friends
says dad <die> kids; mum <die> kids; <child> grieving; <child> lost mum; <child> lost dad = bereaved children; winstons wish; child bereavement
says sort out his things; his pension; name on bills; name on tenancy; tenancy in his name; paperwork after death; after he died letters = tell us once; succession; probate; bereavement practical #bereavement,legal
slip bereavment; berevement; bereavemant; bereavemnt; berevment = bereavement
slip greif; griefing; greiving; greving = grief
slip funreal; funural; funerel; funral = funeral`,
  ),
  ...readEntries(
    ['alcohol-drugs'],
    `abbr AA = alcoholics anonymous; alcohol @0.4
abbr NA = narcotics anonymous; drugs @0.5
abbr CGL = drug and alcohol service; substance use
abbr DTTO = drug treatment; probation
abbr OST = opioid substitution treatment; methadone
abbr ARBD = alcohol related brain damage; alcohol
abbr IBA = brief advice; alcohol
abbr DAAT = drug and alcohol team; substance use
abbr CA = cocaine anonymous; drugs @0.3
same alcohol; drink; drinking; alcohol dependence; alcoholic
same drugs; substance use; substance misuse; drug use; addiction
same detox; withdrawal; medically assisted withdrawal
same drug and alcohol service; substance misuse service; recovery service; community alcohol team
same recovery group; mutual aid; smart recovery; fellowship
same needle exchange; harm reduction; naloxone
same dual diagnosis; co-occurring; mental health and alcohol
same methadone; buprenorphine; script; opioid substitution
near family affected by drinking; al-anon; affected others
near smoking; stop smoking; vaping
says <drink> too much; <drink> every day; <drink> every night; <drink> all day; <drink> morning; <drink> in morning; <drink> to cope; <drink> to sleep; <drink> on his own; hits the bottle; on the bottle; on the sauce; likes a drink; bottle of; cans a day; litre a day; hiding bottles; smells of <drink>; alky; alkie; pisshead; sozzled; off his face; drunk when i ring; <cant> stop <drink> = alcohol; alcohol dependence; drinking; drug and alcohol service; recovery
says <drink> shakes; the shakes; shaking without; sweats without; stop suddenly; going cold turkey; cold turkey; stopped <drink>; fits when stops; seeing things after stopping = alcohol withdrawal; detox; medical help; emergency
says on <drugs>; using again; <drugs> again; smoking weed; injecting; shooting up; on the gear; off his head; stoned all day; needles; clucking; rattling = drugs; substance use; drug and alcohol service; harm reduction
says back on it; fell off wagon; relapsed; slipped up; <drink> again; started again = relapse; recovery; drug and alcohol service
says hooked on tablets; addicted to painkillers; codeine; tramadol; pregabalin; diazepam; valium; <cant> come off tablets; buying tablets online = prescription drug dependence; medication review; gp; opioid
says husband drinks; mum drinks; dad drinks; son on <drugs>; daughter on <drugs>; living with drinker; walking on eggshells drink = affected by someone elses drinking; al-anon; family support #alcohol-drugs,carers
says wont take her because drinking; too drunk for therapy; sober first; stop drinking before = dual diagnosis; alcohol; mental health #alcohol-drugs,mental-wellbeing
says quit smoking; stop smoking; give up fags; fags; ciggies; smokes; vape; vaping = stop smoking; smoking cessation #alcohol-drugs,long-term-condition
slip alchohol; alcahol; alchol; achohol; alcohal; alcohl = alcohol
slip alchoholic; alcholic; alcaholic = alcoholic
slip adiction; addicton; addition to drugs; addicion = addiction
slip detoxs; detocks; dettox = detox
slip herion; heroine = heroin
slip cociane; cocane; cocain = cocaine`,
  ),
  ...readEntries(
    ['neurodiversity'],
    `abbr ASD = autism spectrum disorder; autism; autistic
abbr ASC = autism spectrum condition; autistic @0.6
abbr ADHD = attention deficit hyperactivity disorder; adhd assessment
abbr ADD = attention deficit disorder; adhd
abbr ND = neurodivergent; autism; adhd
abbr PDA = pathological demand avoidance; autistic
abbr LD = learning disability
abbr SpLD = specific learning difficulty; dyslexia
abbr RTC = right to choose; adhd assessment; autism assessment
same autism; autistic; asperger; neurodivergent; on the spectrum
same dyslexia; dyslexic; reading difficulty
same dyspraxia; coordination; clumsy
same learning disability; learning difficulties; learning disabled
same annual health check; learning disability health check
same quiet session; sensory friendly; relaxed session; low stimulation
same tourettes; tics
near executive function; organising; planning; forgetting appointments
near sensory overload; meltdown; shutdown
says waiting for adhd; waiting autism assessment; never diagnosed; thinks she is autistic; thinks he has adhd; might be autistic; years for diagnosis; <no> diagnosis = neurodevelopmental assessment; right to choose; waiting list; adhd; autism
says hates noise; <cant> stand noise; too loud; bright lights; crowds; <cant> do crowds; needs quiet; small quiet; meltdowns; overloaded; overwhelmed by noise; sensory = sensory; quiet session; autistic; reasonable adjustments
says doesnt do eye contact; takes things literally; same routine; routine upset; hates change; needs to know what happens; special interest; doesnt fit in; never fitted in; different all my life = autistic; autism; routine; clear information
says <cant> sit still; <cant> concentrate; forgets appointments; always late; disorganised; <cant> finish anything; all over the place; mind racing; chaotic = adhd; executive function; reminders; coaching
says slow learner; special needs; went to special school; <cant> understand letters easy; needs easy read; simple words = learning disability; easy read; advocacy
says <cant> use phone; hates phone; wont answer phone; phone anxiety; hates ringing = contact by text; reasonable adjustments; phone anxiety
slip autisim; autsim; autisum; austistic; artistic spectrum; autstic = autistic
slip dislexia; dyslexa; dislexic = dyslexia
slip aspergers; aspbergers; asburgers = asperger`,
  ),
];
