// Where “More” leads: in groups, so that one of many is found without reading all of them.
import { Heading, Link, Stack } from '#extension/kit/index.ts';
import type { Me } from '#shared/contract/session.ts';
import { moreGroups } from './more-links.ts';

export function MoreGroups({ me }: { me: Pick<Me, 'roles'> | undefined }) {
  return (
    <>
      {moreGroups(me).map(({ title, links }, at) => (
        <Stack key={title} as="section" gap="snug" aria-labelledby={`more-${at}`}>
          <Heading level={2} size="small" id={`more-${at}`}>
            {title}
          </Heading>
          {links.map(({ label, href }) => (
            <Link kind="action" key={href} href={href}>
              {label}
            </Link>
          ))}
        </Stack>
      ))}
    </>
  );
}
