// The screens of the toolkit and its papers, by the words in their addresses. No address says where a person stands: addresses lie in
// the history.
export const toolkitScreens = [
  'start',
  'guide',
  'stages',
  'cards',
  'roles',
  'leaflet',
  'send',
  'practise',
  'record',
] as const;
export type ToolkitScreen = (typeof toolkitScreens)[number];

export const papers = ['guide', 'cards', 'name-cards', 'roles', 'leaflet', 'send', 'plan'] as const;
export type Paper = (typeof papers)[number];
