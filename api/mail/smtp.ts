// A mailer that speaks SMTP to the server of the configuration: encrypted, within limits of time, one letter at a time.
import { createTransport } from 'nodemailer';
import type { MailConfig } from '#api/config.ts';
import { type Letter, type Mailer, MailFault, type MailFaultCode } from './letter.ts';

export const mailLimits = {
  /** All of one letter. */
  letterMs: 30_000,
  connectMs: 10_000,
  silenceMs: 15_000,
  /** How long a server that was away is left alone. */
  restMs: 60_000,
} as const;

type Parts = { clock: () => Date; limits?: Partial<Record<keyof typeof mailLimits, number>> };

export function makeSmtpMailer(config: MailConfig, { clock, limits }: Parts): Mailer {
  const { letterMs, connectMs, silenceMs, restMs } = { ...mailLimits, ...limits };
  const { host, port, isEncryptedFromStart, mustEncrypt, login, from } = config;
  const transport = createTransport({
    host,
    port,
    secure: isEncryptedFromStart,
    requireTLS: mustEncrypt && !isEncryptedFromStart,
    ignoreTLS: !mustEncrypt,
    ...(login === null ? {} : { auth: { user: login.name, pass: login.password } }),
    tls: { minVersion: 'TLSv1.2' as const, rejectUnauthorized: true },
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  let restsUntilMs = 0;
  const domain = from.slice(from.lastIndexOf('@') + 1);

  async function send({ id, to, subject, text, unsubscribe }: Letter): Promise<void> {
    if (clock().getTime() < restsUntilMs) throw new MailFault('server-away', true);
    const patience = AbortSignal.timeout(letterMs);
    try {
      await transport.sendMail({
        from: { name: 'Peer Hub', address: from },
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        date: clock(),
        signal: patience,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          ...(unsubscribe === undefined
            ? {}
            : {
                'List-Unsubscribe': `<${unsubscribe}>`,
                'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
              }),
        },
      });
    } catch (error) {
      const code = faultOf(error, patience.aborted);
      if (code === 'server-away' || code === 'too-slow') restsUntilMs = clock().getTime() + restMs;
      throw new MailFault(code);
    }
  }
  return { send };
}

type Told = { code?: string; originalCode?: string; responseCode?: number; command?: string };
/** What the machine calls a certificate that proves nothing, or a conversation that is not TLS. */
const unproven = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|HOSTNAME/;

/** The library's error holds addresses and what the server said; its code alone goes on. */
function faultOf(error: unknown, wasSlow: boolean): MailFaultCode {
  if (wasSlow) return 'too-slow';
  const { code, originalCode, responseCode = 0, command } = error as Told;
  if (code === 'ETLS' || code === 'EREQUIRETLS' || unproven.test(originalCode ?? '')) return 'not-safe';
  // A wrong password is ours to mend, not the letter's fault: it waits.
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'try-later';
  if (responseCode >= 400 && responseCode < 500) return 'try-later';
  if (responseCode >= 500) return command === 'RCPT TO' ? 'recipient-refused' : 'refused';
  if (code === 'ETIMEDOUT') return 'too-slow';
  if (code === 'EENVELOPE') return 'recipient-refused';
  return 'server-away';
}
