// What the clock and a trial's furnishing call of mentoring.
export { indexOfferAnew } from './index-offer.ts';
export { putOffer } from './put-offer.ts';
export { findOwnOffer } from './queries.ts';
