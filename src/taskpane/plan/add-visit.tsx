import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useTranslate } from '../services';
import { useDesk } from './desk-context';
import { useDeskWords } from './use-desk-words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  effect: {
    minHeight: tokens.lineHeightBase200,
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  /** Id in the problem. */
  readonly customer: string;
  readonly name: string;
}

/** A visit that somebody adds by hand: every day with what it would do, and why not where it cannot be. */
export function AddVisit(props: Props) {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <DayChoice {...props} onCancel={() => setIsOpen(false)} />;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<AddRegular />}
      aria-label={t('desk:add.openNamed', { name: props.name })}
      onClick={() => setIsOpen(true)}
    >
      {t('desk:add.open')}
    </Button>
  );
}

function DayChoice({ customer, name, onCancel }: Props & { readonly onCancel: () => void }) {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  const { addOptions, add } = useDesk();
  const options = useMemo(() => addOptions(customer), [addOptions, customer]);
  const [day, setDay] = useState('');
  const chosen = options.find(({ date }) => String(date) === day);
  const frame = useRef<HTMLDivElement>(null);
  // The button that opened this is gone: the focus must not fall back to the page.
  useEffect(() => frame.current?.querySelector('select')?.focus(), []);
  return (
    <>
      <div ref={frame} className={styles.row}>
        <Field label={t('desk:add.day', { name })} size="small" className={styles.field}>
          <Select value={day} onChange={(_, { value }) => setDay(value)}>
            <option value="">{t('desk:visit.choose')}</option>
            {options.map(({ date, effect }) => (
              <option key={date} value={date}>
                {words.day(date)} (
                {effect.possible
                  ? t('desk:minutes', { minutes: words.signed(effect.travelMinutes) })
                  : t('desk:effect.no')}
                )
              </option>
            ))}
          </Select>
        </Field>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={chosen?.effect.possible !== true}
          onClick={() => chosen?.effect.possible && add({ customer, date: chosen.date }, name)}
        >
          {t('desk:add.add')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('desk:add.cancel')}
        </Button>
      </div>
      <p className={styles.effect} role="status">
        {chosen && words.effect(chosen.effect)}
      </p>
    </>
  );
}
