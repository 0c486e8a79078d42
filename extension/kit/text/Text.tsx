// Words in the strict hierarchy of the panel. A level says where a heading stands; its looks may be chosen apart.
import './text.css';
import type { ReactNode } from 'react';
import { classNames } from '#extension/kit/theme/class-names.ts';

export type HeadingProps = {
  level: 1 | 2 | 3 | 4;
  /** Looks, when they differ from what the level would wear. */
  size?: 'large' | 'medium' | 'small' | 'body';
  id?: string;
  /** Lets a script move focus here, so that a new screen is read out. */
  isFocusable?: boolean;
  children: ReactNode;
};

const sizeOfLevel = { 1: 'large', 2: 'medium', 3: 'small', 4: 'body' } as const;

export function Heading({ level, size = sizeOfLevel[level], id, isFocusable, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag className={`ph-heading ph-heading-${size}`} id={id} tabIndex={isFocusable ? -1 : undefined}>
      {children}
    </Tag>
  );
}

export type PageTitleProps = {
  /** A few words above the title: where this screen belongs. */
  caption?: ReactNode;
  /** A sentence below the title. */
  lead?: ReactNode;
  id?: string;
  children: ReactNode;
};

/** The one `h1` of a screen. It can take focus from a script when the screen changes. */
export function PageTitle({ caption, lead, id, children }: PageTitleProps) {
  return (
    <div className="ph-page-title">
      {caption && <p className="ph-text ph-text-caption ph-text-muted">{caption}</p>}
      <h1 className="ph-heading ph-heading-large" id={id} tabIndex={-1}>
        {children}
      </h1>
      {lead && <p className="ph-text ph-text-lead ph-text-muted">{lead}</p>}
    </div>
  );
}

export type TextProps = {
  size?: 'body' | 'lead' | 'caption' | 'small';
  tone?: 'normal' | 'muted' | 'danger' | 'success';
  isStrong?: boolean;
  /** Keeps the line breaks of what a person wrote. */
  keepsLines?: boolean;
  as?: 'p' | 'span' | 'div' | 'strong';
  id?: string;
  children: ReactNode;
};

export function Text({
  size = 'body',
  tone = 'normal',
  isStrong,
  keepsLines,
  as: Tag = 'p',
  id,
  children,
}: TextProps) {
  const looks = classNames(
    'ph-text',
    `ph-text-${size}`,
    tone !== 'normal' && `ph-text-${tone}`,
    isStrong && 'ph-text-strong',
    keepsLines && 'ph-text-lines',
  );
  return (
    <Tag className={looks} id={id}>
      {children}
    </Tag>
  );
}

/** Small muted words: who, when, how many. */
export function Caption({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <Text size="caption" tone="muted" id={id}>
      {children}
    </Text>
  );
}
