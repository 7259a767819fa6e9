/** What a ribbon button does: show the pane, or run a function of the add-in. */
export type RibbonAction =
  { readonly kind: 'show-pane' } | { readonly kind: 'run'; readonly functionName: string };

/** A button of the add-in's ribbon group, texts in one language. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: RibbonAction;
}

/** What the workbench takes from a manifest. */
export interface AddInManifest {
  readonly displayName: string;
  readonly groupLabel: string;
  readonly buttons: readonly RibbonButton[];
  /** Address of the pane, relative to this server. */
  readonly paneUrl: string;
  /** Address of the functions' metadata in the language asked for. */
  readonly functionsUrl: string;
  readonly getStarted?: { readonly title: string; readonly text: string };
}

const ICON_SIZE = '32';

/**
 * Reads an add-in-only manifest as Excel does: resources by id, overridden for the locale.
 * @param xml text of `manifest.xml`
 * @param locale e.g. `ko-KR`
 * @throws Error when the text is no manifest
 */
export function parseManifest(xml: string, locale: string): AddInManifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new Error('manifest.xml is not well-formed.');
  const resources = new Map<string, string>();
  for (const kind of ['Image', 'Url', 'String']) {
    for (const element of elements(document, kind)) {
      const id = element.getAttribute('id');
      if (id) resources.set(id, localised(element, locale));
    }
  }
  const resource = (parent: Element | undefined, name: string): string => {
    const id = parent && child(parent, name)?.getAttribute('resid');
    return (id && resources.get(id)) ?? '';
  };
  const group = elements(document, 'Group')[0];
  if (!group) throw new Error('manifest.xml has no ribbon group.');
  const buttons = elements(group, 'Control').map((control): RibbonButton => {
    const supertip = child(control, 'Supertip');
    const image = elements(control, 'Image').find(
      (candidate) => candidate.getAttribute('size') === ICON_SIZE,
    );
    const action = child(control, 'Action');
    const functionName = action && child(action, 'FunctionName')?.textContent?.trim();
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(control, 'Label'),
      tip: resource(supertip, 'Description'),
      icon: onThisServer(resources.get(image?.getAttribute('resid') ?? '') ?? ''),
      action: functionName ? { kind: 'run', functionName } : { kind: 'show-pane' },
    };
  });
  const started = elements(document, 'GetStarted')[0];
  const metadata = elements(document, 'Metadata')[0];
  const display = elements(document, 'DisplayName')[0];
  return {
    displayName: display ? localised(display, locale) : '',
    groupLabel: resource(group, 'Label'),
    buttons,
    paneUrl: onThisServer(resource(elements(document, 'Page')[0], 'SourceLocation')),
    functionsUrl: onThisServer(resource(metadata, 'SourceLocation')),
    ...(started
      ? { getStarted: { title: resource(started, 'Title'), text: resource(started, 'Description') } }
      : {}),
  };
}

/** The manifest names the server that the add-in is hosted on; the workbench serves the same files itself. */
function onThisServer(url: string): string {
  const { pathname, search } = new URL(url, 'https://localhost');
  return pathname + search;
}

function localised(element: Element, locale: string): string {
  const override = elements(element, 'Override').find(
    (candidate) => candidate.getAttribute('Locale') === locale,
  );
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((candidate) => candidate.localName === name);
}
