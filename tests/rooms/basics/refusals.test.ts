// Every refusal has a sentence: what happened and what to do, in plain words, without a code.
import { describe, expect, it } from 'vitest';
import { Refusal, refusalCodes, refuse } from '#shared/basics/refusals.ts';
import { refusalWords, wordsFor } from '#shared/contract/words.ts';

describe('a refusal', () => {
  it.each(refusalCodes)('%s is said in a sentence', (code) => {
    const words = wordsFor(code);
    expect(words).toMatch(/^[A-Z].*[.!?]$/);
    expect(words.length).toBeLessThanOrEqual(160);
    expect(words).not.toMatch(/error|invalid|failed|null|undefined|\bcode\b/i);
    if (code.includes('-')) expect(words).not.toContain(code);
  });

  it('has no sentence that no refusal uses', () => {
    expect(Object.keys(refusalWords).sort()).toEqual([...refusalCodes].sort());
  });

  it('carries a code and offsets, and nothing of the text', () => {
    const thrown = refuse('still-identifies', [{ path: 'body', kind: 'NHS_NUMBER', start: 0, end: 12 }]);
    expect(thrown).toBeInstanceOf(Refusal);
    expect(thrown.message).toBe('still-identifies');
    expect(thrown.findings).toHaveLength(1);
  });
});
