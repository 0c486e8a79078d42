// The options page: sites, the service's address, the keys. It works signed out, because signing in needs the address.
import { useState } from 'react';
import {
  createToasts,
  Heading,
  PageTitle,
  Screen,
  Stack,
  SummaryList,
  Text,
  ToastRegion,
} from '#extension/kit/index.ts';
import { ApiAddress } from './ApiAddress.tsx';
import { words } from './messages.ts';
import { Sites } from './Sites.tsx';
import { useOptions } from './use-options.ts';

export function OptionsPage() {
  const options = useOptions();
  const [toasts] = useState(createToasts);
  const say = (sentence: string) => void toasts.show(sentence);
  return (
    <>
      <Screen>
        <Stack gap="section">
          <PageTitle lead={words.lead}>{words.title}</PageTitle>
          {options && (
            <>
              <Sites sites={options.sites} say={say} />
              <ApiAddress
                // A policy that arrives late replaces what stands in the box.
                key={options.apiAddress}
                apiAddress={options.apiAddress}
                apiAddressFrom={options.apiAddressFrom}
                say={say}
              />
              <Packs keys={options.packKeys} from={options.packKeysFrom} />
              <Keys ask={options.askKey} open={options.openKey} crisis={options.crisisKey} />
            </>
          )}
        </Stack>
      </Screen>
      <ToastRegion toasts={toasts} />
    </>
  );
}

/** With which keys crisis steps are checked: an organisation's own, or the one that was learnt. */
function Packs({ keys, from }: { keys: readonly string[]; from: 'policy' | 'learnt' | 'none' }) {
  return (
    <Stack as="section" aria-labelledby="packs">
      <Heading level={2} id="packs">
        {words.packs.heading}
      </Heading>
      <Text tone="muted">{words.packs.from[from]}</Text>
      {from !== 'none' && (
        <SummaryList
          rows={[
            {
              id: 'packs',
              label: words.packs.label,
              value: keys.map(words.packs.key).join(', ') || words.packs.noKey,
            },
          ]}
        />
      )}
    </Stack>
  );
}

type KeysProps = Record<'ask' | 'open' | 'crisis', string | undefined>;

function Keys({ ask, open, crisis }: KeysProps) {
  return (
    <Stack as="section" aria-labelledby="keys">
      <Heading level={2} id="keys">
        {words.keys.heading}
      </Heading>
      <SummaryList
        rows={[
          { id: 'ask', label: words.keys.ask, value: ask ?? words.keys.none },
          { id: 'open', label: words.keys.open, value: open ?? words.keys.none },
          { id: 'crisis', label: words.keys.crisis, value: crisis ?? words.keys.none },
        ]}
      />
      <Text tone="muted">{words.keys.change}</Text>
    </Stack>
  );
}
