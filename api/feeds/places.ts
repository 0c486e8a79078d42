// Where a service is and how one gets in: locations of every shape. A point outside the country is dropped, never guessed.
import { type FedContact, type FedPlace, recordLimits, type Warn } from './record.ts';
import { type Fields, isFields, listAt, toEmail, toLine, toPhone, toPoint, toPostcode } from './tidy.ts';

const locationsOf = (service: Fields): Fields[] => [
  ...listAt(service, 'service_at_locations').flatMap((at) => (isFields(at.location) ? [at.location] : [])),
  ...listAt(service, 'locations'),
];

export function toPlaces(service: Fields, warn: Warn): FedPlace[] {
  const places = locationsOf(service).map((location): FedPlace => {
    const point = toPoint(location.latitude, location.longitude);
    if (point === null && (location.latitude ?? null) !== null) warn('point-outside');
    const [address] = listAt(location, 'addresses', 'physical_addresses');
    const lines = [address?.attention, address?.address_1, address?.city]
      .map((line) => toLine(line, 140))
      .filter((line) => line !== null);
    const access = listAt(location, 'accessibility', 'accessibility_for_disabilities')
      .flatMap((one) => [one.description ?? one.accessibility, one.details])
      .map((words) => toLine(words, 240))
      .filter((words) => words !== null);
    return {
      name: toLine(location.name, 200),
      address: lines.length === 0 ? null : lines.join(', ').slice(0, 300),
      postcode: toPostcode(address?.postal_code),
      access: access.length === 0 ? null : [...new Set(access)].join(' ').slice(0, 500),
      latitudeMicro: point?.latitude ?? null,
      longitudeMicro: point?.longitude ?? null,
    };
  });
  return places
    .filter((place) => Object.values(place).some((value) => value !== null))
    .slice(0, recordLimits.placesMax);
}

/** Numbers hang on the service, on a contact or on a location, as the version of the standard has it. */
export function toContacts(service: Fields): FedContact[] {
  const phoneOf = (phone: Fields, label: string | null): FedContact => ({
    label: label ?? toLine(phone.description, 120),
    phone: toPhone(phone.number),
    email: null,
  });
  const found = [
    ...listAt(service, 'phones').map((phone) => phoneOf(phone, null)),
    ...listAt(service, 'contacts').flatMap((contact) => {
      const label = toLine(contact.title ?? contact.department ?? contact.name, 120);
      const phones = listAt(contact, 'phones').map((phone) => phoneOf(phone, label));
      const email = toEmail(contact.email);
      return email === null ? phones : [...phones, { label, phone: null, email }];
    }),
    ...locationsOf(service).flatMap((location) =>
      listAt(location, 'phones').map((phone) => phoneOf(phone, toLine(location.name, 120))),
    ),
  ].filter((contact) => contact.phone !== null || contact.email !== null);
  const seen = new Set<string>();
  return found
    .filter((contact) => {
      const key = contact.email ?? String(contact.phone).replaceAll(/\D/g, '');
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, recordLimits.contactsMax);
}
