import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { PageHeading } from '../components/page-heading';
import { Section } from '../components/section';
import { useTranslate } from '../services';
import { VERSION } from '../version';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  keys: { margin: 0 },
  key: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

const STEPS = ['tables', 'preview', 'apply', 'undo'] as const;
const KEYS = ['tab', 'enter', 'f6', 'arrows'] as const;
const ANSWERS = ['name', 'notAvailable', 'colleague', 'dates'] as const;

/** How Fieldsheet works, what it does with data, and answers to what people stumble over. */
export default function HelpPage() {
  const styles = useStyles();
  const t = useTranslate();
  return (
    <>
      <PageHeading title={t('pane:help.title')} intro={t('pane:help.intro')} />
      <Section title={t('pane:help.how')}>
        <ol className={styles.list}>
          {STEPS.map((step) => (
            <li key={step}>{t(`pane:help.steps.${step}`)}</li>
          ))}
        </ol>
      </Section>
      <Section title={t('pane:help.privacy')}>
        <p className={styles.text}>{t('pane:help.privacyText')}</p>
      </Section>
      <Section title={t('pane:help.questions')}>
        <dl className={styles.keys}>
          {ANSWERS.map((answer) => (
            <div key={answer}>
              <dt className={styles.key}>{t(`pane:help.answers.${answer}.question`)}</dt>
              <dd className={styles.meaning}>{t(`pane:help.answers.${answer}.answer`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('pane:help.keyboard')}>
        <dl className={styles.keys}>
          {KEYS.map((key) => (
            <div key={key}>
              <dt className={styles.key}>{t(`pane:help.keys.${key}.key`)}</dt>
              <dd className={styles.meaning}>{t(`pane:help.keys.${key}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('pane:help.about')}>
        <p className={styles.text}>{t('pane:help.version', { version: VERSION })}</p>
        <Link href="docs/functions/README.md" target="_blank" rel="noreferrer">
          {t('pane:help.functions')}
        </Link>
      </Section>
    </>
  );
}
