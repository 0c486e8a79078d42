// The sites where the floating button may appear: listed, added by the browser's own question, removed.
import { type FormEvent, useState } from 'react';
import {
  Button,
  Caption,
  Heading,
  Row,
  Stack,
  SummaryList,
  Tag,
  Text,
  TextField,
} from '#extension/kit/index.ts';
import { saveSites } from '#extension/platform/configuration.ts';
import { giveUpSite, requestSite } from '#extension/platform/permissions.ts';
import { words } from './messages.ts';
import { toSiteName, toSitePattern } from './site-pattern.ts';
import type { Site } from './use-options.ts';

type Props = { sites: Site[]; say: (sentence: string) => void };

const own = (sites: Site[]): string[] =>
  sites.filter((site) => site.from === 'person').map((site) => site.pattern);

export function Sites({ sites, say }: Props) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();

  function add(event: FormEvent) {
    event.preventDefault();
    const pattern = toSitePattern(typed);
    if (!pattern) return setError(words.sites.refused);
    if (sites.some((site) => site.pattern === pattern)) return setError(words.sites.known);
    // The browser takes the question only from the press itself, so nothing is awaited before it.
    const asking = requestSite(pattern);
    void asking.then(async (isAllowed) => {
      if (!isAllowed) return setError(words.sites.denied);
      await saveSites([...own(sites), pattern]);
      setTyped('');
      setError(undefined);
      say(words.sites.added(toSiteName(pattern)));
    });
  }

  async function remove({ pattern }: Site): Promise<void> {
    await saveSites(own(sites).filter((other) => other !== pattern));
    await giveUpSite(pattern);
    say(words.sites.removed(toSiteName(pattern)));
  }

  return (
    <Stack as="section" aria-labelledby="sites">
      <Heading level={2} id="sites">
        {words.sites.heading}
      </Heading>
      <Text>{words.sites.explain}</Text>
      {sites.length === 0 ? (
        <Caption>{words.sites.none}</Caption>
      ) : (
        <SummaryList rows={sites.map((site) => ({ id: site.pattern, ...rowOf(site, remove) }))} />
      )}
      <form onSubmit={add} noValidate>
        <Stack>
          <TextField
            label={words.sites.label}
            hint={words.sites.hint}
            error={error}
            value={typed}
            onChange={setTyped}
            inputMode="url"
            autoComplete="off"
            spellCheck="false"
          />
          <Row>
            <Button type="submit">{words.sites.add}</Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}

function rowOf(site: Site, remove: (site: Site) => Promise<void>) {
  const name = toSiteName(site.pattern);
  return {
    label: name,
    value: (
      <Row>
        <Tag tone={site.isAllowed ? 'success' : 'warning'}>
          {site.isAllowed ? words.sites.allowed : words.sites.waiting}
        </Tag>
        {site.from === 'policy' && <Caption>{words.sites.ruled}</Caption>}
      </Row>
    ),
    action: (
      <Row gap="tight">
        {!site.isAllowed && (
          <Button
            size="small"
            aria-label={words.sites.allow(name)}
            onPress={() => void requestSite(site.pattern)}
          >
            {words.sites.allowShort}
          </Button>
        )}
        {site.from === 'person' && (
          <Button
            size="small"
            kind="quiet"
            aria-label={words.sites.remove(name)}
            onPress={() => void remove(site)}
          >
            {words.sites.removeShort}
          </Button>
        )}
      </Row>
    ),
  };
}
