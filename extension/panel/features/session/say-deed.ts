// One line of the trail as a sentence: what one did oneself, and what an administrator did to one.
import type { Role } from '#shared/basics/lists.ts';
import type { TrailDeed } from '#shared/contract/session.ts';
import { words } from './messages.ts';

const said = words.trail;

export function sayDeed({ deed, toMe }: Pick<TrailDeed, 'deed' | 'toMe'>): string {
  if (toMe === undefined) return said.deeds[deed] ?? said.other;
  if (deed === 'roles-changed') return sayRoles(toMe) ?? said.other;
  return said.toMe[deed] ?? said.other;
}

function sayRoles({ given, taken }: { given: readonly Role[]; taken: readonly Role[] }): string | null {
  const [gave, took] = [given, taken].map((some) => named(some));
  if (gave && took) return said.gaveAndTook(gave, took);
  if (gave) return said.gave(gave);
  return took ? said.took(took) : null;
}

/** `the role of host`, `the roles of host and curator`; empty for none. */
function named(some: readonly Role[]): string {
  const names = some.map((role) => said.roles[role]);
  const last = names.pop();
  if (last === undefined) return '';
  return names.length === 0 ? `the role of ${last}` : `the roles of ${names.join(', ')} and ${last}`;
}
