import { useEffect, useId, useRef, useState } from 'react';
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowMoveRegular,
  DeleteRegular,
  DismissRegular,
  LockClosedRegular,
  LockOpenRegular,
} from '@fluentui/react-icons';
import { useTranslate } from '../services';
import type { VisitView } from '../../workflows/visit-book';
import { useDesk } from './desk-context';
import { useDeskWords } from './use-desk-words';
import { useMoveOptions } from './use-move-options';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    // The navigation above and the buttons below stay in place.
    scrollMarginTop: '64px',
    scrollMarginBottom: '80px',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'start',
    whiteSpace: 'normal',
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  why: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  heading: { fontWeight: tokens.fontWeightSemibold },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, listStyleType: 'disc' },
  move: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  effect: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The selected visit: when, why, and what can be done with it without a pointer. */
export function VisitCard({ visit }: { readonly visit: VisitView }) {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  const { rep, move, select, setLocked, remove, isAgreed } = useDesk();
  const options = useMoveOptions(visit.locked ? undefined : visit);
  const [to, setTo] = useState('');
  const title = useId();
  const result = to === '' ? undefined : options.get(Number(to));
  const days = rep.days.filter(({ working, date }) => working && date !== visit.date);
  const agreed = isAgreed(visit);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to clean up.
    void card.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <section ref={card} className={styles.card} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title} className={styles.name}>
          {visit.name}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('desk:visit.close')}
          onClick={() => select(undefined)}
        />
      </div>
      <div className={styles.detail}>
        {[
          words.day(visit.date),
          `${words.clock(visit.arrival)}–${words.clock(visit.departure)}`,
          t('desk:visit.travel', { minutes: Math.round(visit.travelMinutes) }),
          visit.key,
          visit.class,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      <div className={styles.why}>
        <span className={styles.heading}>{t('desk:visit.why')}</span>
        <ul className={styles.reasons}>
          {visit.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      {visit.locked ? (
        <p className={styles.effect}>{t(agreed ? 'desk:visit.agreed' : 'desk:visit.locked')}</p>
      ) : (
        <>
          <div className={styles.move}>
            <Field label={t('desk:visit.moveTo')} size="small" className={styles.field}>
              <Select value={to} onChange={(_, { value }) => setTo(value)} data-testid="move-to">
                <option value="">{t('desk:visit.choose')}</option>
                {days.map(({ date }) => {
                  const option = options.get(date);
                  const note = !option
                    ? ''
                    : option.possible
                      ? ` (${t('desk:minutes', { minutes: words.signed(option.travelMinutes) })})`
                      : ` (${t('desk:effect.no')})`;
                  return (
                    <option key={date} value={date}>
                      {words.day(date)}
                      {note}
                    </option>
                  );
                })}
              </Select>
            </Field>
            <Button
              size="small"
              appearance="primary"
              icon={<ArrowMoveRegular />}
              disabledFocusable={!result?.possible}
              onClick={() => move(visit, Number(to))}
            >
              {t('desk:visit.move')}
            </Button>
          </div>
          <p className={styles.effect} role="status">
            {result && words.effect(result)}
          </p>
        </>
      )}
      <div className={styles.actions}>
        {!agreed && (
          <Button
            size="small"
            icon={visit.locked ? <LockOpenRegular /> : <LockClosedRegular />}
            onClick={() => setLocked(visit, !visit.locked)}
          >
            {t(visit.locked ? 'desk:visit.unlock' : 'desk:visit.lock')}
          </Button>
        )}
        {!visit.locked && (
          <Button size="small" icon={<DeleteRegular />} onClick={() => remove(visit)}>
            {t('desk:visit.remove')}
          </Button>
        )}
      </div>
    </section>
  );
}
