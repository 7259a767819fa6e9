import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', marginInline: '-6px' },
  tab: {
    minHeight: '32px',
    // Five names side by side in a pane of 320 pixels.
    padding: `${tokens.spacingVerticalXS} 6px`,
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly current: Id;
  readonly onPick: (id: Id) => void;
  /** Element that shows the tab's content. */
  readonly panelId: string;
}

/**
 * Tabs by the pattern of ARIA: one stop of Tab, arrow keys between them. Fluent's own put invisible focusable elements around
 * the list, which accessibility checkers rightly object to.
 */
export function DeskTabs<Id extends string>({ label, tabs, current, onPick, panelId }: Props<Id>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === current);
    const last = tabs.length - 1;
    const next = {
      ArrowLeft: at === 0 ? last : at - 1,
      ArrowRight: at === last ? 0 : at + 1,
      Home: 0,
      End: last,
    }[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onPick(tab.id);
    list.current?.querySelector<HTMLElement>(`#plan-tab-${tab.id}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={label}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`plan-tab-${id}`}
          aria-selected={id === current}
          aria-controls={panelId}
          tabIndex={id === current ? 0 : -1}
          className={mergeClasses(styles.tab, id === current && styles.current)}
          onClick={() => onPick(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
