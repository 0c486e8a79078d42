// What a mailer takes, and how sending can fail. An address or a word of a letter is never in a fault.

export type Letter = {
  /** Stays the same however often it is sent. */
  id: string;
  to: string;
  subject: string;
  text: string;
  /** One click ends these letters; left out where it was asked for by hand. */
  unsubscribe?: string;
};

export type MailFaultCode =
  | 'server-away'
  | 'too-slow'
  | 'try-later'
  | 'recipient-refused'
  | 'refused'
  | 'not-safe';

export class MailFault extends Error {
  override readonly name = 'MailFault';
  readonly code: MailFaultCode;
  /** The server was not even asked, because it was away a moment ago: no attempt. */
  readonly isResting: boolean;
  constructor(code: MailFaultCode, isResting = false) {
    super(code);
    this.code = code;
    this.isResting = isResting;
  }
}

/** Resolves when a server has taken it; what becomes of it then is not known here. */
export type Mailer = { send: (letter: Letter) => Promise<void> };
