// Joins the class names that are wanted; a false one is left out.
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
