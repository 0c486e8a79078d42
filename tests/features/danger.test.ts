// Words that speak of danger now are noticed on the device, common history and denials are not, and who to call is checked data.
import { describe, expect, test } from 'vitest';
import { findDanger } from '#shared/next-steps/danger.ts';
import { contactsShownMax, everyDangerContact, whoToCall } from '#shared/next-steps/danger-contacts.ts';

const kindsIn = (text: string) => findDanger(text).map((found) => found.kind);

const speaks: [string, string][] = [
  ['She told me she wants to end her life tonight.', 'suicide'],
  ['He doesn’t want to be here any more', 'suicide'],
  ['says the kids are better off without him', 'suicide'],
  ['may be suicidal, not sure what to do', 'suicide'],
  ['she has been cutting herself again', 'suicide'],
  ['HE HAS TAKEN AN OVERDOSE', 'life'],
  ['She has not been picking up; neighbour says he is not breathing', 'life'],
  ['her husband hit her last night', 'domestic-abuse'],
  ['she is frightened to go home', 'domestic-abuse'],
  ['the ex is threatening to kill her', 'violence'],
  ['The baby was left alone all day', 'child'],
  ['her son keeps stealing from her, the neighbour too', 'adult'],
  ['his carer is hitting him', 'adult'],
  ['I think he was trafficked', 'slavery'],
  ['she is hearing voices telling her things', 'mental-health'],
  ['he said he wants to end it', 'suicide'],
  ['she dosent want to be here', 'suicide'],
  ['everyone would be better without me, he says', 'suicide'],
  ['found a goodbye letter', 'suicide'],
  ['he has got a rope', 'suicide'],
  ['pills saved up in the drawer', 'suicide'],
  ['shes on the bridge', 'suicide'],
  ['taken loads of paracetamol', 'life'],
  ['she took 30 tablets', 'life'],
  ['the patient pulled a knife', 'violence'],
  ['he had her by the throat', 'domestic-abuse'],
  ['his hands round her neck', 'domestic-abuse'],
  ['he is hitting her again', 'domestic-abuse'],
];

describe('danger', () => {
  test.each(speaks)('%s speaks of it', (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  test.each([
    'No thoughts of suicide, low in mood since the move.',
    'Denies any suicidal ideas.',
    'Wants to join a walking group and needs a bus pass.',
    'Damp in the bedroom, landlord does not answer.',
    'Her memory is worse and she worries about the gas bill.',
    'She wants to end it with him and needs somewhere to go.',
    'He doesn’t want to live there any more because of the damp.',
    'Took two tablets for her headache.',
    'Works on the railway, lives by the bridge on the canal.',
    'She manages better without him.',
    'Does not want to go on the course.',
    '',
  ])('%s does not', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('a denial of one thing does not hide another', () => {
    expect(kindsIn('No thoughts of suicide, but her partner hits her.')).toEqual(['domestic-abuse']);
  });

  test('places are those of the text as typed', () => {
    const text = 'Today:\nshe said she wants   to DIE.'.replace('   ', ' ');
    const [found] = findDanger(text);
    expect(text.slice(found?.start, found?.end)).toBe('wants to DIE');
  });

  test('it is quick on the longest text', () => {
    expect(findDanger('the landlord and the partner and the carer said '.repeat(4_000))).toEqual([]);
  });
});

describe('who to call', () => {
  test('999 stands first, nobody stands twice, and it stays short', () => {
    const shown = whoToCall(['life', 'suicide', 'domestic-abuse', 'child']);
    expect(shown[0]?.key).toBe('emergency');
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length).toBeLessThanOrEqual(contactsShownMax);
    expect(whoToCall([])).toEqual([]);
  });

  test('each contact carries its source, when it was checked, and when it must be checked again', () => {
    for (const contact of everyDangerContact) {
      expect(contact.source).not.toBe('');
      expect(contact.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(contact.reviewBy > contact.checkedOn).toBe(true);
    }
  });

  test('a number is digits and spaces, so that what is dialled is what is shown', () => {
    for (const { number } of everyDangerContact) if (number !== null) expect(number).toMatch(/^[0-9 ]+$/);
  });
});
