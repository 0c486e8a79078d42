// What must survive stripping wherever one writes: the helplines that we ourselves tell people to call (decision 9).
import { everyDangerContact } from '#shared/next-steps/danger-contacts.ts';
import type { Keep } from '#shared/stripping/types.ts';

export const keepAlways: Keep = {
  phrases: everyDangerContact.map((contact) => contact.name),
  phones: everyDangerContact.flatMap((contact) => contact.number ?? []),
};
