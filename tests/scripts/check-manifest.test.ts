import { readFileSync } from 'node:fs';
// @ts-expect-error the script is plain JavaScript
import { checkManifest as check } from '../../scripts/check-manifest.mjs';

const checkManifest = check as (text: string, options?: { dist?: string }) => string[];
const manifest = readFileSync('manifest.xml', 'utf8');

/** Breaks the manifest by one replacement and makes sure that the replacement took place. */
function broken(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  expect(text).not.toBe(manifest);
  return text;
}

describe('the manifest check finds what Microsoft’s service would refuse', () => {
  test('the manifest of the project is sound', () => {
    expect(checkManifest(manifest)).toEqual([]);
  });

  test.each<[string, string | RegExp, string, RegExp]>([
    ['not well-formed', '</Hosts>', '', /well-formed/],
    ['an id that is no GUID', /<Id>[^<]+</, '<Id>fieldsheet<', /GUID/],
    ['a version of three numbers', '0.1.0.0', '0.1.0', /four numbers/],
    ['broader permissions', 'ReadWriteDocument', 'ReadWriteMailbox', /Permissions/],
    ['an http address', 'IconUrl DefaultValue="https://', 'IconUrl DefaultValue="http://', /https/],
    [
      'a resid that leads nowhere',
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="Commands.Url"/>',
      /does not define/,
    ],
    [
      'a resid of more than 32 characters',
      /Open\.Tip/g,
      'Open.Supertip.Description.Of.The.Button',
      /1 to 32/,
    ],
    [
      'elements out of order',
      /(<Label resid="Open\.Label"\/>)(\s*)(<Supertip>[\s\S]*?<\/Supertip>)/,
      '$3$2$1',
      /too late/,
    ],
    ['a missing element', /<ProviderName>[^<]+<\/ProviderName>/, '', /ProviderName> is missing/],
    [
      'a missing language',
      /<bt:Override Locale="zh-CN" Value="检查库存"\/>/,
      '',
      /Stock\.Label has no zh-CN/,
    ],
    [
      'metadata in one language',
      /<bt:Override Locale="ko-KR" Value="[^"]+functions-ko-KR\.json"\/>/,
      '',
      /Functions\.Metadata has no ko-KR/,
    ],
    ['an icon size left out', '<bt:Image size="80" resid="Plan.80"/>', '', /lacks size 80/],
    ['a runtime that is not long-lived', 'lifetime="long"', 'lifetime="short"', /lifetime/],
    [
      'a page apart from the runtime',
      '<Page>\n              <SourceLocation resid="Taskpane.Url"/>',
      '<Page>\n              <SourceLocation resid="Help.Url"/>',
      /Page must use the resid of Runtime/,
    ],
    [
      'a resource defined twice',
      '<bt:String id="Plan.Label"',
      '<bt:String id="Stock.Label"',
      /defined twice/,
    ],
    [
      'a task pane id',
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
      /TaskpaneId/,
    ],
    ['requirements without the shared runtime', /<Set Name="SharedRuntime"[^>]*>/, '', /SharedRuntime/],
    [
      'a text that is too long',
      'DefaultValue="Check stock"',
      `DefaultValue="${'Check stock '.repeat(12)}"`,
      /125 are allowed/,
    ],
    [
      'an element that does not belong',
      '<DesktopFormFactor>',
      '<DesktopFormFactor><Runtimes/>',
      /does not belong/,
    ],
  ])('%s', (_name, from, to, fault) => {
    expect(checkManifest(broken(from, to)).join('\n')).toMatch(fault);
  });

  test('a file that the build does not have', () => {
    expect(checkManifest(manifest, { dist: 'tests/support' }).join('\n')).toMatch(/the build does not have/);
  });
});
