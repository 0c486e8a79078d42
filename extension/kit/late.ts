// The kit's other door: pieces that only screens wear which are brought in later. What stands here is no part of the panel's first frame.
export * from './figures/BarTable.tsx';
export * from './paper/Paper.tsx';
