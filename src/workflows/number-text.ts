/** A number for a sentence: thousands apart, decimals as many as asked for. */
export function numberText(value: number, decimals = 0): string {
  const size = Math.abs(value);
  if (size >= 1e15) return value.toExponential(3);
  const plain = size.toFixed(decimals);
  // Most numbers have nothing to keep apart.
  if (value >= 0 && size < 999) return plain;
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
