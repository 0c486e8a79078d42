// One thing that was given. Nobody else's name stands in it.
import { Caption, Card, LinkCard, Row, Stack, Tag, Text } from '#extension/kit/index.ts';
import type { LineOf } from '#extension/panel/features/recognition/calls.ts';
import { dayOf } from '#extension/panel/features/recognition/days.ts';
import type { RecognitionGround } from '#extension/panel/features/recognition/ground.ts';
import { words } from '#extension/panel/features/recognition/messages.ts';
import type { ContributionLine } from '#shared/contract/recognition.ts';
import { moduleOf } from '#shared/learning/shape.ts';

const said = words.line;
type Props<Line> = { ground: RecognitionGround; line: Line };

export function ContributedLine({ ground, line }: Props<ContributionLine>) {
  const { ways } = ground;
  switch (line.kind) {
    case 'post':
      return <PostLine ground={ground} line={line} />;
    case 'case':
      return <CaseLine ground={ground} line={line} />;
    case 'module': {
      const module = moduleOf(line.id);
      const facts = [module && said.minutes(module.minutes), dayOf(line.at)].filter(Boolean).join(' · ');
      return module ? (
        <LinkCard title={module.title} level={2} href={ways.module(line.id)}>
          <Caption>{facts}</Caption>
        </LinkCard>
      ) : (
        <Plain title={words.file.gone(line.id)} facts={facts} />
      );
    }
    case 'mentoring':
      return (
        <LinkCard title={said.talk} level={2} href={ways.talk(line.id)}>
          <Caption>{said.begun(dayOf(line.at))}</Caption>
        </LinkCard>
      );
    case 'supervision':
      return <Plain title={ground.needLabels[line.need]} facts={said.closed(dayOf(line.at))} />;
  }
}

const Plain = ({ title, facts }: { title: string; facts: string }) => (
  <Card>
    <Stack gap="tight">
      <Text isStrong>{title}</Text>
      <Caption>{facts}</Caption>
    </Stack>
  </Card>
);

function PostLine({ ground, line }: Props<LineOf<'post'>>) {
  const { threadId, title, channelName, at, isNamed, isQuestion, isSafeStep, thanks } = line;
  const facts = [channelName, dayOf(at), isQuestion && said.question, thanks > 0 && said.thanked(thanks)];
  return (
    <LinkCard
      title={title}
      level={2}
      href={ground.ways.thread(threadId)}
      above={
        (isSafeStep || !isNamed) && (
          <Row gap="tight">
            {isSafeStep && (
              <Tag tone="success" icon="check">
                {said.safeStep}
              </Tag>
            )}
            {!isNamed && <Tag icon="mask">{said.unnamed}</Tag>}
          </Row>
        )
      }
    >
      <Caption>{facts.filter(Boolean).join(' · ')}</Caption>
    </LinkCard>
  );
}

function CaseLine({ ground, line }: Props<LineOf<'case'>>) {
  const { id, title, at, isNamed, used, worked } = line;
  const facts = [dayOf(at), used !== null && said.used(used), worked !== null && said.worked(worked)];
  return (
    <LinkCard
      title={title}
      level={2}
      href={ground.ways.caseStudy(id)}
      above={!isNamed && <Tag icon="mask">{said.unnamed}</Tag>}
    >
      <Caption>{facts.filter(Boolean).join(' · ')}</Caption>
    </LinkCard>
  );
}
