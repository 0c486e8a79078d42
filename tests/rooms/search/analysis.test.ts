// What documents are weighed by has a number, so that after an upgrade the clock knows which were weighed by an older one. Whoever changes the
// glossary, its families or how a text is weighed finds this red: raise `analysis` and write the new mark beside it.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shippedGlossary, wordClasses, wordFamilies } from '#shared/glossary/index.ts';
import { analysis } from '#shared/search/analysis.ts';
import { weighDocument } from '#shared/search/weigh-document.ts';

const probes = [
  'Mum has given up her job to look after him, and the blue badge form is beyond them both.',
  'He takes her wages and checks the phone; she sleeps in the car with the bairns since Tuesday.',
  'PIP MR refused; s21 notice; DHP; befriending at the library on Thursdays, 2 till 4.',
];

const markOf = () => {
  const told = [
    shippedGlossary.entries,
    [...wordClasses],
    wordFamilies,
    probes.map((text) => weighDocument([{ text, weight: 1 }], ['carers'])),
  ];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 12);
};

describe('the number of the analysis', () => {
  it('is raised with what documents are weighed by', () => {
    expect({ analysis, mark: markOf() }).toEqual({ analysis: 2, mark: '1703ebbed454' });
  });
});
