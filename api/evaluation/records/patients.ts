// The list of demo patients, and every string of theirs that must never leave the page. Tests plant by opening a
// record and then search messages, storage, requests and log lines for these strings.
import { dorothy, tunde, zuzanna } from './patients-one.ts';
import { fergal, nasreen } from './patients-two.ts';
import type { DemoPatient } from './types.ts';

export const demoPatients: readonly DemoPatient[] = [dorothy, tunde, zuzanna, fergal, nasreen];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `14-Mar-1958`, the date form of the NHS Common User Interface. */
export function toBannerDate(iso: string) {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}-${months[Number(month) - 1]}-${year}`;
}

/** Whole years between two ISO dates. */
export function ageOn(born: string, today: string) {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5, 10) < born.slice(5, 10) ? years - 1 : years;
}

/** What a banner says, in any of its styles and shapes: the engine is told it and must remove it wherever it is repeated. */
export function bannerIdentifiers(patient: DemoPatient): string[] {
  const [year = '', month = '', day = ''] = patient.born.split('-');
  const unspaced = patient.nhsNumber.replaceAll(' ', '');
  return distinct([
    patient.given,
    patient.surname,
    patient.surname.toUpperCase(),
    ...(patient.middle ? [patient.middle] : []),
    ...(patient.preferred ? [patient.preferred] : []),
    patient.nhsNumber,
    unspaced,
    patient.nhsNumber.replaceAll(' ', '-'),
    patient.born,
    toBannerDate(patient.born),
    `${day}/${month}/${year}`,
    `${day}.${month}.${year}`,
    patient.street,
    patient.postcode,
    ...patient.phones.flatMap((phone) => [phone, phone.replaceAll(' ', '')]),
  ]);
}

/** Everything that identifies: the banner, and what only the notes say (relatives, staff, e-mail, other numbers). */
export function plantedIdentifiers(patient: DemoPatient): string[] {
  const surnameParts = patient.surname.split('-');
  return distinct([
    ...bannerIdentifiers(patient),
    ...surnameParts,
    ...patient.otherForms,
    ...patient.otherIdentifiers,
    patient.email,
    patient.localNumber,
    ...patient.gp.split(' ').slice(1),
    ...patient.relatives.flatMap(({ name, phone }) => [
      ...name.split(' ').filter((word) => !/^(?:Mr|Mrs|Ms|Miss|Dr)$/.test(word)),
      ...(phone ? [phone, phone.replaceAll(' ', '')] : []),
    ]),
  ]);
}

function distinct(values: string[]) {
  return [...new Set(values)];
}
