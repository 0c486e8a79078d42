// Housing, homelessness and hoarding, in the field's words and in people's own.
import { readEntries } from '#shared/glossary/read-entries.ts';

export const homeEntries = [
  ...readEntries(
    ['housing'],
    `abbr s21 = section 21; no fault eviction; eviction notice
abbr s8 = section 8; eviction notice; rent arrears
abbr AST = assured shorthold tenancy
abbr DFG = disabled facilities grant; adaptation
abbr HHSRS = housing health and safety rating system; hazard
abbr EHO = environmental health officer; environmental health
abbr RSL = registered social landlord; housing association
abbr HA = housing association; social landlord
abbr ASB = antisocial behaviour; neighbour nuisance
abbr CBL = choice based lettings; bidding
abbr HMO = house in multiple occupation; shared house
abbr PRS = private rented sector; private landlord
abbr ALMO = arms length management organisation; council housing
abbr DHP = discretionary housing payment; rent shortfall
abbr LHA = local housing allowance; rent
abbr HB = housing benefit; rent help
abbr NTQ = notice to quit; eviction notice
same eviction; evict; possession; notice to quit; no fault eviction
same section 21; no fault eviction; two months notice
same rent arrears; owes rent; behind with rent
same disrepair; repairs; landlord repairs
same housing association; social landlord; registered provider
same council house; council flat; social housing
same housing register; waiting list for council house; bidding; allocations
same adaptations; grab rails; level access shower; wet room; stairlift; disabled facilities grant
same environmental health; housing standards
same ombudsman; complaint about landlord
same antisocial behaviour; noisy neighbours; neighbour nuisance; harassment by neighbours
same overcrowded; overcrowding; too many in one room
same sheltered housing; extra care housing; retirement flat
near damp; mould; condensation; disrepair
near mortgage arrears; repossession
near tenancy; tenant; landlord; rent
near deposit; bond scheme; rent in advance; rent guarantee
near transfer; mutual exchange; home swap; moving
says black mould; walls wet; mushrooms growing; green stuff on walls; paint peeling; wallpaper coming off = damp; mould; disrepair; environmental health
says <landlord> wants <person> out; <landlord> selling; <landlord> wants house back; <landlord> giving notice; <landlord> evicting; told to leave by <landlord>; got to be out by = eviction; section 21; notice; possession
says losing <home>; going to lose <home>; lose <home>; about to lose tenancy; papers from landlord; letter from landlord = eviction; homelessness prevention; possession #housing,homelessness
says behind on rent; missed rent; owes landlord; cant pay rent; <cant> <pay> rent; rent too high; rent gone up; rent increase = rent arrears; discretionary housing payment; housing benefit #housing,money-debt
says <landlord> wont fix; <landlord> wont repair; <landlord> ignoring; landlord doesnt answer; nothing gets fixed; waiting for repair; council wont fix = disrepair; repairs; complaint; environmental health; ombudsman
says boiler broke; boiler broken; broken boiler; <no> hot water; heating broke; heating broken = disrepair; repairs; boiler; heating #housing,food-fuel
says roof leaking; ceiling fell; ceiling coming down; broken window; windows dont shut; rotten; electrics dodgy = disrepair; repairs; hazard
says rats; mice; cockroaches; bedbugs; bed bugs; infestation; fleas; maggots = pest control; infestation; environmental health; disrepair
says <cant> get upstairs; <cant> manage stairs; <cant> get in bath; <cant> use bath; <cant> get up stairs; <cant> get to toilet; sleeping downstairs; bed in lounge; sleeping on sofa since = adaptations; occupational therapist; disabled facilities grant; stairlift #housing,disability-sensory
says upstairs flat no lift; lift broken; stuck upstairs; top floor; fourth floor; trapped in flat = medical priority; housing transfer; accessible; adaptations
says too small; <child> sharing room; all in one bedroom; sleeping in living room; one bedroom five = overcrowding; housing register; transfer #housing,families-perinatal
says on the list years; waiting years council; bidding = housing register; allocations; priority band; medical evidence
says neighbours from hell; neighbour shouting; neighbour banging; noisy upstairs; loud music; neighbour threatening = antisocial behaviour; neighbour; noise; mediation
says wants to move; needs to move; move area; swap house; get out of area = transfer; mutual exchange; housing register; move
says locks changed; changed locks; landlord came in; landlord lets himself in; landlord threatening; landlord harassing; threw stuff out = illegal eviction; harassment; tenancy relations #housing,legal
says <no> furniture; <no> carpets; <no> cooker; <no> bed; <no> washing machine; sleeping on floor; empty flat; nothing in flat = furniture; household goods; local welfare; grant; white goods #housing,money-debt
says keep <home> safe; trip hazards; needs rails; handrail; key safe; handyman = handyperson; home safety; adaptations; key safe #housing,later-life
says service charge; leaseholder; lease = leasehold advice; service charge
says bedroom tax; spare room; under occupying = bedroom tax; under occupation; discretionary housing payment #housing,benefits
says caravan; mobile home; park home; boat; houseboat; site fees = park home; mobile home; mooring
slip accomodation; acommodation; accommadation; accomadation = accommodation
slip tennancy; tenacy; tenency = tenancy
slip tennant; tenent; tennent = tenant
slip landord; lanlord; landloard = landlord
slip evition; evicton; eviciton; eviksion = eviction
slip repossesion; reposession; repossion = repossession
slip mold; moldy; mouldy; mouldey = mould
slip adaption; adaptions; adaptaion = adaptations
slip facilties; facilites; facilitys = facilities`,
  ),
  ...readEntries(
    ['homelessness'],
    `abbr HRA = homelessness reduction act; homelessness duty
abbr TA = temporary accommodation; bed and breakfast
abbr B&B = bed and breakfast; temporary accommodation
abbr NFA = no fixed abode; homeless
abbr SWEP = severe weather emergency protocol; cold weather; night shelter
abbr PHP = personalised housing plan
abbr DTR = duty to refer; homelessness referral
abbr HPT = homelessness prevention team; housing options
abbr RSI = rough sleeping initiative; outreach
same homeless; homelessness; no fixed abode; nowhere to live; roofless
same rough sleeping; sleeping rough; street homeless; on the streets
same sofa surfing; staying with friends; sofa surfer; hidden homeless
same temporary accommodation; bed and breakfast; hostel; interim accommodation
same night shelter; hostel; emergency bed; cold weather shelter
same housing options; homelessness team; homelessness prevention
near priority need; intentionally homeless; local connection; duty to refer; housing options
near streetlink; outreach; rough sleeping
near supported housing; hostel; move on; housing first
says <throw> out; <throw> her out; <throw> him out; asked to leave; told to leave; thrown on street; put out; mum wants <child> out; parents <throw> out = homeless; homelessness; housing options; emergency accommodation
says nowhere to go; nowhere to <sleep>; nowhere to live; <no> bed tonight; <no> place to <sleep>; <no> place to go; <no> roof; out on her ear; bed for the night; needs bed tonight = homeless; emergency accommodation; night shelter; housing options; rough sleeping
says <sleep> car; <sleep> van; <sleep> tent; <sleep> park; <sleep> doorway; <sleep> bench; <sleep> garage; <sleep> shed; <sleep> streets; <sleep> outside; living in car; living in van; living in tent = rough sleeping; homeless; outreach; street homeless
says <sleep> sofa; <sleep> sofas; <sleep> floor; mates sofa; friends sofa; mates floor; going round mates; couch surfing; dossing; crashing at = sofa surfing; homeless; hidden homeless
says evicted tonight; evicted today; bailiffs tomorrow; out tomorrow; out by friday; homeless tomorrow; homeless tonight; homeless today = homelessness; emergency accommodation; housing options; priority need
says council turned away; council wont help; council said no; council says intentional; made herself homeless; made himself homeless; not priority; <no> local connection = homelessness decision; review; priority need; intentionally homeless; local connection; shelter
says one room hotel; travelodge; hotel room family; stuck in hotel; in a b and b; moved miles away; temp accom = temporary accommodation; unsuitable accommodation; bed and breakfast
says <sleep> with dog; dog hostel; wont leave dog; pets hostel = hostel that takes pets; homeless; pet friendly
says out of prison; leaving prison; released prison; just out of jail; probation nowhere = prison leaver; homeless; probation; accommodation #homelessness,legal
says discharged nowhere; hospital discharge homeless; ward nowhere to go = hospital discharge; homeless; duty to refer
says left care; care leaver; aged out; leaving care = care leaver; personal adviser; homeless; leaving care team
says shower for homeless; somewhere to wash; wash clothes; day centre homeless; hot meal homeless = day centre; homeless; showers; outreach
says <no> address gp; <no> address register; register doctor homeless = no fixed abode; register with gp; homeless health
slip homless; homelss; homeles; hommeless = homeless
slip temporay; temporry; tempory = temporary
slip hostle; hostal = hostel`,
  ),
  ...readEntries(
    ['hoarding'],
    `abbr CIR = clutter image rating; hoarding
same hoarding; hoarder; clutter; cluttered; compulsive acquiring
same deep clean; blitz clean; house clearance; decluttering
near self neglect; hoarding; squalor
near fire safety visit; safe and well visit; fire risk; fire service
says <cant> get in door; <cant> see floor; <cant> move for stuff; <cant> throw anything away; <cant> bin anything; wont throw away; wont let go; keeps everything; saves everything; piled up; stuff everywhere; floor to ceiling; rooms full; house full; newspapers piled; boxes to ceiling; goat trails; tripping over stuff = hoarding; clutter; clutter image rating; self neglect
says filthy <home>; <home> filthy; house a state; house in a state; dirty house; smelly house; rubbish everywhere; rubbish piling; bags of rubbish; animal mess; cat mess; rotting food = self neglect; hoarding; environmental health; deep clean #hoarding,safeguarding-adult
says too many cats; loads of cats; animals everywhere; dogs everywhere = animal hoarding; hoarding; rspca
says fire hazard; blocked exits; blocked stairs; fire brigade; smoke alarm = fire safety visit; fire risk; home fire safety
says clear the house; clear out; tidy up help; declutter; sort house out = declutter; hoarding; clearance
says collects; collecting; buys on ebay; parcels unopened; shopping bags everywhere = hoarding; acquiring; compulsive buying @0.4
slip hording; horder; hoardin; hordeing; hoading = hoarding
slip clutterd; cluter; cluttred = clutter`,
  ),
];
