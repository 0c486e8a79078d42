// Where the service is. A managed policy wins and is shown as such; otherwise the person may set it.
import { type FormEvent, useState } from 'react';
import { Button, Heading, Row, Stack, SummaryList, Text, TextField } from '#extension/kit/index.ts';
import { toApiAddress } from '#extension/platform/api-address.ts';
import { saveApiAddress } from '#extension/platform/configuration.ts';
import { words } from './messages.ts';
import type { Options } from './use-options.ts';

type Props = Pick<Options, 'apiAddress' | 'apiAddressFrom'> & { say: (sentence: string) => void };

export function ApiAddress({ apiAddress, apiAddressFrom, say }: Props) {
  const [typed, setTyped] = useState(apiAddress);
  const [error, setError] = useState<string>();

  function save(event: FormEvent) {
    event.preventDefault();
    const address = toApiAddress(typed);
    if (!address) return setError(words.api.refused);
    setError(undefined);
    setTyped(address);
    void saveApiAddress(address).then(() => say(words.api.saved));
  }

  return (
    <Stack as="section" aria-labelledby="api">
      <Heading level={2} id="api">
        {words.api.heading}
      </Heading>
      <Text tone="muted">{words.api.from[apiAddressFrom]}</Text>
      {apiAddressFrom === 'policy' ? (
        <SummaryList rows={[{ id: 'address', label: words.api.label, value: apiAddress }]} />
      ) : (
        <form onSubmit={save} noValidate>
          <Stack>
            <TextField
              label={words.api.label}
              hint={words.api.hint}
              error={error}
              value={typed}
              onChange={setTyped}
              inputMode="url"
              autoComplete="off"
              spellCheck="false"
            />
            <Row>
              <Button type="submit">{words.api.save}</Button>
            </Row>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
