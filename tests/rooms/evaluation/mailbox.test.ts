// The letter box of a trial: the last letters, newest first, as words and links and nothing else.
import { expect, it } from 'vitest';
import { makeMailbox } from '#api/evaluation/start/mailbox.ts';

const letter = (number: number, text = 'Open it:\nhttp://localhost:4680/to/chases\n') => ({
  id: `id-${number}`,
  to: 'sarah@example.org',
  subject: `Peer Hub: letter ${number}`,
  text,
});

it('shows what would have been sent', async () => {
  const { mailer, draw } = makeMailbox();
  expect(draw()).toContain('None yet.');
  await mailer.send(letter(1));
  expect(draw()).toContain('To sarah@example.org');
  expect(draw()).toContain('<a href="http://localhost:4680/to/chases">');
  expect(draw()).not.toContain('None yet.');
});

it('keeps the last twenty, and draws no mark of a letter as a mark of the page', async () => {
  const { mailer, draw } = makeMailbox();
  for (let number = 1; number <= 25; number++) await mailer.send(letter(number));
  expect(draw().match(/<article>/g)).toHaveLength(20);
  expect(draw()).not.toContain('letter 5<');
  await mailer.send(letter(26, '<script>alert(1)</script> "quoted" & more'));
  expect(draw()).not.toContain('<script>');
});
