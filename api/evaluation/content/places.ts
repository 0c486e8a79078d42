// The invented county: three areas with whom to ring there, and eight organisations. No such place exists, and every
// number is from the ranges that Ofcom keeps for drama, so a trial call reaches nobody.
import type { Area, AreaContact, Organisation } from './types.ts';

const day = 'Monday to Friday, 8.45am to 5pm, not bank holidays';
const night = 'Evenings, nights, weekends and bank holidays';
const always = 'Day and night';

type Lines = {
  adult: string;
  child: string;
  night: string;
  supervisor: string;
  housing: string;
  care: string;
  crisis: string;
  substances: string;
  welfare: string;
};

/** Councils run one adult and one child line for the day and an emergency duty team for the rest. */
function contactsOf(area: string, lines: Lines) {
  const contact = (
    role: AreaContact['role'],
    when: AreaContact['when'],
    name: string,
    phone: string,
    hours = when === 'in-hours' ? day : night,
  ) => ({ key: `${area}-${role}-${when}`, role, when, name, phone, hours });
  return [
    contact('safeguarding-adult', 'in-hours', 'Adult safeguarding team', lines.adult),
    contact('safeguarding-adult', 'out-of-hours', 'Emergency duty team (adults)', lines.night),
    contact('safeguarding-child', 'in-hours', 'Children’s front door', lines.child),
    contact('safeguarding-child', 'out-of-hours', 'Emergency duty team (children)', lines.night),
    contact('supervisor-line', 'in-hours', 'Supervisor on duty', lines.supervisor),
    contact('housing-options', 'in-hours', 'Housing options team', lines.housing),
    contact('housing-options', 'out-of-hours', 'Emergency duty team (housing)', lines.night),
    contact('adult-social-care', 'in-hours', 'Adult social care', lines.care),
    contact('adult-social-care', 'out-of-hours', 'Emergency duty team (adults)', lines.night),
    contact('crisis-team', 'in-hours', 'Mental health crisis team', lines.crisis, always),
    contact('drug-alcohol-service', 'in-hours', 'Drug and alcohol service', lines.substances),
    contact('welfare-fund', 'in-hours', 'Local welfare fund', lines.welfare),
  ];
}

export const areas: readonly Area[] = [
  {
    key: 'harrowmere',
    name: 'Harrowmere',
    deprivationDecile: 2,
    contacts: contactsOf('harrowmere', {
      adult: '01632 960101',
      child: '01632 960102',
      night: '01632 960103',
      supervisor: '07700 900101',
      housing: '01632 960104',
      care: '01632 960105',
      crisis: '01632 960106',
      substances: '01632 960107',
      welfare: '01632 960108',
    }),
  },
  {
    key: 'pellhaven',
    name: 'Pellhaven Coast',
    deprivationDecile: 4,
    contacts: contactsOf('pellhaven', {
      adult: '01632 960201',
      child: '01632 960202',
      night: '01632 960203',
      supervisor: '07700 900201',
      housing: '01632 960204',
      care: '01632 960205',
      crisis: '01632 960206',
      substances: '01632 960207',
      welfare: '01632 960208',
    }),
  },
  {
    key: 'brindlemoor',
    name: 'Brindlemoor Villages',
    deprivationDecile: 7,
    contacts: contactsOf('brindlemoor', {
      adult: '01632 960301',
      child: '01632 960302',
      night: '01632 960303',
      supervisor: '07700 900301',
      housing: '01632 960304',
      care: '01632 960305',
      crisis: '01632 960306',
      substances: '01632 960307',
      welfare: '01632 960308',
    }),
  },
];

export const organisations: readonly Organisation[] = [
  { key: 'harrowmere-pcn', name: 'Harrowmere Central PCN', kind: 'PCN', area: 'harrowmere' },
  { key: 'pellhaven-pcn', name: 'Pellhaven Coast PCN', kind: 'PCN', area: 'pellhaven' },
  { key: 'brindlemoor-pcn', name: 'Brindlemoor Rural PCN', kind: 'PCN', area: 'brindlemoor' },
  { key: 'lanternfield', name: 'Lanternfield Surgery', kind: 'practice', area: 'harrowmere' },
  { key: 'advice-partnership', name: 'Fernshire Advice Partnership', kind: 'VCSE', area: 'harrowmere' },
  { key: 'good-company', name: 'Good Company Pellhaven', kind: 'VCSE', area: 'pellhaven' },
  { key: 'county-council', name: 'Fernshire County Council', kind: 'council', area: 'harrowmere' },
  { key: 'training-hub', name: 'Fernshire Training Hub', kind: 'other', area: 'brindlemoor' },
];
