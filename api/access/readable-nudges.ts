// Texts of nudges: none of them is written by a person for others. The part of `readable-kinds.ts` that is about them.
const listed = 'One of a fixed list, checked by the table.';

export const notReadableOfNudges: Readonly<Record<string, string>> = {
  'nudge.kind': listed,
  'nudge.subject': 'Which post, chase or case it is about: an id, and of a chase its day.',
  'nudge_address.fault': listed,
  'nudge_address.sealed': 'Where somebody wants to be told, sealed; shown to its owner alone.',
  'nudge_address.state': listed,
  'nudge_address.way': listed,
  'nudge_choice.kinds': listed,
  'nudge_choice.rhythm': listed,
  'nudge_choice.ways': listed,
  'nudge_offer.day': 'Made by the program.',
  'nudge_sending.content': listed,
  'nudge_sending.fault': listed,
  'nudge_sending.state': listed,
  'nudge_sending.way': listed,
};
