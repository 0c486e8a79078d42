// The first stop of the Tab key: past the bars, to the words. Unseen until it has the focus.
import './skip-link.css';

export type SkipLinkProps = {
  /** The id of the place to land on; `Screen` gives its main part the id `main`. */
  to?: string;
  children?: string;
};

export function SkipLink({ to = 'main', children = 'Skip to main content' }: SkipLinkProps) {
  return (
    <a
      className="ph-skip"
      href={`#${to}`}
      onClick={(event) => {
        // The panel routes by the hash, so the jump is made here and the address stays.
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
