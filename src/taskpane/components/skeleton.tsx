import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: {
    height: '44px',
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
});

/** Grey rows in the place of a list that is being read; screen readers hear the label. */
export function Skeleton({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div role="status" aria-label={label} aria-busy="true">
      <div className={styles.row} />
      <div className={styles.row} />
      <div className={styles.row} />
    </div>
  );
}
