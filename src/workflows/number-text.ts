/** A number for a sentence: thousands apart, decimals as many as asked for. */
export function numberText(value: number, decimals = 0): string {
  if (Math.abs(value) >= 1e15) return value.toExponential(3);
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
