// The everyday words that lead to each path, as people say and type them. Matching forgives endings and small slips.
const words: Record<string, string> = {
  suicide: `suicide, suicidal, kill himself, kill herself, kill themselves, kill myself, end it all, end her life,
    end his life, end their life, wants to die, want to die, does not want to be here, better off dead,
    overdose, self harm, self-harm, cutting, hurting herself, hurting himself, jump, hang, took pills, taken
    tablets, ended it, wants to end it, going to end it, do it tonight, going to do it, noose, rope,
    ligature, goodbye, saying goodbye, goodbye note, left a note, suicide note, no point, no point living,
    cannot go on, cannot do this any more, cannot take any more, had enough of life, wish she was dead,
    better without her, overdosed, took an overdose, too many tablets, saved up tablets, stockpiling
    tablets, cut her wrists, cut herself, slit, on the bridge, on the roof, train tracks, in front of a
    train, drown herself, wake up, has a plan, planned how, plan to die, wants it to stop, no future,
    swallowed`,
  distress: `distress, distressed, panic, panic attack, breakdown, cannot cope, not coping, crisis, mental health,
    psychosis, hearing voices, seeing things, paranoid, manic, crying, anxious, anxiety, depressed,
    depression, mental, sectioned, section 136, crisis team, not making sense, talking to people, people who
    are not there, not there, voices, hallucinating, delusions, thinks people are, poisoning, watching her,
    after her, off her tablets, stopped her tablets, stopped taking her tablets, not slept, shaking,
    screaming, hyperventilating, cannot breathe, meltdown, losing it, lost it, mad, going mad, nervous
    breakdown, at the end of her tether, bipolar, schizophrenia, erratic, pacing, naked, sending her
    messages, tv is, swearing`,
  'domestic-abuse': `domestic abuse, domestic violence, hits her, hits him, hit her, hit him, beaten, beats, violent,
    partner, husband, wife, boyfriend, girlfriend, controlling, coercive control, strangled, choked,
    stalking, stalked, afraid to go home, scared of him, scared of her, forced marriage, honour, refuge,
    bruises, dv, domestic, abusive, abuser, perpetrator, hitting, hit, punched, kicked, slapped, battered,
    black eye, throat, by the throat, strangling, throttled, pushed her, smashed her, threatens her,
    threatening her, threatened to kill, will not let her out, not let out, not allowed out, not allowed,
    locked her in, locks her in, takes her phone, checks her phone, takes her wages, controls her money,
    controls the money, afraid of her, scared of, frightened of, terrified of, scared to go home, frightened
    to go home, not safe at home, her ex, ex partner, turned up, kicking off, raped, rape, marry, honour
    based, put her in hospital, found where she lives, see anyone alone, fiance, tracks her phone`,
  child: `child, children, kids, baby, toddler, son, daughter, child abuse, neglected, left alone, fgm, child
    protection, grooming, county lines, unsafe child, safeguarding, hurting the child, hits the kids, hit
    the kids, hit by dad, hit by mum, touches her, touched her, touching, sexual abuse, inappropriate,
    messing with, not at school, little boy, little girl, boy, girl, teenager, year old girl, year old boy,
    yr old, at home on their own, left on their own, home alone, by themselves, home by themselves, bruised
    baby, baby has bruises, marks on, smacked, belt, dirty kids, carrying drugs, running drugs, gang, social
    services, under 18, shaken baby, little ones, leaves the kids, leaves the little ones, man of, small
    kids, burn marks, not gaining weight, social worker`,
  adult: `adult at risk, gave her savings, savings, met online, vulnerable adult, abused, neglect, self neglect,
    elder abuse, stealing her money, takes her money, takes his money, financial abuse, scam, cuckooing,
    cuckooed, safeguarding, locked in, carer hits, filthy, hoarding, taking her money, took her money, stole
    her money, stolen, steals, emptied her account, bank account, her pension, her bank card, scammed,
    scammers, fraud, fraudster, transfer money, transferred, dealers, dealers moved in, took over her flat,
    use her flat, living off her, in her own mess, own mess, soiled, bed sores, pressure sores, not fed, not
    washed, refuses care, lives in filth, rubbish, rats, flies, squalor, rough with her, carers rough,
    bullying, learning disability, power of attorney, moved in, taken advantage, being used, robbed, robbing
    her, takes her benefits, bullied, sold her, kept the money`,
  exploitation: `slavery, modern slavery, trafficked, trafficking, forced to work, forced labour, exploited,
    exploitation, passport taken, took her passport, took his passport, no pay, unpaid work, sex work, debt
    bondage, minder, no wages, not paid, works for nothing, works long hours, passport, has her passport,
    kept her passport, keeps her passport, lives with boss, lives at work, boss, cannot leave, not allowed
    to leave, locked up, car wash, nail bar, cannabis farm, brothel, prostitution, made to have sex, pimped,
    pimp, men coming, different men, pay off a debt, smuggled, domestic servant, gangmaster, farm work,
    sold, brought over, brought here, works in nails, no english`,
  memory: `dementia, alzheimers, memory, confused, muddled, wandering, wanders, missing, lost her way, lost his
    way, left the gas on, delirium, forgetful, forgets, forgetting, does not know who, does not know where,
    did not know me, lost, gets lost, keeps getting lost, going out at night, in her nightie, in her
    pyjamas, in her slippers, hob on, cooker on, left the hob on, gone missing, disappeared, alzheimer,
    lewy, thinks it is, thinks its`,
  'no-home': `homeless, homelessness, nowhere to sleep, nowhere to stay, nowhere to go, rough sleeping, sleeping
    rough, on the street, sofa surfing, sleeping in car, kicked out, thrown out, no home, hostel, no fixed
    abode, no roof, roofless, on the streets, streets tonight, in the car, in her car, tent, chucked out,
    put out, been put out, made homeless, no bed, bed for the night, bed tonight, b and b, hotel ends,
    nowhere else, not priority, not in priority need, council turned her away, council refused, emergency
    accommodation, temporary accommodation, sofa, sofas, couch, squat, mates floor, on the floor of, b b
    ends`,
  eviction: `eviction, evicted, evict, section 21, section 8, notice to quit, notice to leave, landlord, rent
    arrears, possession order, court date, repossession, mortgage arrears, locks changed, lose her home,
    lose his home, lose their home, s21, s8, section 21 notice, out by, be out by, out of the flat, notice,
    court, court hearing, bailiffs eviction, changing locks, changed the locks, changing the locks, landlord
    at the door, landlord threatening, landlord wants her out, telling her to leave, behind with rent,
    behind on rent, rent, owes rent, harassed by landlord, mortgage, end of tenancy, tenancy ends, being
    kicked out of, losing the flat, lose the flat, lose the house, possession, hearing, possession hearing`,
  'no-food': `food, no food, hungry, starving, food bank, foodbank, cannot afford food, empty fridge, baby milk,
    formula, nappies, not eaten, eat, cupboards, empty cupboards, nothing in cupboards, nothing to eat, no
    dinner, no tea, going without, skipping meals, run out of food, ran out of food, out of formula, out of
    milk, no milk, no formula, no nappies, food parcel, voucher, feed the kids, cannot feed, not eating so,
    nothing in the fridge`,
  'no-fuel': `fuel, no heating, heating, gas, electricity, electric, meter, prepayment, top up, cold home, freezing,
    cut off, energy bill, no power, no hot water, no electric, no gas, gas run out, electric run out, gas
    ran out, electric ran out, run out of gas, run out of electric, emergency credit, on emergency, no
    credit, key meter, disconnected, boiler, boiler broke, boiler broken, no boiler, oil tank, no oil, cold,
    fuel voucher, lights off, fridge off, gone off, smart meter`,
  debt: `debt, debts, bailiff, bailiffs, enforcement agent, owes, arrears, council tax, loan shark, loan, credit
    card, overdraft, cannot pay, bills, money, ccj, bankrupt, payday loan, loan sharks, doorstep lender, in
    debt, drowning in debt, owing, creditors, debt collector, debt collectors, collection, enforcement,
    enforcement officer, high court enforcement, marston, clamped, clamp, taking the car, at the door,
    letters, final demand, catalogue, klarna, red letter, liability order, attachment of earnings, behind
    with bills, court fine, iva, dro, on cards, credit cards, quid a month`,
  benefits: `benefit, benefits, universal credit, pip, esa, sanction, sanctioned, benefit stopped, payment stopped,
    dwp, jobcentre, job centre, appeal, tribunal, reconsideration, no income, attendance allowance, uc, uc
    stopped, benefits stopped, stopped money, money stopped, payments stopped, claim closed, closed her
    claim, no money, nothing to live on, five week wait, waiting for first payment, first payment, advance
    payment, knocked back, turned down, zero points, no points, failed assessment, after assessment, work
    capability, mandatory reconsideration, carers allowance, housing benefit, child benefit, pension credit,
    overpayment, dla, jsa, migration notice`,
  gambling: `gambling, gamble, gambles, betting, bets, casino, slots, online bets, bookies, scratchcards, gamstop,
    gambled, lost it all on, horses, on the horses, bookie, bet, betting shop, fixed odds, bingo, poker,
    roulette, fruit machines, fruit machine, lottery, spent it all on`,
  discharge: `discharge, discharged, unsafe discharge, hospital, sent home, home from hospital, no care package, care
    package, ward, cannot manage at home, no medication, fell, fall, discharged home, sent home from
    hospital, out of hospital, just out of hospital, no care in place, nothing in place, nothing set up, no
    support at home, no equipment, no commode, no carers, no one at home, hospital bed, cannot walk, cannot
    get up, cannot get to the toilet, cannot wash, fallen, fell twice, falls, on the floor, stroke,
    operation, hip, kicked out of hospital, send her home, sending her home, wants to send her home,
    catheter, no nurse`,
  carer: `carer, carers, carer breakdown, cannot care, looking after, caring for, respite, exhausted carer, needs
    a break, burnt out, carer in hospital, cannot look after, cannot look after her, cannot look after her
    any more, cannot care for, done caring, walk away, walking out, carer walked out, carer has left, carer
    gave up, carer ill, carer collapsed, on her knees, at breaking point, breaking point, caring full time,
    sole carer, no break, no respite, up all night with, young carer, care package broke down, exhausted`,
  'drink-drugs': `alcohol, drink, drinking, drunk, drugs, drug, heroin, crack, cocaine, spice, withdrawal, detox,
    overdosed, shakes, vodka, methadone, cannabis, addict, addiction, relapse, bottles a day, cans a day,
    litre of vodka, pissed, alcoholic, drunk every day, stop drinking, shakes if, rattling, clucking, using,
    using again, injecting, needle, needles, smack, gear, ketamine, ket, weed, coke, meth, mamba,
    pregabalin, benzos, valium, street valium, od, high, off his face, dts, seizure, fitting, sober, rehab,
    script, from drink, drinks from morning`,
  'new-parent': `new mum, new mother, new parent, new dad, postnatal, postnatal depression, pregnant, pregnancy, after
    birth, newborn, new baby, not bonding, perinatal, baby blues, newborn baby, weeks old, wks old, week old
    baby, had a baby, just had a baby, just given birth, given birth, after the birth, does not want the
    baby, will not hold the baby, will not hold her, feels nothing for the baby, baby cries all day, cannot
    bond, breastfeeding, midwife, health visitor, expecting, miscarriage, stillbirth, stillborn, mum and
    baby, does not love it, does not love the baby`,
  grief: `bereaved, bereavement, died, death, grief, grieving, widow, widowed, funeral, lost her husband, lost his
    wife, dropped dead, passed away, passed, killed, found dead, lost her son, lost her daughter, lost her
    mum, lost her dad, lost her baby, lost her wife, sudden death, cannot pay for funeral, cremation,
    murdered, suicide of, inquest, heartbroken, buried`,
  'older-alone': `lonely, alone, loneliness, isolated, sees nobody, older person, elderly, housebound, frail, on her own,
    all on her own, lives alone, by herself, sees no one, not seen anyone, not seen a soul, nobody visits,
    no one visits, no visitors, no family, no friends, nobody to talk to, no one to talk to, talks to
    nobody, years old, yrs old, pensioner, not managing, not been out, never goes out`,
  nrpf: `nrpf, no recourse, no recourse to public funds, visa, asylum, asylum seeker, refugee, immigration, home
    office, undocumented, overstayed, no papers, migrant, no public funds, no right to benefits, no status,
    illegal, overstayer, visa expired, visa run out, expired visa, spouse visa, student visa, leave to
    remain, home office refused, asylum refused, asylum support, asylum support stopped, section 4, section
    95, failed asylum, deported, deportation, detained, brp, evisa, settled status, sponsor`,
  'worker-threat': `threatened me, threat, threats, threatening, attacked me, followed me, my safety, unsafe visit, lone
    working, aggressive, abusive to me, weapon, knife, dog, pulled a knife on me, knife on me, hit me,
    grabbed me, pushed me, spat at me, swore at me, shouted at me, shouting at me, kicked off at me, having
    a go at me, at me, came at me, scared me, touched me, groped me, followed me home, follows me, following
    me, knows where i live, found my address, outside my house, waiting for me, waiting outside, stalking
    me, messaging me, would not let me leave, home visit, not safe for me, attacked, my car, find me,
    followed home after visit, came at`,
  'worker-low': `i am not ok, i am not all right, i cannot cope, burnout, burned out, stressed, worn out, upset me, i
    feel, myself, cannot face work, cannot do this job, cannot do my job, hate my job, dread work, dread
    going to work, sick going to work, off sick, crying at work, crying in the car, cannot switch off,
    cannot sleep thinking, cannot stop thinking about, overwhelmed, overloaded, too many patients, no
    support at work, no supervision, out of my depth, my fault, my mental health, my manager, patient died,
    client died, i am done, im done, quit, resign, secondary trauma, burnt out at work, caseload, cried all
    the way home, carry on with this`,
};

export const wordsOf = (path: string): readonly string[] => (words[path] ?? '').split(/,\s+/);
