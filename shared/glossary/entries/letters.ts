// Letters that stand in referrals, minutes and messages of the field across all needs, from its own use.
import { readEntries } from '#shared/glossary/read-entries.ts';

export const letterEntries = readEntries(
  [],
  `abbr GRT = gypsy roma and traveller; traveller; traveller site #housing
abbr EHE = elective home education; home education; home schooling #families-perinatal
abbr EBSA = school avoidance; school refusal; emotionally based #families-perinatal
abbr SEN = special educational needs; SEND #families-perinatal
abbr SDQ = strengths and difficulties questionnaire; child mental health #families-perinatal
abbr YOT = youth offending team; youth justice #legal
abbr YJS = youth justice service; youth justice #legal
abbr ROTL = release on temporary licence; prison leaver #legal
abbr HDC = home detention curfew; tag; prison leaver #legal
abbr CRC = probation; prison leaver #legal
abbr MOJ = ministry of justice; court #legal
abbr DSAR = subject access request; data protection; records #legal
abbr CRHT = crisis team; home treatment team #mental-wellbeing
abbr HBTT = crisis team; home treatment team #mental-wellbeing
abbr NHSTT = talking therapies; counselling; IAPT #mental-wellbeing
abbr ASW = approved social worker; mental health act #mental-wellbeing
abbr ACT = acceptance and commitment therapy; therapy @0.4 #mental-wellbeing
abbr DBT = dialectical behaviour therapy; therapy #mental-wellbeing
abbr EMDR = trauma therapy; ptsd #mental-wellbeing
abbr LGBTQ = lgbt; gay; lesbian; trans; lgbt group #loneliness
abbr LGBT = lgbtq; gay; lesbian; trans; lgbt group #loneliness
abbr MIU = minor injuries unit; urgent care #long-term-condition
abbr UTC = urgent treatment centre; urgent care #long-term-condition
abbr MSK = musculoskeletal; back pain; joint pain #long-term-condition
abbr FCP = first contact physiotherapist; physio #long-term-condition
abbr PN = practice nurse; nurse @0.5 #long-term-condition
abbr OTC = over the counter; pharmacy #long-term-condition
abbr FFT = friends and family test; feedback @0.5
abbr QOF = practice targets; register
abbr DNAR = do not resuscitate; end of life; advance care plan #bereavement
abbr GSF = gold standards framework; end of life #bereavement
abbr TUG = timed up and go; falls #later-life
abbr FRAT = falls risk assessment; falls #later-life
abbr CES = community equipment service; equipment; aids #disability-sensory
abbr DFGs = disabled facilities grant; adaptations #disability-sensory
abbr DVPN = domestic violence protection notice; domestic abuse; police #domestic-abuse
abbr CDP = child disability payment; scotland #benefits
abbr SMP = statutory maternity pay; maternity pay #benefits
abbr MA = maternity allowance; maternity pay @0.4 #benefits
abbr LWA = local welfare assistance; crisis grant #money-debt
abbr SWF = scottish welfare fund; crisis grant #money-debt
abbr DAF = discretionary assistance fund; crisis grant; wales #money-debt
abbr NHSE = nhs england
abbr CIC = community interest company; voluntary organisation @0.5
abbr VCFSE = voluntary sector; voluntary organisation; charity
abbr PDR = appraisal; supervision #worker-wellbeing`,
);
