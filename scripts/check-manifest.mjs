import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';

/**
 * Structural check of an add-in-only manifest, offline: what Microsoft's validation service checks and a hand edit
 * breaks. It knows the parts that Fieldsheet uses, not the whole schema.
 */

const LOCALES = ['ko-KR', 'zh-CN'];
const ICON_SIZES = [16, 32, 80];
const MAX_RESID = 32;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Children of an element in the only order that Office accepts; `?` may be missing, `*` may repeat. */
const ORDER = {
  OfficeApp: [
    'Id',
    'AlternateId?',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains?',
    'Hosts',
    'Requirements?',
    'DefaultSettings',
    'Permissions',
    'AllowSnapshot?',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts', 'Resources', 'WebApplicationInfo?'],
  'VersionOverrides/Hosts/Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile', 'ExtensionPoint*'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'AllFormFactors/ExtensionPoint': ['Script', 'Page', 'Metadata', 'Namespace?'],
  Group: ['Label', 'Icon', 'Control*'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Longest texts that Office shows without an error. */
const TEXT_LIMITS = { ShortStrings: 125, LongStrings: 250 };

/**
 * Checks a manifest.
 * @param {string} text the XML
 * @param {{ dist?: string }} [options] `dist`: folder of the built bundle; with it every file that a URL names must exist there
 * @returns {string[]} one sentence per fault, empty when there is none
 */
export function checkManifest(text, { dist } = {}) {
  const faults = [];
  let document;
  try {
    ({ document } = new JSDOM(text, { contentType: 'text/xml' }).window);
  } catch (cause) {
    return [`The manifest is not well-formed XML: ${cause.message}`];
  }
  const app = document.documentElement;
  if (app.localName !== 'OfficeApp') return ['The root element must be OfficeApp.'];

  const all = (name, from = app) => [...from.getElementsByTagName('*')].filter((e) => e.localName === name);
  const child = (element, name) => [...element.children].find((e) => e.localName === name);
  const overrides = child(app, 'VersionOverrides');

  const checkOrder = (element, order, label) => {
    const rules = order.map((rule) => ({ name: rule.replace(/[?*]$/, ''), optional: /\?$/.test(rule) }));
    const names = [...element.children].map((e) => e.localName);
    let at = 0;
    for (const name of names) {
      const index = rules.findIndex((rule) => rule.name === name);
      if (index < 0) faults.push(`${label}: <${name}> does not belong here.`);
      else if (index < at)
        faults.push(
          `${label}: <${name}> stands too late; the order is ${rules.map((r) => r.name).join(', ')}.`,
        );
      else at = index;
    }
    for (const rule of rules)
      if (!rule.optional && !names.includes(rule.name)) faults.push(`${label}: <${rule.name}> is missing.`);
  };

  checkOrder(app, ORDER.OfficeApp, 'OfficeApp');
  if (!overrides) return faults;
  checkOrder(overrides, ORDER.VersionOverrides, 'VersionOverrides');
  for (const host of all('Host', overrides)) checkOrder(host, ORDER['VersionOverrides/Hosts/Host'], 'Host');
  for (const name of ['DesktopFormFactor', 'GetStarted', 'Group', 'Control', 'Supertip', 'Resources']) {
    for (const element of all(name, overrides)) checkOrder(element, ORDER[name], name);
  }
  for (const factor of all('AllFormFactors', overrides)) {
    for (const point of all('ExtensionPoint', factor))
      checkOrder(point, ORDER['AllFormFactors/ExtensionPoint'], 'CustomFunctions');
  }

  if (!GUID.test(child(app, 'Id')?.textContent.trim() ?? '')) faults.push('Id is not a GUID.');
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(child(app, 'Version')?.textContent.trim() ?? ''))
    faults.push('Version needs four numbers.');
  const permissions = child(app, 'Permissions')?.textContent.trim();
  if (permissions !== 'ReadWriteDocument')
    faults.push(`Permissions must be ReadWriteDocument, not ${permissions}.`);
  const sets = all('Set').map((set) => set.getAttribute('Name'));
  for (const needed of ['SharedRuntime', 'ExcelApi'])
    if (!sets.includes(needed)) faults.push(`Requirements do not name ${needed}.`);
  if (all('TaskpaneId').length > 0) faults.push('A shared runtime allows no TaskpaneId.');

  // Resources, and every resid that points to one.
  const resources = new Map();
  for (const kind of ['Images', 'Urls', 'ShortStrings', 'LongStrings']) {
    for (const resource of child(child(overrides, 'Resources') ?? overrides, kind)?.children ?? []) {
      const id = resource.getAttribute('id') ?? '';
      if (id.length === 0 || id.length > MAX_RESID)
        faults.push(`Resource id "${id}" must have 1 to ${MAX_RESID} characters.`);
      if (resources.has(id)) faults.push(`Resource id "${id}" is defined twice.`);
      resources.set(id, { kind, resource });
    }
  }
  const used = new Set();
  for (const element of all('*', overrides).concat([...overrides.getElementsByTagName('*')])) {
    const resid = element.getAttribute('resid');
    if (resid === null) continue;
    used.add(resid);
    if (!resources.has(resid))
      faults.push(`<${element.localName}> points to "${resid}", which Resources does not define.`);
  }
  for (const id of resources.keys()) if (!used.has(id)) faults.push(`Resource "${id}" is never used.`);

  // One page for runtime, functions and commands.
  const runtime = all('Runtime', overrides)[0];
  if (runtime?.getAttribute('lifetime') !== 'long') faults.push('Runtime must have lifetime="long".');
  const page = all('Page', overrides)[0];
  const shared = [
    ['custom functions Page', page && child(page, 'SourceLocation')?.getAttribute('resid')],
    ['FunctionFile', all('FunctionFile', overrides)[0]?.getAttribute('resid')],
  ];
  for (const [label, resid] of shared) {
    if (resid !== runtime?.getAttribute('resid')) faults.push(`${label} must use the resid of Runtime.`);
  }

  // Locales.
  const localised = [child(app, 'DisplayName'), child(app, 'Description')].map((e) => [e?.localName, e]);
  for (const [id, { kind, resource }] of resources) {
    if (kind === 'ShortStrings' || kind === 'LongStrings' || id === 'Functions.Metadata')
      localised.push([id, resource]);
  }
  for (const [label, element] of localised) {
    if (!element || label === 'Functions.Namespace') continue;
    const locales = [...element.children]
      .filter((e) => e.localName === 'Override')
      .map((e) => e.getAttribute('Locale'));
    for (const locale of LOCALES)
      if (!locales.includes(locale)) faults.push(`${label} has no ${locale} text.`);
  }
  for (const [id, { kind, resource }] of resources) {
    const limit = TEXT_LIMITS[kind];
    if (limit === undefined) continue;
    for (const text of [resource, ...resource.children].map(
      (e) => e.getAttribute('DefaultValue') ?? e.getAttribute('Value') ?? '',
    )) {
      if (text === '') faults.push(`${id} has an empty text.`);
      if (text.length > limit)
        faults.push(`${id} has a text of ${text.length} characters; ${limit} are allowed.`);
    }
  }

  // Icons: each button and the group in three sizes, each file of its true size.
  for (const icon of all('Icon', overrides)) {
    const sizes = [...icon.children].map((image) => Number(image.getAttribute('size')));
    for (const size of ICON_SIZES) if (!sizes.includes(size)) faults.push(`An Icon lacks size ${size}.`);
  }
  const iconFiles = [
    [child(app, 'IconUrl')?.getAttribute('DefaultValue'), 32],
    [child(app, 'HighResolutionIconUrl')?.getAttribute('DefaultValue'), 64],
    ...all('Image', overrides)
      .filter((e) => e.hasAttribute('size'))
      .map((e) => [
        resources.get(e.getAttribute('resid'))?.resource.getAttribute('DefaultValue'),
        Number(e.getAttribute('size')),
      ]),
  ];

  // URLs.
  const urls = [];
  for (const element of app.getElementsByTagName('*')) {
    for (const name of ['DefaultValue', 'Value']) {
      const value = element.getAttribute(name) ?? '';
      if (/^\w+:\/\//.test(value)) urls.push(value);
    }
  }
  for (const domain of all('AppDomain')) urls.push(domain.textContent.trim());
  for (const url of new Set(urls))
    if (!url.startsWith('https://')) faults.push(`${url} is not an https address.`);
  if (dist !== undefined) {
    // The bundle may be hosted below a path: files stand in dist as they stand beside the pane's page.
    const page =
      child(child(app, 'DefaultSettings') ?? app, 'SourceLocation')?.getAttribute('DefaultValue') ?? '';
    const base = /^https?:/.test(page) ? new URL('.', page).pathname : '/';
    const inDist = (url) => path.join(dist, decodeURIComponent(new URL(url).pathname).replace(base, '/'));
    for (const url of new Set(urls)) {
      const file = inDist(url);
      if (path.extname(file) && !existsSync(file))
        faults.push(`${url} names a file that the build does not have.`);
    }
    for (const [url, size] of iconFiles) {
      if (!url) continue;
      const file = inDist(url);
      if (!existsSync(file)) continue;
      const header = readFileSync(file).subarray(0, 24);
      const width = header.readUInt32BE(16);
      const height = header.readUInt32BE(20);
      if (width !== size || height !== size)
        faults.push(`${url} is ${width} × ${height}, not ${size} × ${size}.`);
    }
  }
  return faults;
}
