import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  root: { borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '40px',
    padding: tokens.spacingVerticalS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  chevron: {
    flexShrink: 0,
    marginTop: '2px',
    lineHeight: 0,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  open: { transform: 'rotate(90deg)' },
  label: { flexGrow: 1, minWidth: 0 },
  panel: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly initiallyOpen?: boolean;
  /** Level of the heading below the page's own. */
  readonly level?: 2 | 3;
}

/** A line that unfolds; its content is drawn only while it is open. */
export function Disclosure({ label, children, initiallyOpen = false, level = 3 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const styles = useStyles();
  const [open, setOpen] = useState(initiallyOpen);
  const panel = useId();
  return (
    <div className={styles.root}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={() => setOpen(!open)}
        >
          <span className={mergeClasses(styles.chevron, open && styles.open)}>
            <ChevronRightRegular />
          </span>
          <span className={styles.label}>{label}</span>
        </button>
      </Heading>
      {open && (
        <div id={panel} className={styles.panel}>
          {children}
        </div>
      )}
    </div>
  );
}
