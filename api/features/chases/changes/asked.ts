// What was asked, as a digest that only we can make: it rests beside the change and must not help anybody guess.
import { createHmac } from 'node:crypto';

export const hashOf = (secret: string, deed: string, ask: object): string =>
  createHmac('sha256', secret)
    .update(`chase\n${deed}\n${JSON.stringify(Object.entries(ask).sort(([a], [b]) => (a < b ? -1 : 1)))}`)
    .digest('hex');
