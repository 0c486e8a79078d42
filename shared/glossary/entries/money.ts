// Money, benefits, food and fuel, gambling and work, in the field's words and in people's own.
import { readEntries } from '#shared/glossary/read-entries.ts';

export const moneyEntries = [
  ...readEntries(
    ['money-debt'],
    `abbr DRO = debt relief order; debt
abbr IVA = individual voluntary arrangement; debt
abbr CCJ = county court judgment; debt
abbr DMP = debt management plan; debt
abbr DAS = debt advice service
abbr FCA = financial conduct authority; authorised adviser
abbr APA = alternative payment arrangement; rent paid to landlord
abbr CT = council tax
abbr CTR = council tax reduction; council tax support
abbr CTS = council tax support; council tax reduction
abbr SPD = single person discount; council tax
abbr SMI = severe mental impairment; council tax exemption
abbr BS = breathing space
abbr LWP = local welfare provision; hardship fund
abbr HSF = household support fund; hardship fund; vouchers
abbr CAP = christians against poverty; debt
abbr MAPS = money and pensions service; moneyhelper
same bailiffs; bailiff; enforcement agent; enforcement agents
same breathing space; debt respite scheme
same debt relief order; insolvency; bankruptcy; write off debts
same council tax reduction; council tax support; council tax help
same priority debts; council tax arrears; rent arrears; energy arrears
same money advice; debt advice; debt adviser; money guidance
same hardship fund; hardship grant; local welfare; household support fund; crisis grant
same loan shark; illegal money lender; illegal lending
same credit union; ethical lender; affordable loan; no interest loan
same catalogue debt; buy now pay later; store card; credit card debt
same charitable grant; benevolent fund; hardship grant; turn2us
near debt; debts; arrears; owes; creditors
near budgeting; money management; bank account
near will not open letters; letters unopened; avoidance
near bank account; basic bank account; proof of identity
says men at door; bailiffs at door; knocking door for money; man at the door; take the telly; took the telly; taking furniture; clamped; clamped the car; coming to take her things; enforcement letter = bailiffs; enforcement agent; debt; council tax arrears
says skint; broke; boracic; brassic; stony; potless; <no> <money>; <no> money left; <no> money till; run out of money; ran out of money; penniless; hard up; nothing in bank; down to last; counting pennies; not a penny = money; hardship fund; crisis; benefits check; food bank #money-debt,food-fuel,benefits
says in red; overdrawn; maxed out; up to eyeballs; up to neck; drowning in; in over head; owes everyone; owes thousands; owes money; owing; robbing peter = debt; debt advice; creditors; arrears
says behind on bills; behind with bills; <cant> <pay> bills; bills piling up; bills piled up; red letters; red reminder; final demand; <cant> make ends meet; <cant> keep up; money worries; money problems; money trouble; money troubles = debt; debt advice; arrears; budgeting
says wont open <letter>; afraid open <letter>; <letter> in drawer; bag of <letter>; carrier bag <letter>; pile of <letter>; unopened <letter>; ignores <letter>; hides <letter>; <letter> stuffed; head in sand = unopened letters; debt; debt advice; avoidance
says council tax summons; council tax letter; behind on council tax; owes council; summons; court for council tax; liability order = council tax arrears; council tax reduction; bailiffs
says loan shark; man she owes; dodgy loan; lender threatening; borrowed off man; paying back double; doorstep loan; doorstep lender; interest every week = loan shark; illegal money lender
says payday loan; wonga; klarna; catalogue; credit cards; clearpay; buy now pay later; provident = debt; credit; debt advice; creditors
says debt collectors; collectors ringing; ringing about money; phone calls about debt; chasing for money; hounded; debt letters = creditors; debt; breathing space; debt advice
says wiped out; write off; start again; bankrupt; clear debts = debt relief order; bankruptcy; insolvency; individual voluntary arrangement
says debt in her name; loan in her name; took out loans in her name; put her name on; made her sign = economic abuse; coerced debt; debt #domestic-abuse,money-debt
says spends it all; spending everything; <cant> stop buying; shopping habit; overspending; manic spending; bad with money; useless with money = budgeting; money management; spending; mental health and money #money-debt,mental-wellbeing
says <no> bank account; <cant> open bank account; account closed; bank closed = basic bank account; identification; credit union
says water bill; behind on water = water bill; social tariff; watersure
says tv licence; phone bill; broadband bill = social tariff; bills; broadband
says needs washing machine; cooker broke; fridge broke; fridge broken; needs a bed; needs cot; school uniform; shoes for kids = grant; household goods; hardship fund; white goods; school uniform grant
says who gives grants; any grants; charity money; one off payment; emergency money = charitable grant; hardship fund; local welfare; household support fund
slip det; dept; debit collectors; detb = debt
slip balifs; bailifs; baliffs; bayliffs; bailliffs; baillif; bailif = bailiffs
slip arears; arrers; arreas; arrares = arrears
slip councel tax; counsil tax; councill tax = council tax
slip finacial; finanical; financal = financial
slip bankrupcy; bankrupsy; bankruptsy = bankruptcy`,
  ),
  ...readEntries(
    ['benefits'],
    `abbr PIP = personal independence payment; disability benefit
abbr MR = mandatory reconsideration; benefit appeal; challenge a decision
abbr UC = universal credit
abbr ESA = employment and support allowance; sickness benefit
abbr JSA = jobseekers allowance
abbr LCWRA = limited capability for work related activity; health element; universal credit
abbr LCW = limited capability for work; fit note; universal credit
abbr WCA = work capability assessment; health assessment
abbr DLA = disability living allowance; disabled child
abbr AA = attendance allowance; pension age disability benefit
abbr CA = carers allowance
abbr PC = pension credit
abbr ADP = adult disability payment; disability benefit
abbr DWP = department for work and pensions; benefits
abbr JCP = jobcentre plus; jobcentre; work coach
abbr SSP = statutory sick pay; off sick
abbr NS ESA = new style employment and support allowance
abbr WRAG = work related activity group
abbr HCP = health care professional assessor; assessment
abbr SR1 = special rules; terminal illness; end of life
abbr DS1500 = special rules; terminal illness; end of life
abbr MRN = mandatory reconsideration notice
abbr SSCS1 = benefit appeal form; tribunal
abbr FTT = first tier tribunal; appeal
abbr BSP = bereavement support payment
abbr WHD = warm home discount
abbr WFP = winter fuel payment
abbr CWP = cold weather payment
abbr SDA = severe disability allowance
abbr IIDB = industrial injuries disablement benefit; industrial injury
abbr UC50 = capability for work questionnaire; work capability assessment
abbr ESA50 = capability for work questionnaire; work capability assessment
abbr PIP2 = how your disability affects you; pip form
abbr AA1 = attendance allowance form; attendance allowance
abbr WRO = welfare rights officer; welfare rights
abbr BASW = better off calculation
same mandatory reconsideration; benefit appeal; challenge decision; tribunal
same benefits check; better off calculation; benefit check; income maximisation; entitled to
same welfare rights; benefits advice; benefits adviser
same universal credit advance; advance payment; five week wait; first payment
same sanction; sanctioned; payment reduced; benefit stopped
same managed migration; migration notice; moving to universal credit; legacy benefits
same overpayment; paid too much; benefit debt; recovery
same work capability assessment; health assessment; benefit medical; face to face assessment
same terminal illness; special rules; end of life; palliative
same appointee; managing benefits for somebody; cannot manage own claim
same pension credit; pension top up; guarantee credit
same fit note; sick note; medical certificate
near claimant commitment; work coach; jobcentre; journal
near attendance allowance; personal care; pension age; help with washing
near personal independence payment; daily living; mobility component; points
near council tax reduction; housing benefit; pension credit
says <stop> her money; money <stop>; benefits <stop>; <stop> benefits; <stop> my money; payment <stop>; <stop> payments; <stop> claim; money never came; not been paid; no payment this month; didnt get paid = benefit stopped; sanction; hardship payment; mandatory reconsideration
says turned down; knocked back; refused pip; pip refused; pip turned down; no points; zero points; nil points; failed assessment; failed medical; said fit for work; found fit for work; lost pip; lost award; dropped to standard; dropped from enhanced = mandatory reconsideration; appeal; tribunal; benefit decision
says on the sick; off sick; signed off; too ill to work; <cant> work ill; sick pay ran out; <cant> work because; too poorly to work = statutory sick pay; employment and support allowance; limited capability for work; fit note #benefits,work-training
says assessment coming up; medical coming up; atos; capita; maximus; assessor; scared of assessment; going to tribunal; tribunal coming; lying assessor; assessor lied; report full of lies = assessment; tribunal; benefit appeal; welfare rights
says long form; big form; form for pip; fill in form; fill in forms; help with forms; form filling; forty page; <cant> fill form; benefit <letter> = benefits advice; form filling; welfare rights; personal independence payment
says what can she claim; what is he entitled; what she can get; what money can; am i entitled; entitled to anything; claiming anything; missing out; not claiming; never claimed; not getting what = benefits check; better off calculation; unclaimed benefits; pension credit
says five weeks; waiting for first payment; new claim no money; waiting for uc; until uc comes = universal credit advance; five week wait; food bank
says <cant> do journal; missed appointment jobcentre; missed jobcentre; didnt log in; sanctioned; work coach mean; docked money; took money off uc; deductions = sanction; universal credit; hardship payment; deductions
says paid too much; pay it back; overpaid; wants money back; owe dwp; letter saying owes dwp = overpayment; benefit debt; challenge; deductions
says needs help washing; <cant> wash herself; help to dress; <cant> dress; help at night; over pension age and ill; getting old needs help = attendance allowance; care needs #benefits,later-life
says <child> disabled claim; <child> autistic money; <child> claim = disability living allowance; disabled child #benefits,families-perinatal
says low pension; only state pension; tiny pension; just her pension; pension wont stretch = pension credit; benefits check; council tax reduction #benefits,later-life
says months to live; dying claim; terminal claim; not long left claim = special rules; terminal illness; attendance allowance
says letter about moving; migration letter; tax credits ending; tax credit stopped; esa ending = managed migration; universal credit; migration notice
says moved in together; living together claim; partner moved in; living together = couple claim; benefit fraud interview; living together; overpayment
says interview under caution; accused of fraud; fraud letter; compliance interview = benefit fraud; interview under caution; solicitor; compliance #benefits,legal
says blue badge; parking badge; disabled parking = blue badge; mobility #disability-sensory,transport
says help for mum money looking after; looking after money; paid to care = carers allowance; carer element #carers,benefits
slip benifit; benfit; benefitt; benafit; bennefit = benefit
slip benifits; benfits; benefets; benafits; bennefits = benefits
slip attendence; attendanc; atendance; attandance = attendance
slip allowence; alowance; allowanse = allowance
slip elegibility; eligability; elligibility; eligibilty = eligibility
slip elegible; eligable; elligible = eligible
slip independance; indipendence; independant = independence
slip univeral; universial; universel; univercal = universal
slip reconsidration; reconsideratoin; reconsiderashun; reconsiration = reconsideration
slip mandetory; mandatry; manditory = mandatory
slip tribunel; tribuneral; tribunial = tribunal
slip appeel; apeal; appeall = appeal
slip asessment; assesment; assessmant; asesment = assessment
slip entitlment; intitled; entiteld = entitlement`,
  ),
  ...readEntries(
    ['food-fuel'],
    `abbr FB = food bank
abbr HS = healthy start; food vouchers
abbr FSM = free school meals
abbr HAF = holiday activities and food
abbr PSR = priority services register; energy supplier
abbr PPM = prepayment meter; pay as you go energy
abbr ECO = energy company obligation; insulation grant; boiler grant
abbr LEAP = local energy advice partnership; energy advice
abbr WHD = warm home discount; energy bill
same food bank; foodbank; emergency food; food parcel; trussell
same pantry; community larder; social supermarket; food club; community fridge
same fuel voucher; energy voucher; top up voucher; fuel bank
same prepayment meter; pay as you go meter; key meter; top up meter
same warm space; warm bank; warm hub; warm welcome
same insulation; boiler replacement; energy efficiency grant; draught proofing
same meals on wheels; hot meal delivered; meal delivery; frozen meals
same lunch club; community meal; community kitchen; community cafe
same healthy start; baby milk vouchers; formula
near energy bill; gas; electricity; tariff; supplier
near hungry; food poverty; food insecurity; malnutrition
near fuel poverty; cold home; heating; energy debt
says <no> food; <no> <eat>; nothing in cupboards; cupboards bare; cupboards empty; empty fridge; fridge empty; hungry; starving; not <eat> for days; <cant> feed; <cant> afford food; skipping <eat>; missing <eat>; going without; feeding <child> not herself; living on toast; living on cereal = food bank; emergency food; food parcel; hardship
says on the meter; feeding the meter; meter ran out; run out of leccy; <no> leccy; leccy; electric gone; electric run out; emergency credit; <no> gas; gas run out; <no> electric; <no> lights; sitting in dark; topping up; top up; smart meter debt; key meter; off supply; self disconnect = prepayment meter; fuel voucher; energy debt; priority services register
says <cold> <home>; <cant> heat; <cant> afford heating; <no> heating; heating off; afraid to put heating; sits in coat; coat on indoors; stays in bed to keep warm; wearing coat; eat or heat; heat or eat; choosing between = fuel poverty; cold home; warm home; energy advice; heating
says energy bill; huge bill; gas bill; electric bill; bill shock; direct debit doubled; owes energy; energy debt; in debt to supplier; bill through roof = energy debt; supplier hardship fund; energy advice; tariff
says <cant> cook; <no> cooker; only microwave; only kettle; living on takeaways = meals; cooking; food parcel no cook; kettle pack
says not eating right; not eating properly; losing weight old; thin; skin and bone; malnourished = malnutrition; nutrition; dietitian; meals on wheels #food-fuel,later-life
says milk for baby; baby milk; formula; nappies; baby food = baby bank; healthy start; formula; nappies #food-fuel,families-perinatal
says free school dinners; school dinners; holiday hunger; lunch in holidays = free school meals; holiday activities and food #food-fuel,families-perinatal
says cheap food; cheap shop; yellow sticker; food club; free food; leftover food = pantry; social supermarket; community fridge; food club
says somewhere warm; keep warm; place to warm = warm space; library; warm hub
says power cut oxygen; machine needs power; medical equipment electric = priority services register; medical equipment
slip fodbank; foodbnk; food banck; foodback = foodbank
slip electic; electrisity; elecricity; electricty; electrity = electricity
slip vouchar; vocher; voucer; vouchure = voucher
slip prepament; prepayement; pre payment = prepayment`,
  ),
  ...readEntries(
    ['gambling'],
    `abbr GA = gamblers anonymous; gambling
abbr NGTS = national gambling treatment service; gambling
same gambling; gambler; betting; bets; problem gambling
same self exclusion; gamstop; bank gambling block; blocking software
same gamcare; national gambling helpline; gambling support
near gambling; debt; secret debt; hidden debt
says puts it all on horses; on the horses; on the slots; slots; fruit machine; fruit machines; fixed odds; bookies; bookie; scratchcards; scratch cards; bingo every; betting shop; online casino; online slots; roulette; poker; betting app; bets on football; bets on phone; lottery every = gambling; betting; problem gambling
says gambled it; gambled wages; lost it on bets; chasing losses; blew it; blew wages; blown it all; wages gone by = gambling; self exclusion; debt
says partner found bank statement; hid loans; hidden loans; secret loans; lied about money; secret debts; hiding debts; wife doesnt know; husband doesnt know = gambling; hidden debt; secret debt; debt #gambling,money-debt @0.4
says gaming; loot boxes; <child> spending on game; addicted to gaming; plays all night = gaming; gambling harm; screen time #gambling,families-perinatal
slip gamblin; gambeling; gamblng; gamling = gambling`,
  ),
  ...readEntries(
    ['work-training'],
    `abbr IPS = individual placement and support; employment support
abbr AtW = access to work; workplace adjustments
abbr ACAS = employment rights; workplace dispute
abbr NEET = not in education employment or training; young person
abbr ESOL = english for speakers of other languages; english classes
abbr OH = occupational health
abbr CV = curriculum vitae; job applications
abbr DEA = disability employment adviser
abbr SWP = supported work placement
same access to work; reasonable adjustments; workplace adjustments; support at work
same employment support; job coach; work coach; help into work; supported employment
same redundancy; laid off; made redundant; lost job
same volunteering; volunteer; voluntary work
same adult learning; college course; adult education; evening class; training
same permitted work; try work while on benefits; work allowance
same zero hours; insecure work; agency work; gig work
near employment rights; dismissal; grievance; union
near literacy; functional skills; maths; english
says lost <job>; sacked; given the sack; laid off; got the boot; finished up; let go from <job>; <job> gone; out of <job>; unemployed; redundant = unemployed; redundancy; employment support; universal credit; employment rights
says wants to <job>; wants a <job>; get back to <job>; back into <job>; get a <job>; find <job>; never <job>; hasnt <job> in years; first <job> = employment support; job coach; volunteering; supported employment
says boss bullying; bullied at <job>; boss wont; boss says; wont let her have breaks; unfair at <job>; signed off stress <job>; hours cut; <no> hours; not been paid wages; boss hasnt paid = employment rights; acas; grievance; reasonable adjustments
says <cant> <read>; <read> badly; bad at <read>; never learned <read>; left school early; <cant> do sums; <cant> do maths = literacy; functional skills; adult learning; reading help
says wants to volunteer; give something back; feel useful; something to get up for; wants to help others = volunteering; purpose; volunteer centre #work-training,loneliness
says go to college; learn something; do a course; wants to study; wants to learn; retrain = adult learning; course; college; training
says criminal record job; record job; dbs worried = criminal record; disclosure; employment support #work-training,legal
says <no> interview clothes; help with cv; job interview = employment support; interview; cv
slip employement; emploment; employmant = employment
slip redundent; redundacy; redundency = redundancy
slip volenteer; volunter; voluntear; volanteer = volunteer
slip volenteering; voluntering = volunteering`,
  ),
];
