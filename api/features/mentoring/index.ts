// What a trial's furnishing calls of mentoring.
export { putOffer } from './put-offer.ts';
export { findOwnOffer } from './queries.ts';
