// What the person who typed the command wants: flags first, then the environment, then what suits a newcomer.
import { parseArgs } from 'node:util';
import { StartFault } from '#api/config.ts';

export type Wishes = {
  port: number;
  recordsPort: number;
  providerPort: number;
  data: string;
  /** A PostgreSQL made for trials. DATABASE_URL is not read: it may name one where real people are. */
  databaseUrl: string | null;
  browser: boolean;
};

export const usage =
  'npm start -- [--port 4680] [--records-port 4681] [--provider-port 4682] [--data .data] [--database-url postgres://…] [--no-browser]';

export function readWishes(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Wishes {
  const values = parse(args);
  return {
    port: toPort(values.port ?? environment.PEER_HUB_PORT ?? '4680', '--port'),
    recordsPort: toPort(
      values['records-port'] ?? environment.PEER_HUB_RECORDS_PORT ?? '4681',
      '--records-port',
    ),
    providerPort: toPort(
      values['provider-port'] ?? environment.PEER_HUB_PROVIDER_PORT ?? '4682',
      '--provider-port',
    ),
    data: values.data ?? environment.PEER_HUB_DATA ?? '.data',
    databaseUrl: values['database-url'] ?? environment.PEER_HUB_TRIAL_DATABASE_URL ?? null,
    browser: !(values['no-browser'] ?? environment.PEER_HUB_NO_BROWSER === '1'),
  };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        'records-port': { type: 'string' },
        'provider-port': { type: 'string' },
        data: { type: 'string' },
        'database-url': { type: 'string' },
        'no-browser': { type: 'boolean' },
      },
    });
    return values;
  } catch {
    throw new StartFault(`This is not understood. It goes like this: ${usage}`);
  }
}

function toPort(typed: string, flag: string): number {
  const port = Number(typed);
  if (typed.trim() === '' || !Number.isInteger(port) || port < 1 || port > 65_535)
    throw new StartFault(`${flag} must be a port: a whole number from 1 to 65535.`);
  return port;
}
