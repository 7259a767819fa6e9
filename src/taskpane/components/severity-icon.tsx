import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../core/problem';
import { useTranslate } from '../services';

const useStyles = makeStyles({
  icon: { display: 'inline-flex', verticalAlign: '-3px', marginInlineEnd: tokens.spacingHorizontalXS },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

/** The sign of a severity, with its name for those who do not see it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const t = useTranslate();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.icon, styles[severity])}>
      <Icon fontSize={16} aria-label={t(`pane:severity.${severity}`)} role="img" aria-hidden={false} />
    </span>
  );
}
