// Whom to ring at a service, in the order in which one would. Public numbers alone.
import type { Service } from '#shared/contract/directory.ts';

/** The number that peers gave stands first; the same number twice is one line. */
export function numbersOf({ name, phone, askFor, contacts }: Service) {
  const given = contacts.filter((one) => one.phone !== null);
  const digits = (text: string) => text.replace(/\D/g, '');
  const first = phone === null ? [] : [{ label: askFor ?? labelOf(phone), phone }];
  const others = given.flatMap((one) =>
    one.phone !== null && (phone === null || digits(one.phone) !== digits(phone))
      ? [{ label: one.label, phone: one.phone }]
      : [],
  );
  function labelOf(number: string) {
    return given.find((one) => one.phone !== null && digits(one.phone) === digits(number))?.label ?? null;
  }
  return [...first, ...others].map((one) => ({ ...one, label: one.label ?? name }));
}
