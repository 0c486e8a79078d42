// What sending stands on; the clock hands it in.
import type { Config } from '#api/config.ts';
import type { Database } from '#api/database/index.ts';
import type { Log } from '#api/log.ts';
import type { Mailer } from '#api/mail/letter.ts';

export type Sending = {
  db: Database;
  clock: () => Date;
  config: Pick<Config, 'secret' | 'publicUrl' | 'isEvaluation' | 'isProduction'>;
  mailer: Mailer | null;
  log: Log;
};
