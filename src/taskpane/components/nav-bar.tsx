import type { ComponentType } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  HistoryFilled,
  HistoryRegular,
  HomeFilled,
  HomeRegular,
  MathFormulaFilled,
  MathFormulaRegular,
  PersonFilled,
  PersonRegular,
  QuestionCircleFilled,
  QuestionCircleRegular,
  SettingsFilled,
  SettingsRegular,
  TableFilled,
  TableRegular,
} from '@fluentui/react-icons';
import { useNavigate } from '../navigation';
import type { Route } from '../navigation';
import { useTranslate } from '../services';

interface Entry {
  readonly page: Exclude<Route['page'], 'run'>;
  readonly Icon: ComponentType;
  readonly CurrentIcon: ComponentType;
}

const ENTRIES: readonly Entry[] = [
  { page: 'home', Icon: HomeRegular, CurrentIcon: HomeFilled },
  { page: 'customer', Icon: PersonRegular, CurrentIcon: PersonFilled },
  { page: 'tables', Icon: TableRegular, CurrentIcon: TableFilled },
  { page: 'rules', Icon: SettingsRegular, CurrentIcon: SettingsFilled },
  { page: 'functions', Icon: MathFormulaRegular, CurrentIcon: MathFormulaFilled },
  { page: 'history', Icon: HistoryRegular, CurrentIcon: HistoryFilled },
  { page: 'help', Icon: QuestionCircleRegular, CurrentIcon: QuestionCircleFilled },
];

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: 'flex', width: '100%', maxWidth: '720px', margin: 0, padding: 0, listStyleType: 'none' },
  item: { flex: '1 1 auto', minWidth: 0 },
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    width: '100%',
    minHeight: '48px',
    padding: `${tokens.spacingVerticalXS} 1px`,
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    lineHeight: '14px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  icon: { fontSize: '20px', lineHeight: 0 },
});

/** The way between pages; the task pages belong to Home. */
export function NavBar({ current }: { readonly current: Route['page'] }) {
  const styles = useStyles();
  const t = useTranslate();
  const navigate = useNavigate();
  return (
    <nav className={styles.bar} aria-label={t('pane:nav.label')}>
      <ul className={styles.list}>
        {ENTRIES.map(({ page, Icon, CurrentIcon }) => {
          const isCurrent = page === current || (page === 'home' && current === 'run');
          return (
            <li key={page} className={styles.item}>
              <button
                type="button"
                className={mergeClasses(styles.button, isCurrent && styles.current)}
                aria-current={page === current ? 'page' : undefined}
                onClick={() => navigate({ page })}
              >
                <span className={styles.icon}>{isCurrent ? <CurrentIcon /> : <Icon />}</span>
                {t(`pane:nav.${page}`)}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
