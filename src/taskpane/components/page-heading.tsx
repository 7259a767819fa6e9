import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useMoved } from '../navigation';
import { useTranslate } from '../services';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  intro: { margin: 0, marginBottom: tokens.spacingVerticalL, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  readonly intro?: string;
  /** Shows a way back. */
  readonly onBack?: () => void;
}

/**
 * Title of a page. It takes the focus when somebody moves to the page, so that keyboard and screen reader start at the top;
 * a pane that opens by itself leaves the focus where it is, for somebody may be typing in the sheet.
 */
export function PageHeading({ title, intro, onBack }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useMoved();
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current && moved) heading.current?.focus();
    isFirst.current = false;
  }, [moved]);
  return (
    <header>
      <div className={styles.row}>
        {onBack && (
          <Button
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={t('pane:back')}
            onClick={onBack}
          />
        )}
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h1>
      </div>
      {intro && <p className={styles.intro}>{intro}</p>}
    </header>
  );
}
