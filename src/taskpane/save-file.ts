/**
 * Offers a text as a download. Excel's desktop webview drops downloads without a word, so that only browsers (Excel on the
 * web) are asked; everywhere else the text is better copied.
 * @param name file name with extension
 * @param type MIME type
 * @returns false when nothing was offered
 */
export function saveFile(name: string, type: string, text: string): boolean {
  if (!canDownload()) return false;
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return true;
}

/** Webviews of desktop Excel: WebView2 and the older Edge view say so, the Mac's view is a Safari without a version. */
function canDownload(): boolean {
  const { userAgent } = navigator;
  if ('chrome' in window && 'webview' in (window as { chrome?: object }).chrome!) return false;
  const isMacView = /AppleWebKit/.test(userAgent) && !/Chrome|Version\//.test(userAgent);
  return !isMacView && !/MSAppHost|Trident/.test(userAgent);
}
