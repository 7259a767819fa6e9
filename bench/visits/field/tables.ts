/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A share as per cent; nothing below nothing is no minus. */
export function percent(share: number, decimals = 1): string {
  return `${(share * 100).toFixed(decimals).replace(/^-(?=[0.]*$)/, '')} %`;
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
