/** Headers out of lists separated by `|`; keeps long lists readable. */
export function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split('|'));
}
