import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The buttons that end a page, in sight however long the page is. */
export function ActionBar({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.bar, className)}>{children}</div>;
}
