// The everyday words that lead to each path, as people say and type them. Matching forgives endings and small slips.
const words: Record<string, string> = {
  suicide: `suicide, suicidal, kill himself, kill herself, kill themselves, kill myself, end it all, end her
    life, end his life, end their life, wants to die, want to die, does not want to be here, better off
    dead, overdose, self harm, self-harm, cutting, hurting herself, hurting himself, jump, hang, took
    pills, taken tablets`,
  distress: `distress, distressed, panic, panic attack, breakdown, cannot cope, not coping, crisis, mental
    health, psychosis, hearing voices, seeing things, paranoid, manic, crying, anxious, anxiety,
    depressed, depression`,
  'domestic-abuse': `domestic abuse, domestic violence, hits her, hits him, hit her, hit him, beaten, beats, violent,
    partner, husband, wife, boyfriend, girlfriend, controlling, coercive control, strangled, choked,
    stalking, stalked, afraid to go home, scared of him, scared of her, forced marriage, honour, refuge,
    bruises`,
  child: `child, children, kids, baby, toddler, son, daughter, child abuse, neglected, left alone, fgm, child
    protection, grooming, county lines, unsafe child, safeguarding`,
  adult: `adult at risk, vulnerable adult, abused, neglect, self neglect, elder abuse, stealing her money,
    takes her money, takes his money, financial abuse, scam, cuckooing, cuckooed, safeguarding, locked
    in, carer hits, filthy, hoarding`,
  exploitation: `slavery, modern slavery, trafficked, trafficking, forced to work, forced labour, exploited,
    exploitation, passport taken, took her passport, took his passport, no pay, unpaid work, sex work,
    debt bondage, minder`,
  memory: `dementia, alzheimers, memory, confused, muddled, wandering, wanders, missing, lost her way, lost his
    way, left the gas on, delirium, forgetful`,
  'no-home': `homeless, homelessness, nowhere to sleep, nowhere to stay, nowhere to go, rough sleeping, sleeping
    rough, on the street, sofa surfing, sleeping in car, kicked out, thrown out, no home, hostel, no
    fixed abode`,
  eviction: `eviction, evicted, evict, section 21, section 8, notice to quit, notice to leave, landlord, rent
    arrears, possession order, court date, repossession, mortgage arrears, locks changed, lose her home,
    lose his home, lose their home`,
  'no-food': `food, no food, hungry, starving, food bank, foodbank, cannot afford food, empty fridge, baby milk,
    formula, nappies, not eaten, eat`,
  'no-fuel': `fuel, no heating, heating, gas, electricity, electric, meter, prepayment, top up, cold home,
    freezing, cut off, energy bill, no power, no hot water`,
  debt: `debt, debts, bailiff, bailiffs, enforcement agent, owes, arrears, council tax, loan shark, loan,
    credit card, overdraft, cannot pay, bills, money, ccj, bankrupt, payday loan`,
  benefits: `benefit, benefits, universal credit, pip, esa, sanction, sanctioned, benefit stopped, payment
    stopped, dwp, jobcentre, job centre, appeal, tribunal, reconsideration, no income, attendance
    allowance`,
  gambling: `gambling, gamble, gambles, betting, bets, casino, slots, online bets, bookies, scratchcards, gamstop`,
  discharge: `discharge, discharged, unsafe discharge, hospital, sent home, home from hospital, no care package,
    care package, ward, cannot manage at home, no medication, fell, fall`,
  carer: `carer, carers, carer breakdown, cannot care, looking after, caring for, respite, exhausted carer,
    needs a break, burnt out, carer in hospital`,
  'drink-drugs': `alcohol, drink, drinking, drunk, drugs, drug, heroin, crack, cocaine, spice, withdrawal, detox,
    overdosed, shakes, vodka, methadone, cannabis, addict, addiction, relapse`,
  'new-parent': `new mum, new mother, new parent, new dad, postnatal, postnatal depression, pregnant, pregnancy,
    after birth, newborn, new baby, not bonding, perinatal`,
  grief: `bereaved, bereavement, died, death, grief, grieving, widow, widowed, funeral, lost her husband, lost
    his wife`,
  'older-alone': `lonely, alone, loneliness, isolated, sees nobody, older person, elderly, housebound, frail`,
  nrpf: `nrpf, no recourse, no recourse to public funds, visa, asylum, asylum seeker, refugee, immigration,
    home office, undocumented, overstayed, no papers, migrant`,
  'worker-threat': `threatened me, threat, threats, threatening, attacked me, followed me, my safety, unsafe visit, lone
    working, aggressive, abusive to me, weapon, knife, dog`,
  'worker-low': `i am not ok, i am not all right, i cannot cope, burnout, burned out, stressed, worn out, upset me, i
    feel, myself`,
};

export const wordsOf = (path: string): readonly string[] => (words[path] ?? '').split(/,\s+/);
