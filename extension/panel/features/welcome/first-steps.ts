// What is worth trying in the first month, in an order that can be followed. Ticked by hand: nobody counts what a newcomer does.
export const firstSteps = [
  'crisis',
  'supervision',
  'keepers',
  'channels',
  'question',
  'services',
  'module',
  'nudges',
] as const;

export type FirstStep = (typeof firstSteps)[number];
