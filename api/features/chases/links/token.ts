// The secret in a chase link: 256 bits made from a random id and the secret of the installation, so that neither the database
// nor the secret alone can make it, and the same link can be shown again although only its digest rests.
import { createHmac } from 'node:crypto';

export const linkPath = '/handover';

/** Long enough for a waiting list and twelve weeks of support. */
export const linkDays = 180;

export const tokenOf = (secret: string, linkId: string): string =>
  createHmac('sha256', secret).update(`chase-link\n${linkId}`).digest('base64url');

export const tokenPattern = /^[\w-]{43}$/;
